/** What a sentence states itself, what it hangs onto that, who does it, and over what period a figure was counted. */
import { describe, expect, it } from "vitest";
import { actorOf, isBackground, states } from "../../src/merge/facts/assertion.js";
import { assertersOf } from "../../src/merge/facts/stance.js";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { ofOtherPeriods } from "../../src/merge/versions/periods.js";

describe("who asserts it", () => {
  it.each([
    ["Jo Lund, who leads the union, said the mill would close.", ["Jo Lund"]],
    ["The mill would close, said union leader Jo Lund.", ["Jo Lund"]],
    // The listener asserts nothing.
    ["The pilot, who asked not to be named, told Averby Radio that the wing shook.", []],
  ])("%s", (text, names) => expect(assertersOf(text)).toEqual(names));
});

describe("states", () => {
  it.each([
    ["The ferry sank off Averby", true],
    ["Jo Lund was hurt", true],
    ["A new bridge for Selm", true],
    ["after the 3-0 win over Averby", false],
    ["with two children", false],
    ["after the ferry sank off Averby", true],
    ["Jo Lund, an officer who was hurt", false],
    ["the barge that was moored at Selm", false],
    ["the barge that sank off Selm was raised", true],
    ["the barge that had been sold", false],
    ["the barge that will soon have left", false],
    // Twelve characters from its auxiliary, and thirteen.
    ["the barge that had quickly left", false],
    ["the barge that had abruptly left", true],
    ["the officers whom the mayor thanked", false],
  ])("%s: %s", (text, expected) => expect(states(readSentence(text))).toBe(expected));

  it("takes other languages at their word", () => {
    expect(states(readSentence("nach dem Sieg", "de"))).toBe(true);
    expect(states(readSentence("after the win", "en"))).toBe(false);
  });
});

describe("is background", () => {
  it.each([
    ["The mill closed after the death of two workers.", "two", true],
    ["The mill closed after two workers died.", "two", true],
    ["After a fire killed two workers, the mill closed.", "two", false],
    ["Two workers died after the fire.", "Two", false],
    ["Following the fire, two workers died.", "two", false],
    ["The match was held despite rain and 4,000 empty seats.", "4,000", true],
    [`The mill closed after ${"old ".repeat(14)}two`, "two", true],
    [`The mill closed after ${"old ".repeat(16)}two`, "two", false],
  ])("%s (%s): %s", (text, words, expected) =>
    expect(isBackground(readSentence(text), text.indexOf(words))).toBe(expected),
  );
});

describe("the actor", () => {
  it.each([
    ["Jo Lund opened the bridge.", "jo lund"],
    ["On Monday, Jo Lund opened the bridge.", "jo lund"],
    ["In a letter to the council, Jo Lund praised the bridge.", "jo lund"],
    ["Jo Lund said she opened the bridge.", "jo lund"],
    ["Jo Lund said that she opened the bridge.", "jo lund"],
    ["Jo Lund said the mayor opened the bridge.", null],
    ["Jo Lund was arrested on the bridge.", null],
    ["Jo Lund, the mayor, opened the bridge.", null],
    ["The mayor opened the bridge.", null],
    ["The bridge was opened by Jo Lund.", null],
    ["“Come in,” Jo Lund told the crowd.", null],
  ])("%s: %s", (text, expected) => {
    const reading = readSentence(text);
    const words = actorOf(reading)?.map((index) => reading.words[index]?.text);
    expect(words?.join(" ") ?? null).toBe(expected);
  });
});

describe("other periods", () => {
  it.each([
    ["earned 12 million in three years", "earned 8 million in two years", true],
    ["earned 12 million in three years", "earned 12 million over the past three years", false],
    ["earned 12 million in three years", "earned 12 million in 3 years", false],
    ["earned 12 million in three years", "earned 12 million", false],
    ["earned 12 million", "earned 12 million in three years", false],
    ["earned 12 million in three years", "earned 8 million in three months", true],
    ["within a four-week span", "within a four week span", false],
    ["for two weeks and for six weeks", "for six weeks", false],
    // An age, and a number with nothing before it that makes a period of it.
    ["for a three-year-old", "in two years", false],
    ["three years", "in two years", false],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(ofOtherPeriods(a, b)).toBe(expected);
    expect(ofOtherPeriods(b, a)).toBe(expected);
  });
});
