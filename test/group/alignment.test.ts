/** What two texts have in one order, and where both have something else. */
import { expect, test } from "vitest";
import { alignKeys } from "../../src/group/frames/alignment.js";
import { apartRemark, dayRemark } from "../../src/group/frames/difference.js";
import { isoDay } from "../../src/structures/day-numbers.js";

test.each<[string, string, common: string, gaps: string[]]>([
  ["a b c", "a b c", "a b c", []],
  ["a b c", "a x c", "a c", ["b/x"]],
  ["a b c", "a c", "a c", []],
  ["a c", "a b c", "a c", []],
  ["x a", "y a", "a", ["x/y"]],
  ["a x", "a y z", "a", ["x/y z"]],
  ["x a y", "v a w", "a", ["x/v", "y/w"]],
  ["x", "y", "", ["x/y"]],
  ["", "y", "", []],
  ["", "", "", []],
  // The longest is taken, not the first.
  ["b a b c", "a b c", "a b c", []],
  ["a b a c", "a c b a", "a b a", []],
  ["c a b", "a b c", "a b", []],
])("%j and %j have %j, and apart %j", (one, other, common, expected) => {
  const [a, b] = [one, other].map((text) => text.split(" ").filter(Boolean)) as [string[], string[]];
  const { matched, gaps } = alignKeys(a, b);
  for (const [i, j] of matched) expect(a[i]).toBe(b[j]);
  expect(matched.map(([i]) => a[i]).join(" ")).toBe(common);
  const words = (list: string[], from: number, to: number) => list.slice(from, to).join(" ");
  expect(gaps.map(({ from, to }) => `${words(a, from[0], to[0])}/${words(b, from[1], to[1])}`)).toEqual(
    expected,
  );
});

test("remarks name the value of each", () => {
  expect(apartRemark("word.apart")("shop", "house")).toEqual({
    code: "word.apart",
    values: { one: "shop", other: "house" },
  });
  expect(dayRemark("week.apart")("2024-05-01", "2024-05-08")).toEqual({
    code: "week.apart",
    values: { oneDay: "2024-05-01", otherDay: "2024-05-08" },
  });
  expect(isoDay(0)).toBe("1970-01-01");
  expect(isoDay(19_844)).toBe("2024-05-01");
});
