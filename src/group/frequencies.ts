/**
 * How telling a term is. A term's weight depends on how many articles hold it: counted in the articles at hand, but in
 * coarse steps, and never below what news at large has (a shipped table), so that one article more changes the weight
 * of next to no term, and a small folder does not take "police" for a rare word.
 */
import background from "./background.json" with { type: "json" };
import { hash, type Terms } from "./terms.js";

/** Share of news articles that hold a word, by class, commonest first. */
export interface Background {
  readonly share: number;
  readonly words: string;
}

/** Size of the imagined collection that shares are counted in. */
const COLLECTION = 4000;

export type Frequencies = {
  /** Weight of a word: 0 for one that stands everywhere, about 8 for one that two articles alone have. */
  readonly weight: (term: number) => number;
  readonly count: (term: number) => number;
};

export function backgroundCounts(table: readonly Background[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { share, words } of table) {
    for (const word of words.split(" ")) counts.set(hash(word), share * COLLECTION);
  }
  return counts;
}

const shipped = backgroundCounts(background);

export function frequencies(
  all: readonly Terms[],
  known: ReadonlyMap<number, number> = shipped,
): Frequencies {
  const counts = new Map<number, number>();
  for (const { words, pairs, figures } of all) {
    for (const bag of [words, pairs, figures]) {
      for (const term of bag.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const weight = (term: number) =>
    Math.log(1 + COLLECTION / Math.max(known.get(term) ?? 0, step(counts.get(term) ?? 1)));
  return { weight, count: (term) => counts.get(term) ?? 0 };
}

/** 1-7 -> 4, 8-31 -> 16, 32-127 -> 64, ... */
export function step(count: number): number {
  let top = 8;
  while (count >= top) top *= 4;
  return top / 2;
}
