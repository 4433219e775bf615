/** Similarity of given names: by spelling, or by the table of variants of one name. */

import { spellingSimilarity } from "../text/spelling.js";
import { givenNames } from "./given-names.js";

/** The lowest similarity of the syllables, compared one by one. */
export function syllableLikeness(a: readonly string[], b: readonly string[]): number {
  return Math.min(...a.map((one, i) => spellingSimilarity(one, b[i] ?? "")));
}

/** The best similarity of two lists of given names; an initial matches a name that it begins. */
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
  const [linesA, linesB] = [givenNames.get(a), givenNames.get(b)];
  if (linesA && linesB) {
    if (linesA.some((line) => linesB.includes(line))) return 0.97;
    // Two names of the table that share no line are different names, even where their spelling is similar.
    return Math.min(spellingSimilarity(a, b), 0.5);
  }
  return Math.max(spellingSimilarity(a, b), nearTable(a, linesB), nearTable(b, linesA));
}

/** Similarity to a variant on one of the lines, for misspellings: "valdimir" for "volodymyr". */
function nearTable(word: string, lines: readonly number[] | undefined): number {
  if (!lines) return 0;
  let best = 0;
  for (const line of lines) {
    for (const name of namesOf.get(line) ?? [])
      if (Math.abs(name.length - word.length) <= 2)
        best = Math.max(best, 0.95 * spellingSimilarity(word, name));
  }
  return best;
}

/** The names on each line of the table. */
const namesOf = new Map<number, string[]>();
for (const [name, lines] of givenNames) {
  for (const line of lines) {
    const names = namesOf.get(line);
    if (names) names.push(name);
    else namesOf.set(line, [name]);
  }
}
