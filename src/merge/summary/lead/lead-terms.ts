/** How much each word of a story weighs for its lead: what several independent reports have early is what happened. */
import type { Article, Cited } from "../../../model.js";
import { type Reading, readSentence } from "../../sentence/analysis.js";
import type { StorySentence } from "../../sentence/story-sentences.js";
import { wordPairsOf } from "../../similarity/n-grams.js";

/** Decay of a term's weight with its depth in an article. Tuned, like the constants below, on summaries by people. */
const DECAY = 0.2;
/** Weight of a headline, in first sentences. */
const HEADED = 1;
/** Weight of the displayed headline, below which the lead is printed. */
const SHOWN = 4;
/** Weight of a word pair, in words. */
const PAIR = 2;

export interface Heading {
  readonly reading: Reading;
  readonly origin: number;
  /** Whether it is the displayed one. */
  readonly shown: boolean;
  /** Index of its report in the group; absent: of none. */
  readonly article?: number;
}

/**
 * The headlines of some reports.
 *
 * @param origins of the reports
 * @param shown the displayed one; null where none is chosen yet
 */
export const reportHeadings = (
  articles: readonly Article[],
  origins: readonly number[],
  shown: Cited | null = null,
): Heading[] =>
  articles.map(({ id, headline }, index) => ({
    shown: id === shown?.article,
    reading: readSentence(headline.text),
    origin: origins[index] ?? index,
    article: index,
  }));

export interface WeighedTerms {
  /** Content words and pairs of neighbouring words, each once, numbered from 0. */
  readonly terms: ReadonlyMap<StorySentence, readonly number[]>;
  /** By the number of the term. */
  readonly weights: Float64Array;
}

interface LeadTerm {
  readonly number: number;
  readonly factor: number;
  readonly origins: number[];
  early: number;
}

/** Weight of each term: the number of independent reports with it, times how early they have it. */
export function weigh(sentences: readonly StorySentence[], headlines: readonly Heading[]): WeighedTerms {
  const found = new Map<number, LeadTerm>();
  const terms = new Map<StorySentence, readonly number[]>();
  const weighIn = ({ reading, origin }: Pick<Heading, "reading" | "origin">, early: number): number[] => {
    const own: number[] = [];
    const enter = (code: number, factor: number) => {
      let term = found.get(code);
      if (!term) {
        term = { number: found.size, factor, origins: [], early: 0 };
        found.set(code, term);
      }
      term.early += early;
      if (!term.origins.includes(origin)) term.origins.push(origin);
      own.push(term.number);
    };
    for (const code of new Set(reading.words.map(({ stemHash }) => stemHash))) enter(code, 1);
    let last: number | null = null;
    // Sorted, so that equal codes are neighbours.
    for (const code of wordPairsOf(reading)) {
      if (code !== last) enter(code, PAIR);
      last = code;
    }
    return own;
  };
  for (const headline of headlines) weighIn(headline, headline.shown ? SHOWN : HEADED);
  for (const one of sentences) terms.set(one, weighIn(one, 1 / (1 + one.depth * DECAY)));
  const worth = ({ early, origins, factor }: LeadTerm) => early * origins.length ** 1.5 * factor;
  return { terms, weights: Float64Array.from(found.values(), worth) };
}
