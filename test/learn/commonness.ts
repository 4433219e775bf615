/** How common words are in news at large, from lists of words in order of how often they are used. */
import type { Background } from "../../src/group/vectors/document-frequency.js";
import { byCodeUnit } from "../../src/structures/order.js";
import { stopWords } from "../../src/words/lexicon/english-function-words.js";
import { stemIn, tokens } from "../../src/words/text/tokens.js";

/**
 * The share of articles that hold the word of a rank falls with the rank (Zipf 1949): over the labelled sets it is about
 * this, divided by the rank.
 */
const SHARE = 18;
/** The first words of all are in every article, but not many times as often as those that follow (Mandelbrot 1953). */
const HEAD = 40;
/** Words of higher rank add nothing to their stems. */
const RANKS = 60_000;
const CLASSES = [0.32, 0.16, 0.08, 0.04, 0.02, 0.01, 0.005, 0.0025, 0.00125, 0.0006, 0.0003];

/**
 * Those of the words that are names, unstemmed, by the share of articles that hold them.
 *
 * @param words the most frequent first
 */
export function commonnessOfNames(words: readonly string[], names: ReadonlySet<string>): Background[] {
  const shares = new Map<string, number>();
  for (const [rank, word] of words.slice(0, RANKS).entries()) {
    if (names.has(word)) shares.set(word, SHARE / (rank + HEAD));
  }
  return classed(shares);
}

/**
 * Stems by the share of articles that hold them, in steps of two.
 *
 * @param words the most frequent first
 * @param language BCP 47 of the words
 */
export function commonness(words: readonly string[], language = "en"): Background[] {
  const shares = new Map<string, number>();
  for (const [rank, word] of words.slice(0, RANKS).entries()) {
    for (const { text, number } of tokens(word)) {
      if (
        number ||
        (language === "en" && (text !== word || !/^[a-z.'-]+$/.test(word) || stopWords.has(word)))
      )
        continue;
      const key = stemIn(text, language);
      shares.set(key, (shares.get(key) ?? 0) + SHARE / (rank + HEAD));
    }
  }
  return classed(shares);
}

function classed(shares: ReadonlyMap<string, number>): Background[] {
  const classes = CLASSES.map((least) => ({ least, words: [] as string[] }));
  for (const [word, share] of shares) classes.find(({ least }) => share >= least)?.words.push(word);
  return classes.map(({ least, words }) => ({ share: least, words: words.sort(byCodeUnit).join(" ") }));
}
