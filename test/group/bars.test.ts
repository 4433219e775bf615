/** What a pair of articles needs beyond two longer English reports. */
import { describe, expect, it } from "vitest";
import { BAR, barOf, score } from "../../src/group/pairs/classifier.js";
import { featureCount, featureNames } from "../../src/group/pairs/features.js";
import { scorer } from "../../src/group/pairs/gbdt.js";
import type { Profile } from "../../src/group/vectors/profile.js";

const profileOf = (length: number, language: string | null = "en") =>
  ({ terms: { length, language } }) as unknown as Profile;

describe("the bar of a pair", () => {
  it.each([
    ["two longer reports", profileOf(90), profileOf(400), 0],
    ["a brief and a longer report", profileOf(89), profileOf(400), 0.35],
    ["two briefs", profileOf(20), profileOf(89), 0.35],
    ["a brief of unknown language", profileOf(89, null), profileOf(90), 0.35],
    ["a language without labelled reports", profileOf(20, "it"), profileOf(400), BAR],
    ["two of it", profileOf(400, "it"), profileOf(400, "it"), BAR],
  ])("%s", (_, a, b, expected) => {
    expect(barOf(a, b)).toBe(expected);
    expect(barOf(b, a)).toBe(expected);
  });

  it("is taken off the log-odds", () => {
    const even = scorer({ base: 0, trees: [] });
    const row = new Float32Array(featureCount);
    row[featureNames.indexOf("rarestShared")] = 3;
    expect(score(even, row, 0)).toBe(0.5);
    expect(score(even, row, 0.35)).toBeCloseTo(0.4134, 4);
    expect(score(even, row, -0.35)).toBeCloseTo(0.5866, 4);
  });

  it("does not matter where no distinctive word is shared", () => {
    const certain = scorer({ base: 9, trees: [] });
    const row = new Float32Array(featureCount);
    row[featureNames.indexOf("rarestShared")] = 2.9;
    expect(score(certain, row, 0)).toBe(0);
  });
});
