/** What is left of a name in another script, and numbers that are written out. */
import { describe, expect, test } from "vitest";
import { scaleOf, smallNumber } from "../../src/words/numbers/small-numbers.js";
import { consonantsOf } from "../../src/words/text/consonants.js";

describe("one name in several scripts has the same consonants", () => {
  test.each([
    ["sandvik", "сандвик", "σάντβικ", "ساندفيك", "סנדוויק"],
    ["haddad", "хаддад", "χαντάντ", "حداد", "חדד"],
    ["belozerov", "белозеров", "μπελοζέροφ", "بيلوزيروف", "בלוזרוב"],
    ["kalmora", "кальмора", "κάλμορα", "كالمورا", "קלמורה"],
  ])("%s", (latin, ...others) => {
    for (const other of others)
      expect([other, consonantsOf(other)]).toEqual([other, expect.arrayContaining([...consonantsOf(latin)])]);
  });

  test("also behind the small words that are written with it", () => {
    expect(consonantsOf("بساندفيك")).toContain("sndbk");
    expect(consonantsOf("בקלמורה")).toContain("klmr");
  });

  test("and inflected", () => {
    expect(consonantsOf("кальморе")).toEqual(consonantsOf("кальморы"));
  });

  test("another name has others", () => {
    expect(consonantsOf("сандвик")).not.toEqual(consonantsOf("sandberg"));
    expect(consonantsOf("卡尔莫拉")).toEqual([""]);
  });
});

test.each([
  ["seven", 7],
  ["sieben", 7],
  ["семь", 7],
  ["трое", 3],
  ["سبعة", 7],
  ["وتسعة", 9],
  ["ושלושה", 3],
  ["τρεις", 3],
  ["one", null],
  ["bridge", null],
])("%s is worth %s", (word, value) => {
  expect(smallNumber(word)).toBe(value);
});

test.each([
  ["million", 1e6],
  ["millones", 1e6],
  ["миллиона", 1e6],
  ["миллиардов", 1e9],
  ["מיליון", 1e6],
  ["tausend", 1e3],
  ["crowns", 1],
])("%s multiplies by %s", (word, by) => {
  expect(scaleOf(word)).toBe(by);
});
