/** A lead gives one of the values that the reports tell differently. */
import { expect, it } from "vitest";
import { oneVersionEach } from "../../src/merge/summary/lead/lead-versions.js";
import type { Cited, Disagreement } from "../../src/model.js";

const cited = (article: string, text: string) =>
  ({ article, sentence: `${article} 1`, text, span: { start: 0, end: 1 } }) as unknown as Cited;
const NINE = cited("a", "The mill cost nine crowns.");
const SEVEN = cited("b", "The mill cost seven crowns.");
const GATE = cited("c", "Its gate is of oak.");
const cost = {
  versions: [NINE, SEVEN].map((context) => ({ value: context, context, alsoIn: [] })),
} as unknown as Disagreement;

it.each([
  [[NINE, SEVEN, GATE], [cost], [NINE, GATE]],
  [[SEVEN, GATE, NINE], [cost], [SEVEN, GATE]],
  [[NINE, SEVEN, GATE], [], [NINE, SEVEN, GATE]],
  [[NINE, GATE], [cost], [NINE, GATE]],
])("the first of two values stands", (lead, disagreements, kept) => {
  expect(oneVersionEach(lead, disagreements)).toEqual(kept);
});
