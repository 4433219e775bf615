/** How two articles are compared: copies, slots, features, what is remembered of them, and what keeps them apart. */
import { describe, expect, it, test } from "vitest";
import type { Memo } from "../../src/cache/memo.js";
import type { Terms } from "../../src/group/document/terms.js";
import { neighbours } from "../../src/group/pairs/candidates-by-term.js";
import { featureCount, featureNames, features } from "../../src/group/pairs/features.js";
import { areCopies, areOneText, containment, resemblance } from "../../src/group/pairs/near-duplicates.js";
import { neighbourGraph } from "../../src/group/pairs/neighbour-graph.js";
import { slotFeatures, slotNames } from "../../src/group/pairs/slot-features.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { mapMemo } from "../cache/map-memo.js";

const upTo = (count: number, from = 0) => Uint32Array.from({ length: count }, (_, at) => from + at);
/** A text of so many runs, all of which are its sample. */
const text = (shingles: Uint32Array, runs = shingles.length) => ({ runs, shingles }) as unknown as Terms;

describe("copies", () => {
  it.each([
    ["equal", upTo(10), upTo(10), 1],
    ["nothing shared", upTo(10), upTo(10, 20), 0],
    // Of the ten least runs of both together, five are in both.
    ["half of each", upTo(10), upTo(10, 5), 0.5],
    ["empty", upTo(0), upTo(0), 0],
    ["one empty", upTo(0), upTo(3), 0],
    ["a part", upTo(5), upTo(10), 0.5],
  ])("resemblance: %s", (_, a, b, expected) => {
    expect(resemblance(a, b)).toBeCloseTo(expected);
    expect(resemblance(b, a)).toBeCloseTo(expected);
  });

  it("a text is held by one that has all its runs", () => {
    expect(containment(text(upTo(20)), text(upTo(40)))).toBeCloseTo(1);
    expect(containment(text(upTo(40)), text(upTo(20)))).toBeCloseTo(1);
    expect(containment(text(upTo(20)), text(upTo(20, 30)))).toBe(0);
    expect(containment(text(upTo(0)), text(upTo(20)))).toBe(0);
  });

  it.each([
    ["twenty runs, all held", 20, 40, 0.5, true],
    ["nineteen runs, all held, but no twin", 19, 38, 0.5, false],
    ["nineteen runs of twenty-three: a twin", 19, 23, 0.5, true],
    ["nineteen runs of twenty-four: none", 19, 24, 0.5, false],
    ["two runs", 2, 2, 0.5, true],
    ["one run", 1, 1, 0.5, false],
  ])("%s", (_, small, large, overlap, expected) => {
    expect(areCopies(text(upTo(small)), text(upTo(large)), overlap)).toBe(expected);
    expect(areCopies(text(upTo(large)), text(upTo(small)), overlap)).toBe(expected);
  });

  it("of twenty runs and more need the share that is asked for", () => {
    const [a, b] = [text(upTo(20)), text(upTo(20, 10))];
    expect(areCopies(a, b, 0.66)).toBe(true);
    expect(areCopies(a, b, 0.67)).toBe(false);
  });

  it.each([
    ["three equal runs", upTo(3), upTo(3), true],
    ["two equal runs", upTo(2), upTo(2), false],
    ["another run", upTo(3), Uint32Array.of(0, 1, 9), false],
    ["a run more", upTo(3), upTo(4), false],
  ])("one text: %s", (_, a, b, expected) => expect(areOneText(text(a), text(b))).toBe(expected));
});

describe("slots", () => {
  interface Slots {
    times?: number[];
    streets?: number[];
    dead?: number[];
    hurt?: number[];
    explicitDates?: number[];
    ages?: number[];
    day?: number;
  }
  const terms = ({
    times = [],
    streets = [],
    dead = [],
    hurt = [],
    explicitDates = [],
    ages = [],
    day = Number.NaN,
  }: Slots) =>
    ({
      day,
      times,
      streets,
      tolls: { dead, hurt },
      explicitDates,
      ages: { terms: Uint32Array.from(ages) },
    }) as unknown as Terms;
  it.each<[Slots, Slots, Record<string, number>]>([
    [{ times: [600] }, { times: [630] }, { timesAgree: 1 }],
    [{ times: [600] }, { times: [631] }, { timesDiffer: 1 }],
    [{ times: [600, 900] }, { times: [910] }, { timesAgree: 1 }],
    [{ times: [600] }, {}, {}],
    [{ streets: [1, 2] }, { streets: [2] }, { streetsAgree: 1 }],
    [{ streets: [1, 2] }, { streets: [3] }, { streetsDiffer: 1 }],
    [{ explicitDates: [10] }, { explicitDates: [11] }, {}],
    [{ explicitDates: [10] }, { explicitDates: [12] }, { explicitDatesDiffer: 1 }],
    [{ dead: [2] }, { dead: [2, 3] }, {}],
    [{ dead: [2] }, { dead: [3] }, { deadDiffer: 1 }],
    [{ hurt: [2] }, { hurt: [3] }, { hurtDiffer: 1 }],
    // A toll rises with the hours of one day, and does not fall.
    [{ dead: [2], day: 10.25 }, { dead: [3], day: 10.5 }, {}],
    [{ hurt: [2], day: 10.25 }, { hurt: [3], day: 11.24 }, {}],
    [{ dead: [2], day: 10.25 }, { dead: [3], day: 11.25 }, { deadDiffer: 1 }],
    [{ dead: [3], day: 10.25 }, { dead: [2], day: 10.5 }, { deadDiffer: 1 }],
    [{ dead: [2], day: 10.5 }, { dead: [3], day: 10.5 }, { deadDiffer: 1 }],
    [{ ages: [1, 2] }, { ages: [2, 3, 4] }, { agesMissing: 0.5 }],
    [{ ages: [1] }, {}, {}],
  ])("%j and %j: %j", (a, b, expected) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = new Float32Array(slotNames.length);
      slotFeatures(terms(one), terms(other), row, 0);
      expect(
        Object.fromEntries(slotNames.map((name, at) => [name, row[at]]).filter(([, value]) => value !== 0)),
      ).toEqual(expected);
    }
  });
});

const dated = (id: string, day: string, headline: string, body: string, more: Partial<Article> = {}) =>
  article(id, headline, [body], { published: { iso: day, precision: "day", from: "published" }, ...more });
const outlet = (domain: string): Partial<Article> => ({
  source: { name: null, domain, url: `https://${domain}/x`, readMore: null, agency: null },
});
const fire = dated(
  "a",
  "2024-05-07",
  "Fire destroys harbour mill in Averby",
  "The blaze at the harbour mill in Averby destroyed 12 boats.",
);
const same = dated(
  "b",
  "2024-05-07",
  "Averby harbour mill destroyed by fire",
  "Fire destroyed the harbour mill in Averby and 12 boats.",
);
const goal = dated("c", "2024-05-20", "Harriers win the cup in Selm", "Wanderers lost 40 to 3 on Sunday.");

describe("features", () => {
  const named = (a: Article, b: Article) => {
    const { profiles } = neighbourGraph([a, b, goal], new Set(), null);
    const [x, y] = profiles;
    if (!x || !y) throw new Error("Unexpected survey without profiles");
    const [row, back] = [new Float32Array(featureCount), new Float32Array(featureCount)];
    features(x, y, row);
    features(y, x, back);
    expect([...back]).toEqual([...row]);
    return Object.fromEntries(featureNames.map((name, at) => [name, row[at] as number]));
  };

  test("of an outlet that is not known, none is the same", () => {
    expect(named(fire, same).sameOutlet).toBe(0);
    expect(named({ ...fire, ...outlet("x.example") }, { ...same, ...outlet("x.example") }).sameOutlet).toBe(
      1,
    );
    expect(named({ ...fire, ...outlet("x.example") }, { ...same, ...outlet("y.example") }).sameOutlet).toBe(
      0,
    );
  });

  test("of figures differ only where both give some", () => {
    const with40 = dated("b", "2024-05-07", "Averby harbour mill burns", "The harbour mill lost 40 boats.");
    const without = dated("b", "2024-05-07", "Averby harbour mill burns", "The harbour mill lost boats.");
    expect(named(fire, same)).toMatchObject({ figuresDiffer: 0 });
    expect(named(fire, same).figureCover).toBeGreaterThan(0);
    expect(named(fire, with40)).toMatchObject({ figuresDiffer: 1, figureCover: 0 });
    expect(named(fire, without)).toMatchObject({ figuresDiffer: 0, figureCover: 0 });
  });

  test("of days grow with the days between", () => {
    expect(named(fire, same).dayGap).toBe(0);
    expect(
      named(fire, { ...same, published: { iso: "2024-05-10", precision: "day", from: "published" } }).dayGap,
    ).toBeCloseTo(Math.log1p(3));
    expect(named(fire, { ...same, published: null }).dayGap).toBe(0);
  });

  test("of one text are those of a text with itself", () => {
    const itself = named(fire, { ...fire, id: same.id });
    expect(itself.wordCosine).toBeCloseTo(1);
    expect(itself.headlineCoverLow).toBeCloseTo(1);
    expect(itself.shingles).toBe(1);
    expect(named(fire, { ...goal, id: same.id }).wordCosine).toBeLessThan(0.3);
  });
});

describe("the survey", () => {
  test("is in order of id, without what is hidden", () => {
    const { articles } = neighbourGraph([goal, same, fire], new Set([same.id]), null);
    expect(articles.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  test("likens what tells one event, and nothing far apart in time", () => {
    const all = neighbourGraph([fire, same, goal], new Set(), null);
    expect(all.likeness(0, 1)).toBeGreaterThan(0.5);
    expect(all.likeness(1, 0)).toBe(all.likeness(0, 1));
    expect(all.likeness(0, 2)).toBeLessThan(0.1);
    expect(all.apart(0, 1)).toBe(false);
    const later = {
      ...same,
      published: { iso: "2024-05-10", precision: "day", from: "published" },
    } as Article;
    expect(neighbourGraph([fire, later, goal], new Set(), 3).likeness(0, 1)).toBeGreaterThan(0);
    expect(neighbourGraph([fire, later, goal], new Set(), 2).likeness(0, 1)).toBe(0);
  });

  test("keeps instalments of a series apart, however alike", () => {
    const quake = (id: string, magnitude: string) =>
      dated(
        id,
        "2024-05-07",
        `Earthquake of magnitude ${magnitude} shakes Averby`,
        `An earthquake of magnitude ${magnitude} shook the harbour of Averby on Tuesday, the institute said.`,
      );
    const two = neighbourGraph([quake("a", "6.1"), quake("b", "4.2"), goal], new Set(), null);
    expect(two.apart(0, 1)).toBe(true);
    expect(two.likeness(0, 1)).toBe(0);
    expect(two.resemblance(0, 1)).toBeGreaterThan(0.5);
    expect(two.resemblance(0, 1)).toBeLessThanOrEqual(1);
  });

  test("is the same with a memory, which knows the pairs of the last build", () => {
    const memo = mapMemo();
    const plain = neighbourGraph([fire, same, goal], new Set(), null);
    const values = (made: ReturnType<typeof neighbourGraph>) =>
      [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => (a === b ? 0 : made.likeness(a, b))));
    const first = neighbourGraph([fire, same, goal], new Set(), null, { memo });
    expect(values(first)).toEqual(values(plain));
    first.memory.keep();
    const next = neighbourGraph([fire, same, goal], new Set(), null, { memo });
    expect(
      next.memory.rows.flatMap((row, at) => [...row].filter((_, k) => (next.near[at]?.[k] ?? 0) > at)),
    ).not.toContain(-1);
    expect(values(next)).toEqual(values(plain));
    // Another window is another question.
    const windowed = neighbourGraph([fire, same, goal], new Set(), 3, { memo });
    expect(windowed.memory.rows.flatMap((row) => [...row])).toContain(-1);
  });

  describe("after a build with a memory", () => {
    const told = (id: string, more: string) =>
      dated(
        id,
        "2024-05-07",
        fire.headline.text,
        `The blaze at the harbour mill in Averby destroyed 12 boats. ${more}`,
      );
    const one = told("k", "The mill burned for two hours.");
    const other = told("l", "Firefighters came from three towns.");
    const valuesOf = ({ articles, likeness }: ReturnType<typeof neighbourGraph>) =>
      articles.map((_, a) => articles.map((_, b) => (a === b ? 0 : likeness(a, b))));
    /** By ids: whether the pair of neighbours was known before anything asked for it. */
    const knownIn = ({ articles, near, memory }: ReturnType<typeof neighbourGraph>) =>
      new Map(
        near.flatMap((list, low) =>
          Array.from(list, (high, k): [string, boolean] => [
            `${articles[low]?.id} ${articles[high]?.id}`,
            (memory.rows[low]?.[k] ?? -1) >= 0,
          ]).filter((_, k) => (list[k] ?? 0) > low),
        ),
      );
    const built = (memo: Memo, articles: readonly Article[]) => {
      const made = neighbourGraph(articles, new Set(), null, { memo });
      const known = knownIn(made);
      const values = valuesOf(made);
      expect(values).toEqual(valuesOf(neighbourGraph(articles, new Set(), null)));
      made.memory.keep();
      return known;
    };

    test("a changed article is compared again, and the others of its neighbours are not", () => {
      const memo = mapMemo();
      built(memo, [fire, one, other]);
      const known = built(memo, [fire, told("k", "Nobody was hurt."), other]);
      expect(known.get(`${fire.id} l`)).toBe(true);
      expect(known.get(`${fire.id} k`)).toBe(false);
      expect(known.get("k l")).toBe(false);
    });

    test("an article that takes the place of another does not take its likeness", () => {
      const memo = mapMemo();
      built(memo, [fire, one, other]);
      const known = built(memo, [fire, { ...goal, id: one.id }, other]);
      expect([...known].filter(([pair, was]) => pair.split(" ").includes("k") && was)).toEqual([]);
    });

    test("one that is gone leaves the rest known", () => {
      const memo = mapMemo();
      built(memo, [fire, one, other]);
      expect(built(memo, [fire, other]).get(`${fire.id} l`)).toBe(true);
    });
  });
});

test("neighbours are symmetric, ascending and each once", () => {
  const found = neighbours([
    { best: Uint32Array.of(2, 1) },
    { best: Uint32Array.of(0) },
    { best: Uint32Array.of() },
  ]);
  expect(found.map((list) => [...list])).toEqual([[1, 2], [0], [0]]);
});
