/** Similarity of given names: by spelling, or by the table of variants of one name. */

import { VARIANT_ROWS } from "../lexicon/given-names.js";
import { spellingSimilarity } from "../text/spelling.js";

/**
 * The lowest similarity of spelling among syllables at the same index, 0 to 1. A syllable without a partner is compared with
 * none.
 *
 * @param a syllables of one name
 * @param b those of the other
 */
export function syllableLikeness(a: readonly string[], b: readonly string[]): number {
  return Math.min(...a.map((one, i) => spellingSimilarity(one, b[i] ?? "")));
}

/**
 * The best similarity of two lists of given names, 0 to 1. Names at the same index are compared, and names at others where
 * their spelling matches closely; an initial matches a name that it begins.
 */
export function givenLikeness(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      const found = oneGiven(one, other);
      // One person's second name may be the first in another source, but then the spelling must match closely.
      if (i === j || found > 0.95) best = Math.max(best, i === j ? found : found * 0.9);
    });
  });
  return best;
}

function oneGiven(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.8 : 0;
  if (a.slice(0, -1) === b.slice(0, -1) && /[ao]$/.test(a) && /[ao]$/.test(b)) return 0.5;
  const [rowsA, rowsB] = [VARIANT_ROWS.get(a), VARIANT_ROWS.get(b)];
  if (rowsA && rowsB) {
    if (rowsA.some((row) => rowsB.includes(row))) return 0.97;
    // Two names of the table that share no row are different names, even where their spelling is similar.
    return Math.min(spellingSimilarity(a, b), 0.5);
  }
  return Math.max(spellingSimilarity(a, b), nearTable(a, rowsB), nearTable(b, rowsA));
}

/** Similarity to a variant in one of the rows, for misspellings: "valdimir" for "volodymyr". */
function nearTable(word: string, rows: readonly number[] | undefined): number {
  if (!rows) return 0;
  let best = 0;
  for (const row of rows) {
    for (const name of namesOf.get(row) ?? [])
      if (Math.abs(name.length - word.length) <= 2)
        best = Math.max(best, 0.95 * spellingSimilarity(word, name));
  }
  return best;
}

/** The names in each row of the table. */
const namesOf = new Map<number, string[]>();
for (const [name, rows] of VARIANT_ROWS) {
  for (const row of rows) {
    const names = namesOf.get(row);
    if (names) names.push(name);
    else namesOf.set(row, [name]);
  }
}
