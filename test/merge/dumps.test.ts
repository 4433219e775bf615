/** Sentences of hundreds of figures are tables or dumps: they agree with nothing, and cost nothing to tell. So are books. */
import { expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import { compareReadings, judgeSameClaim } from "../../src/merge/similarity/same-claim.js";
import { timelineOf } from "../../src/merge/summary/timeline.js";
import { article } from "../article.js";
import { dateIn } from "./articles.js";

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

it("date no event by a list of all months", () => {
  const entries = (days: number) => {
    const [first = "", ...rest] = Array.from({ length: days }, (_, at) => `${at + 1} May 2024`);
    const text = `The quay was shut on ${[first, ...rest].join(" and on ")}.`;
    const dates = [first, ...rest].map((day, at) =>
      dateIn(text, day, `2024-05-${String((at % 28) + 1).padStart(2, "0")}`),
    );
    return timelineOf([article("a", "The quay was shut", [text], { dates })], []).length;
  };
  expect(entries(20)).toBe(20);
  expect(entries(41)).toBe(0);
});

it.each([
  ["sentences", "The quay at Averby was shut.", 500, 320],
  ["words", `The quay at Averby was shut${" and opened again".repeat(60)}.`, 100, 40],
])("are compared by their beginning where they have too many %s", (_, sentence, written, least) => {
  const told = (count: number) =>
    storySentencesOf([article("a", "A book", Array<string>(count).fill(sentence))], [0]).length;
  expect(told(written)).toBeLessThan(written);
  expect(told(written)).toBeGreaterThanOrEqual(least - 5);
  expect(told(20)).toBe(20);
});
