/** The page of a story is short: held on pages as they are printed, of stories made by chance. */
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article, Cited, Story } from "../../src/model.js";
import { renderShape } from "./editions.js";
import { cite, type Sample, sampleArticle, sampleDigest, sampleStory } from "./sample.js";

/** The same numbers in each run (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SYLLABLES = "ba,ren,ti,mol,ka,sel,du,vor,ni,pha,lun,ge,stri,o,wen".split(",");

interface Sources {
  readonly samples: readonly Sample[];
  readonly story: Story;
}

/** A story of `reports` reports of `sentences` sentences each, a third of which several say, with all that a page may have. */
function sourcesOf(seed: number, reports: number, sentences: number): Sources {
  const roll = chance(seed);
  const word = () => Array.from({ length: 1 + roll(3) }, () => SYLLABLES[roll(SYLLABLES.length)]).join("");
  const sentence = () => `${Array.from({ length: 8 + roll(18) }, word).join(" ")}.`;
  const shared = Array.from({ length: Math.ceil(sentences / 3) }, sentence);
  const samples = Array.from({ length: reports }, (_, report) =>
    sampleArticle({
      id: `s${seed}-${report}`,
      headline: sentence().slice(0, 60),
      source: `${word()} ${word()} ${word()}`,
      url: `https://outlet-${report}.example/${seed}`,
      published: `2024-05-0${1 + roll(9)}`,
      people: [],
      paragraphs: [
        Array.from({ length: sentences }, (_, index) =>
          index % 3 === 0 ? (shared[index / 3] ?? "") : sentence(),
        ),
      ],
    }),
  );
  const articles = samples.map(({ article }) => article);
  return { samples, story: storyOf(articles, sentences, `s${seed}`, word) };
}

function storyOf(articles: readonly Article[], sentences: number, slug: string, word: () => string): Story {
  const [first] = articles as [Article];
  const all = Array.from({ length: sentences }, (_, index) => index + 1);
  const isShared = (number: number) => articles.length > 1 && number % 3 === 1;
  const entity = (kind: "person" | "place" | "organisation") => (): Story["entities"][number] => ({
    kind,
    name: `${word()} ${word()}`,
    variants: [cite(first, 1)],
    roles: kind === "person" ? [{ ...cite(first, 1), text: `${word()} ${word()}` }] : [],
    articles: [first.id],
    count: 1,
  });
  const claims = all.filter(isShared).map((number) => {
    const saidBy = articles.map((article) => cite(article, number)) as [Cited, ...Cited[]];
    return { shown: saidBy[0], saidBy, origins: articles.length, kind: "report" as const };
  });
  return sampleStory(articles, slug, {
    lead: [1, 4, 2, 3].filter((number) => number <= sentences).map((number) => cite(first, number)),
    claims,
    onlyIn: articles.map((article) => ({
      article: article.id,
      kind: "report",
      sentences: all.filter((number) => !isShared(number)).map((number) => cite(article, number)),
    })),
    quotes: all
      .filter((number) => number % 4 === 0)
      .map((number) => ({
        speaker: `${word()} ${word()}`,
        role: null,
        variants: articles.map((article) => cite(article, number)),
        origins: 1,
      })),
    timeline: all
      .filter((number) => number % 5 === 0)
      .map((number) => ({
        when: `2024-05-${String((number % 27) + 1).padStart(2, "0")}`,
        sentence: cite(first, number),
      })),
    entities: [
      ...Array.from({ length: 20 }, entity("person")),
      ...Array.from({ length: 20 }, entity("place")),
      ...Array.from({ length: 20 }, entity("organisation")),
    ],
  });
}

const SHAPES = [
  [1, 30],
  [1, 90],
  [2, 14],
  [2, 60],
  [3, 25],
  [5, 12],
  [8, 30],
  [13, 40],
  [24, 20],
] as const;
const cases = SHAPES.flatMap(([reports, sentences], index) =>
  [1, 2, 3].map((round) => [round * 100 + index, reports, sentences] as const),
);

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

describe("the page of a story", () => {
  let pages: Map<string, string>;
  const made = new Map(cases.map(([seed, ...size]) => [seed, sourcesOf(seed, ...size)]));

  beforeAll(async () => {
    const all = [...made.values()];
    const samples = all.flatMap((one) => one.samples);
    pages = await renderShape({
      digest: sampleDigest(
        all.map(({ story }) => story),
        samples.map(({ article }) => article),
      ),
      documents: samples.map(({ document }) => document),
      problems: [],
    });
  });

  it.each(cases)("(%i) of %i reports with %i sentences keeps its limits and says nothing twice", (seed) => {
    const { samples } = made.get(seed) as Sources;
    const { document } = parseHTML(pages.get(`story/s${seed}/index.html`) ?? "");
    const main = document.querySelector("main");
    if (main === null) throw new Error("Unexpected page without main");
    for (const away of main.querySelectorAll("nav, .after")) away.remove();
    const own = [...main.querySelectorAll("p, li.said, blockquote")].map((one) => {
      for (const mark of one.querySelectorAll("a, .more, time")) mark.remove();
      return (one.textContent ?? "").trim();
    });
    const unfolded = wordsIn(main.textContent ?? "");
    for (const folded of main.querySelectorAll("details > :not(summary)")) folded.remove();
    const visible = wordsIn(main.textContent ?? "");
    const sources = samples.map(({ document: { text } }) => wordsIn(text));
    const all = sources.reduce((sum, one) => sum + one, 0);
    expect(visible / all).toBeLessThanOrEqual(0.4);
    expect(visible / Math.max(...sources)).toBeLessThanOrEqual(4 / 3);
    expect(unfolded / all).toBeLessThanOrEqual(0.7);
    const sentences = own.filter((text) =>
      samples.some(({ document: { text: all } }) => text.length > 30 && all.includes(text)),
    );
    expect(sentences).toEqual([...new Set(sentences)]);
  });
});
