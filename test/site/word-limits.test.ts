/** The page of a story is short: held on pages as they are printed, of stories made by chance. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article, Cited, Story } from "../../src/model.js";
import { PAGE_LIMITS, roomOf } from "../../src/site/pages/story/page-limits.js";
import { readingLength } from "../../src/words/text/reading-length.js";
import { renderShape } from "./editions.js";
import { measurePage, overLimits } from "./page-measure.js";
import { cite, onlyIn, type Sample, sampleArticle, sampleDigest, sampleStory } from "./sample.js";

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
    onlyIn: articles.map((article) =>
      onlyIn(
        article,
        all.filter((number) => !isShared(number)).map((number) => cite(article, number)),
      ),
    ),
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
  [1, 2],
  [1, 5],
  [1, 11],
  [2, 4],
  [7, 3],
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

let pages: Map<string, string>;

describe("the page of a story", () => {
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
    const { samples, story } = made.get(seed) as Sources;
    const measured = measurePage(
      pages.get(`story/s${seed}/index.html`) ?? "",
      story,
      samples.map(({ article }) => article),
    );
    expect(overLimits(measured)).toEqual([]);
    expect(measured.twice).toEqual([]);
  });
});

describe("the room of a page", () => {
  it("is used where there is enough of it", () => {
    const page = pages.get("story/s108/index.html") ?? "";
    for (const part of ["agreed", "adds", "sources", "names"]) expect(page).toContain(`id="${part}"`);
    expect(page).not.toContain("<details>\n<summary><h2");
  });

  const article = (words: number) =>
    sampleArticle({
      id: `room-${words}`,
      headline: "Weir gives way",
      paragraphs: [Array.from({ length: words / 4 }, () => "Water rose at Selm.")],
    }).article;
  const room = (...words: number[]) => {
    const articles = words.map(article);
    return roomOf(sampleStory(articles, "room"), articles);
  };
  it("is a share of what all sources say, once that is more than what no page can leave out", () => {
    expect(room(40).visible).toBe(room(80).visible);
    expect(room(40).visible).toBe(3 + 4 + PAGE_LIMITS.beside);
    expect(room(200).visible).toBeGreaterThan(room(40).visible);
    expect(room(400).visible / room(200).visible).toBeCloseTo(2, 1);
  });

  it("holds the sentences of a brief, however short the sources are", () => {
    const floor = (...lengths: number[]) => {
      const own = sampleArticle({
        id: `brief-${lengths.join("-")}`,
        headline: "Weir gives way",
        paragraphs: [lengths.map((words) => `${"Water ".repeat(words - 1)}rose.`)],
      }).article;
      const lead = lengths.map((_, index) => cite(own, index + 1));
      return roomOf(sampleStory([own], "brief", { lead }), [own]).visible - 3 - PAGE_LIMITS.beside;
    };
    // A sentence that goes with the first brings its mark along.
    expect(floor(20)).toBe(20);
    expect(floor(20, 18)).toBe(20 + 18 + 2);
    expect(floor(20, 18, 18)).toBe(PAGE_LIMITS.brief);
    expect(floor(20, 18, 19)).toBe(20 + 18 + 2);
    expect(floor(80, 5)).toBe(80);
    expect(floor(20, 41, 5)).toBe(20);
  });

  it("is no more than the longest source and a third, with however many others", () => {
    expect(room(400, 400, 400, 400, 400, 400).visible).toBe(room(400, 400, 400, 400).visible);
    expect(room(400, 400, 400).visible).toBeLessThan(room(400, 400, 400, 400).visible);
  });

  it("is what a reader finishes, however much there is", () => {
    expect(room(8_000).visible).toBe(room(16_000).visible);
  });

  it.each([
    ["Water rose, the mayor said.", 5],
    ["It isn’t 2,400.5 m high", 5],
    ["橋が月曜日に再開した", 5],
    ["पुल सोमवार को खुला", 4],
  ])("counts the words of %j", (text, count) => {
    expect(readingLength(text)).toBe(count);
  });

  it("counts words of plain letters as those of any letters", () => {
    const parts = fc.constantFrom("a", "B", "1", " ", ".", ",", "'", "’", "-", "–", "“", "…", "(", "\u00a0");
    const word = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;
    fc.assert(
      fc.property(fc.array(parts), fc.constantFrom("", "é", "²"), (letters, last) => {
        const text = letters.join("") + last;
        expect(readingLength(text)).toBe(text.match(word)?.length ?? 0);
      }),
    );
  });
});

describe("what is over a limit", () => {
  const measured = {
    visible: 80,
    unfolded: 140,
    sources: 200,
    longest: 200,
    floor: 50,
    twice: [],
    elements: 1,
    bytes: 1,
  };

  it.each<[string, Partial<typeof measured>, number]>([
    ["nothing at the limits", {}, 0],
    ["a word more than the share that is seen", { visible: 81 }, 1],
    ["a word more than the share with what unfolds", { unfolded: 141 }, 1],
    ["a word more than the longest and a third", { sources: 2_000, visible: 121, longest: 90 }, 1],
    ["nothing up to the floor", { sources: 60, visible: 50, unfolded: 50, longest: 30 }, 0],
    ["a word more than the floor", { sources: 60, visible: 51, unfolded: 51, longest: 30 }, 3],
  ])("%s", (_, more, count) => {
    expect(overLimits({ ...measured, ...more })).toHaveLength(count);
  });
});
