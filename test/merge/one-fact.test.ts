/** Two reports of one event in words of their own, which differ in one fact or in none, in four languages. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { compareReadings, relationOf } from "../../src/merge/similarity/same-claim.js";
import { article } from "../article.js";
import { tell } from "./articles.js";
import { readingOf } from "./readings.js";

/** What differs, or "same"; the language; and the two sentences. */
const ROWS = readFileSync(path.join(import.meta.dirname, "one-fact.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));

function isSame(one: string, other: string, language: string): boolean {
  const [a, b] = [readingOf(one, language), readingOf(other, language)];
  return relationOf(a, b, compareReadings(a, b), defaultConfig.merge.sameClaim) === "same";
}

const claims = (language: string, ...texts: readonly string[]) =>
  tell(texts.map((text, index) => article(`a${index}`, `Report number ${index}`, [text], { language })))
    .claims.length;

describe("one fact told otherwise in other words", () => {
  it.each(ROWS)("%s, %s: %s / %s", (fact, language = "", one = "", other = "") => {
    const same = fact === "same";
    expect([isSame(one, other, language), isSame(other, one, language)]).toEqual([same, same]);
    expect(claims(language, one, other)).toBe(same ? 1 : 0);
  });
});

describe("what tells of a subject between commas", () => {
  it("is not its news: the wording that both say stands for them", () => {
    const [claim] = tell([
      article("a", "Sports hall burns down", ["The gymnasium was built in 1974."]),
      article("b", "Pupils move to town hall", ["The gymnasium, built in 1974, was insured."]),
    ]).claims;
    expect(claim?.shown.text).toBe("The gymnasium was built in 1974.");
  });
});
