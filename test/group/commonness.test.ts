import { expect, test } from "vitest";
import { hashTerm } from "../../src/group/document/bag.js";
import background from "../../src/group/vectors/background.json" with { type: "json" };
import { counted, frequencies } from "../../src/group/vectors/document-frequency.js";
import { stem } from "../../src/words/text/tokens.js";
import { commonness } from "../learn/commonness.js";

test("a word is the commoner the earlier it stands, and counts with all words of its stem", () => {
  const fillers = Array.from({ length: 5_000 }, (_, k) => `:${k}`);
  const words = ["the", "river", "rivers", ...fillers.slice(0, 1_000), "dam", ...fillers, "weir"];
  expect(commonness(words).flatMap(({ share, words }) => (words ? [[words, share]] : []))).toEqual([
    ["river", 0.32],
    ["dam", 0.01],
    ["weir", 0.0025],
  ]);
});

test("each stem stands once in the shipped table", () => {
  for (const table of Object.values(background)) {
    const stems = table.flatMap(({ words }) => words.split(" ")).filter(Boolean);
    expect(new Set(stems).size).toBe(stems.length);
  }
});

test("a common word weighs little where few articles tell of it, a rare one much", () => {
  const { weight } = frequencies(counted([]));
  const [common = 0, less = 0, rare = 0] = ["police", "ferry", "quokka"].map((word) =>
    weight(hashTerm(stem(word)), "en"),
  );
  expect(common).toBeLessThan(less);
  expect(less).toBeLessThan(rare);
});
