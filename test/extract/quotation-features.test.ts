/** What the model of quotations sees around quoted words. */
import { describe, expect, it } from "vitest";
import { featuresOf, wordCount } from "../../src/extract/quotes/quotation-model.js";

/** The features of the words between the quotation marks of a sentence, which nobody is said to speak. */
function seenIn(text: string): string[] {
  const [start, end] = [text.indexOf("“"), text.indexOf("”") + 1];
  const words = text.slice(start + 1, end - 1);
  const stretch = { line: 0, outer: { start, end }, inner: { start: start + 1, end: end - 1 } };
  return featuresOf({
    words,
    wordCount: wordCount(words),
    text,
    stretch,
    cue: null,
    isRepeated: false,
    goesOn: false,
    clauses: 0,
  } as unknown as Parameters<typeof featuresOf>[0]);
}

describe("around quoted words", () => {
  it.each<[text: string, features: readonly string[]]>([
    ["“Stop”, it read.", ["one word", "short, after nothing", "short, before a mark"]],
    ["It was “a mess” and no more.", ["two words", "short, after is", "short, before and"]],
    ["The “blue wall” they built fell.", ["two words", "short, after the", "short, before a word"]],
    [
      "It is a “gift to us” – for now.",
      ["three words", "speaks of I, we or you", "short, after a", "short, before a dash"],
    ],
    ["Lund’s “now or never” line", ["three words", "short, after a possessor"]],
    [
      "His words: “not in my 30 years here”",
      ["six words or more", "with a digit", "clause, after a colon", "clause, before nothing"],
    ],
    ["They call their “house of glass” in Averby home.", ["short, after his", "short, before a preposition"]],
    [
      "It ran on “Morning Round” for a year.",
      ["set as a title, after a preposition", "set as a title, after on"],
    ],
    [
      "It ran, “Morning Round” Averby wrote.",
      ["set as a title, after a comma", "set as a title, before a name"],
    ],
    ["The comments on “a wall of lies” hurt.", ["clause, noun of saying before"]],
    ["The scheme was dubbed “the great leap”.", ["short, after a verb"]],
    ["Jo Lund “the great leap” is gone.", ["short, after a name", "short, before is"]],
  ])("%s", (text, features) => {
    expect(seenIn(text)).toEqual(expect.arrayContaining([...features]));
  });

  it.each([
    ["one", 1],
    ["one two", 2],
    ["one  two\nthree", 3],
  ])("%j has its words", (words, count) => {
    expect(wordCount(words)).toBe(count);
  });

  it("after “on” is said of titles alone", () => {
    expect(seenIn("It ran on “Morning Round” for a year.")).toContain("set as a title, after on");
    expect(seenIn("It ran at “Morning Round” for a year.")).not.toContain("set as a title, after on");
    expect(seenIn("It is, “stop it” or else.")).toContain("short, before and");
  });
});
