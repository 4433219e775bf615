import { describe, expect, test } from "vitest";
import { earlier } from "../../src/digest/related/earlier-stories.js";
import type { Arc, MergedStory, SealedStory } from "../../src/model.js";
import { inEnglish } from "../site/words.js";
import { build, entity, report, type StorySentence, story } from "./world.js";

/** A story of one report: its headline's names are its entities, and it has these key terms. */
function about(id: string, headline: string, people: readonly string[], keyTerms: readonly string[] = []) {
  const told = report(id, `${headline}\nA sentence of ${id}, with a word on Passer By.`);
  const merged = story([told], {
    entities: [...people.map((name) => entity("person", told, name)), entity("person", told, "Passer By")],
  });
  return { told, merged: { ...merged, group: { ...merged.group, keyTerms } } };
}

function relatedOf(
  stories: readonly { told: StorySentence; merged: MergedStory }[],
  arcs: readonly Arc[] = [],
) {
  const made = build(
    stories.map(({ merged }) => merged),
    stories.map(({ told }) => told),
    null,
    { arcs },
  );
  const memberOf = new Map(made.digest.stories.map(({ id, group }) => [id, group.articles[0]]));
  return Object.fromEntries(
    made.digest.stories.map(({ group, related }) => [
      group.articles[0],
      related.map(({ story: other, relation, reason }) => [memberOf.get(other), relation, inEnglish(reason)]),
    ]),
  );
}

/** So that a name of two stories is rare. */
const others = Array.from({ length: 6 }, (_, index) => about(`o${index}`, `Other news ${index}`, []));

describe("arcs", () => {
  const [a, b] = [about("a", "Talks announced", []), about("b", "Talks held", [])];

  test("are seen from both ends", () => {
    const arc: Arc = {
      a: 0,
      b: 1,
      relation: "later",
      reason: { code: "names.shared", values: { shared: ["Ostrel"] } },
      score: 0.5,
    };
    expect(relatedOf([a, b, ...others], [arc])).toMatchObject({
      a: [["b", "later", "both name Ostrel"]],
      b: [["a", "earlier", "both name Ostrel"]],
    });
  });

  test("come before stories that only share topics", () => {
    const ana = (id: string, headline: string) => about(id, headline, ["Ana Kes", "Jon Wisp"]);
    const stories = [ana("x", "Ana Kes meets Jon Wisp"), ana("y", "Jon Wisp sues Ana Kes"), a];
    const arc: Arc = {
      a: 0,
      b: 2,
      relation: "earlier",
      reason: { code: "names.shared", values: { shared: ["Vale"] } },
      score: 0.1,
    };
    expect(relatedOf([...stories, ...others], [arc])).toMatchObject({
      x: [
        ["a", "earlier", "both name Vale"],
        ["y", "related", "also about Ana Kes and Jon Wisp"],
      ],
    });
  });
});

describe("without an arc, two stories are related", () => {
  test.each([
    ["by two names", ["Ana Kes", "Jon Wisp"], ["toll"], "also about Ana Kes and Jon Wisp"],
    ["by a name and a word", ["Ana Kes"], ["bridge"], "also about Ana Kes and bridge"],
    ["by three words", [], ["bridge", "toll", "council"], "also about bridge and council"],
  ])("%s", (_, people, terms, reason) => {
    const headline = `${people.join(" and ")} in the news`;
    const [a, b] = [about("a", headline, people, terms), about("b", headline, people, terms)];
    expect(relatedOf([a, b, ...others])).toMatchObject({
      a: [["b", "related", reason]],
      b: [["a", "related", reason]],
    });
  });

  test.each([
    ["by one name alone", ["Ana Kes"], []],
    ["by the parts of one name", ["Ana Kes"], ["Ana", "kes"]],
    ["by two words", [], ["parking", "lot"]],
    ["by a name in passing", [], ["bridge"]],
  ])("not %s", (_, people, terms) => {
    const headline = `${people.join(" and ")} in the news`;
    const [a, b] = [about("a", headline, people, terms), about("b", headline, people, terms)];
    expect(relatedOf([a, b, ...others])).toMatchObject({ a: [], b: [] });
  });
});

test("the parts of a name with a dash are no topics beside it", () => {
  const people = ["Ana Kes-Vale"];
  const of = (id: string) => about(id, "Ana Kes-Vale in the news", people, ["Ana", "Kes", "Vale"]);
  expect(relatedOf([of("a"), of("b"), ...others])).toMatchObject({ a: [], b: [] });
});

test("two arcs of one pair of stories: the stronger is shown", () => {
  const [a, b] = [about("a", "Talks announced", []), about("b", "Talks held", [])];
  const arc = (relation: Arc["relation"], score: number): Arc => ({
    a: 0,
    b: 1,
    relation,
    reason: { code: "names.shared", values: { shared: ["Ostrel"] } },
    score,
  });
  const [weak, strong] = [arc("related", 0.4), arc("later", 0.6)];
  for (const arcs of [
    [weak, strong],
    [strong, weak],
  ])
    expect(relatedOf([a, b, ...others], arcs).a).toMatchObject([["b", "later", "both name Ostrel"]]);
});

test("of several arcs, the stronger comes first", () => {
  const stories = ["a", "b", "c"].map((id) => about(id, `Talks ${id}`, []));
  const arc = (b: number, score: number): Arc => ({
    a: 0,
    b,
    relation: "later",
    reason: { code: "names.shared", values: { shared: ["Ostrel"] } },
    score,
  });
  expect(relatedOf(stories, [arc(1, 0.4), arc(2, 0.6)]).a).toMatchObject([
    ["c", "later", "both name Ostrel"],
    ["b", "later", "both name Ostrel"],
  ]);
});

describe("how far relation reaches", () => {
  const people = ["Ana Kes", "Jon Wisp"];
  const headline = "Ana Kes and Jon Wisp in the news";
  const own = (id: string, count: number) => Array.from({ length: count }, (_, index) => `${id}word${index}`);
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => about(`s${index}`, headline, people));

  test.each<[count: number, expected: unknown[]]>([
    [4, [["b", "related", "also about Ana Kes and Jon Wisp"]]],
    [5, []],
  ])("two shared names among %i words of its own", (count, expected) => {
    const [a, b] = [
      about("a", headline, people, own("a", count)),
      about("b", headline, people, own("b", count)),
    ];
    expect(relatedOf([a, b, ...others]).a).toEqual(expected);
  });

  test.each([
    [6, 5],
    [7, 6],
    [8, 6],
    [16, 6],
    [17, 0],
  ])("of %i stories about the same two, %i are named", (count, expected) => {
    expect(relatedOf([...many(count), ...others]).s0).toHaveLength(expected);
  });

  test("a name stands before a word, though the word is rarer", () => {
    const [a, b, c] = [
      about("a", "Ana Kes in the news", ["Ana Kes"], ["bridge"]),
      about("b", "Ana Kes in the news", ["Ana Kes"], ["bridge"]),
      about("c", "Ana Kes elsewhere", ["Ana Kes"], []),
    ];
    expect(relatedOf([a, b, c, ...others]).a).toEqual([["b", "related", "also about Ana Kes and bridge"]]);
  });
});

describe("stories of the archive", () => {
  const topicsOf = (...keys: string[]) =>
    new Map(keys.map((key) => [key, { text: key.toUpperCase(), isName: true }] as const));
  const sealed = (...keys: string[]) =>
    ({
      topics: keys.map((key) => ({ key, text: key.toUpperCase(), isName: true })),
    }) as unknown as SealedStory;
  const idle = Array.from({ length: 6 }, () => sealed());

  test("lead back by two shared names, and not by one", () => {
    const found = earlier([topicsOf("ana", "jon")], [sealed("ana", "jon"), sealed("ana"), ...idle]);
    expect(found).toMatchObject([
      { story: 0, before: 0, reason: { code: "topics.shared", values: { shared: ["JON", "ANA"] } } },
    ]);
    expect(found[0]?.score).toBeCloseTo(1);
  });

  test.each([
    [4, 1],
    [5, 0],
  ])("with %i names of their own that nobody shares, lead back %i times", (count, times) => {
    const own = (mark: string) => Array.from({ length: count }, (_, index) => `${mark}${index}`);
    const live = topicsOf("ana", "jon", ...own("l"));
    expect(earlier([live], [sealed("ana", "jon", ...own("s")), ...idle])).toHaveLength(times);
  });

  test("are the latest sixteen of a name, and the score is of all that have it", () => {
    const all = Array.from({ length: 17 }, () => sealed("ana", "jon"));
    const found = earlier([topicsOf("ana", "jon")], all);
    expect(found.map(({ before }) => before).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
  });
});
