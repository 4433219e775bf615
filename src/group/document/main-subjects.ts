/**
 * The main subjects of an article: its people, places, names and headline words of greatest weight. Another report of
 * the event has most of them somewhere. A report of a similar event is about somebody or somewhere else.
 */
import type { Article, MentionKind } from "../../model.js";
import { indexInSorted } from "../../structures/sorted-lists.js";
import { tokens } from "../../words/text/tokens.js";
import { type Bag, Counter, type Weighted } from "./bag.js";
import { lexeme } from "./lexeme.js";

export interface MainSubjects {
  readonly people: Weighted;
  readonly places: Weighted;
  /** Any words written as names. */
  readonly names: Weighted;
  readonly headline: Weighted;
}

/** Number of each kind. */
export const MOST = { people: 4, places: 4, names: 5, headline: 12 } as const;

/** Weight of a mention: in the headline, in that many first sentences, and after them. */
const IN_HEADLINE = 3;
const IN_LEAD = 2;
const LEAD_SENTENCES = 3;

/** The names of one kind as a bag of terms: the last word of each name, with the weight of its mentions. */
export function mentioned({ mentions, language }: Article, wanted: MentionKind): Bag {
  const found = new Counter();
  for (const { kind, name, sentence } of mentions) {
    if (kind !== wanted) continue;
    const last = tokens(name).at(-1);
    if (!last || last.number) continue;
    const { term, empty } = lexeme(last.text, language);
    if (empty) continue;
    found.add(
      term,
      sentence === null ? IN_HEADLINE : Number(sentence.slice(1)) <= LEAD_SENTENCES ? IN_LEAD : 1,
    );
  }
  return found.bag();
}

/**
 * The terms of greatest weight, heaviest first, without those of weight 0.
 *
 * @param terms term numbers
 * @param weight gives the weight of the term at an index of `terms`
 * @param most how many are kept at most
 */
export function heaviest(terms: Uint32Array, weight: (at: number) => number, most: number): Weighted {
  // Parallel lists and no object a term: of a long article most terms come too late for a place.
  const [kept, weights] = [new Uint32Array(most), new Float64Array(most)];
  let length = 0;
  for (let i = 0; i < terms.length; i++) {
    const own = weight(i);
    if (own <= 0) continue;
    const term = terms[i] as number;
    if (length === most && !isHeavier(own, term, weights[most - 1] as number, kept[most - 1] as number))
      continue;
    let at = length < most ? length++ : most - 1;
    while (at > 0 && isHeavier(own, term, weights[at - 1] as number, kept[at - 1] as number)) {
      kept[at] = kept[at - 1] as number;
      weights[at] = weights[at - 1] as number;
      at--;
    }
    kept[at] = term;
    weights[at] = own;
  }
  return { terms: kept.slice(0, length), weights: new Float32Array(weights.subarray(0, length)) };
}

const isHeavier = (weight: number, term: number, other: number, otherTerm: number): boolean =>
  weight > other || (weight === other && term < otherTerm);

/**
 * Share of the weight of some terms that another list lacks, 0 to 1; -1 where there are no terms.
 *
 * @param other term numbers in ascending order
 */
export function missingShare({ terms, weights }: Weighted, other: Uint32Array): number {
  let all = 0;
  let missing = 0;
  for (let i = 0; i < terms.length; i++) {
    all += weights[i] as number;
    if (!holds(other, terms[i] as number)) missing += weights[i] as number;
  }
  return terms.length === 0 ? -1 : missing / all;
}

/** Weight of the strongest term that the other lacks, 0 where it lacks none; -1 where there are no terms. */
export function strongestMissing({ terms, weights }: Weighted, other: Uint32Array): number {
  for (let i = 0; i < terms.length; i++) if (!holds(other, terms[i] as number)) return weights[i] as number;
  return terms.length === 0 ? -1 : 0;
}

/** Whether a list of terms, sorted in ascending order, contains the term. Binary search. */
export function holds(list: Uint32Array, term: number): boolean {
  return indexInSorted(list, term) >= 0;
}
