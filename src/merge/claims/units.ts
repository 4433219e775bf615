/** What is held against each other to find claims: sentences, and clauses of sentences. */
import { states } from "../facts/assertion.js";
import type { Reading } from "../sentence/analysis.js";
import type { Told } from "../sentence/story-sentences.js";

/** A sentence or one clause of it. */
export interface Unit {
  readonly told: Told;
  readonly reading: Reading;
  readonly whole: boolean;
}

/** Fewer content words say too little to be said by another, too. */
const ENOUGH_WORDS = 3;

/** Whole sentences first, then the clauses: a clause speaks only where its sentence has not. */
export function unitsOf(told: readonly Told[]): Unit[] {
  const speaking = told.filter(
    ({ kind, reading, mark }) =>
      // What a correction takes back, nobody says.
      kind !== "correction" && mark === "text" && reading.keys.size >= ENOUGH_WORDS && states(reading),
  );
  return [
    ...speaking.map((one) => ({ told: one, reading: one.reading, whole: true })),
    ...speaking.flatMap((one) =>
      one.clauses.flatMap(({ reading }) => (states(reading) ? { told: one, reading, whole: false } : [])),
    ),
  ];
}
