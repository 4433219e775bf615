import { expect, test } from "vitest";
import { hashTerm } from "../../src/group/document/bag.js";
import { heaviest, holds, missingShare, strongestMissing } from "../../src/group/document/main-subjects.js";

const terms = Uint32Array.from([10, 20, 30, 40]);
const weights = [1, 3, 0, 3];
const strongest = (most: number) => heaviest(terms, (at) => weights[at] ?? 0, most);

test("the heaviest stand in order, ties by term, none without weight", () => {
  expect([...strongest(2).terms]).toEqual([20, 40]);
  expect([...strongest(9).terms]).toEqual([20, 40, 10]);
});

test("says how much of them another article lacks", () => {
  const own = strongest(3);
  expect(missingShare(own, Uint32Array.from([10, 20, 40]))).toBe(0);
  expect(missingShare(own, Uint32Array.from([10, 40]))).toBeCloseTo(3 / 7);
  expect(missingShare(own, Uint32Array.from([5]))).toBe(1);
  expect(strongestMissing(own, Uint32Array.from([10, 20, 40]))).toBe(0);
  expect(strongestMissing(own, Uint32Array.from([20, 40]))).toBe(1);
});

test("an article without main subjects lacks nothing, which is another value than that of an article that has all", () => {
  const nothing = heaviest(terms, () => 0, 3);
  expect(missingShare(nothing, terms)).toBe(-1);
  expect(strongestMissing(nothing, terms)).toBe(-1);
});

test("finds a term in an ascending list", () => {
  const list = Uint32Array.from(["a", "b", "c"].map(hashTerm)).sort();
  expect(["a", "b", "c", "d"].map((word) => holds(list, hashTerm(word)))).toEqual([true, true, true, false]);
});
