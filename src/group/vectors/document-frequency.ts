/**
 * Weights terms by inverse document frequency: the fewer news articles have a term, the more distinctive it is. The
 * share of articles comes from a shipped table, by language. The articles of a build can only increase it, in coarse
 * steps and up to a bound, so that a pair is judged alike alone and among ten thousand others.
 */

import { stemIn } from "../../words/text/tokens.js";
import { hashTerm } from "../document/bag.js";
import type { Terms } from "../document/terms.js";
import background from "./background.json" with { type: "json" };
import { TermNumbers } from "./term-numbers.js";

/** Share of news articles with a word, by class, most common first. `npm run learn:group` writes the table. */
export interface Background {
  readonly share: number;
  readonly words: string;
}

/** Size of the imagined collection for the shares. */
const COLLECTION = 4000;
/** Share of a term that the table lacks. The tables of other languages than English are shorter. */
const UNKNOWN = { english: 0.0002, other: 0.005, without: 0.01 } as const;
/** Key of the names that are common to all languages, unstemmed. */
const NAMES = "names";
/** Greatest factor by which the articles of a build make a term more common. */
const MOST_ADDED = 4;

/** Number of articles with each term. */
export interface Counts {
  /** Undefined or NaN: none. */
  get(term: number): number | undefined;
}

export interface Frequencies {
  /** 0 for a term of all articles, about 8 for a very rare one. */
  readonly weight: (term: number, language: string | null) => number;
  /** Whether more than one article has it. */
  readonly shared: (term: number) => boolean;
}

type FrequencyTable = ReadonlyMap<number, number>;

const shipped: Readonly<Record<string, readonly Background[]>> = background;
const tables = new Map<string, FrequencyTable>();

/** Built at the first article of the language: hashing all languages takes longer than a small build. */
function tableOf(language: string): FrequencyTable {
  let found = tables.get(language);
  if (!found) {
    const made = new Map<number, number>();
    const add = (table: readonly Background[] | undefined, termOf: (word: string) => number) => {
      for (const { share, words } of table ?? []) {
        for (const word of words.split(" ")) {
          const term = termOf(word);
          made.set(term, Math.max(share, made.get(term) ?? 0));
        }
      }
    };
    add(shipped[language], hashTerm);
    if (language !== "en") add(shipped[NAMES], (word) => hashTerm(stemIn(word, language)));
    tables.set(language, made);
    found = made;
  }
  return found;
}

/** Share of articles with a term in a language; English where it is unknown. */
function atLarge(language: string | null): (term: number) => number {
  const primary = language?.slice(0, language.includes("-") ? language.indexOf("-") : undefined) ?? "en";
  const table = tableOf(primary);
  const unknown = primary === "en" ? UNKNOWN.english : primary in shipped ? UNKNOWN.other : UNKNOWN.without;
  return (term) => table.get(term) ?? unknown;
}

interface LanguageWeights {
  readonly language: string | null;
  readonly weights: TermNumbers;
  readonly shareOf: (term: number) => number;
}

/** Inverse document frequencies (Spärck Jones 1972), with the shipped background counts. */
export function frequencies(counts: Counts): Frequencies {
  const known = new Map<string | null, LanguageWeights>();
  // Most articles have the language of the one before.
  let last: LanguageWeights | null = null;
  const weightsIn = (language: string | null): LanguageWeights => {
    if (last !== null && last.language === language) return last;
    const own = known.get(language) ?? { language, weights: new TermNumbers(), shareOf: atLarge(language) };
    known.set(language, own);
    last = own;
    return own;
  };
  return {
    // Articles share most of their terms, and the logarithm costs more than a lookup.
    weight(term, language) {
      const { weights, shareOf } = weightsIn(language);
      let weight = weights.of(term);
      if (Number.isNaN(weight)) {
        weight = weightOf(counts.get(term) || 1, shareOf(term));
        weights.set(term, weight);
      }
      return weight;
    },
    shared: (term) => (counts.get(term) || 0) > 1,
  };
}

/** Document frequency: in how many of the articles each term occurs. */
export function counted(articles: readonly Terms[]): Counts {
  const counts = new TermNumbers();
  for (const { words, pairs, figures } of articles) {
    for (const { terms } of [words, pairs, figures]) {
      for (let at = 0; at < terms.length; at++) {
        const term = terms[at] as number;
        counts.set(term, (counts.of(term) || 0) + 1);
      }
    }
  }
  return { get: (term) => counts.of(term) };
}

function weightOf(count: number, share: number): number {
  const here = Math.min(step(count) / COLLECTION, share * MOST_ADDED);
  return Math.log(1 + 1 / Math.max(share, here));
}

/** 1-7 -> 0, 8-31 -> 16, 32-127 -> 64, ... */
function step(count: number): number {
  if (count < 8) return 0;
  let top = 32;
  while (count >= top) top *= 4;
  return top / 2;
}
