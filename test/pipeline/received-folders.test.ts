/** Folders as people have them, built as they are: each holds one kind of fault, and what must come of it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { type Built, built } from "./folder-stories.js";

const FOLDERS = new URL("../fixtures/pipeline/received/", import.meta.url);

function builtFolder(name: string): Promise<Built> {
  const folder = new URL(`${name}/`, FOLDERS);
  return built(
    Object.fromEntries(
      readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), "utf8")]),
    ),
  );
}

const rulesOf = ({ received }: Built): string[] => received.problems.map(({ rule }) => rule);
const sentencesOf = ({ sections }: Article): string[] =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
const valuesOf = ({ figures }: Article): number[] => figures.map(({ value }) => value);
const peopleIn = ({ mentions }: Article): string[] => mentions.map(({ text }) => text);
/** The one story of a folder. */
function storyOf({ digest }: Built) {
  const [story, ...more] = digest.stories;
  if (story === undefined || more.length > 0)
    throw new RangeError(`Expected one story, found ${digest.stories.length}`);
  return story;
}

describe("a folder as it was received", () => {
  it("01-tracking-urls: one article under three addresses is one report, without what tracks readers", async () => {
    const folder = await builtFolder("01-tracking-urls");
    expect(storyOf(folder).group.articles).toHaveLength(1);
    expect(folder.received.articles.map(({ source }) => source.url)).toEqual([
      "https://baypost.example/2024/05/07/swing-bridge/",
    ]);
    // "The first of June" counts nothing.
    expect(folder.received.articles.flatMap(valuesOf)).not.toContain(1);
  });

  it("02-amp-mobile: the canonical address makes three pages one report", async () => {
    const folder = await builtFolder("02-amp-mobile");
    expect(storyOf(folder).group.articles).toHaveLength(1);
    expect(folder.received.articles.map(({ source }) => source.url)).toEqual([
      "https://baypost.example/2024/05/07/swing-bridge/",
    ]);
  });

  it("03-title-affixes: kind and outlet are no headline, and one column is one origin", async () => {
    const folder = await builtFolder("03-title-affixes");
    const story = storyOf(folder);
    expect(story.origins).toBe(1);
    expect(story.headline.text).toBe("When a Pier Is Run by Children");
    for (const { headline, kind } of folder.received.articles) {
      expect(headline.text).toBe("When a Pier Is Run by Children");
      expect(kind).toBe("opinion");
    }
  });

  it("05-wire-prefixes: what an agency writes before a headline is none of it", async () => {
    const folder = await builtFolder("05-wire-prefixes");
    expect(storyOf(folder).origins).toBe(2);
    for (const { headline } of folder.received.articles)
      expect(headline.text).toMatch(/^(?:Dvina central bank raises|Interest rates go up)/);
  });

  it("07-rss-source-element: an aggregator's items are their publishers'", async () => {
    const { received } = await builtFolder("07-rss-source-element");
    expect(received.articles.map(({ source, headline }) => [source.name, headline.text])).toEqual([
      ["Coast Courier", "Swing bridge shut to lorries after cracks found"],
      ["Riga Ledger", "Ledger: lat firms after rate rise"],
    ]);
  });

  it("08-press-release: a release and its reprints are one origin, an own report another", async () => {
    const folder = await builtFolder("08-press-release");
    expect(storyOf(folder).origins).toBe(2);
    expect(folder.received.articles.flatMap(valuesOf)).not.toContain(19);
  });

  it("09-ids-in-query: two ids are two articles", async () => {
    const { received, digest } = await builtFolder("09-ids-in-query");
    expect(digest.stories).toHaveLength(2);
    expect(received.articles.map(({ source }) => source.url)).toEqual([
      "https://hillnotes.example/?p=1231",
      "https://hillnotes.example/?p=1232",
    ]);
  });

  it("27-error-pages: only the real article is there, and the six others are told", async () => {
    const folder = await builtFolder("27-error-pages");
    expect(folder.told).toEqual(["real"]);
    expect(rulesOf(folder)).toEqual(Array.from({ length: 6 }, () => "no-article"));
  });

  it("28-paywall-stub: the teaser is told once, the offer not, and both are told to be cut short", async () => {
    const folder = await builtFolder("28-paywall-stub");
    for (const article of folder.received.articles) {
      expect(sentencesOf(article)).toEqual([
        "The old mining town of Broken Ridge wants to run on sun alone by 2030.",
        "Half of its houses already have panels on the roof, and the mayor wants a battery in every street.",
      ]);
      expect(valuesOf(article)).not.toContain(2.95);
    }
    expect(rulesOf(folder)).toContain("cut-short");
    const lead = storyOf(folder).lead.map(({ text }) => text);
    expect(new Set(lead).size).toBe(lead.length);
  });

  it("38-number-forms: a sum in any form is the number meant", async () => {
    const { articleOf } = await builtFolder("38-number-forms");
    const amounts = articleOf("n").figures.filter(({ ordinal }) => !ordinal);
    expect(amounts.map(({ value, unit }) => [value, unit])).toEqual([
      [1_200_000, null],
      [1_200_000, null],
      [1_200_000, null],
      [1_200_000, null],
      [1_200_000, "USD"],
      [34_600_000, "USD"],
      [25_000_000, "INR"],
      [500_000, null],
      [12, null],
      [0.666666666667, null],
      [3_000_000_000_000, "INR"],
      [1_200_000_000, "EUR"],
    ]);
  });

  it("40-day-and-month: no order is guessed, and no day is a year", async () => {
    const folder = await builtFolder("40-day-and-month");
    const published = (file: string) => folder.articleOf(file).published?.iso ?? null;
    expect(["dot1", "dot2", "gb"].map(published)).toEqual(["2020-11-30", "2020-11-10", "2024-04-13"]);
    // The other date of its outlet, 13/04/2024, shows that the day comes first.
    expect(published("amb")).toBe("2024-06-05");
    expect(published("bad")).toBeNull();
    expect(rulesOf(folder)).toEqual(["date"]);
    expect(folder.articleOf("gb").dates.map(({ resolved }) => resolved)).toEqual([]);
  });

  it("46-capitals: names are found, and the headline in normal case is shown", async () => {
    const folder = await builtFolder("46-capitals");
    expect(storyOf(folder).headline.text).toBe("Lorries banned from Marlow Bay bridge");
    for (const file of ["a", "b"])
      expect(peopleIn(folder.articleOf(file)).map((name) => name.toLowerCase())).toContain("petra lindqvist");
  });

  it("47-emoji-rtl-bidi: one story, and no control that turns the words of a page around", async () => {
    const folder = await builtFolder("47-emoji-rtl-bidi");
    expect(storyOf(folder).group.articles).toHaveLength(2);
    for (const { headline } of folder.received.articles)
      expect(headline.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it("48-footnotes-code-math: notes are no sentences, code stays code", async () => {
    const folder = await builtFolder("48-footnotes-code-math");
    const sentences = sentencesOf(folder.articleOf("a"));
    expect(sentences).toEqual([
      "A bug in the software of the tide gauges doubled the readings for nine days, the institute said on Tuesday.",
      "The error came from a factor of $2 \\pi r$ in one line.",
      'const t = "{{ secret }}"; // {% include "x" %} return t * 2;',
      '"We found it because a fisherman called us," said Ida Holt, who runs the institute.',
    ]);
  });

  it("52-two-digit-shapes: scores, rooms and names of things are neither dates nor amounts", async () => {
    const { articleOf } = await builtFolder("52-two-digit-shapes");
    const article = articleOf("a");
    expect(article.figures.map(({ text, value }) => [text, value])).toEqual([["140 people", 140]]);
    expect(article.dates.map(({ text, resolved }) => [text, resolved])).toEqual([
      ["on Friday", "2024-05-10"],
    ]);
    expect(article.mentions.map(({ text }) => text)).not.toContain("Route");
  });
});

describe("a feed whose items have one id or one page", () => {
  it.each(["l11-dup-guid.xml", "l13-fragment-links.xml"])("%s: both are articles", async (name) => {
    const feed = readFileSync(new URL(`../fixtures/read/feeds/${name}`, import.meta.url), "utf8");
    const { received } = await built({ "feed.xml": feed });
    expect(received.articles.map(({ headline }) => headline.text)).toEqual([
      "Pier shut after storm",
      "Ferry runs again",
    ]);
    expect(new Set(received.articles.map(({ id }) => id)).size).toBe(2);
    expect(received.problems.map(({ rule }) => rule)).toEqual(["duplicate-id"]);
  });
});

/** Items of a feed of the invented paper, with the addresses that each gives. */
const twoItems = (first: string, second: string): string =>
  `<rss version="2.0"><channel><title>Orm Post</title><link>https://orm.example/</link><item><title>Kiln of Orm is lit again</title>${first}<description>The kiln of Orm was lit on Saturday for the first time in forty years.</description></item><item><title>Road to Lund is closed</title>${second}<description>The road to Lund is closed from Monday, because a wall beside it leans.</description></item></channel></rss>`;

describe("two items that share what should tell them apart", () => {
  it.each([
    [
      "one guid and two pages",
      "<link>https://orm.example/a</link><guid>7</guid>",
      "<link>https://orm.example/b</link><guid>7</guid>",
    ],
    [
      "one page for all news",
      "<link>https://orm.example/news#kiln</link>",
      "<link>https://orm.example/news#road</link>",
    ],
    ["no address and no guid", "", ""],
    [
      "a guid that is no address",
      '<guid isPermaLink="false">x-1</guid>',
      '<guid isPermaLink="false">x-2</guid>',
    ],
  ])("%s: both are articles", async (_, first, second) => {
    const { received } = await built({ "feed.xml": twoItems(first, second) });
    expect(received.articles.map(({ headline }) => headline.text).sort()).toEqual([
      "Kiln of Orm is lit again",
      "Road to Lund is closed",
    ]);
    expect(new Set(received.articles.map(({ id }) => id)).size).toBe(2);
  });
});
