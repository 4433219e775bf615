import fc from "fast-check";
import { expect, test } from "vitest";
import { bitsOf, mayHave, triplesIn } from "../../src/structures/letter-triples.js";

const letters = fc.constantFrom("a", "b", "A", "S", "ſ", "\u212A", "k", " ", "é", "É", "ж", "Ж", "👍", "İ");
const words = fc.array(letters, { minLength: 1, maxLength: 6 }).map((all) => all.join(""));

test("a text may have each of its parts, in any case of its letters", () => {
  fc.assert(
    fc.property(words, words, words, (before, word, after) => {
      const bits = [bitsOf(word)];
      const isWritten = (text: string) => mayHave(triplesIn(text), bits);
      expect(isWritten(`${before}${word}${after}`)).toBe(true);
      for (const other of [word.toUpperCase(), word.toLowerCase()])
        if (new RegExp(`^${word}$`, "iu").test(other)) expect(isWritten(`${before}${other}`)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("tells that a text has none of some words", () => {
  const missing = ["missing", "lost at sea"].map(bitsOf);
  expect(mayHave(triplesIn("Two sailors were MISSING on Monday."), missing)).toBe(true);
  expect(mayHave(triplesIn("Two sailors came home on Monday."), missing)).toBe(false);
  expect(mayHave(triplesIn(""), missing)).toBe(false);
});

test("knows nothing of a text that is no sentence", () => {
  expect(mayHave(triplesIn("word ".repeat(2_000)), [bitsOf("missing")])).toBe(true);
});
