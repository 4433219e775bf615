import { describe, expect, it } from "vitest";
import { compatible, quantities } from "../../src/merge/sentence/quantities.js";

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
  ])("holds %s and %s for one, rounded: %s", (a, b, expected) => {
    const [one, other] = [...quantities(a), ...quantities(b)];
    expect(one && other && compatible(one, other)).toBe(expected);
  });
});
