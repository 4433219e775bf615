/** The units that are compared to find claims: sentences, and clauses of sentences. */
import { states } from "../facts/assertion.js";
import type { Reading } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";

/** A sentence or one clause of it. */
export interface Unit {
  readonly sentence: StorySentence;
  readonly reading: Reading;
  readonly whole: boolean;
}

/** Least content words of a unit. Shorter ones say too little to be compared. */
const ENOUGH_WORDS = 3;

/** Whole sentences first, then clauses: a clause only counts where its sentence has no match. */
export function unitsOf(sentences: readonly StorySentence[]): Unit[] {
  const speaking = sentences.filter(
    ({ kind, reading, mark }) =>
      // A statement that a correction withdraws is not a claim.
      kind !== "correction" && mark === "text" && reading.keys.size >= ENOUGH_WORDS && states(reading),
  );
  return [
    ...speaking.map((one) => ({ sentence: one, reading: one.reading, whole: true })),
    ...speaking.flatMap((one) =>
      one.clauses.flatMap(({ reading }) => (states(reading) ? { sentence: one, reading, whole: false } : [])),
    ),
  ];
}
