/** Whether a reader who has read some sentences learns little from another one. */
import type { Reading } from "../sentence/analysis.js";
import { compareReadings } from "../similarity/same-claim.js";

/**
 * Least similarity of two sentences that report one thing in different words: "Two guards were gunned down at Hayatabad"
 * and "Unknown gunmen shot two security guards dead at Hayatabad". Chosen on sentences of real stories: most pairs above it
 * repeat each other, and most below it add something.
 */
const REPEATED = 0.42;
/** Least probability that they are about one event. "She apologised" and "He apologised" are alike and two things. */
const ONE_EVENT = 0.5;

/** Whether one of the earlier sentences already says what this one says. */
export function repeatsEarlier(reading: Reading, earlier: readonly Reading[]): boolean {
  return earlier.some((other) => {
    const compared = compareReadings(other, reading);
    if (compared.judged.alike < REPEATED || compared.judged.event < ONE_EVENT) return false;
    // What differs in a name or a figure is another thing, however alike. Asked last, because it costs most.
    return compared.mismatch === null;
  });
}

/** Whether an earlier sentence of another report gives other figures for the same: a lead that gives both contradicts itself. */
export function givesOtherFigures(reading: Reading, earlier: readonly Reading[]): boolean {
  return earlier.some((other) => {
    if (reading.quantities.length === 0 || other.quantities.length === 0) return false;
    const { judged, mismatch } = compareReadings(other, reading);
    return judged.alike >= REPEATED && judged.event >= ONE_EVENT && mismatch !== null;
  });
}

/** How much of what a sentence says, by the weight of its words, is not among the words that readers know. */
export function shareOfNew({ words }: Reading, known: ReadonlySet<string>): number {
  let [fresh, all] = [0, 0];
  for (const { key, weight } of words) {
    all += weight;
    if (!known.has(key)) fresh += weight;
  }
  return all === 0 ? 0 : fresh / all;
}
