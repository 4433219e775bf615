import { describe, expect, it } from "vitest";
import { measureOf } from "../../src/merge/sentence/event-measures.js";
import { compatible, isShort, meetAtBound, quantities } from "../../src/merge/sentence/quantities.js";
import { quantitiesIn } from "../../src/words/numbers/quantity.js";

const read = (text: string) => quantities(text).map(({ low, high, unit }) => [low, high, unit]);

describe("quantities", () => {
  it.each([
    ["12 people", [[12, 12, ""]]],
    ["at least 14 dead", [[14, Number.POSITIVE_INFINITY, ""]]],
    ["up to 300 guests", [[0, 300, ""]]],
    ["twenty-one boats", [[21, 21, ""]]],
    ["$5 billion", [[5e9, 5e9, "$"]]],
    ["1,250 homes", [[1250, 1250, ""]]],
    ["4.5 percent", [[4.5, 4.5, "%"]]],
    ["about 200 boats", [[170, 230, ""]]],
    ["nearly 40 boats", [[34, 40, ""]]],
    ["close to 40 boats", [[34, 40, ""]]],
    ["nearly 44 million boats", [[43.5e6, 44e6, ""]]],
    ["at most 40 boats", [[0, 40, ""]]],
    ["20 to 30 boats", [[20, 30, ""]]],
    ["3 percentage points", [[3, 3, "points"]]],
    ["the third boat", []],
    ["one boat", []],
    ["one of them", []],
    ["no figure here", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  it("holds a bound compatible with a value in it, of one unit", () => {
    const figure = (text: string) => {
      const [first] = quantities(text);
      if (!first) throw new Error(`Unexpected text without a figure: ${text}`);
      return first;
    };
    expect(compatible(figure("at least 20 boats"), figure("24 boats"))).toBe(true);
    expect(compatible(figure("at least 20 boats"), figure("12 boats"))).toBe(false);
    expect(compatible(figure("20 percent"), figure("20 boats"))).toBe(false);
  });

  it.each([
    ["$6.3 billion", "$6.32 billion", true],
    ["4 percent", "4.4 percent", true],
    ["13 percent", "14 percent", false],
    ["$38.28", "$38.30", false],
    ["30 boats", "31 boats", false],
    ["about 200 boats", "230 boats", true],
    ["about 200 boats", "231 boats", false],
    ["about 200 boats", "170 boats", true],
    ["about 200 boats", "169 boats", false],
    ["nearly 40 boats", "34 boats", true],
    ["nearly 40 boats", "33 boats", false],
    ["nearly 40 boats", "41 boats", false],
    ["US$20", "$20", true],
    ["20 euros", "$20", false],
    ["20 miles", "32 kilometres", true],
    ["200 miles", "325 kilometres", true],
    ["200 miles", "325.6 kilometres", false],
    ["more than 300 boats", "fewer than 300 boats", false],
    ["more than 300 boats", "fewer than 301 boats", true],
  ])("holds %s and %s for one, rounded: %s", (a, b, expected) => {
    const [one, other] = [...quantities(a), ...quantities(b)];
    expect(one && other && compatible(one, other)).toBe(expected);
  });

  it.each([
    ["nearly 40", true],
    ["almost 40", true],
    ["close to 40", true],
    ["just under 40", true],
    ["at most 40", false],
    ["about 40", false],
    ["40", false],
  ])("%s falls a little short of its number: %s", (text, expected) => {
    const [one] = quantitiesIn(text, null, "all numbers");
    expect(one && isShort(text, one)).toBe(expected);
  });

  const range = (low: number, high: number) => ({ low, high });
  it.each([
    [range(300, Number.POSITIVE_INFINITY), range(0, 300), true],
    [range(301, Number.POSITIVE_INFINITY), range(0, 300), true],
    [range(299, Number.POSITIVE_INFINITY), range(0, 300), false],
    [range(300, Number.POSITIVE_INFINITY), range(1, 300), false],
    [range(300, Number.POSITIVE_INFINITY), range(0, 0), false],
    [range(300, 400), range(0, 300), false],
  ])("%o and %o meet at a bound: %s", (a, b, expected) => {
    expect(meetAtBound(a, b)).toBe(expected);
    expect(meetAtBound(b, a)).toBe(expected);
  });
});

describe("measures of an event", () => {
  it.each([
    ["90 seconds", 1.5, "time"],
    ["two minutes", 2, "time"],
    ["two hours", 120, "time"],
    ["two days", 2880, "time"],
    ["two weeks", 20_160, "time"],
    ["18 months", 788_400, "time"],
    ["two years", 1_051_200, "time"],
    ["two decades", 10_512_000, "time"],
    ["12 kilometres", 12, "km"],
    ["12 km", 12, "km"],
    ["12 meters", 12, "metre"],
    ["$12 a year", 12, "USD a year"],
    ["$12 annually", 12, "USD a year"],
    ["$12 per head", 12, "USD a head"],
    ["$12 for a year", 12, "USD"],
    ["12 euros pro Kopf", 12, "EUR"],
  ])("%s", (text, value, unit) => {
    const [one] = quantitiesIn(text, null, "all numbers");
    expect(one && measureOf(text, one)).toMatchObject({ value, unit });
  });
});
