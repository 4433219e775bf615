/** Ranges between quotation marks, before anybody is found who says them. */
import { expect, test } from "vitest";
import { bodyWords, type Stretch, withoutSingleMarks } from "../../src/extract/quotes/quoted-spans.js";

const stretch = (single: boolean, at: number): Stretch => ({
  line: 0,
  start: at,
  end: at + 4,
  outer: { start: at - 1, end: at + 5 },
  open: false,
  single,
});

// In double marks, in single ones: the single ones are left out from one double range for two of them.
test.each([
  [0, 3, 3],
  [1, 2, 1],
  [1, 3, 4],
  [2, 4, 2],
  [2, 5, 7],
])("%i in double marks and %i in single ones: %i are read", (double, single, read) => {
  const all = Array.from({ length: double + single }, (_, at) => stretch(at >= double, 10 * at + 1));
  expect(withoutSingleMarks(all)).toHaveLength(read);
});

test("words outside the body are none", () => expect(bodyWords([], { line: 0, start: 0, end: 4 })).toBe(""));
