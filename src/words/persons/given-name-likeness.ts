/** Similarity of given names: by spelling, or by the table of variants of one name. */

import { addTo } from "../../structures/lists-by-key.js";
import { VARIANT_ROWS } from "../lexicon/given-names.js";
import { spellingSimilarity } from "../text/spelling.js";

/** Similarity of two variants of one name: "Bill" and "William". */
const VARIANTS = 0.97;
/** Similarity of a name and its initial. */
const INITIAL = 0.8;
/** Highest similarity of two different names, however alike their spelling: "Paolo" and "Paola", "Alexander" and "Alexandra". */
const DIFFERENT_NAMES = 0.5;
/** Factor for a misspelling of a variant. */
const MISSPELT_VARIANT = 0.95;
/** Most letters that a misspelling may have more or fewer. */
const MOST_LETTERS_APART = 2;
/** Similarity above which one person's second name may be the first name in another source. */
const CLOSE = 0.95;
/** Factor for names at different positions. */
const MOVED = 0.9;

/** The names in each row of the table. */
const namesOf = new Map<number, string[]>();
for (const [name, rows] of VARIANT_ROWS) for (const row of rows) addTo(namesOf, row, name);

/**
 * The lowest similarity of spelling among syllables at the same index, 0 to 1; 0 where one list is longer or both are empty.
 *
 * @param a syllables of one name, in lower case and without marks
 * @param b those of the other
 */
export function syllableLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length || a.length === 0) return 0;
  return Math.min(...a.map((one, index) => spellingSimilarity(one, b[index] ?? "")));
}

/**
 * The best similarity of two lists of given names, 0 to 1. Names at the same index are compared. Names at others are, too,
 * where they are close by spelling or are variants of one name, and then count a tenth less. An initial matches a name at the
 * same index that it begins.
 *
 * @param a names in lower case and without marks
 * @param b those of the other person
 */
export function givenLikeness(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      const found = nameLikeness(one, other);
      if (i === j) best = Math.max(best, found);
      else if (found > CLOSE) best = Math.max(best, found * MOVED);
    });
  });
  return best;
}

function nameLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : 0;
  // A man's name and a woman's: "Paolo", "Paola".
  if (a.slice(0, -1) === b.slice(0, -1) && /[ao]$/.test(a) && /[ao]$/.test(b)) return DIFFERENT_NAMES;
  const [rowsA, rowsB] = [VARIANT_ROWS.get(a), VARIANT_ROWS.get(b)];
  if (rowsA && rowsB) {
    if (rowsA.some((row) => rowsB.includes(row))) return VARIANTS;
    // Two names of the table that share no row are different names, even where their spelling is similar.
    return Math.min(spellingSimilarity(a, b), DIFFERENT_NAMES);
  }
  return Math.max(spellingSimilarity(a, b), variantLikeness(a, rowsB), variantLikeness(b, rowsA));
}

/** Similarity to a variant in one of the rows, for misspellings: "valdimir" for "volodymyr". */
function variantLikeness(word: string, rows: readonly number[] = []): number {
  const variants = rows.flatMap((row) => namesOf.get(row) ?? []);
  const near = variants.filter((name) => Math.abs(name.length - word.length) <= MOST_LETTERS_APART);
  return Math.max(0, ...near.map((name) => MISSPELT_VARIANT * spellingSimilarity(word, name)));
}
