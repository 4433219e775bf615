import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import type { Article, Mention } from "../../src/model.js";
import { readInputs } from "../../src/read/inputs.js";

const { documents } = await readInputs(["seeds"], { limits: defaultConfig.limits, cwd: process.cwd() });
const [first, second] = documents.map((document) => extractArticle(document).article);
if (!first || !second) throw new Error("two seeds");

const named = (article: Article, kind: Mention["kind"]) => [
  ...new Set(article.mentions.filter((mention) => mention.kind === kind).map(({ name }) => name)),
];

describe("000_453aed2a55bf3b3f", () => {
  const article = first;

  it("has its headline, dek and one section", () => {
    expect(article.headline.text).toBe("Russia Downplays Expectations for Ukraine Peace Talks");
    expect(article.dek?.text).toMatch(/^"We don't have any reason .* in the current situation"\.$/);
    expect(article.sections.map(({ heading, kind }) => [heading, kind])).toEqual([[null, "report"]]);
  });

  it("is without its furniture", () => {
    expect(article.removed.map(({ text, rule }) => [text, rule])).toEqual([
      ["0", "counter"],
      ["29", "counter"],
      ["Leave a Reply", "leave-a-reply"],
    ]);
  });

  it("quotes Peskov three times, once in two halves", () => {
    expect(article.quotes.map(({ text, speaker, continues }) => [text, speaker, continues])).toEqual([
      ["We don’t have any reason to hope for some miraculous breakthroughs", "Dmitry Peskov", null],
      ["hardly possible in the current situation", "Dmitry Peskov", 0],
      [
        "There is a lot of work to be done before we can talk about the possibility of some top-level meetings",
        "Dmitry Peskov",
        null,
      ],
    ]);
  });

  it("has its figures", () => {
    expect(
      article.figures.map(({ value, unit, bound, what, ordinal }) => [value, unit, bound, what, ordinal]),
    ).toEqual([
      [10, "years old", "exact", "boy", false],
      [20, null, "at least", "people wounded", false],
      [3, null, "exact", "round", true],
      [426, null, "exact", "drones", false],
      [24, null, "exact", "missiles", false],
      [224, null, "at least", "Russian drones", false],
    ]);
  });

  it("names its people and places", () => {
    expect(named(article, "person").sort()).toEqual([
      "Dmitry Peskov",
      "Rustem Umerov",
      "Volodymyr Zelenskyy",
    ]);
    expect(named(article, "place").sort()).toEqual([
      "Istanbul",
      "Kramatorsk",
      "Russia",
      "Sumy",
      "Turkey",
      "Ukraine",
    ]);
    const roles = article.mentions.flatMap(({ name, role }) => (role ? [[name, role.text]] : []));
    expect(roles).toEqual([
      ["Dmitry Peskov", "Kremlin spokesman"],
      ["Volodymyr Zelenskyy", "President"],
      ["Rustem Umerov", "the former defense minister and current secretary of the security council"],
    ]);
  });

  it("knows no date, byline or publisher", () => {
    expect([article.published, article.updated, article.byline]).toEqual([null, null, []]);
    expect(article.source).toEqual({ name: null, domain: null, url: null, readMore: null, agency: null });
  });
});

describe("003_1b902a0be9449e6f", () => {
  const article = second;

  it("has its headline and sections, a line a paragraph", () => {
    expect(article.headline.text).toBe("Kremlin Downplays Expectations for Ukraine Peace Talks");
    expect(article.dek).toBeNull();
    expect(
      article.sections.map(({ heading, kind, paragraphs }) => [heading?.text, kind, paragraphs.length]),
    ).toEqual([
      [undefined, "report", 3],
      ["Analysis", "analysis", 3],
      ["Implications", "analysis", 2],
    ]);
  });

  it("keeps where to read on, which is no publisher", () => {
    expect(article.removed.map(({ text, rule }) => [text, rule])).toEqual([
      ["Read More @ www.reuters.com", "read-more"],
    ]);
    expect(article.source.readMore).toBe("https://www.reuters.com/");
    expect([article.source.name, article.source.url]).toEqual([null, null]);
  });

  it("quotes Peskov once, and the Kremlin's one word", () => {
    expect(article.quotes.map(({ text, speaker, fragment }) => [text, speaker, fragment])).toEqual([
      ["miracles", expect.stringMatching(/Kremlin$/), true],
      ["a lot of work to be done", "Dmitry Peskov", false],
    ]);
  });

  it("names its people and places", () => {
    expect(named(article, "person").sort()).toEqual([
      "Dmitry Peskov",
      "Vladimir Putin",
      "Volodymyr Zelenskiy",
    ]);
    expect(named(article, "place").sort()).toEqual([
      "Crimea",
      "Donbas",
      "Moscow",
      "Russia",
      "Turkey",
      "Ukraine",
    ]);
  });

  it("has no figures", () => {
    expect(article.figures).toEqual([]);
  });
});
