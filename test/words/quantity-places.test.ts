import fc from "fast-check";
import { expect, test } from "vitest";
import { placeFrom } from "../../src/words/numbers/quantity-places.js";

const PLACE = /\d|(?<![\p{L}\p{N}])(?:[A-Z]{3}(?=\d)|\p{L}+(?![\p{L}\p{N}]))|[$£€¥₹₽₩₺]/gu;
const parts = fc.constantFrom("a", "B", "USD", "é", "1", "²", " ", ".", "-", "“", "$", "€", "two", "👍");

test("finds the same places as the pattern, from any offset", () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), fc.nat(10), (letters, from) => {
      const text = letters.join("");
      PLACE.lastIndex = from;
      const match = PLACE.exec(text);
      const place = placeFrom(text, from);
      expect(place).toEqual(match && { start: match.index, end: match.index + match[0].length });
    }),
    { numRuns: 3_000 },
  );
});
