import { describe, expect, test } from "vitest";
import { formatLedger, parseLedger } from "../../src/digest/ledger/ledger.js";
import { build, ids, report } from "./world.js";

const [a, b, c, d] = ["a", "b", "c", "d"].map((id, index) =>
  report(id, `Headline of ${id}\nFirst sentence of ${id}.`, { published: `2024-05-0${index + 1}` }),
) as [
  ReturnType<typeof report>,
  ReturnType<typeof report>,
  ReturnType<typeof report>,
  ReturnType<typeof report>,
];
const all = [a, b, c, d];
const of = (made: ReturnType<typeof build>, member: typeof a) => {
  const found = ids(made).get(member.article.id);
  if (found === undefined) throw new Error(`${member.article.id} is in no story`);
  return found;
};

describe("a story keeps its id and address", () => {
  const first = build([[b], [c], [d]], all);

  test("when a later report joins it", () => {
    const next = build([[b, d], [c]], all, first.ledger);
    expect(of(next, b)).toEqual(of(first, b));
  });

  test("when an earlier report joins it, and its headline changes", () => {
    const next = build([[a, b], [c], [d]], all, first.ledger);
    expect(of(next, a)).toEqual(of(first, b));
    expect(next.digest.stories.find(({ id }) => id === of(first, b).id)?.headline.text).toBe("Headline of a");
  });

  test("when its earliest report goes", () => {
    const pair = build([[b, c]], all);
    const next = build([[c]], [c], pair.ledger);
    expect(of(next, c)).toEqual(of(pair, b));
  });

  test("when all of its reports go and come back, and nobody else gets its address meanwhile", () => {
    const namesake = report("z", "Headline of b\nOther words.", { published: "2024-06-01" });
    const gone = build([[c]], [c], first.ledger);
    const meanwhile = build([[c], [namesake]], [c, namesake], gone.ledger);
    expect(of(meanwhile, namesake).slug).not.toBe(of(first, b).slug);
    const back = build([[b], [c], [namesake]], [b, c, namesake], meanwhile.ledger);
    expect(of(back, b)).toEqual(of(first, b));
  });

  test("without a ledger, from its earliest report", () => {
    expect(of(build([[b, c]], all), b).id).toBe(of(build([[b]], all), b).id);
  });
});

describe("stories that merge", () => {
  const apart = build([[a], [b], [c]], all);
  const together = build([[a, b], [c]], all, apart.ledger);

  test("keep the older address, and the other redirects to it", () => {
    expect(of(together, b)).toEqual(of(apart, a));
    expect(together.digest.redirects).toEqual([{ from: of(apart, b).slug, to: of(apart, a).slug }]);
    const kept = together.digest.stories.find(({ id }) => id === of(apart, a).id);
    expect(kept?.formerSlugs).toEqual([of(apart, b).slug]);
  });

  test("take the address that was there first, though a report in the other is earlier", () => {
    const first = build([[b]], all);
    const second = build([[b], [a]], all, first.ledger);
    const merged = build([[a, b]], all, second.ledger);
    expect(of(merged, a)).toEqual(of(first, b));
  });

  test("redirect in one step, however often they merge", () => {
    const third = build([[a, b, c]], all, together.ledger);
    expect(third.digest.redirects).toEqual([
      { from: of(apart, b).slug, to: of(apart, a).slug },
      { from: of(apart, c).slug, to: of(apart, a).slug },
    ]);
  });

  test("are as they were when they part again", () => {
    const parted = build([[a], [b], [c]], all, together.ledger);
    expect(of(parted, a)).toEqual(of(apart, a));
    expect(of(parted, b)).toEqual(of(apart, b));
    expect(parted.digest.redirects).toEqual([]);
  });

  test("redirect to where their reports went", () => {
    const moved = build([[a], [b, c]], all, together.ledger);
    expect(of(moved, b)).toEqual(of(apart, c));
    expect(moved.digest.redirects).toEqual([{ from: of(apart, b).slug, to: of(apart, c).slug }]);
  });

  test("redirect to what took them in when their own reports are gone", () => {
    const gone = build([[a], [c]], [a, c], together.ledger);
    expect(gone.digest.redirects).toEqual([{ from: of(apart, b).slug, to: of(apart, a).slug }]);
  });
});

test("where a story splits, the part with the earliest report keeps the address", () => {
  const whole = build([[a, b, c]], all);
  const split = build([[b, c], [a]], all, whole.ledger);
  expect(of(split, a)).toEqual(of(whole, a));
  expect(of(split, b)).not.toEqual(of(whole, a));
  expect(of(split, b).id).toBe(of(build([[b, c]], all), b).id);
});

test("a memory of 20,000 mergers, each into the one before, is followed to its end", () => {
  const first = build([[a]], [a]);
  const living = ids(first).get(a.article.id)?.id ?? "";
  const idOf = (number: number) => (number === 0 ? living : `f${number}`);
  const one = first.ledger.stories[0];
  const formerStories = Array.from({ length: 20_000 }, (_, index) => ({
    ...one,
    id: idOf(index + 1),
    slug: `former-${index}`,
    articles: [`gone-${index}`],
    into: idOf(index),
  }));
  const { ledger, problems } = parseLedger(
    formatLedger({ ...first.ledger, formerStories } as never),
    "digest.json",
  );
  expect(problems).toEqual([]);
  const next = build([[a]], [a], ledger as never);
  expect(new Set(next.ledger.formerStories.map(({ into }) => into))).toEqual(new Set([living]));
});

test("the order of stories and articles decides nothing", () => {
  const namesakes = ["x", "y", "z"].map((id) => report(id, `One headline\nWords of ${id}.`));
  const there = build(
    namesakes.map((told) => [told]),
    namesakes,
  );
  const back = build(
    [...namesakes].reverse().map((told) => [told]),
    [...namesakes].reverse(),
  );
  expect(back).toEqual(there);
  expect(new Set(there.digest.stories.map(({ slug }) => slug)).size).toBe(3);
});

describe("a build with the ledger of the one before", () => {
  test("changes nothing where the input is the same", () => {
    const first = build([[a, b], [c]], all);
    const text = formatLedger(first.ledger);
    const { ledger, problems } = parseLedger(text, "digest.json");
    expect(problems).toEqual([]);
    const second = build([[c], [a, b]], all, ledger);
    expect(formatLedger(second.ledger)).toBe(text);
  });

  test("numbers what changed in each story by builds in which it changed", () => {
    const first = build([[a], [c]], all);
    const second = build([[a, b], [c]], all, first.ledger);
    const third = build(
      [
        [a, b],
        [c, d],
      ],
      all,
      second.ledger,
    );
    const fourth = build([[b], [c, d]], all, third.ledger);
    const history = (member: typeof a) =>
      fourth.digest.stories.find(({ id }) => id === of(fourth, member).id)?.revisions;
    expect(history(b)).toEqual([
      { number: 1, build: 1, joined: ["a"], left: [], changed: [], headlineWas: null, asOf: "2024-05-01" },
      { number: 2, build: 2, joined: ["b"], left: [], changed: [], headlineWas: null, asOf: "2024-05-02" },
      { number: 3, build: 4, joined: [], left: ["a"], changed: [], headlineWas: "Headline of a", asOf: null },
    ]);
    expect(history(c)?.map(({ build, joined }) => [build, joined])).toEqual([
      [1, ["c"]],
      [3, ["d"]],
    ]);
  });

  test("tells of a report whose text was received anew", () => {
    const first = build([[a, b]], all);
    const anew = report("b", "Headline of b\nCorrected sentence of b.", { published: "2024-05-02" });
    const second = build([[a, anew]], [a, anew], first.ledger);
    expect(second.digest.stories[0]?.revisions.at(-1)).toMatchObject({
      number: 2,
      joined: [],
      changed: ["b"],
    });
    expect(second.digest.entries.map(({ slug }) => slug)).toEqual(
      first.digest.entries
        .filter(({ article }) => article.id !== "c" && article.id !== "d")
        .map(({ slug }) => slug),
    );
  });
});

describe("the number of a build", () => {
  const first = build([[a], [b]], all);
  const numberOf = (made: ReturnType<typeof build>) => made.ledger.build;

  test("counts what changed: a text, a story more, a story less", () => {
    const edited = report("b", "Headline of b\nOther words of b.", { published: "2024-05-02" });
    expect(numberOf(first)).toBe(1);
    expect(numberOf(build([[a], [b]], all, first.ledger))).toBe(1);
    expect(numberOf(build([[a], [edited]], [a, edited], first.ledger))).toBe(2);
    expect(numberOf(build([[a], [b], [c]], all, first.ledger))).toBe(2);
    expect(numberOf(build([[a]], [a], first.ledger))).toBe(2);
  });

  test("a revision is of the latest day among what joined", () => {
    const next = build([[d, b, c], [a]], all, first.ledger);
    const revisions = next.digest.stories.find(({ group }) =>
      group.articles.includes(b.article.id),
    )?.revisions;
    expect(revisions?.map(({ asOf }) => asOf)).toEqual(["2024-05-02", "2024-05-04"]);
  });
});

test("a revision with a changed report and a later one is of the later day", () => {
  const first = build([[b]], all);
  const changed = report("b", "Headline of b\nOther words of b.", { published: "2024-05-02" });
  const updated = { iso: "2024-05-03", precision: "day", from: "updated" } as never;
  const edited = { ...changed, article: { ...changed.article, updated } };
  const asOf = (members: (typeof a)[]) =>
    build([members], members, first.ledger).digest.stories[0]?.revisions.map((one) => one.asOf);
  expect(asOf([edited])).toEqual(["2024-05-02", "2024-05-03"]);
  expect(asOf([edited, d])).toEqual(["2024-05-02", "2024-05-04"]);
});

test("ids have sixteen digits, so that those of one digest do not collide by chance", () => {
  for (const { id } of build([[a], [b]], all).digest.stories) expect(id).toMatch(/^[\da-f]{16}$/);
});

describe("seniority", () => {
  const undated = report("u", "Headline of u\nWords of u.");
  const dated = report("d2", "Headline of d2\nWords.", { published: "2024-05-09" });
  const late = report("d3", "Headline of d3\nWords.", { published: "2024-05-10" });

  test.each([
    ["a dated story is older than an undated one", dated, undated],
    ["the earlier of two dated ones", dated, late],
  ])("%s", (_, older, younger) => {
    for (const order of [
      [[older], [younger]],
      [[younger], [older]],
    ]) {
      const apart = build(order, [older, younger]);
      const merged = build([[older, younger]], [older, younger], apart.ledger);
      expect(of(merged, older)).toEqual(of(apart, older));
      expect(merged.digest.redirects).toEqual([{ from: of(apart, younger).slug, to: of(apart, older).slug }]);
    }
  });
});

test("what is gone is remembered by id, address and hash, in order", () => {
  const first = build([[a], [b], [c]], all);
  const next = build([[c]], [c], first.ledger);
  expect(next.ledger.formerArticles.map((record) => [record.id, Object.keys(record).sort()])).toEqual([
    ["a", ["id", "sha256", "slug"]],
    ["b", ["id", "sha256", "slug"]],
  ]);
  expect(build([[c]], [c], next.ledger).ledger.formerArticles).toEqual(next.ledger.formerArticles);
});
