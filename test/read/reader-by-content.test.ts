import { describe, expect, it } from "vitest";
import { type Reader, readerByContent } from "../../src/read/bytes/format.js";

const told = (text: string, named: Reader | null) => readerByContent(Buffer.from(text), named);

const LINES = '{"title": "Bridge shut", "text": "It was."}\n{"title": "Ferry late", "text": "It was."}\n';
const LIST = '[\n  {"title": "Bridge shut"},\n  {"title": "Ferry late"}\n]\n';

describe("readerByContent", () => {
  it.each<[text: string, named: Reader | null, reader: Reader | null]>([
    // Records under a wrong ending, or none.
    [LINES, "text", "records"],
    [LINES, "json", "records"],
    [LINES, null, "records"],
    [LIST, "text", "json"],
    [LIST, "records", "json"],
    [LIST, "feed", "json"],
    [LIST, null, "json"],
    [`\uFEFF${LIST}`, "html", "json"],
    ['[{"title": "Bridge shut"}]', "records", "json"],
    ['{"title": "Bridge shut"}', "records", "records"],
    ['{"title": "Bridge shut"}', "json", "json"],
    ['{"title": "Bridge shut"}', "markdown", "json"],
    // Words that begin alike.
    ["[Bridge shut](https://a.example/b)\n\nIt was.", "markdown", "markdown"],
    ["{Bridge shut}\n\nIt was.", "text", "text"],
    ['{"title": "Bridge shut"}\n\nThe bridge was shut.', "markdown", "markdown"],
    [`${LIST.slice(0, -4)}`, "text", "text"],
    // A broken record costs its own line, not its file.
    ['{"title": "Bridge', "records", "records"],
    // Lists of feeds and maps of sites.
    ['<?xml version="1.0"?>\n<opml version="2.0"><body/></opml>', "text", "feed"],
    [
      '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?>\n<urlset xmlns="http://a.example">',
      "text",
      "feed",
    ],
    ["<sitemapindex><sitemap/></sitemapindex>", null, "feed"],
    ["<!-- a list --><opml>", "markdown", "feed"],
    ["<p>opml</p>", "text", "text"],
    ["Bridge shut", null, null],
    // Words under the ending of a page.
    ["Bridge shut\n\nIt was.", "html", "text"],
    ["Bridge shut\n\n2 > 1, he said.", "html", "text"],
    ["Bridge shut<br>It was.", "html", "html"],
    ["title,text\n", "table", "table"],
  ])("%j, named as %j: %j", (text, named, reader) => {
    expect(told(text, named)).toBe(reader);
  });
});
