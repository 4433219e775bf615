/** Captions, slides and promos never reach a story, and reporting that looks like them does. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import type { Article } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { captionCases } from "./cases.js";

const BEFORE =
  "The council of Kesby met on Monday evening to talk about the pier, which has been shut since May.";
const AFTER = [
  "Nobody was hurt when part of it fell into the bay, the harbour master said.",
  "The council will vote on the repair in June, and has asked two firms what it would cost.",
];

function articleOf(...paragraphs: string[]): Article {
  const text = [BEFORE, ...paragraphs, ...AFTER].join("\n\n");
  const [document] = readRecords(
    JSON.stringify({ id: "a", title: "Pier in Kesby shut", text }),
    "a.jsonl",
    1e6,
  ).documents;
  if (!document) throw new Error("a record gives a document");
  return extractArticle(document).article;
}

const told = ({ sections }: Article): string =>
  sections
    .flatMap(({ heading, paragraphs }) => [
      heading?.text ?? "",
      ...paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ])
    .join(" ");

describe("a paragraph beside a picture", () => {
  it("is tried on at least sixty texts", () => {
    expect(captionCases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(captionCases)("$text", ({ rule, text }) => {
    const { removed, ...article } = articleOf(text);
    const struck = removed.filter((one) => text.includes(one.text));
    if (rule === "-") expect(struck).toEqual([]);
    else expect(struck.map((one) => one.rule)).toContain(rule);
    expect(told({ removed, ...article }).includes(text)).toBe(rule === "-");
  });
});

describe("captions that scraping ran together with the text", () => {
  it("leave the paragraph that follows them", () => {
    const article = articleOf(
      "Jo Lund waves to a boat in Kesby, May 4, 2015. The pier was built in 1904 by his family.",
    );
    expect(told(article)).toContain("The pier was built in 1904 by his family.");
    expect(told(article)).not.toContain("waves");
  });

  it.each([
    "Image copyright Getty Images Image caption The keeper and his dog.",
    "Media caption The keeper and his dog.",
    "Play slideshow Getty Images 1 of 35 The keeper and his dog.",
  ])("leave the sentences on either side: %s", (caption) => {
    const [before, after] = ["The pier was built in 1904 by his family.", "It was sold in 1950."];
    const article = articleOf(`${before} ${caption} ${after}`);
    expect(told(article)).toContain(`${before} ${after}`);
    expect(told(article)).not.toContain("keeper and");
    expect(article.removed.map(({ text }) => text)).toContain(caption);
    const kept = told(articleOf(`${before} The image of the keeper and his dog hangs there. ${after}`));
    expect(kept).toContain("keeper and");
  });

  it("are taken off the end of a paragraph too", () => {
    const article = articleOf(
      "The pier was built in 1904 by his family. Jo Lund waves to a boat in Kesby, May 4, 2015.",
    );
    expect(told(article)).toContain("The pier was built in 1904 by his family.");
    expect(told(article)).not.toContain("waves");
  });

  it("leave the sentence after the credit of a picture", () => {
    const article = articleOf("(Reuters/Ann Berg) The pier was built in 1904 by his family, the mayor said.");
    expect(told(article)).toContain("The pier was built in 1904 by his family, the mayor said.");
    expect(told(article)).not.toContain("Ann Berg");
  });
});

describe("numbered slides", () => {
  const slides = [
    "1/3 2011 A girl feeds gulls on the quay. (Kesby, May 4, 2011) ANN BERG",
    "2/3 2013 The mayor opens the hall and is given a fish by the oldest man in town ANN BERG",
    "3/3 2015 The pier before the storm",
  ];

  it("go with the text behind them", () => {
    const article = articleOf(...slides);
    expect(told(article)).not.toMatch(/gulls|oldest man|before the storm/);
    expect(article.removed.filter(({ rule }) => rule === "slide")).toHaveLength(3);
  });

  it("are no slide where one stands alone", () => {
    expect(told(articleOf("2/3 Of all votes were for the repair, the clerk said."))).toContain(
      "the clerk said",
    );
  });
});

describe("slides of one title", () => {
  const slides = [
    "Weir Built in 1904, it holds",
    "Wheel It turns with",
    "Race Here runs",
    "Sluice It stops",
  ].map((words) => `Old Mills of Selm ${words} what the brook brings.`);
  const report =
    "The council of Selm voted on Monday to repair all three before the winter, and the mayor said that the first would " +
    "be ready in May. The brook rose twice last year and took the footbridge with it, so the weir comes first. The sum is the same.";

  it("go where a report stands beside them", () => {
    const article = articleOf(...slides, report);
    expect(told(article)).toContain("voted on Monday");
    expect(told(article)).not.toContain("what the brook brings");
  });

  it.each([
    [3, "Old Mills of Selm", 0],
    [2, "Old Mills of Selm", 2],
    [3, "Mills of Selm", 3],
  ])("%i of %s: %i stay", (count, title, stay) => {
    const some = slides.slice(0, count).map((slide) => slide.replace("Old Mills of Selm", title));
    expect(told(articleOf(...some, report)).split("what the brook brings").length - 1).toBe(stay);
  });

  it("stay where they are the text", () => {
    const more = [
      "Pond Ducks keep",
      "Loft Sacks hide",
      "Forge Sparks lit",
      "Yard Carts took",
      "Byre Cows drank",
    ];
    const all = [...slides, ...more.map((words) => `Old Mills of Selm ${words} what the brook brings.`)];
    expect(told(articleOf(...all))).toContain("what the brook brings");
  });
});

describe("a paragraph that is printed twice", () => {
  const times = (text: string, of: string) =>
    told(articleOf(of, "Olga Berg runs it.", of)).split(text).length - 1;
  // 39 and 40 characters.
  it.each([
    ["The old pier has stood for many a year.", 2],
    ["The old pier has stood for a great year.", 1],
  ])("%s %i times", (text, count) => expect(times(text, text)).toBe(count));
});

describe("a quotation of the text in a paragraph of its own", () => {
  const quotation = (length: number) => `“${"Nobody has ever seen it. ".repeat(12).slice(0, length - 3)}.”`;
  it.each([
    [240, 1],
    [241, 2],
  ])("of %i characters is told %i times", (length, count) => {
    const pulled = quotation(length);
    const article = articleOf(`Berg spoke first. ${pulled} Then she sat down.`, "Olga Berg runs it.", pulled);
    expect(told(article).split(pulled).length - 1).toBe(count);
  });
});
