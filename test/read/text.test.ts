import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/read/text/text.js";
import { broken, shape } from "./shape.js";

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), "utf8");

describe("the seeds", () => {
  it("parts paragraphs at blank lines, and keeps the furniture apart from them", () => {
    const blocks = readText(seed("000_453aed2a55bf3b3f.txt"));
    expect(blocks).toHaveLength(10);
    expect(blocks.map(({ text }) => text.slice(0, 12))).toEqual([
      "Russia Downp",
      "\"We don't ha",
      "0",
      "29",
      "Russia has t",
      "The upcoming",
      "Peskov’s com",
      "The talks ar",
      "Experts sugg",
      "Leave a Repl",
    ]);
  });

  it("takes one line for one paragraph where no blank lines stand, and wholly bold lines for strong blocks", () => {
    const blocks = readText(seed("003_1b902a0be9449e6f.txt"));
    expect(blocks).toHaveLength(12);
    expect(blocks.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      "Kremlin Downplays Expectations for Ukraine Peace Talks",
      "Analysis",
      "Implications",
    ]);
    expect(blocks.at(-1)?.text).toBe("Read More @ www.reuters.com");
  });
});

const wrapped = `The harbour will stay closed until Friday, the port authority
said on Tuesday, after divers found a second unexploded shell
near the ferry terminal.
Two ferries were sent back to the islands. About 300 people
spent the night in a sports hall, said the mayor, who thanked
the volunteers.`;

describe("text", () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ["paragraphs parted by blank lines", "One.\n\n \t\nTwo.", ["paragraph One.", "paragraph Two."]],
    ["one line a paragraph", "One here.\nTwo here.", ["paragraph One here.", "paragraph Two here."]],
    [
      "lines wrapped by hand, a short line ending a paragraph",
      wrapped,
      [
        `paragraph ${wrapped.split("\n").slice(0, 3).join("\n")}`,
        `paragraph ${wrapped.split("\n").slice(3).join("\n")}`,
      ],
    ],
    [
      "wrapped lines within blank lines",
      "The council voted on Monday night to close the old bridge for\nrepairs that will take until the end of the summer, although\nfour members asked for a vote of the town.\n\nThe vote was nine to four.",
      [
        "paragraph The council voted on Monday night to close the old bridge for\nrepairs that will take until the end of the summer, although\nfour members asked for a vote of the town.",
        "paragraph The vote was nine to four.",
      ],
    ],
    [
      "a sentence broken where a link stood",
      "The union, which represents most of the drivers, told\nthe newspaper that it would strike.",
      [
        "paragraph The union, which represents most of the drivers, told\nthe newspaper that it would strike.",
      ],
    ],
    [
      "a list of headlines is not wrapped text",
      "Storm closes schools in three counties\nMayor of Halden resigns after audit\nFerry line adds a second ship today\nPort strike enters its third week",
      [
        "paragraph Storm closes schools in three counties",
        "paragraph Mayor of Halden resigns after audit",
        "paragraph Ferry line adds a second ship today",
        "paragraph Port strike enters its third week",
      ],
    ],
    [
      "CRLF, CR, form feed, line separators",
      "A.\r\nB.\rC.\fD.\u2028E.",
      "ABCDE".split("").map((x) => `paragraph ${x}.`),
    ],
    [
      "headings",
      "# One #\n## Two\n###### Six\n#hashtag",
      ["heading1 One", "heading2 Two", "heading6 Six", "paragraph #hashtag"],
    ],
    ["underlined headings", "One\n===\nTwo\n---\n", ["heading1 One", "heading2 Two"]],
    [
      "a rule under a sentence",
      "This is said.\n---\nMore.",
      ["paragraph This is said.", "rule", "paragraph More."],
    ],
    [
      "wholly bold lines",
      "**One**\n__Two__\n***Three***\n**Four:**\n**Five**: six\n**[Seven](https://a.example)**\n[**Eight**](https://a.example)\n<strong>Nine</strong>",
      [
        "paragraph* One",
        "paragraph* Two",
        "paragraph* Three",
        "paragraph* Four:",
        "paragraph Five: six",
        "paragraph* Seven",
        "paragraph* Eight",
        "paragraph* Nine",
      ],
    ],
    [
      "lists",
      "- one\n* two\n• three\n  - nested\n1. four\n12) five",
      ["item1 one", "item1 two", "item1 three", "item2 nested", "item1 four", "item1 five"],
    ],
    ["an item over two lines", "- one\n  goes on\n- two", ["item1 one\ngoes on", "item1 two"]],
    [
      "dashes that are no list",
      "— A man was hurt.\n-5 degrees",
      ["paragraph — A man was hurt.", "paragraph -5 degrees"],
    ],
    ["quotations", "> said\n>> before", ["quotation1 said", "quotation2 before"]],
    [
      "tables",
      "| Side | Votes |\n|---|---:|\n| Yes | 9 |\nTeam\tWon\tLost",
      ["row Side | Votes", "row Yes | 9", "row Team\tWon\tLost"],
    ],
    ["rules", "* * *\n———\n-----", ["rule", "rule", "rule"]],
    ["nothing", " \n\u00a0\n\t", []],
    [
      "scraped HTML",
      '<div><h2>Head</h2><p>One <b>bold</b> &amp; more.</p><!-- ad --><p class="x">Two<br><br>Three</p><script>var a = "<p>no</p>";</script><ul><li>item</li></ul></div>',
      ["heading2 Head", "paragraph One bold & more.", "paragraph Two", "paragraph Three", "item1 item"],
    ],
    [
      "tags in prose stay",
      "Type <script>alert(1)</script> here",
      ["paragraph Type <script>alert(1)</script> here"],
    ],
    ["template marks stay", "{{ title }} and {% raw %}", ["paragraph {{ title }} and {% raw %}"]],
  ])("reads %s", (_name, text, expected) => {
    const blocks = readText(text);
    expect(shape(blocks)).toEqual(expected);
    expect(broken(text, blocks)).toBeNull();
  });

  it("begins and ends where it is told to", () => {
    const text = "---\nno\n---\nYes.\nNo.";
    expect(shape(readText(text, { from: 11, to: 15 }))).toEqual(["paragraph Yes."]);
  });
});

describe("markup inside a line", () => {
  it.each<[source: string, words: string]>([
    ["plain", "plain"],
    ["the **mayor** and the __council__ said *so* or _not_", "the mayor and the council said so or not"],
    ["a*b*c, snake_case_name, f***ing, M*A*S*H", "a*b*c, snake_case_name, f***ing, M*A*S*H"],
    ["*Correction: one star", "*Correction: one star"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["see [the report](https://a.example/x_y_z) now", "see the report now"],
    ["[sic] and [1](not a link)", "[sic] and [1](not a link)"],
    ["Marks &amp; Spencer&#8217;s &nope; &#0; &#x2014;", "Marks & Spencer’s &nope; &#0; —"],
    ["[**bold** and _light_](https://a.example/x_y_z)", "bold and light"],
    ["<b>bold</b> <a href='x'>link</a> <x>", "bold link <x>"],
    ["1 < 2 > 0", "1 < 2 > 0"],
    ["not \\*this\\*", "not *this*"],
  ])("reads %j", (source, words) => {
    const [block] = readText(source);
    expect(block?.text).toBe(words);
    expect(broken(source, readText(source))).toBeNull();
  });

  it("keeps links with their place", () => {
    const text = "Read [more](https://a.example/b) or [x](javascript:alert(1))";
    expect(readText(text)[0]?.links).toEqual([{ url: "https://a.example/b", start: 5, end: 32 }]);
  });
});

describe("any text", () => {
  const mess = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "**",
          "*",
          "_",
          "[a](https://b.example)",
          "&amp;",
          "&#10;",
          "<b>",
          "</p>",
          "<p>",
          "<br>",
          "<!--",
          "-->",
          "\\*",
          "> ",
          "- ",
          "1. ",
          "# ",
          "|",
          "\t",
          "\n",
          "\r\n",
          "\n\n",
          "===",
          "---",
          "<script>",
          "</script>",
        ),
        fc.string({ unit: "grapheme", maxLength: 12 }),
        fc.lorem({ maxCount: 8 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));

  it("has blocks whose pieces are the source's own words", () => {
    fc.assert(
      fc.property(mess, (text) => {
        expect(broken(text, readText(text))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it("loses no word of plain prose", () => {
    const prose = fc.array(fc.array(fc.lorem({ maxCount: 6 }), { minLength: 1, maxLength: 4 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(prose, fc.constantFrom("\n", "\n\n", "\r\n"), (paragraphs, separator) => {
        const text = paragraphs.map((lines) => lines.join("\n")).join(separator);
        const words = (value: string) => value.split(/\s+/).filter(Boolean);
        expect(readText(text).flatMap((block) => words(block.text))).toEqual(words(text));
      }),
    );
  });

  // A quadratic reader would need minutes, and the test would time out.
  it.each([
    "[",
    "[a](https://",
    "&amp",
    "<!--",
    "<script",
    "<p ",
    "*a _b ",
    "**a ",
    "**a** ",
    "_a_ ",
    "[a](https://b.example) ",
    "&amp;",
    "<b>a</b>",
    "<br>\n",
    "*_`[!<>\\",
    "> ",
    "- ",
    "\\",
    "|",
    "\t",
    "\n",
    "a b\n",
  ])("reads %j a hundred thousand times over", (part) => {
    const text = part.repeat(100_000);
    expect(broken(text, readText(text))).toBeNull();
  });
});
