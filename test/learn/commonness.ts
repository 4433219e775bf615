/** How common words are in news at large, from a list of words in order of how often newswire and reference works use them. */
import type { Background } from "../../src/group/vectors/document-frequency.js";
import { byCodeUnit } from "../../src/words/order.js";
import { stopWords } from "../../src/words/stop-words.js";
import { stem, tokens } from "../../src/words/tokens.js";

/**
 * The share of articles that hold the word of a rank falls with the rank (Zipf 1949): over the labelled sets it is about
 * this, divided by the rank.
 */
const SHARE = 18;
/** The first words of all are in every article, but not many times as often as those that follow (Mandelbrot 1953). */
const HEAD = 40;
/** Words of higher rank add nothing to their stems. */
const RANKS = 60_000;
const CLASSES = [0.32, 0.16, 0.08, 0.04, 0.02, 0.01, 0.005, 0.0025];

/**
 * Stems by the share of articles that hold them, in steps of two.
 *
 * @param words the most frequent first
 */
export function commonness(words: readonly string[]): Background[] {
  const shares = new Map<string, number>();
  for (const [rank, word] of words.slice(0, RANKS).entries()) {
    const [token] = tokens(word);
    if (token?.text !== word || !/^[a-z.'-]+$/.test(word) || stopWords.has(word)) continue;
    shares.set(stem(word), (shares.get(stem(word)) ?? 0) + SHARE / (rank + HEAD));
  }
  const classes = CLASSES.map((least) => ({ least, words: [] as string[] }));
  for (const [word, share] of shares) classes.find(({ least }) => share >= least)?.words.push(word);
  return classes.map(({ least, words }) => ({ share: least, words: words.sort(byCodeUnit).join(" ") }));
}
