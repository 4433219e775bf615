/** Words of which one slot of a sentence has one. */
import { expect, it } from "vitest";
import { areAlternatives } from "../../src/merge/similarity/antonyms.js";

it.each<[a: string, b: string, language: string | null, exclude: boolean]>([
  ["northern", "southern", "en", true],
  ["northern", "southern", "fr", true],
  ["nord", "sud", "fr", true],
  ["nord", "sud", "fr-CA", true],
  // "The premier and the second": English words, too.
  ["premier", "second", "fr", true],
  ["premier", "second", "en", false],
  ["fort", "court", "fr", true],
  ["fort", "court", "en-GB", false],
  // A language without lines of its own may have the words of another.
  ["nord", "sud", "ro", true],
  ["nord", "sud", null, true],
  ["lundi", "mardi", "fr", true],
  // Weekdays of all languages, as short texts are often taken for another one.
  ["lundi", "mardi", "en", true],
  // Two scales.
  ["früher", "später", "de", true],
  ["größer", "kleiner", "de", true],
  ["früher", "kleiner", "de", false],
  // One side.
  ["tué", "mort", "fr", false],
])("%s and %s (%s)", (a, b, language, exclude) => {
  expect(areAlternatives(a, b, language)).toBe(exclude);
  expect(areAlternatives(b, a, language)).toBe(exclude);
});
