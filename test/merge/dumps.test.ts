/** Sentences of hundreds of figures are tables or dumps: they agree with nothing, and cost nothing to tell. */
import { expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { compareReadings, judgeSameClaim } from "../../src/merge/similarity/same-claim.js";

const listed = (many: number) =>
  `Averby counted ${Array.from({ length: many }, (_, at) => `${at * 13 + 7} people in house ${at + 3}`).join(", ")} on Monday.`;

it("agree with nothing, not even with themselves", () => {
  expect(judgeSameClaim(listed(300), listed(300)).decision).toBe(false);
  const [long, short] = [readSentence(listed(300)), readSentence("Averby counted 7 people on Monday.")];
  expect(compareReadings(long, short)).toMatchObject({ score: 0, figures: false });
});

it("are compared while people could have written them", () => {
  expect(judgeSameClaim(listed(8), listed(8)).decision).toBe(true);
});
