/** Pairs of sentences of one story, each labelled with what the one is to the other. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { compareReadings, relationOf } from "../../src/merge/similarity/same-claim.js";

/** The label, the hours between the two, and the sentences. */
const rowsOf = (file: string) =>
  readFileSync(path.join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

const isSame = (a: string, b: string): boolean => {
  const [x, y] = [readSentence(a), readSentence(b)];
  return relationOf(x, y, compareReadings(x, y), defaultConfig.merge.sameClaim) === "same";
};

describe("agreement needs equal facts", () => {
  it.each(rowsOf("fact-pairs.tsv"))("%s, %s hours: %s | %s", (label, _, a = "", b = "") => {
    expect(isSame(a, b)).toBe(label === "same");
    expect(isSame(b, a)).toBe(label === "same");
  });

  it("holds for pairs that the rules were not written for", () => {
    const held = rowsOf("fact-pairs-held.tsv");
    const right = held.filter(([label, , a = "", b = ""]) => isSame(a, b) === (label === "same"));
    expect(right.length).toBeGreaterThanOrEqual(0.95 * held.length);
  });
});
