/** Words of fields are looked for in what was received, and not in what a reader made of it. */
import { describe, expect, it, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { proveDigest } from "../../src/digest/proof/proof.js";
import type { Document } from "../../src/model.js";
import type { Reader } from "../../src/read/bytes/format.js";
import { foreignFields } from "../../src/read/fields/received-words.js";
import { readFile } from "../../src/read/file.js";
import { build, report, story } from "../digest/world.js";

describe("words that stand in the input", () => {
  it.each([
    ["as they are", "Pier shut after storm", "title: Pier shut after storm"],
    ["in other case", "Pier Shut", "<h1>PIER SHUT</h1>"],
    [
      "behind references",
      "Café Müller’s “Pier”",
      "<title>Caf&eacute; M&uuml;ller&#8217;s &ldquo;Pier&rdquo;</title>",
    ],
    ["escaped three times", "Lund & Sons sold", "<title>Lund &amp;amp;amp; Sons sold</title>"],
    ["among tags", "Pier shut & rails broken", "<![CDATA[<b>Pier</b> shut &amp; rails <i>broken</i>]]>"],
    ["with a tag in a word", "The long pier is shut", "<h1><span>T</span>he long pier is shut</h1>"],
    ["in JSON", "Müller said “no”", String.raw`{"headline":"M\u00fcller said \u201cno\u201d"}`],
    ["with what looks like a tag", "<!-- c --> Pier\nshut", String.raw`{"title":"<!-- c --> Pier\nshut"}`],
    ["with what looks like a reference", "&#0; Pier\nshut", String.raw`{"title":"&#0; Pier\nshut"}`],
    [
      "behind declared references",
      "The council shuts the pier",
      "<!DOCTYPE rss [<!ENTITY c \"council \"><!ENTITY p 'pier'>]><title>The &c;shuts the &p;</title>",
    ],
    ["decoded wrongly, in JSON", "The bay’s pier", String.raw`{"title":"The bay\u00e2\u0080\u0099s pier"}`],
    [
      "decoded wrongly, behind references",
      "The bay’s pier",
      "<title>The bay&#226;&#128;&#153;s pier</title>",
    ],
    ["over lines", "Pier shut after storm", "title: >\n  Pier shut\n  after storm"],
  ])("%s", (_, title, received) => {
    expect(foreignFields({ title }, received)).toEqual([]);
  });

  it.each([
    ["surname first", "Ana Kes", "author: Kes, Ana"],
    ["a nickname in brackets", "Robert Lund", "author: Robert (Bob) Lund"],
    ["three words between", "Ana Kes", "author: Ana [of the paper] Kes"],
  ])("may have a person's name with %s", (_, author, received) => {
    expect(foreignFields({ authors: [author] }, received)).toEqual([]);
  });
});

describe("words that do not", () => {
  it.each([
    ["other words", "Pier open after storm", "<h1>Pier shut after storm</h1>"],
    ["words left out between", "Pier after storm", "<h1>Pier shut after storm</h1>"],
    ["words in another order", "Storm after pier", "<h1>Pier after storm</h1>"],
    ["part of a word", "Ana Ke", "author: Ana Kes"],
    ["a figure", "Six dead at pier", "<h1>Two dead at pier</h1>"],
  ])("%s", (_, title, received) => {
    expect(foreignFields({ title }, received)).toEqual([{ field: "title", text: title }]);
  });

  it("are a name whose words stand far from one another", () => {
    const received = "author: Ana, who writes for us, Kes";
    expect(foreignFields({ authors: ["Ana Kes"] }, received)).toHaveLength(1);
  });

  it("are told for each author", () => {
    const authors = ["Ana Kes", "Jon Wisp"];
    expect(foreignFields({ authors }, "By Ana Kes")).toEqual([{ field: "authors", text: "Jon Wisp" }]);
  });
});

test("every reader finds the words of its fields in its input", async () => {
  const xml =
    "<rss><channel><title>Brae Courier</title><item><title>Dam &amp; pier shut</title><author>Kes, Ana</author>" +
    "<description>The dam burst on Monday.</description></item></channel></rss>";
  const html =
    "<html><head><title>Dam &amp; pier shut | Brae Courier</title><meta name='author' content='Ana Kes'></head>" +
    "<body><article><h1>Dam &amp; pier shut</h1><p>The dam burst on Monday. People fled up the hill, and the pier was shut.</p>" +
    "</article></body></html>";
  const inputs: readonly [string, Reader, string][] = [
    ["a.xml", "feed", xml],
    ["a.html", "html", html],
    ["a.md", "markdown", "---\ntitle: Dam & pier shut\nauthor: Ana Kes\n---\nThe dam burst on Monday."],
    [
      "a.jsonl",
      "records",
      JSON.stringify({ title: "Dam & pier shut", author: "Ana Kes", text: "It burst." }),
    ],
    ["a.csv", "table", 'title,author,text\n"Dam & pier shut",Ana Kes,It burst.\n'],
  ];
  for (const [path, reader, text] of inputs) {
    const { documents } = await readFile(Buffer.from(text), path, reader, defaultConfig.limits);
    expect(documents.map(({ fields, foreignFields }) => [fields.title, foreignFields])).toEqual([
      ["Dam & pier shut", undefined],
    ]);
  }
});

describe("the proof refuses what an article takes from such a field", () => {
  const text = "The dam burst on Monday.";
  const told = report("a", text);
  const span = (field: "title", length: number) => ({ field, start: 0, end: length, line: 1, column: 1 });
  const title = "Dam holds above Ostrel";
  const proven = (document: Partial<Document>) => {
    const changed = { ...told.document, fields: { title, authors: ["Jon Wisp"] }, ...document };
    const headline = { text: title, span: span("title", title.length) };
    const article = { ...told.article, headline, byline: ["Jon Wisp"], sections: [] };
    const shown = { ...headline, article: article.id, sentence: null };
    return proveDigest(build([story([told], { headline: shown })], [{ document: changed, article }]).digest, [
      changed,
    ]);
  };

  test("though the reader's own value has the words", () => {
    expect(proven({})).toEqual([]);
    const foreign = [{ field: "title", text: title }] as const;
    expect(proven({ foreignFields: foreign })).toMatchObject([
      { rule: "verbatim", message: expect.stringContaining(`"${title}" in article a.txt (title)`) },
    ]);
  });

  test("of a byline too", () => {
    const foreign = [{ field: "authors", text: "Jon Wisp" }] as const;
    expect(proven({ foreignFields: foreign })).toMatchObject([
      { message: expect.stringContaining("Jon Wisp") },
    ]);
  });

  test("and not of one that it does not show", () => {
    expect(proven({ foreignFields: [{ field: "description", text: "A dam." }] })).toEqual([]);
  });
});
