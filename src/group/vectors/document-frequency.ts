/**
 * How telling a term is: the fewer articles of news at large hold it, the more. The share of articles comes from a
 * shipped table, by language. The articles at hand can only add to it, in coarse steps and up to a bound, so that the
 * same two articles are judged alike whether they stand alone or among ten thousand others.
 */

import { stemIn } from "../../words/text/tokens.js";
import { hashTerm } from "../document/bag.js";
import type { Terms } from "../document/terms.js";
import background from "./background.json" with { type: "json" };

/** Share of news articles that hold a word, by class, commonest first. `npm run learn:group` writes the table. */
export interface Background {
  readonly share: number;
  readonly words: string;
}

/** Size of the imagined collection that shares are counted in. */
const COLLECTION = 4000;
/** Share of a term that the table of its language lacks. The tables of other languages than English are shorter. */
const UNKNOWN = { english: 0.0002, other: 0.005, without: 0.01 } as const;
/** Where the table has names that stand in all languages, unstemmed. */
const NAMES = "names";
/** By what factor, at most, the articles at hand make a term commoner than news at large does. */
const MOST_ADDED = 4;

/** Articles that hold each term. */
export type Counts = ReadonlyMap<number, number>;

export interface Frequencies {
  /** 0 for a term that stands everywhere, about 8 for one that next to no article has. */
  readonly weight: (term: number, language: string | null) => number;
  /** Whether more than one article has it. */
  readonly shared: (term: number) => boolean;
}

type FrequencyTable = ReadonlyMap<number, number>;

const shipped: Readonly<Record<string, readonly Background[]>> = background;
const tables = new Map<string, FrequencyTable>();

/** Built when the first article of the language is met: hashing all languages takes longer than a small build. */
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

/** Share of the articles of a language, as the text or its file tells it; English where it is not known. */
function atLarge(term: number, language: string | null): number {
  const primary = language?.slice(0, language.includes("-") ? language.indexOf("-") : undefined) ?? "en";
  const known = tableOf(primary).get(term);
  if (known !== undefined) return known;
  return primary === "en" ? UNKNOWN.english : primary in shipped ? UNKNOWN.other : UNKNOWN.without;
}

/**
 * Weights of terms by how few articles have them: inverse document frequency (Spärck Jones, 1972), with the shipped
 * background counted in.
 */
export function frequencies(counts: Counts): Frequencies {
  return {
    weight: (term, language) => weightOf(counts.get(term) ?? 1, atLarge(term, language)),
    shared: (term) => (counts.get(term) ?? 0) > 1,
  };
}

/** How many articles hold each term. */
export function counted(articles: readonly Terms[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words, pairs, figures } of articles) {
    for (const { terms } of [words, pairs, figures]) {
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
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
