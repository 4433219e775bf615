/** What of a page is a headline, a heading, a sentence, a line of the page: on a table of own pages. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import type { Article } from "../../src/model.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readRecords } from "../../src/read/records/records.js";
import { readText } from "../../src/read/text/text.js";

const FELL = "The bridge over the Tarn fell on Monday and blocked the road to the harbour for hours.";
const NOBODY = "Nobody was hurt when the bridge fell, the fire service said in the evening of that day.";
const AGAIN = "A second bridge over the Tarn fell on Tuesday, and the road is blocked again for a week.";
/** Short names of the paragraphs that stay. */
const SHORT = new Map([
  [FELL, "FELL"],
  [NOBODY, "NOBODY"],
  [AGAIN, "AGAIN"],
]);

/** Its headings, its sentences, and behind a minus what was removed with the rule. */
const partsOf = (article: Article): string[] => [
  ...article.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [`# ${heading.text}`] : []),
    ...paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ text, cut }) => `${cut ? "cut " : ""}${SHORT.get(text) ?? text}`),
    ),
  ]),
  ...article.removed.map(({ rule, text }) => `- ${rule}: ${text}`),
];

function pageOf(lines: readonly string[]): Article {
  const text = ["Bridge falls", ...lines].join("\n\n");
  const blocks = readText(text);
  return extractArticle(
    createDocument({ path: "a.txt", format: "text", sha256: "0", text, blocks, fields: {} }),
  ).article;
}

function recordOf(fields: Readonly<Record<string, string>>, format: "record" | "feed" = "record"): Article {
  const record = JSON.stringify({ id: "a", title: "Bridge falls", ...fields });
  const [document] = readRecords(record, "a.jsonl", 1e6).documents;
  if (!document) throw new Error("a record gives a document");
  return extractArticle({ ...document, format }).article;
}

describe("below a headline", () => {
  it.each<[name: string, lines: readonly string[], parts: readonly string[]]>([
    ["a crosshead is a heading", [FELL, "A long winter", NOBODY], ["FELL", "# A long winter", "NOBODY"]],
    ["a place and a day are none", [FELL, "Averby, 4 May", NOBODY], ["FELL", "Averby, 4 May", "NOBODY"]],
    ["nor is a mail address", [FELL, "Jo@averby", NOBODY], ["FELL", "Jo@averby", "NOBODY"]],
    ["bold words are a heading", [FELL, "**Why it fell**", NOBODY], ["FELL", "# Why it fell", "NOBODY"]],
    ["a bold sentence is none", [FELL, "**It fell.**", NOBODY], ["FELL", "It fell.", "NOBODY"]],
    [
      "a heading of an encyclopedia has its button",
      [FELL, "History[ edit ]", NOBODY],
      ["FELL", "# History[ edit ]", "NOBODY"],
    ],
    [
      "a byline may be joined to a dateline",
      [`By Jo LundLONDON (Reuters) - ${FELL}`, NOBODY],
      ["FELL", "NOBODY", "- byline: By Jo Lund", "- dateline: LONDON (Reuters) -"],
    ],
    [
      "but not to a name in capitals",
      ["By Jo LundNATO ministers met and said that the bridge was safe.", NOBODY],
      ["By Jo LundNATO ministers met and said that the bridge was safe.", "NOBODY"],
    ],
    [
      "whom to call is not told",
      ["Contact:", "Nora Vik", "press@skarn.example", "+44 1234 567890", FELL, NOBODY],
      [
        "FELL",
        "NOBODY",
        "- contact: Contact:",
        "- contact: Nora Vik",
        "- contact: press@skarn.example",
        "- contact: +44 1234 567890",
      ],
    ],
    [
      "whom to call is told in a report",
      [FELL, NOBODY, AGAIN, "Contact:", "Nora Vik will answer all questions of readers on Friday."],
      ["FELL", "NOBODY", "AGAIN", "Contact:", "Nora Vik will answer all questions of readers on Friday."],
    ],
    [
      "three titles at the end are links, one of them asking",
      [FELL, NOBODY, AGAIN, "Ten bridges of the north", "How well do you know the valley?", "A new road"],
      [
        "FELL",
        "NOBODY",
        "AGAIN",
        "- links-after: Ten bridges of the north",
        "- links-after: How well do you know the valley?",
        "- links-after: A new road",
      ],
    ],
    [
      "two titles are not",
      [FELL, NOBODY, AGAIN, "Ten bridges of the north", "A new road"],
      ["FELL", "NOBODY", "AGAIN", "Ten bridges of the north", "A new road"],
    ],
    [
      "people with their ages are no links",
      [FELL, NOBODY, AGAIN, "Jo Lund, 34", "Ann Vik, 22", "Tom Orr, 19"],
      ["FELL", "NOBODY", "AGAIN", "Jo Lund, 34", "Ann Vik, 22", "Tom Orr, 19"],
    ],
    [
      "nor is a list that a line announces",
      [FELL, NOBODY, "The victims are:", "Jo Lund", "Ann Vik", "Tom Orr"],
      ["FELL", "NOBODY", "The victims are:", "Jo Lund", "Ann Vik", "Tom Orr"],
    ],
    [
      "an ellipsis of an author cuts nothing",
      [FELL, "Nobody was hurt when the bridge fell, the ..."],
      ["FELL", "Nobody was hurt when the bridge fell, the ..."],
    ],
    [
      "brackets with an ellipsis do",
      [FELL, "Nobody was hurt when the bridge fell […]"],
      ["FELL", "cut Nobody was hurt when the bridge fell […]"],
    ],
  ])("%s", (_, lines, parts) => {
    expect(partsOf(pageOf(lines))).toEqual(parts);
  });

  it("stands a menu, of sections by half", () => {
    const bar = (items: string) => {
      const text = [items, "Bridge falls", FELL, NOBODY].join("\n\n");
      const document = createDocument({
        path: "a.txt",
        format: "text",
        sha256: "0",
        text,
        blocks: readText(text),
        fields: {},
      });
      return extractArticle(document).article.removed.map(({ rule }) => rule);
    };
    expect(bar("Home / Averby / Sport / Calder")).toEqual(["navigation-bar"]);
    expect(bar("Averby / Orwin / Calder / Sport / Home")).not.toContain("navigation-bar");
  });
});

describe("a record", () => {
  it.each<[name: string, text: readonly string[], parts: readonly string[]]>([
    [
      "has a stray section below its first line",
      ["A bridge falls", "Sport", FELL, NOBODY],
      ["A bridge falls", "FELL", "NOBODY", "- stray-line: Sport"],
    ],
    [
      "has no pull quote in its first lines",
      ["“nobody was hurt when the bridge fell, the fire service said”", FELL, NOBODY, AGAIN],
      ["“nobody was hurt when the bridge fell, the fire service said”", "FELL", "NOBODY", "AGAIN"],
    ],
    ["has none in its first line", ["Sport", FELL, NOBODY], ["Sport", "FELL", "NOBODY"]],
    [
      "may name a person there",
      ["A bridge falls", "Jo Lund", FELL, NOBODY],
      ["A bridge falls", "Jo Lund", "FELL", "NOBODY"],
    ],
    [
      "may end cut",
      [FELL, "Nobody was hurt when the bridge fell, the ..."],
      ["FELL", "cut Nobody was hurt when the bridge fell, the ..."],
    ],
  ])("%s", (_, text, parts) => {
    expect(partsOf(recordOf({ text: text.join("\n\n") }))).toEqual(parts);
  });

  it.each<[description: string, dek: string | null]>([
    ["Bridge falls…", null],
    ["Bridge falls [...]", null],
    [`${FELL.slice(0, 40)}...`, null],
    ["Averby City News: A bridge fell.", "A bridge fell."],
    ["A bridge fell, and nobody was hurt.", "A bridge fell, and nobody was hurt."],
  ])("is described by %j", (description, dek) => {
    expect(recordOf({ description, text: FELL }).dek?.text ?? null).toBe(dek);
  });

  it("was published when an item of a feed was last changed, if that says no more", () => {
    const iso = (article: Article) => article.published?.iso ?? null;
    expect(iso(recordOf({ text: FELL, updated: "2024-05-04" }, "feed"))).toBe("2024-05-04");
    expect(iso(recordOf({ text: FELL, updated: "2024-05-04" }))).toBe(null);
    expect(iso(recordOf({ text: FELL, updated: "2024-05-04", published: "2024-05-01" }, "feed"))).toBe(
      "2024-05-01",
    );
  });

  it("has prices, and no numbers of formulas", () => {
    const text =
      "The ring is $2 \\pi r$ long and costs $5 or $6. Another is \\(x^2 + 4\\) long and holds 7 boats.";
    expect(recordOf({ text }).figures.map((figure) => figure.text)).toEqual(["$5", "$6", "7 boats"]);
  });
});
