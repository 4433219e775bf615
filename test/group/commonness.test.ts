import { describe, expect, test } from "vitest";
import { hashTerm } from "../../src/group/document/bag.js";
import { Zone } from "../../src/group/document/vocabulary.js";
import background from "../../src/group/vectors/background.json" with { type: "json" };
import { walkCommonWords, walkWords } from "../../src/group/vectors/common-words.js";
import { counted, frequencies } from "../../src/group/vectors/document-frequency.js";
import { strongest } from "../../src/group/vectors/index-terms.js";
import type { Profile } from "../../src/group/vectors/profile.js";
import { stem, stemIn } from "../../src/words/text/tokens.js";
import { commonness } from "../learn/commonness.js";

test("a word is the commoner the earlier it stands, and counts with all words of its stem", () => {
  const fillers = Array.from({ length: 5_000 }, (_, k) => `:${k}`);
  const words = ["the", "river", "rivers", ...fillers.slice(0, 1_000), "dam", ...fillers, "weir"];
  expect(commonness(words).flatMap(({ share, words }) => (words ? [[words, share]] : []))).toEqual([
    ["river", 0.32],
    ["dam", 0.01],
    ["weir", 0.0025],
  ]);
});

test("each stem stands once in the shipped table", () => {
  for (const table of Object.values(background)) {
    const stems = table.flatMap(({ words }) => words.split(" ")).filter(Boolean);
    expect(new Set(stems).size).toBe(stems.length);
  }
});

test("a common word weighs little where few articles tell of it, a rare one much", () => {
  const { weight } = frequencies(counted([]));
  const [common = 0, less = 0, rare = 0] = ["police", "ferry", "quokka"].map((word) =>
    weight(hashTerm(stem(word)), "en"),
  );
  expect(common).toBeLessThan(less);
  expect(less).toBeLessThan(rare);
});

describe("the weight of a term", () => {
  const weightAt = (count: number, word: string, language: string | null = "en") =>
    frequencies(new Map([[hashTerm(word), count]])).weight(hashTerm(word), language);
  const rare = "quokkaquokka";

  test.each([
    [7, 8],
    [31, 32],
    [127, 128],
    [511, 512],
  ])("falls in steps: alike up to %i articles, less from %i", (last, next) => {
    expect(weightAt(last, "polic")).toBe(weightAt((last + 1) / 4, "polic"));
    expect(weightAt(next, rare)).toBeLessThanOrEqual(weightAt(last, rare));
  });

  test("falls by the articles of a build, to a quarter of the share at most", () => {
    const shareOf = (weight: number) => 1 / (Math.exp(weight) - 1);
    const alone = shareOf(weightAt(1, rare));
    expect(alone).toBeCloseTo(0.0002, 6);
    expect(shareOf(weightAt(8, rare))).toBeCloseTo(4 * alone, 6);
    expect(shareOf(weightAt(5_000, rare))).toBeCloseTo(4 * alone, 6);
  });

  test("is that of sixteen in four thousand articles from eight on, where the table has a lesser share", () => {
    const word = background.en.find(({ share }) => share === 0.0025)?.words.split(" ")[0] ?? "";
    expect(weightAt(7, word)).toBeCloseTo(Math.log(1 + 1 / 0.0025));
    expect(weightAt(8, word)).toBeCloseTo(Math.log(1 + 4000 / 16));
  });

  test("is less where the tables of a language are short, and least where there is none", () => {
    const [english, german, none] = ["en", "de", "tlh"].map((language) => weightAt(1, rare, language));
    expect(english).toBeGreaterThan(german ?? 0);
    expect(german).toBeGreaterThan(none ?? 0);
    expect(weightAt(1, rare, null)).toBe(english);
    expect(weightAt(1, rare, "de-AT")).toBe(german);
    expect(weightAt(1, rare, "pt-BR")).toBe(weightAt(1, rare, "pt"));
  });

  test("of a name is that of all languages, where a language has no table of its own", () => {
    const [common] = background.names;
    const [name = ""] = common?.words.split(" ") ?? [];
    expect(weightAt(1, stemIn(name, "tlh"), "tlh")).toBeCloseTo(Math.log(1 + 1 / (common?.share ?? 0)));
  });

  test("a term is shared from two articles on", () => {
    const { shared } = frequencies(
      new Map([
        [1, 1],
        [2, 2],
      ]),
    );
    expect([0, 1, 2].map(shared)).toEqual([false, false, true]);
  });
});

describe("words side by side", () => {
  const profile = (terms: number[], rarity = terms.map((term) => term / 10)) =>
    ({ words: { terms: Uint32Array.from(terms) }, rarity: Float32Array.from(rarity) }) as unknown as Profile;

  test("are visited in order, each once, with the places where they are", () => {
    const visited = (a: number[], b: number[]) => {
      const found: [number, number][] = [];
      walkWords(profile(a), profile(b), (i, j) => found.push([i, j]));
      return found;
    };
    expect(visited([1, 3, 5], [2, 3])).toEqual([
      [0, -1],
      [-1, 0],
      [1, 1],
      [2, -1],
    ]);
    expect(visited([], [4, 9])).toEqual([
      [-1, 0],
      [-1, 1],
    ]);
    expect(visited([4], [])).toEqual([[0, -1]]);
  });

  test("of both have the lesser of their weights", () => {
    const found: number[][] = [];
    walkCommonWords(profile([1, 3], [2, 8]), profile([2, 3], [1, 5]), (...each) => found.push(each));
    expect(found).toEqual([[1, 1, 5]]);
  });
});

describe("lookup terms", () => {
  const lookups = (
    words: [term: number, weight: number, zone?: number][],
    pairs: [term: number, weight: number][] = [],
    lonely: number[] = [],
  ) =>
    strongest(
      {
        words: Uint32Array.from(words, ([term]) => term),
        weights: Float32Array.from(words, ([, weight]) => weight),
        zones: Uint8Array.from(words, ([, , zone = 0]) => zone),
        pairs: {
          terms: Uint32Array.from(pairs, ([term]) => term),
          weights: Float32Array.from(pairs, ([, weight]) => weight),
        },
      },
      { weight: () => 0, shared: (term) => !lonely.includes(term) },
    );

  test("are the strongest first, ties by term, as a vector of length one", () => {
    const { terms, weights } = lookups([
      [1, 3],
      [2, 4],
      [3, 3],
    ]);
    expect([...terms]).toEqual([2, 1, 3]);
    expect(Math.hypot(...weights)).toBeCloseTo(1);
    expect((weights[0] ?? 0) / (weights[1] ?? 1)).toBeCloseTo(4 / 3);
  });

  test("are those that another article has, and no common word unless a headline has it", () => {
    expect([
      ...lookups(
        [
          [1, 3],
          [2, 1.9],
          [3, 2],
        ],
        [],
        [1],
      ).terms,
    ]).toEqual([3]);
    expect([
      ...lookups([
        [1, 1.4, Zone.headline],
        [2, 1.3, Zone.headline],
      ]).terms,
    ]).toEqual([1]);
    expect([
      ...lookups(
        [[1, 2.9]],
        [
          [7, 2],
          [8, 1],
          [9, 5],
        ],
        [9],
      ).terms,
    ]).toEqual([7, 1, 8]);
    expect(lookups([]).weights).toHaveLength(0);
  });

  test("are at most thirty-two", () => {
    const many = Array.from({ length: 40 }, (_, at): [number, number] => [at, 3 + at]);
    expect([...lookups(many).terms]).toEqual(Array.from({ length: 32 }, (_, at) => 39 - at));
  });
});
