/**
 * How telling a term is. A term's weight depends on how many articles hold it: counted in the articles at hand, but in
 * coarse steps, and never below what news at large has (a shipped table), so that one article more changes the weight
 * of next to no term, and a small folder does not take "police" for a rare word.
 */

import { hash } from "../document/bag.js";
import type { Terms } from "../document/terms.js";
import background from "./background.json" with { type: "json" };

/** Share of news articles that hold a word, by class, commonest first. `npm run learn:group` writes the table. */
export interface Background {
  readonly share: number;
  readonly words: string;
}

/** Size of the imagined collection that shares are counted in. */
const COLLECTION = 4000;

/** Articles that hold each term. */
export type Counts = ReadonlyMap<number, number>;

export interface Frequencies {
  /** 0 for a term that stands everywhere, about 7 for one that a few articles alone have. */
  readonly weight: (term: number) => number;
  /** Whether more than one article has it. */
  readonly shared: (term: number) => boolean;
}

const atLarge = new Map(
  background.flatMap(({ share, words }: Background) =>
    words.split(" ").map((word): [number, number] => [hash(word), share * COLLECTION]),
  ),
);

export function frequencies(counts: Counts): Frequencies {
  return {
    weight: (term) => weightOf(counts.get(term) ?? 1, atLarge.get(term) ?? 0),
    shared: (term) => (counts.get(term) ?? 0) > 1,
  };
}

/** The counts with more articles counted in. */
export function counted(added: readonly Terms[], before: Counts = new Map()): Map<number, number> {
  const counts = new Map(before);
  for (const { words, pairs, figures } of added) {
    for (const { terms } of [words, pairs, figures]) {
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/** Terms that are weighed otherwise, or begin to be shared, as the counts grow. */
export function reweighed(added: readonly Terms[], before: Counts, after: Counts): Set<number> {
  const found = new Set<number>();
  for (const { words, pairs, figures } of added) {
    for (const { terms } of [words, pairs, figures]) {
      for (const term of terms) {
        const [old, now, floor] = [before.get(term) ?? 0, after.get(term) ?? 0, atLarge.get(term) ?? 0];
        if (old === 0) continue;
        if (old === 1 || weightOf(old, floor) !== weightOf(now, floor)) found.add(term);
      }
    }
  }
  return found;
}

function weightOf(count: number, known: number): number {
  return Math.log(1 + COLLECTION / Math.max(known, step(count)));
}

/** 1-7 -> 4, 8-31 -> 16, 32-127 -> 64, ... */
function step(count: number): number {
  let top = 8;
  while (count >= top) top *= 4;
  return top / 2;
}
