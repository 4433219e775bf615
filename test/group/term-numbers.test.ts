import fc from "fast-check";
import { expect, test } from "vitest";
import { TermNumbers } from "../../src/group/vectors/term-numbers.js";

test("keeps the latest number of each term, as a map does", () => {
  // Few low bits, so that terms want one place; 0 and the greatest term, too.
  const term = fc.oneof(
    fc.constantFrom(0, 1, 0xffffffff, 0x80000000),
    fc.nat(0xffff).map((high) => high * 0x10000),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(term, fc.nat(5))), (pairs) => {
      const [table, map] = [new TermNumbers(), new Map<number, number>()];
      for (const [key, value] of pairs) {
        expect(table.of(key)).toBe(map.get(key) ?? Number.NaN);
        table.set(key, value);
        map.set(key, value);
      }
      for (const [key] of pairs) expect(table.of(key)).toBe(map.get(key));
    }),
  );
});

test("grows with its terms", () => {
  const table = new TermNumbers();
  const terms = Array.from({ length: 50_000 }, (_, index) => Math.imul(index, 0x9e3779b1) >>> 0);
  for (const [index, term] of terms.entries()) table.set(term, index);
  expect(terms.every((term, index) => table.of(term) === index)).toBe(true);
  expect(table.of(3)).toBeNaN();
});
