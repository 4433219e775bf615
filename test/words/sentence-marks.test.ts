import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf } from "../../src/structures/hash.js";
import { markOf } from "../../src/words/sentence-marks.js";

const mark = (text: string) => markOf({ text } as Parameters<typeof markOf>[0]);

test("every kind of spacing counts as one space, and none at the ends", () => {
  for (let code = 0; code < 0x10000; code++) {
    const one = String.fromCharCode(code);
    const isSpacing = one.trim() === "";
    expect(mark(`The${one}mill`) === mark("The mill")).toBe(isSpacing);
    expect(mark(`${one}The mill${one}`) === mark("The mill")).toBe(isSpacing);
  }
});

test("a mark is the hash of the text with plain spacing, as older ledgers have it", () => {
  const part = fc.constantFrom("The", "mill", "’s", " ", "  ", "\n", "\t", "\u00a0", "\u2009", "年", ".");
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (words) => {
      const plain = words.replace(/\s+/g, " ").trim();
      expect(mark(words)).toBe((hashOf(plain) >>> 0).toString(36));
    }),
  );
});
