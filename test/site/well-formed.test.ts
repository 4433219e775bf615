import { beforeAll, describe, expect, it } from "vitest";
import { xmlFault } from "../../src/site/machines/well-formed.js";
import { brokenLinks } from "../../src/site/publish/broken-links.js";
import { busy, hostile, pagesOf, renderShape } from "./editions.js";

describe("XML", () => {
  it.each([
    '<?xml version="1.0"?>\n<a b="c &lt; d"><!-- > --><b/><![CDATA[<&]]>&#233;</a>\n',
    "<svg xmlns='http://www.w3.org/2000/svg'><title>“Łódź” 香港 🏳</title></svg>",
  ])("is well-formed: %s", (xml) => {
    expect(xmlFault(xml)).toBeNull();
  });

  it.each([
    ["<a>\uFFFE</a>", "a character"],
    ["<a>\ud800</a>", "a character"],
    ["<a>\u0007</a>", "a character"],
    ["<a>b & c</a>", "a bare &"],
    ["<a>&nbsp;</a>", "a bare &"],
    ['<a b="&"/>', "a bare &"],
    ["<a><b></a></b>", "an end of a"],
    ["<a>", "no end of a"],
    ["<a/><b/>", "2 roots"],
    ["", "0 roots"],
    ["<a/>b", "text outside"],
    ["<a b=c/>", "no tag"],
    ['<a b="<"/>', "no tag"],
    ["<a><![CDATA[b</a>", "no ]]>"],
    ["<a>1 < 2</a>", "no tag"],
  ])("is not: %s", (xml, fault) => {
    expect(xmlFault(xml)).toContain(fault);
  });
});

describe("links", () => {
  const names = new Set(["index.html", "story/a/index.html", "assets/style.css"]);

  it("within the site lead to its files", () => {
    const html =
      '<a href="/n/"></a><a href="/n/story/a/#p"></a><link href="/n/assets/style.css?1"><img src="https://x.example/n/b">' +
      '<a href="//n/b"></a><a href="#top"></a><a href="/elsewhere/"></a>';
    expect(brokenLinks(html, "/n/", names)).toEqual([]);
    expect(
      brokenLinks('<a href="/n/story/b/"></a><a href="/n/story/b/#c"></a><img src="/n/x.png">', "/n/", names),
    ).toEqual(["/n/story/b/", "/n/x.png"]);
  });

  it("of a page of the user are seen from that page", () => {
    const html =
      '<a href="../story/a/"></a><a href="../story/b/"></a><img src="../assets/style.css"><a href="mailto:a@b"></a>';
    expect(brokenLinks(html, "/n/", names, "team/index.html")).toEqual(["/n/story/b/"]);
  });
});

describe("whole sites", () => {
  let sites: Map<string, string>[];
  beforeAll(async () => {
    sites = await Promise.all(
      [busy(), hostile()].map((shape) => renderShape(shape, { url: "https://news.example/" })),
    );
  });

  it("have XML that is well-formed, whatever the words", () => {
    for (const files of sites) {
      const xml = [...files].filter(([name]) => /\.(?:xml|rss|opml|svg)$/.test(name));
      expect(xml.length).toBeGreaterThan(4);
      for (const [name, text] of xml) expect([name, xmlFault(text)]).toEqual([name, null]);
    }
  });

  it("have no link of their own that leads nowhere", () => {
    for (const files of sites)
      for (const [name, html] of pagesOf(files))
        expect([name, brokenLinks(html, "/", new Set(files.keys()))]).toEqual([name, []]);
  });
});
