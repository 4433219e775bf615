import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../src/extract/sentences/sentence-split.js";
import { sentenceCases } from "./cases.js";

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("has enough cases", () => {
    expect(sentenceCases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(sentenceCases)("%s", (line) => {
    expect(split(line.replaceAll("|", ""))).toEqual(line.split("|").map((sentence) => sentence.trim()));
  });

  it("joins to the text again, with only white space between", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ". ",
        "? ",
        "Mr. ",
        "“",
        "”",
        '"',
        "U.S. ",
        "The end",
        "...",
        " ",
        "\n",
        "。",
        "‘",
        "’",
        "«",
        "»",
        "1.5",
        "a.m. ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        let joined = "";
        for (const { start, end } of sentences(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          joined += text.slice(at, start) + text.slice(start, end);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
        expect(joined + text.slice(at)).toBe(text);
      }),
    );
  });
});
