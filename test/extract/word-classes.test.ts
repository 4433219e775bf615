import { expect, test } from "vitest";
import { wordClassOf } from "../../src/extract/lexicon/word-classes.js";
import { hashOf } from "../../src/structures/hash.js";

const kindOf = (word: string): string | undefined => wordClassOf(hashOf(word))?.text.replace(/\d+$/, "");

test("words that newswire uses alike are of one class", () => {
  expect(kindOf("gonzalez")).toBe("PER");
  expect(kindOf("kumasi")).toBe("LOC");
  expect(kindOf("samsung")).toBe("ORG");
  expect(kindOf("ugandan")).toBe("NORP");
  expect(kindOf("because")).toBe("O");
  // More than nine letters as in the word before it.
  expect(kindOf("kristiansund")).toBe("LOC");
});

test("a word that no list holds has none", () => {
  expect(wordClassOf(hashOf("averbyish"))).toBeNull();
  expect(wordClassOf(hashOf(""))).toBeNull();
});
