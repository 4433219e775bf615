import { expect, test } from "vitest";
import { agglomerate, components } from "../../src/group/events/cluster.js";
import { coherentParts, type Dendrogram, type Likeness, sampleOf } from "../../src/group/events/coherence.js";
import type { Tie } from "../../src/group/events/ties.js";

/** Neighbours and likeness from a list of pairs; all others are unlike. */
function world(size: number, pairs: readonly (readonly [number, number, number])[]) {
  const near = Array.from({ length: size }, (_, i) =>
    Uint32Array.from(pairs.flatMap(([a, b]) => (a === i ? [b] : b === i ? [a] : []))).sort(),
  );
  const likeness = (i: number, j: number) =>
    pairs.find(([a, b]) => (a === i && b === j) || (a === j && b === i))?.[2] ?? 0;
  return { near, likeness };
}

function cluster(near: readonly Uint32Array[], likeness: Likeness, threshold: number): number[][] {
  return components(near, likeness, threshold).flatMap((each) =>
    agglomerate(each, near, likeness, threshold),
  );
}

test("joins what is alike, the strongest first", () => {
  const { near, likeness } = world(4, [
    [0, 1, 0.9],
    [1, 2, 0.6],
    [2, 3, 0.8],
  ]);
  expect(cluster(near, likeness, 0.5)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("a chain does not pull its ends together", () => {
  const { near, likeness } = world(3, [
    [0, 1, 0.9],
    [1, 2, 0.85],
  ]);
  expect(cluster(near, likeness, 0.5)).toEqual([[0, 1], [2]]);
});

test("pairs that were no candidates count when clusters meet", () => {
  const { near } = world(3, [
    [0, 1, 0.9],
    [1, 2, 0.85],
  ]);
  expect(cluster(near, () => 0.8, 0.5)).toEqual([[0, 1, 2]]);
});

test("components hold every cluster", () => {
  const { near, likeness } = world(5, [
    [0, 4, 0.9],
    [1, 2, 0.1],
    [2, 3, 0.7],
  ]);
  expect(components(near, likeness, 0.5)).toEqual([[0, 4], [1], [2, 3]]);
  expect(agglomerate([2, 3], near, likeness, 0.5)).toEqual([[2, 3]]);
  expect(agglomerate([2, 3], near, likeness, 0.75)).toEqual([[2], [3]]);
});

test("pairs of half the threshold connect, and fainter ones do not", () => {
  const { near, likeness } = world(4, [
    [0, 1, 0.3],
    [2, 3, 0.29],
  ]);
  expect(components(near, likeness, 0.6)).toEqual([[0, 1], [2], [3]]);
});

/** Two sets of so many reports, each as alike within and across as given: in how many clusters they end. */
function twoSets(size: number, within: number, across: number): number {
  const all = Array.from({ length: 2 * size }, (_, i) => i);
  const near = all.map((i) => Uint32Array.from(all.filter((j) => j !== i)));
  return cluster(near, (i, j) => (i < size === j < size ? within : across), 0.6).length;
}

test.each([
  ["far more alike within, stay apart", 3, 0.95, 0.86, 2],
  ["about as alike across, are one", 3, 0.95, 0.89, 1],
  ["told by four, of whom a little less is asked", 4, 0.95, 0.84, 1],
  ["told by four, below it", 4, 0.95, 0.83, 2],
  ["told in circles, are one where many report it", 9, 0.95, 0.82, 1],
  ["told by ten, at .86 of their closeness", 10, 0.95, 0.82, 1],
  ["told by ten, below it", 10, 0.95, 0.81, 2],
  ["told by eleven, of whom less is asked", 11, 0.95, 0.79, 1],
  ["told by eleven, below it", 11, 0.95, 0.78, 2],
  ["reprints within, need no more across than any close reports", 3, 0.999, 0.955, 1],
  ["reprints within, and less alike across", 3, 0.999, 0.945, 2],
])("two sets of reports that are %s", (_, size, within, across, clusters) => {
  expect(twoSets(size, within, across)).toBe(clusters);
});

test("a report between two dense halves does not hold them together", () => {
  const all = [0, 1, 2, 3, 4, 5, 6];
  const near = all.map((i) => Uint32Array.from(all.filter((j) => j !== i)));
  const likeness = (i: number, j: number) => (i === 6 || j === 6 ? 0.9 : i < 3 === j < 3 ? 0.97 : 0.75);
  expect(cluster(near, likeness, 0.6).filter((each) => each.includes(0) && each.includes(3))).toEqual([]);
});

test("one report more joins at the threshold, however alike the others are", () => {
  const near = Array.from({ length: 4 }, (_, i) => Uint32Array.from([0, 1, 2, 3].filter((j) => j !== i)));
  expect(cluster(near, (i, j) => (Math.max(i, j) === 3 ? 0.5 : 0.95), 0.4)).toEqual([[0, 1, 2, 3]]);
});

test("two reports that begin a story need more than a third that joins them", () => {
  const begin = (value: number) => {
    const { near, likeness } = world(2, [[0, 1, value]]);
    return cluster(near, likeness, 0.6).length;
  };
  expect(begin(0.65)).toBe(2);
  expect(begin(0.67)).toBe(1);
  const { near } = world(3, [
    [0, 1, 0.9],
    [1, 2, 0.61],
    [0, 2, 0.61],
  ]);
  expect(cluster(near, (i, j) => (Math.max(i, j) === 2 ? 0.61 : 0.9), 0.6)).toEqual([[0, 1, 2]]);
});

test.each([
  ["much like one report of the story and a little like the other, joins", 0.8, 0.06, 1],
  ["like one, and of another event than the other, stays apart", 0.8, 0.04, 2],
  ["a little like both, stays apart", 0.54, 0.54, 2],
  ["about as like both as the threshold asks, joins", 0.56, 0.56, 1],
])("a single report that is %s", (_, one, other, stories) => {
  const { near, likeness } = world(3, [
    [0, 1, 0.95],
    [0, 2, one],
    [1, 2, other],
  ]);
  expect(cluster(near, likeness, 0.55)).toHaveLength(stories);
});

test("two reports are linked with a story of two by the plain mean", () => {
  const { near, likeness } = world(4, [
    [0, 1, 0.95],
    [2, 3, 0.95],
    [0, 2, 0.9],
    [0, 3, 0.1],
    [1, 2, 0.1],
    [1, 3, 0.9],
  ]);
  expect(cluster(near, likeness, 0.55)).toHaveLength(2);
});

test("a pair without any likeness counts as one of 1 in 10,000", () => {
  const leaf = (member: number): Dendrogram => ({ members: [member], halves: null });
  const both = (a: Dendrogram, b: Dendrogram): Dendrogram => ({
    members: [...a.members, ...b.members],
    halves: [a, b],
  });
  const whole = both(both(leaf(0), leaf(1)), both(leaf(2), leaf(3)));
  const parts = (across: number) =>
    coherentParts(whole, (a, b) => (a < 2 === b < 2 ? 0.99 : a + b === 2 ? 0 : across)).length;
  expect(parts(0.999175)).toBe(1);
  expect(parts(0.99912)).toBe(2);
});

test("twelve articles stand for a larger cluster, evenly drawn", () => {
  const list = (length: number) => Array.from({ length }, (_, index) => index);
  expect(sampleOf(list(12))).toEqual(list(12));
  expect(sampleOf(list(13))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(sampleOf(list(24))).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]);
});

/** In how many parts two halves of so many reports end, .97 alike within; `tieOf` tells of each pair across by number. */
function halves(
  [first, second]: readonly [number, number],
  across: number,
  tieOf: (pair: number) => Tie = () => "open",
): number {
  const leaf = (member: number): Dendrogram => ({ members: [member], halves: null });
  const both = (a: Dendrogram, b: Dendrogram): Dendrogram => ({
    members: [...a.members, ...b.members],
    halves: [a, b],
  });
  const half = (from: number, size: number) =>
    Array.from({ length: size }, (_, k) => leaf(from + k)).reduce(both);
  const whole = both(half(0, first), half(first, second));
  const likeness = (a: number, b: number) => (a < first !== b < first ? across : 0.97);
  const ties = (a: number, b: number) => tieOf(Math.min(a, b) * second + Math.max(a, b) - first);
  return coherentParts(whole, likeness, ties).length;
}

test.each([
  ["two and six, well below their closeness", [2, 6], 0.9, 2],
  ["two and seven, of whom less is asked", [2, 7], 0.9, 1],
  ["two and seven, below it", [2, 7], 0.89, 2],
  ["two and nine", [2, 9], 0.83, 1],
  ["two and nine, below it", [2, 9], 0.8, 2],
] as const)("two dense halves of %s", (_, sizes, across, parts) => {
  expect(halves(sizes, across)).toBe(parts);
});

test("two dense halves stay together where four of five pairs across are tied", () => {
  expect(halves([2, 5], 0.7, (pair) => (pair < 7 ? "tied" : "open"))).toBe(2);
  expect(halves([2, 5], 0.7, (pair) => (pair < 8 ? "tied" : "open"))).toBe(1);
});

test("two dense halves that share no rare name are asked for twice as much", () => {
  expect(halves([3, 3], 0.94, () => "untied")).toBe(2);
  expect(halves([3, 3], 0.96, () => "untied")).toBe(1);
  expect(halves([3, 3], 0.94, (pair) => (pair === 4 ? "open" : "untied"))).toBe(1);
});
