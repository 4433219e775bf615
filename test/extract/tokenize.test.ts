/** Which words of a text are one token: a possessive is a token of its own, in capitals, too. */
import { expect, test } from "vitest";
import { tokensOf } from "../../src/extract/text/tokenize.js";

test.each<[text: string, tokens: readonly string[]]>([
  ["Selm’s mayor", ["Selm", "’s", "mayor"]],
  ["SELM'S MAYOR", ["SELM", "'S", "MAYOR"]],
  ["Mayor O'B spoke", ["Mayor", "O'B", "spoke"]],
  ["Mayor O’Brien spoke", ["Mayor", "O’Brien", "spoke"]],
])("%s", (text, expected) => {
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
