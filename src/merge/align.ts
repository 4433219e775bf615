/**
 * Which sentences of different articles say the same thing. Candidates come from an inverted index over the rarer words
 * of the story, so that the work grows with the sentences, not with their pairs.
 */
import type { Reading } from "./reading.js";
import { compareReadings } from "./same-claim.js";
import type { Told } from "./telling.js";

/** A sentence or one clause of it. */
export interface Unit {
  readonly told: Told;
  readonly reading: Reading;
  readonly whole: boolean;
}

/** `a < b` are indices of units. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A word that more units than this have does not make two of them candidates. */
const COMMON = 60;
/** Candidates compared for each unit, those sharing most first. */
const COMPARED = 24;
/** Shared words from which two units are worth comparing. */
const SHARED = 2;

export function unitsOf(told: readonly Told[]): Unit[] {
  return told.flatMap((sentence): Unit[] => [
    { told: sentence, reading: sentence.reading, whole: true },
    ...sentence.clauses.map(({ reading }) => ({ told: sentence, reading, whole: false })),
  ]);
}

/** Links between units of different articles, in order of `a`, then `b`. */
export function align(units: readonly Unit[], threshold: number): Link[] {
  const index = new Map<string, number[]>();
  const links: Link[] = [];
  units.forEach((unit, b) => {
    const shared = new Map<number, number>();
    for (const key of unit.reading.keys) {
      const having = index.get(key);
      if (!having) {
        index.set(key, [b]);
        continue;
      }
      for (const a of having.length > COMMON ? having.slice(-COMMON) : having) {
        if (units[a]?.told.article !== unit.told.article) shared.set(a, (shared.get(a) ?? 0) + 1);
      }
      having.push(b);
    }
    const candidates = [...shared]
      .filter(([, count]) => count >= SHARED)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, COMPARED);
    for (const [a] of candidates) {
      const other = units[a];
      if (!other) continue;
      const { decision, score } = compareReadings(other.reading, unit.reading);
      if (decision && score >= threshold) links.push({ a, b, score });
    }
  });
  return links.sort((x, y) => x.a - y.a || x.b - y.b);
}
