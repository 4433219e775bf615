/** How alike given names are: spelt alike, or on one line of the table of forms of a name. */

import { spellingSimilarity } from "../text/spelling.js";
import { givenNames } from "./given-names.js";

/** The least of the syllables, one by one. */
export function syllableLikeness(a: readonly string[], b: readonly string[]): number {
  return Math.min(...a.map((one, i) => spellingSimilarity(one, b[i] ?? "")));
}

/** The best of the given names of one against those of the other; initials fit what they begin. */
export function givenLikeness(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      const found = oneGiven(one, other);
      // A second name may be another's first, but then its spelling has to fit.
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
    // Two names of the table that no line joins are two names, however alike they are spelt.
    return Math.min(spellingSimilarity(a, b), 0.5);
  }
  return Math.max(spellingSimilarity(a, b), nearTable(a, linesB), nearTable(b, linesA));
}

/** A misspelling of a name that some line has beside the other: "valdimir" for "volodymyr". */
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

/** The names that each line of the table has. */
const namesOf = new Map<number, string[]>();
for (const [name, lines] of givenNames) {
  for (const line of lines) {
    const names = namesOf.get(line);
    if (names) names.push(name);
    else namesOf.set(line, [name]);
  }
}
