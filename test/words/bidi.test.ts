import { expect, it } from "vitest";
import { balancedBidi } from "../../src/words/text/bidi.js";

it.each([
  ["plain", "plain"],
  ["a \u202eb\u202c c", "a \u202eb\u202c c"],
  ["a \u2067b\u2069 c", "a \u2067b\u2069 c"],
  ["a \u202eb", "a b"],
  ["a \u2067b\u202c", "a b"],
  ["a\u202c b", "a b"],
  ["\u202ea\n\u202eb\u202c", "a\n\u202eb\u202c"],
])("controls of direction end in their line: %j", (text, expected) => {
  expect(balancedBidi(text)).toBe(expected);
});
