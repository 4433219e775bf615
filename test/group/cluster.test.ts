import { expect, test } from "vitest";
import { agglomerate, components, type Likeness } from "../../src/group/events/cluster.js";

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

test("two sets of reports that are alike across, but far more alike within, stay apart", () => {
  const near = Array.from({ length: 8 }, (_, i) =>
    Uint32Array.from(Array.from({ length: 8 }, (_, j) => j).filter((j) => j !== i)),
  );
  const across = (value: number) => (i: number, j: number) => (i < 4 === j < 4 ? 0.95 : value);
  expect(cluster(near, across(0.6), 0.4)).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ]);
  expect(cluster(near, across(0.8), 0.4)).toHaveLength(1);
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
  expect(begin(0.64)).toBe(2);
  expect(begin(0.66)).toBe(1);
  const { near } = world(3, [
    [0, 1, 0.9],
    [1, 2, 0.61],
    [0, 2, 0.61],
  ]);
  expect(cluster(near, (i, j) => (Math.max(i, j) === 2 ? 0.61 : 0.9), 0.6)).toEqual([[0, 1, 2]]);
});
