/**
 * Detects articles of one origin: a wire story and its reprints, an outlet's own updates. They share runs of words,
 * which independent reports do not. Samples of the runs are compared (Broder 1997), so that headline and lead may
 * differ.
 */
import type { Terms } from "../document/terms.js";

/**
 * Estimated share of the shorter article's runs of words that the other has, 0 to 1: containment (Broder 1997), computed
 * from the resemblance of both and their numbers of runs.
 */
export function containment(a: Terms, b: Terms): number {
  const [small, large] = a.runs <= b.runs ? [a, b] : [b, a];
  if (small.runs === 0) return 0;
  const alike = resemblance(a.shingles, b.shingles);
  return Math.min(1, (alike * (small.runs + large.runs)) / ((1 + alike) * small.runs));
}

/**
 * Jaccard similarity of two sets of runs, estimated from their bottom-k samples: the share of the union's sample that
 * is in both.
 */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const size = Math.max(a.length, b.length);
  let i = 0;
  let j = 0;
  let seen = 0;
  let both = 0;
  while (seen < size && i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
    seen++;
  }
  const rest = a.length - i + (b.length - j);
  return seen + rest === 0 ? 0 : both / Math.min(size, seen + rest);
}

/** Shorter texts share some runs by chance, so they are copies only where they are nearly equal. */
const FEWEST_RUNS = 20;
const FEWEST_RUNS_OF_TWIN = 2;
const TWIN = 0.8;

/**
 * Whether one article is mostly a copy of the other.
 *
 * @param overlap least share of the shorter text's runs in a copy
 */
export function areCopies(a: Terms, b: Terms, overlap: number): boolean {
  const runs = Math.min(a.runs, b.runs);
  if (runs >= FEWEST_RUNS) return containment(a, b) >= overlap;
  return runs >= FEWEST_RUNS_OF_TWIN && resemblance(a.shingles, b.shingles) >= TWIN;
}

/** Least runs of equal texts. Shorter ones may be a common phrase. */
const FEWEST_RUNS_OF_ONE = 3;

/** Whether two texts have the same words in the same order, whatever their headlines. */
export function areOneText(a: Terms, b: Terms): boolean {
  return (
    a.runs >= FEWEST_RUNS_OF_ONE &&
    a.runs === b.runs &&
    a.shingles.length === b.shingles.length &&
    a.shingles.every((run, at) => run === b.shingles[at])
  );
}
