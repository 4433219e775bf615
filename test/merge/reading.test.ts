/** What merging reads in one sentence, and which words of two sentences it pairs. */
import { describe, expect, it, test } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { alignWords } from "../../src/merge/similarity/similarity-features.js";
import { statesQuantity } from "../../src/words/numbers/quantity.js";

test.each([
  ["Lund said the bridge fell.", true],
  ["The bridge fell.", false],
])("reporting verb in: %s", (text, saying) => expect(readSentence(text).saying).toBe(saying));

describe("a word that may be part of a number", () => {
  it.each([["12th"], ["dozen"], ["eleven"], ["twenty-one"], ["three-quarters"]])("%s", (word) =>
    expect(statesQuantity(word)).toBe(true),
  );
  it.each([["well-known"], ["bridge"], ["tonight"]])("not %s", (word) =>
    expect(statesQuantity(word)).toBe(false),
  );
  it("is read where it is the only number of its sentence", () =>
    expect(readSentence("Twenty-one sailors were lost off Selm.").quantities).toMatchObject([
      { low: 21, high: 21 },
    ]));
});

describe("words alike in spelling", () => {
  const pairs = (a: string, b: string) =>
    alignWords(readSentence(a).words, readSentence(b).words).map(({ strength }) => strength);
  // Four letters of seven are .57 of the word, four of nine .44.
  it.each([
    ["clamour", "clamber", [0.7]],
    ["cannery", "cannibals", []],
    ["basket", "basalt", []],
    // Words of four letters are alike by chance.
    ["grape", "graph", [0.7]],
    ["tolk", "tolkady", []],
    ["tolka", "tolk", []],
  ])("%s, %s", (a, b, strengths) => expect(pairs(a, b)).toEqual(strengths));
});
