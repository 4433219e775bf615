import { describe, expect, it } from "vitest";
import { canHold, sameValue, type ValueRange } from "../../src/merge/sentence/value-ranges.js";

const exactly = (value: number): ValueRange => ({ low: value, high: value, room: 0 });
const about = (value: number, share = 0.15): ValueRange => ({
  low: value * (1 - share),
  high: value * (1 + share),
  room: 0,
});
const from = (low: number, room = 0): ValueRange => ({ low, high: Number.POSITIVE_INFINITY, room });

describe("two values of one quantity", () => {
  it.each<[what: string, a: ValueRange, b: ValueRange, hold: boolean]>([
    ["equal counts", exactly(12), exactly(12), true],
    ["other counts", exactly(12), exactly(13), false],
    ["a count inside a rounded value", exactly(1_100), about(1_000), true],
    ["a count beside a rounded value", exactly(1_160), about(1_000), false],
    ["rounded values that overlap, neither of which holds the other", about(900), about(1_200), false],
    ["rounded values of which one holds the other", about(1_000), about(1_100), true],
    ["a bound and a count above it", from(20), exactly(90), true],
    ["a bound and a count below it", from(20), exactly(19), false],
  ])("%s: can both be true, %s", (_, a, b, hold) => {
    expect(canHold(a, b)).toBe(hold);
    expect(canHold(b, a)).toBe(hold);
  });

  it.each<[what: string, a: ValueRange, b: ValueRange, same: boolean]>([
    ["a round bound and a count near it", from(20), exactly(25), true],
    ["a round bound and a count far above it", from(20), exactly(26), false],
    ["a counted bound and a count above it", from(6), exactly(8), false],
    ["two bounds", from(2), from(6), false],
    ["two bounds of one value", from(20), from(20), true],
    ["nothing and something near it", exactly(0), exactly(1), false],
    ["a count and a rounded value that holds it from afar", exactly(860), about(1_000), true],
    ["a count beyond a rounded value", exactly(840), about(1_000), false],
    ["rounded values, neither of which holds the other", about(900), about(1_200), false],
  ])("%s: mean the same, %s", (_, a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});
