import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { groupArticles } from "../../src/group/group.js";
import { arcs } from "../../src/group/related-events.js";
import type { Article, Group } from "../../src/model.js";
import { isoDay } from "../../src/structures/day-numbers.js";
import { article } from "../article.js";
import { inEnglish } from "../site/words.js";
import { report } from "./news.js";

/** Told apart by an editor, so that what is tested does not hang on the weights. */
const options = {
  config: defaultConfig.group,
  editors: { ...defaultConfig.editors, split: [["announced", "failed"]] },
};

const on = (day: string): Partial<Article> => ({
  published: { iso: day, precision: "day", from: "published" },
});

const announced = article(
  "announced",
  "Oryndale and Vastmark agree to hold border talks",
  [
    "Foreign minister Ilse Brandvold said Oryndale would meet Vastmark in Kessel next month.",
    "Brandvold named Tomas Reyk to lead the delegation.",
  ],
  on("2024-03-01"),
);
const failed = article(
  "failed",
  "Walkout ends Kessel meeting over Lake Sorn fishing rights",
  [
    "Tomas Reyk left the hotel in Kessel after a shouting match about nets and quotas on Lake Sorn.",
    "Vastmark accused Oryndale of bad faith, and Ilse Brandvold flew home from Kessel.",
  ],
  on("2024-03-12"),
);

test("two events of one matter are linked, and the earlier one says so", () => {
  const grouping = groupArticles([announced, failed, report(1, 0), report(2, 0)], options);
  expect(grouping.groups).toHaveLength(4);
  const [arc, ...more] = arcs(grouping);
  expect(more).toEqual([]);
  const at = (index: number | undefined) => grouping.groups[index ?? -1]?.articles[0];
  expect([at(arc?.a), at(arc?.b), arc?.relation]).toEqual(["announced", "failed", "later"]);
  expect(inEnglish(arc?.reason)).toMatch(/^both name /);
  expect(inEnglish(arc?.reason)).toContain("Ilse Brandvold");
});

test("years apart, the same names are another matter", () => {
  const old = { ...announced, ...on("2019-03-01") };
  expect(arcs(groupArticles([old, failed], options))).toEqual([]);
});

describe("how far links reach", () => {
  /** Reports that share two names, as many as wanted, each an event of its own. */
  const reports = (count: number, names: string, days: readonly number[] = []) =>
    Array.from({ length: count }, (_, at) =>
      article(
        `r${at}`,
        `Matter ${at} of ${names.split(" and ")[0]}`,
        [`${names} spoke of matter ${at} in a hall.`],
        days[at] === undefined ? {} : on(isoDay(19_800 + days[at])),
      ),
    );

  /** The links of these reports, each in a group of its own and each pair as alike as given. */
  function linked(articles: readonly Article[], alike: (i: number, j: number) => number) {
    const grouping = groupArticles(articles, { ...options, editors: defaultConfig.editors });
    const { graph } = grouping.memory;
    const all = articles.map((_, at) => at);
    return arcs({
      ...grouping,
      held: [],
      groups: graph.articles.map(({ id }) => ({ ...grouping.groups[0], articles: [id] }) as Group),
      memory: {
        ...grouping.memory,
        graph: {
          ...graph,
          near: all.map((at) => Uint32Array.from(all.filter((other) => other !== at))),
          apart: () => true,
          resemblance: alike,
        },
      },
    });
  }
  const two = "Ilse Brandvold and Tomas Reyk";

  test.each([
    [0.29, 0],
    [0.3, 1],
  ])("likeness of %d: %i", (alike, links) => {
    expect(linked(reports(2, two), () => alike)).toHaveLength(links);
  });

  test.each([
    [60, 0.6, 0.3],
    [60, 0.59, null],
    [0, 0.3, 0.3],
    [120, 0.96, 0.32],
  ])("%i days apart, likeness %d: strength %d", (days, alike, strength) => {
    expect(linked(reports(2, two, [0, days]), () => alike)[0]?.score ?? null).toBe(strength);
  });

  test.each([
    ["Kessel", 0],
    ["Ilse Brandvold", 0],
    [two, 1],
  ])("in common: %s", (names, links) => {
    expect(linked(reports(2, names), () => 0.9)).toHaveLength(links);
  });

  test("five for each, unless one of the two has fewer", () => {
    expect(linked(reports(6, two), () => 0.9)).toHaveLength(15);
    expect(linked(reports(7, two), () => 0.9).length).toBeLessThan(21);
    const ofFirst = linked(reports(8, two), (i, j) => (Math.min(i, j) === 0 ? 0.9 : 0));
    expect(ofFirst).toHaveLength(7);
  });

  test("the strongest first, then by number of their groups", () => {
    const found = linked(reports(3, two), (i, j) => (i + j === 3 ? 0.9 : 0.5));
    expect(found.map(({ a, b, score }) => [a, b, score])).toEqual([
      [1, 2, 0.9],
      [0, 1, 0.5],
      [0, 2, 0.5],
    ]);
  });

  test.each([
    [[0, 1], "later"],
    [[1, 0], "earlier"],
    [[0, 0], "related"],
    [[], "related"],
  ] as const)("days %j: the second is %s", (days, relation) => {
    expect(linked(reports(2, two, days), () => 0.9)[0]?.relation).toBe(relation);
  });
});

test("groups that wait for more evidence are linked as possibly one", () => {
  const grouping = groupArticles([announced, failed], options);
  const [a, b] = grouping.groups.map(({ articles }) => articles[0]);
  if (!a || !b) throw new RangeError("two groups");
  const waiting = (held: readonly { a: typeof a; b: typeof b; score: number }[]) =>
    arcs({ ...grouping, held }).filter(({ reason }) => reason.code === "story.possible");
  expect(waiting([{ a: b, b: a, score: 0.61449 }])).toEqual([
    { a: 0, b: 1, relation: "related", reason: { code: "story.possible" }, score: 0.614 },
  ]);
  expect(arcs({ ...grouping, held: [{ a, b, score: 0.6 }] })).toHaveLength(1);
  expect(waiting([{ a, b: a, score: 1 }])).toEqual([]);
  expect(waiting([{ a, b: "gone" as typeof a, score: 1 }])).toEqual([]);
});
