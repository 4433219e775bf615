/** Patterns and tables that are written over several lines. */
import { expect, test } from "vitest";
import { phraseList, wordList } from "../../src/words/lexicon/word-list.js";
import { oneOf, regexAtEnd, regexFrom, sequence } from "../../src/words/text/regex.js";

test("parts follow one another, and lists are alternatives in a group", () => {
  const pattern = regexFrom("iu", String.raw`\b`, ["film|movie", "book"], String.raw`s?\s*$`);
  expect(pattern).toEqual(/\b(?:film|movie|book)s?\s*$/iu);
});

test("an alternative may be a sequence", () => {
  expect(sequence("^", ["a", sequence("b", ["c", "d"], "*")], "$")).toBe("^(?:a|b(?:c|d)*)$");
  expect(oneOf("a|b", "c")).toBe("a|b|c");
});

const BEFORE_A_NAME = [
  "the former deputy mayor ",
  "deputy mayor",
  "a subdeputy mayor ",
  "DEPUTY MAYOR ",
  "deputy mayor of the ",
  "deputy mayor of the  ",
  "deputy mayor of the the ",
  "",
  " ",
];
test.each(BEFORE_A_NAME)(
  "a pattern at the end looks back from it, and answers as one that is sought: “%s”",
  (text) => {
    const parts = [String.raw`(?<!\p{L})`, ["mayor|minister", "deputy mayor"], " (?:of (?:the )?)?"] as const;
    const sought = regexFrom("iu", ...parts, "$");
    const atEnd = regexAtEnd("iu", ...parts);
    expect(atEnd.test(text)).toBe(sought.test(text));
    expect(atEnd.exec(text)?.index ?? -1).toBe(sought.test(text) ? text.length : -1);
  },
);

test("parts that form no pattern are an error", () => {
  expect(() => regexFrom("", "(?:", "a")).toThrow(SyntaxError);
});

test("a table goes on over its lines", () => {
  expect(wordList("one two", "three")).toEqual(["one", "two", "three"]);
  expect(phraseList("new york,rio de janeiro", "oslo, bergen")).toEqual([
    "new york",
    "rio de janeiro",
    "oslo",
    "bergen",
  ]);
});
