/**
 * Pairs of briefs of one day. Of two, one town has both: two fires, two strikes, two robberies. Of one, two reporters
 * tell one event, each in words of their own.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { areOtherWords } from "../../src/group/frames/other-words.js";
import { conflictOf } from "../../src/group/series/instalments.js";
import { inEnglish } from "../site/words.js";
import { judgedPair, pairOf, type Side } from "./reports.js";

const file = path.join(import.meta.dirname, "../fixtures/group/look-alikes.tsv");
const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);

/** Row -> how alike the two are, and why; a row that is new has none. */
const told = new Map(
  readFileSync(file.replace(".tsv", ".told"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t", 3) as [string, string, string])
    .map(([title, otherTitle, reasons]) => [`${title}\t${otherTitle}`, reasons] as const),
);

it.each(rows.map((line) => line.split("\t") as [string, string, string, string, string]))(
  "%s: %s / %s",
  (stories, title, text, otherTitle, otherText) => {
    const judged = judgedPair([title, text], [otherTitle, otherText]);
    expect(judged.stories, judged.told).toBe(Number(stories));
    const known = told.get(`${title}\t${otherTitle}`);
    if (known !== undefined) expect(judged.told).toBe(known);
  },
);

describe("a first sentence of one form", () => {
  const headline = "Report from Lerna";
  const filled: readonly (readonly [why: string, one: string, other: string, told: boolean])[] = [
    [
      "with two other fillings",
      "Finance ministers met in Lerna on Monday to discuss the budget.",
      "Health ministers met in Lerna on Monday to discuss vaccines.",
      true,
    ],
    [
      "with one",
      "Finance ministers met in Lerna on Monday to discuss the budget.",
      "Finance ministers met in Lerna on Monday to discuss vaccines.",
      false,
    ],
    [
      "with other numbers alone",
      "The ministers met in Lerna for 3 hours and discussed 7 laws.",
      "The ministers met in Lerna for 4 hours and discussed 9 laws.",
      false,
    ],
    [
      "with a figure that both have",
      "Finance ministers met in Lerna for 3 hours and discussed the budget.",
      "Health ministers met in Lerna for 3 hours and discussed vaccines.",
      false,
    ],
    [
      "with synonyms",
      "The car dealer met the jury in Lerna and injured the clerk.",
      "The automobile dealer met the jury in Lerna and wounded the clerk.",
      false,
    ],
    [
      "with more words added than one",
      "Finance ministers met in Lerna on Monday to discuss the budget.",
      "Health ministers met in rainy wind-swept Lerna on Monday to discuss vaccines.",
      false,
    ],
    [
      "with a word that the other text has elsewhere",
      "Finance ministers met in Lerna on Monday to discuss the budget. Vaccines came next.",
      "Health ministers met in Lerna on Monday to discuss vaccines.",
      false,
    ],
  ];
  it.each(filled)("%s", (_, one, other, told) => {
    const [a, b] = pairOf([headline, one], ["News of the day", other]);
    if (!a || !b) throw new Error("no pair");
    const conflict = conflictOf(a, b);
    expect(conflict?.remark.code === "word.apart", JSON.stringify(conflict)).toBe(told);
  });
});

describe("what only the kind of event and its place join", () => {
  const bridge = (title: string, text: string): Side => [title, text];
  const flood: Side = bridge(
    "Flood closes bridge in Orle",
    "Workers of the water board piled sandbags along the western quay of Orle on Tuesday evening.",
  );
  const jumper: Side = bridge(
    "Bridge in Orle painted green",
    "A sculptor from Kesh painted the railings for a festival of ferns, which begins in Orle on Tuesday.",
  );
  it("is told with the words that join them", () => {
    const { told, stories } = judgedPair(flood, jumper);
    expect(stories, told).toBe(2);
    expect(told).toContain("apart from Orle and bridge they share next to nothing");
  });
  it("is no doubt where both name a rare name", () => {
    const named: Side = [jumper[0], jumper[1].replace("A sculptor", "The sculptor Ylva Strom")];
    const other: Side = [flood[0], flood[1].replace("Workers", "Ylva Strom and workers")];
    expect(judgedPair(named, other).told).not.toContain("next to nothing");
  });
});

it.each([
  ["whale", "ship", true],
  ["trams", "ferries", true],
  ["expenses", "affair", true],
  ["airport", "port", true],
  ["cyclist", "motorcyclist", false],
  ["weapon", "rifle", false],
  ["plane", "flight", false],
  ["fell", "fallen", false],
  ["injured", "wounded", false],
  ["man", "driver", false],
  ["man", "body", false],
  ["woman", "dog", true],
  ["colour", "color", false],
  ["thirty", "forty", false],
])("%s and %s are two things: %s", (one, other, expected) => {
  expect(areOtherWords(one, other, "en")).toBe(expected);
  expect(areOtherWords(other, one, "en")).toBe(expected);
});

it("words that stand without spaces are not compared by their parts", () => {
  const [a, b] = pairOf(["北城大火", "北城工厂昨夜大火。"], ["南城大火", "南城学校昨夜大火。"]);
  if (!a || !b) throw new Error("no pair");
  expect(inEnglish(conflictOf(a, b)?.remark ?? { code: "headlines.standing" })).not.toContain("has 北");
});
