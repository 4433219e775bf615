/** What two lists of n-grams share, and the long stretches that two sentences have in common. */
import { describe, expect, test } from "vitest";
import { commonSequences, cosine, dice, lettersOf, shared } from "../../src/merge/similarity/n-grams.js";

const list = (...values: number[]) => Int32Array.from(values);

describe("two sorted lists", () => {
  test.each<[a: number[], b: number[], shared: number, dice: number, cosine: number]>([
    [[1, 2, 3], [1, 2, 3], 3, 1, 1],
    [[1, 2, 3, 4], [3, 4, 5, 6], 2, 0.5, 0.5],
    [[1, 2], [3, 4], 0, 0, 0],
    [[], [], 0, 0, 0],
    [[], [1], 0, 0, 0],
    // With multiplicity.
    [[1, 1, 2], [1, 1, 1], 2, 2 / 3, 6 / Math.sqrt(5 * 9)],
    [[1, 1], [1], 1, 2 / 3, 1],
    [[-5, 2, 2, 7], [2, 7, 7], 2, 4 / 7, 4 / Math.sqrt(6 * 5)],
  ])("%j and %j", (a, b, common, overlap, angle) => {
    expect(shared(list(...a), list(...b))).toBe(common);
    expect(shared(list(...b), list(...a))).toBe(common);
    expect(dice(list(...a), list(...b))).toBeCloseTo(overlap);
    expect(cosine(list(...a), list(...b))).toBeCloseTo(angle);
    expect(cosine(list(...b), list(...a))).toBeCloseTo(angle);
  });
});

describe("the longest common subsequence and run", () => {
  const long = Int32Array.from({ length: 700 }, (_, at) => at);
  test.each<[a: Int32Array, b: Int32Array, subsequence: number, run: number]>([
    [list(1, 2, 3), list(1, 2, 3), 3, 3],
    [list(1, 9, 2, 3), list(1, 2, 3), 3, 2],
    [list(3, 2, 1), list(1, 2, 3), 1, 1],
    [list(1, 2, 5, 3, 4), list(1, 2, 6, 3, 4, 7), 4, 2],
    [list(), list(1), 0, 0],
    [list(1), list(), 0, 0],
    [long, long, 700, 700],
    [list(1, 2), list(2, 1, 2), 2, 2],
  ])("case %#", (a, b, subsequence, run) => {
    expect(commonSequences(a, b)).toEqual({ subsequence, run });
    expect(commonSequences(b, a)).toEqual({ subsequence, run });
  });
});

describe("letters of a word", () => {
  test.each<[a: string, b: string, same: number]>([
    ["Averby", "averby", 6],
    ["a-b", "a b", 3],
    ["a  b", "a b", 3],
    ["a b ", "a b", 3],
    ["a", "b", 0],
    ["straße", "straße", 6],
    ["strasse", "straße", 3],
    ["𐐨a", "𐐨a", 3],
    ["", "a", 0],
    ["7b", "7b", 2],
    ["zebra", "zebu", 2],
  ])("%j and %j share %i runs of three", (a, b, same) => {
    expect(shared(lettersOf(a), lettersOf(b))).toBe(same);
  });

  test("come once for each word", () => {
    expect(lettersOf("zebra")).toBe(lettersOf("zebra"));
    expect(lettersOf("zebra")).toHaveLength(5);
    expect(lettersOf("")).toHaveLength(0);
  });
});
