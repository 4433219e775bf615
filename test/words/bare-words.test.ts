import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareLetters, bareWords } from "../../src/words/text/bare-words.js";

describe("bare words", () => {
  it.each([
    ["“We’re open,” she said", "we re open she said"],
    ["  Ça va?  Où — là!", "ça va où là"],
    ["e\u0301tat", "e tat"],
    ["𝒜bc 12½", "𝒜bc 12½"],
    ["лес, 北京。", "лес 北京"],
    ["!?", ""],
    ["", ""],
  ])("of %j are %j", (text, words) => {
    expect(bareWords(text)).toBe(words);
  });

  it("are what the classes of Unicode say, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), (codes) => {
        const text = String.fromCharCode(...codes, 32, ...codes.map((code) => code % 256));
        const lower = text.toLowerCase();
        expect(bareWords(text)).toBe(lower.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
        expect(bareLetters(text)).toBe(lower.replace(/[^\p{L}\p{N}]+/gu, ""));
      }),
    );
  });
});
