/**
 * Finds sentences of different articles with the same meaning. An inverted index over the story's words gives the
 * candidates, so that the work grows with the sentences and not with their pairs.
 */
import type { StorySentence } from "../sentence/story-sentences.js";
import { compareReadings, relationOf } from "../similarity/same-claim.js";
import { differ } from "./agreement.js";
import type { Unit } from "./units.js";

/** `a < b` are indices of units. */
export interface UnitLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A word of more units makes no candidates by itself. */
const COMMON = 80;
/** Most candidates for each unit, those that share most first. */
const COMPARED = 10;
/** Least share of the lighter unit's words, by weight, for a comparison. */
const SHARED = 0.35;
export interface Alignment {
  /** Between units of different articles, in order of `a`, then `b`. */
  readonly links: readonly UnitLink[];
  /** Sentences that another article may say too in other words, each with those that may; none where they clash. */
  readonly doubtful: ReadonlyMap<StorySentence, ReadonlySet<StorySentence>>;
  /** Sentences that an earlier copy says. */
  readonly copied: ReadonlySet<StorySentence>;
  /** Sentences that are alike except for incompatible figures, most alike first. */
  readonly clashes: readonly Clash[];
  /** Sentences that are alike except for a name or a day, most alike first. */
  readonly apart: readonly Clash[];
}

export interface Clash {
  readonly a: StorySentence;
  readonly b: StorySentence;
  readonly score: number;
}

/**
 * Compares units of different articles that share enough words.
 *
 * @param threshold probability, 0 to 1, from which two units make one claim
 */
export function alignUnits(units: readonly Unit[], threshold: number): Alignment {
  const index = new Map<string, number[]>();
  const links: UnitLink[] = [];
  const doubtful = new Map<StorySentence, Set<StorySentence>>();
  const copied = new Set<StorySentence>();
  const clashes: Clash[] = [];
  const apart: Clash[] = [];
  const linked = new Map<StorySentence, Set<StorySentence>>();
  units.forEach((unit, b) => {
    for (const a of candidates(units, b, index)) {
      const other = units[a];
      if (!other || linked.get(other.sentence)?.has(unit.sentence)) continue;
      const compared = compareReadings(other.reading, unit.reading);
      const alike = relationOf(other.reading, unit.reading, compared, threshold);
      const relation = alike === "same" && differ(other, unit) ? "other" : alike;
      if ((relation === "near" || relation === "clash") && other.whole && unit.whole) {
        // "Attended" tells nothing of "did not attend".
        const tells = relation === "near" && compared.mismatch === null;
        noteDoubt(doubtful, other.sentence, tells ? unit.sentence : null);
        noteDoubt(doubtful, unit.sentence, tells ? other.sentence : null);
      }
      const pair = { a: other.sentence, b: unit.sentence, score: compared.score };
      if (relation === "clash") clashes.push(pair);
      if (relation === "apart") apart.push(pair);
      if (relation !== "same") continue;
      if (other.sentence.origin === unit.sentence.origin && unit.whole && other.whole)
        copied.add(unit.sentence);
      links.push({ a, b, score: Math.max(compared.score, threshold) });
      if (!other.whole || !unit.whole) continue;
      addToSet(linked, other.sentence, unit.sentence);
      addToSet(linked, unit.sentence, other.sentence);
    }
  });
  return {
    links: links.sort((x, y) => x.a - y.a || x.b - y.b),
    doubtful,
    copied,
    // Equal scores keep the order of the group.
    clashes: clashes.sort((x, y) => y.score - x.score),
    apart: apart.sort((x, y) => y.score - x.score),
  };
}

/** Earlier units that share most with `b`. Then `b` is added to the index. */
function candidates(units: readonly Unit[], b: number, index: Map<string, number[]>): number[] {
  const unit = units[b];
  if (!unit) return [];
  const shared = new Map<number, number>();
  const seen = new Set<string>();
  for (const { key, weight } of unit.reading.words) {
    if (seen.has(key)) continue;
    seen.add(key);
    const having = index.get(key);
    if (!having) {
      index.set(key, [b]);
      continue;
    }
    if (having.length <= COMMON) {
      for (const a of having) {
        if (units[a]?.sentence.article !== unit.sentence.article)
          shared.set(a, (shared.get(a) ?? 0) + weight);
      }
    }
    having.push(b);
  }
  return [...shared]
    .map(([a, weight]) => ({
      a,
      share: weight / Math.min(unit.reading.weight, units[a]?.reading.weight ?? 1),
    }))
    .filter(({ share }) => share >= SHARED)
    .sort((x, y) => y.share - x.share || x.a - y.a)
    .slice(0, COMPARED)
    .map(({ a }) => a);
}

function noteDoubt<T>(doubtful: Map<T, Set<T>>, one: T, teller: T | null): void {
  const known = doubtful.get(one) ?? new Set<T>();
  doubtful.set(one, teller === null ? known : known.add(teller));
}

function addToSet<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
