import { expect, test } from "vitest";
import { lifts, logOdds, scorer } from "../../src/group/pairs/gbdt.js";

const model = scorer({
  base: -1,
  trees: [
    [0, 0.5, [1, 2, -0.25, 0.5], 1],
    [2, 0, -0.5, [0, 0.25, 0.125, 2]],
  ],
});

test("adds up the leaves that a row comes to", () => {
  expect(logOdds(model, Float32Array.from([0, 3, 0]))).toBe(-1 + 0.5 - 0.5);
  expect(logOdds(model, Float32Array.from([1, 0, 1]))).toBe(-1 + 1 + 2);
});

test("the lift of a kind is what the log-odds lose without it", () => {
  const usual = [0, 0, 0];
  const kindOf = Uint8Array.from([0, 1, 0]);
  for (const row of [
    [1, 3, 1],
    [0, 3, 1],
    [0.3, 5, 0],
  ]) {
    const given = Float32Array.from(row);
    const without = (kind: number) =>
      logOdds(
        model,
        Float32Array.from(row, (value, f) => (kindOf[f] === kind ? 0 : value)),
      );
    const expected = [0, 1].map((kind) => logOdds(model, given) - without(kind));
    expect([...lifts(model, given, usual, kindOf, 2)]).toEqual(expected);
  }
});
