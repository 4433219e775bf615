/** Which report a page follows: each row is a little above or below an edge. */
import { describe, expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import {
  coverages,
  type ReportTraits,
  reportWorths,
  worthiest,
} from "../../src/merge/summary/lead/followed-report.js";
import { weigh } from "../../src/merge/summary/lead/lead-terms.js";
import { article } from "../article.js";

const LOSS = "A barge with forty sheep sank at the weir of Selm on Monday.";
const OWNER = "Its owner swam ashore and called the lock keeper for help.";
const SHORT = [LOSS];
const LONG = [
  LOSS,
  OWNER,
  "Divers raised nine of the animals before the water rose at dusk.",
  "Farmers from three valleys brought ropes, lanterns and a team of oxen to the bank.",
  "An insurer in Averby puts the value of wool and timber at ninety thousand crowns.",
  "The lock will stay shut until a crane from the coast has lifted the hull.",
];

/** The followed one of two reports. */
function followed([first, second]: readonly (readonly string[])[], traits: Partial<ReportTraits> = {}) {
  const articles = [first ?? [], second ?? []].map((texts, index) => article(`a${index}`, "", texts));
  const told = storySentencesOf(articles, [0, 1]);
  const none = { outdated: new Set<number>(), daysBehind: [0, 0], pinned: new Set<number>() };
  return worthiest(reportWorths(told, [], { scores: [0, 0], ...none, ...traits }));
}

describe("the report that a page follows", () => {
  it("is the fullest, and of equals the first", () => {
    expect(followed([SHORT, LONG])).toBe(1);
    expect(followed([LONG, SHORT])).toBe(0);
    expect(followed([SHORT, SHORT])).toBe(0);
    expect(followed([[], []])).toBe(0);
  });

  it.each([
    ["has a better headline", { scores: [0, 0.1] }, 1],
    ["has a headline that is as bad as the other's", { scores: [-3, -9] }, 0],
    ["is of the last day", { daysBehind: [1, 0] }, 1],
    ["is of the same day", { daysBehind: [3, 3] }, 0],
    ["has not been overtaken", { outdated: new Set([0]) }, 1],
    ["is the one whose headline an editor chose", { pinned: new Set([1]), outdated: new Set([1]) }, 1],
  ] as const)("of equals is the one that %s", (_, traits, expected) => {
    expect(followed([SHORT, SHORT], traits)).toBe(expected);
  });

  it("is an older one that tells much more, unless later ones have overtaken it", () => {
    expect(followed([LONG, SHORT], { daysBehind: [1, 0] })).toBe(0);
    const less = [LOSS, "Its owner swam ashore."];
    expect(followed([LONG.slice(0, 2), less], { daysBehind: [1, 0] })).toBe(1);
    expect(followed([LONG.slice(0, 2), less], { outdated: new Set([0]) })).toBe(1);
  });

  it("is an older one that tells much more, unless a month lies between", () => {
    const short = LONG.slice(0, 1);
    expect(followed([LONG, short], { daysBehind: [30, 0] })).toBe(0);
    expect(followed([LONG, short], { daysBehind: [31, 0] })).toBe(1);
  });

  it("is full of what is shared, not of what is its own", () => {
    const shared = [LOSS, OWNER];
    const articles = [
      [...shared],
      [LOSS, "Bakers of Averby sold plum cakes to a choir from the mill last week."],
      [...shared],
    ].map((texts, index) => article(`a${index}`, "", texts));
    const told = storySentencesOf(articles, [0, 1, 2]);
    const covered = coverages(
      told,
      weigh(told, [{ reading: readSentence("Barge sinks"), origin: 0, shown: false }]),
    );
    expect(covered.get(0)).toBe(covered.get(2));
    expect(covered.get(0) ?? 0).toBeGreaterThan(covered.get(1) ?? 0);
  });
});
