import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/read/markdown/markdown.js";
import { meter } from "../../src/read/markdown/markdown-meter.js";
import { broken, shape } from "./shape.js";

const read = (text: string, from = 0) => readMarkdown(text, from, "a.md");

describe("Markdown", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      "headings",
      "# One\n\nTwo\n===\n\n### *Three* **3**",
      ["heading1 One", "heading1 Two", "heading3 Three 3"],
    ],
    ["emphasis", "A **bold** and *light* ~word~ `code`.", ["paragraph A bold and light ~word~ code."]],
    [
      "a wholly strong paragraph",
      "**Analysis**\n\n***Both***\n\n*light*\n\n**a** b",
      ["paragraph* Analysis", "paragraph* Both", "paragraph light", "paragraph a b"],
    ],
    [
      "escapes and character references",
      "\\*stars\\* &amp; &#8217; &copy; &nope; A\\B \\\\",
      ["paragraph *stars* & ’ © &nope; A\\B \\"],
    ],
    ["soft and hard breaks", "one\ntwo  \nthree\\\nfour", ["paragraph one\ntwo\nthree\nfour"]],
    ["CRLF", "one\r\ntwo\r\n\r\nthree\r\n", ["paragraph one\ntwo", "paragraph three"]],
    [
      "lists",
      "- one\n  - two\n\n    more\n- three\n\n1. four",
      ["item1 one", "item2 two", "item2 more", "item1 three", "item1 four"],
    ],
    ["quotations", "> one\n> two\n>\n> > three\nlazy", ["quotation1 one\ntwo", "quotation2 three\nlazy"]],
    ["a quotation whose line begins with its mark", "> one\n    > two", ["quotation1 one\n> two"]],
    [
      "code",
      "```js\nlet a;\n\n  b\n```\n\n    c\n    d\n\n> ```\n> e\n> ```",
      ["code let a;\n\n  b", "code c\nd", "code e"],
    ],
    [
      "links",
      "[a b](https://x.example) <https://y.example/a_b> [c][r] ![alt](p.png)\n\n[r]: https://z.example",
      ["paragraph a b https://y.example/a_b c"],
    ],
    ["rules", "one\n\n***\n\ntwo", ["paragraph one", "rule", "paragraph two"]],
    ["a table", "| A | B |\n|---|---|\n| 1 | **2** |", ["row A | B", "row 1 | 2"]],
    [
      "HTML",
      "<div>\n<p>One &amp; <i>two</i></p>\n<script>no()</script>\n</div>\n\n<!-- no -->\n\nthree <span>four</span>",
      ["paragraph One & two", "paragraph three four"],
    ],
    [
      "code with backticks and spaces",
      "`` a ` b `` and ` c ` and `d\ne`",
      ["paragraph a ` b and c and d\ne"],
    ],
    ["a picture alone", "![alt](p.png)", []],
    ["template marks", "{{ title }} {% raw %}", ["paragraph {{ title }} {% raw %}"]],
  ])("reads %s", (_name, text, expected) => {
    const { blocks, tree, problem } = read(text);
    expect(shape(blocks)).toEqual(expected);
    expect(broken(text, blocks)).toBeNull();
    expect(problem).toBeNull();
    expect(tree?.type).toBe("root");
  });

  it("keeps the places of the file below front matter", () => {
    const text = "---\ntitle: Über\n---\n# One\n\nTwo *three*";
    const { blocks, tree } = read(text, text.indexOf("# One"));
    expect(shape(blocks)).toEqual(["heading1 One", "paragraph Two three"]);
    expect(broken(text, blocks)).toBeNull();
    expect(tree?.children[0]?.position?.start).toMatchObject({
      line: 4,
      column: 1,
      offset: text.indexOf("# One"),
    });
  });

  it("keeps links with their place", () => {
    const text =
      "See [it](https://x.example) or <https://y.example> or [that].\n\n[that]: https://z.example 'Title'";
    const links = read(text).blocks[0]?.links.map(({ url, start, end }) => [url, text.slice(start, end)]);
    expect(links).toEqual([
      ["https://x.example", "[it](https://x.example)"],
      ["https://y.example", "<https://y.example>"],
      ["https://z.example", "[that]"],
    ]);
  });

  it("parts lines that are paragraphs, as scrapes have them, but not wrapped ones", () => {
    const long =
      "The council, which met behind closed doors for most of the night, gave no reason for the vote. "
        .repeat(3)
        .trim();
    const scraped = `**Bridge to close**\n${long}\n${long}\n**Background**\nIt was built in 1931.`;
    expect(shape(read(scraped).blocks)).toEqual([
      "paragraph* Bridge to close",
      `paragraph ${long}`,
      `paragraph ${long}`,
      "paragraph* Background",
      "paragraph It was built in 1931.",
    ]);
    const typed = "**Bridge to close**\nThe council met\nfor most of the night.";
    expect(shape(read(typed).blocks)).toEqual([
      "paragraph* Bridge to close",
      "paragraph The council met\nfor most of the night.",
    ]);
    expect(broken(scraped, read(scraped).blocks)).toBeNull();
  });
});

/** Marks and words in any order. */
const mess = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "**",
        "*",
        "_",
        "`",
        "``",
        "[a](b)",
        "[",
        "](",
        ")",
        "<https://a.example>",
        "&amp;",
        "&#10;",
        "&",
        "\\",
        "\\\\",
        "\\&",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "# ",
        "\n",
        "\r\n",
        "\n\n",
        "  \n",
        "```\n",
        "<b>",
        "<p>",
        "===",
        "---",
        "![",
        "{{",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.lorem({ maxCount: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("any Markdown", () => {
  it("has blocks whose pieces are the source's own words", () => {
    fc.assert(
      fc.property(mess, (text) => {
        expect(broken(text, read(text).blocks)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it("has the words that the parser finds", () => {
    const squeeze = (text: string) => text.replace(/\s+/g, "");
    fc.assert(
      fc.property(
        // Note marks are dropped by design: note-marks.test.ts.
        mess.filter((text) => !/[<|⁰¹²³⁴-⁹]|!\[/u.test(text)),
        (text) => {
          const { blocks, tree } = read(text);
          const words = blocks.map((block) => block.text).join("");
          expect(squeeze(words)).toBe(squeeze(tree === null ? words : textOf(tree)));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

/** The parser's steps past which it is plain text are fixed: each has one end, on every machine and under every load. */
const outcomes = (cases: Record<string, string>) =>
  Object.entries(cases).map(([name, text]) => [name, text] as const);

// The cases that cmark is tested with, and our own. https://github.com/commonmark/cmark/blob/master/test/pathological_tests.py
const hostile: Record<string, string> = {
  "3,000 nested quotations": `${">".repeat(3_000)}a`,
  "100,000 nested quotations": `${"> ".repeat(100_000)}a`,
  "8 kB of nested empty list items": "- ".repeat(4_000),
  "lists of two kinds": "* - ".repeat(2_000),
  "lists in quotations": `${"> 1. ".repeat(2_000)}a`,
  "stairs of lists": Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}* a\n`).join(""),
  "stairs of lists and many blank lines": `${Array.from({ length: 150 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join("")}${"\n".repeat(20_000)}`,
  "nested strong emphasis": `${"*a **a ".repeat(20_000)}b${"** a* a".repeat(20_000)}`,
  "emphasis that does not close": "*a_ ".repeat(12_000),
  "emphasis of two kinds": "_*".repeat(12_000),
  "much strong emphasis in one paragraph": "**a** ".repeat(6_000),
  "links that do not close": "[a](<b".repeat(8_000),
  "nested brackets": `${"[".repeat(12_000)}a${"]".repeat(12_000)}`,
  "backticks of all lengths": Array.from({ length: 2_000 }, (_, length) => `e${"`".repeat(length)}`).join(""),
  "4,000 comments that do not close": `</${"<!--".repeat(4_000)}`,
  "undefined references": "[a]\n".repeat(8_000),
  "headings that are underlines": "===\n".repeat(20_000),
  "a list of 8,000 items": "- a\n".repeat(8_000),
  "a mix of marks": "*_`[!<>\\".repeat(15_000),
};

/** Odd or long, but read in a moment, so they stay Markdown. */
const harmless: Record<string, string> = {
  "empty list items": "-\n".repeat(500),
  "a list of 1,000 items": "- The harbour is closed.\n".repeat(1_000),
  "500 links in one paragraph": "[The harbour](https://a.example/b) is closed.\n".repeat(500),
  "200 headings with underlines": "Harbour\n=======\n\nIt is closed.\n\n".repeat(200),
  "1,000 paragraphs with emphasis": "The **harbour** of *Averby* is closed_today_.\n\n".repeat(1_000),
  "one line of 1 MB": "The harbour is closed. ".repeat(44_000),
  "500 comments that do not close": `</${"<!--".repeat(500)}`,
  "quotations in quotations": `${"> ".repeat(20)}a`,
};

describe("hostile Markdown", () => {
  it.each(outcomes(hostile))("is read as plain text: %s", (_name, text) => {
    const { blocks, tree, problem } = read(text);
    expect(broken(text, blocks)).toBeNull();
    expect(tree).toBeNull();
    expect(problem).toMatchObject({ rule: "markdown-budget", place: { path: "a.md" } });
  });

  it.each(outcomes(harmless))("is told from what is long: %s", (_name, text) => {
    const { blocks, tree, problem } = read(text);
    expect(broken(text, blocks)).toBeNull();
    expect(tree).not.toBeNull();
    expect(problem).toBeNull();
  });

  it("is read as plain text, with a problem, and the next article as Markdown", () => {
    const text = `${">".repeat(3_000)}a\n\nThe **harbour** is closed.`;
    const { blocks, tree, problem } = read(text);
    expect(tree).toBeNull();
    expect(problem?.rule).toBe("markdown-budget");
    expect(blocks.at(-1)?.text).toBe("The harbour is closed.");
    expect(read("# Next").tree).not.toBeNull();
  });

  it("is counted without a change to what the parser finds", () => {
    fc.assert(
      fc.property(mess, (text) => {
        expect(fromMarkdown(text, { extensions: [meter(1e9)] })).toEqual(fromMarkdown(text));
      }),
      { numRuns: 500 },
    );
  });
});
