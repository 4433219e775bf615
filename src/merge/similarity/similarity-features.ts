/**
 * Similarity features of two sentences: named numbers that the learned weights turn into scores.
 *
 * After the feature sets that served paraphrase and similarity shared tasks: weighted overlap of words and n-grams, a
 * monolingual word alignment (Sultan, Bethard and Sumner 2014), longest common subsequence, character n-grams, lengths,
 * figures and negation (Wan et al. 2006; Saric et al. 2012).
 */

import { oppositesOf, synonymsOf } from "../../words/text/synonyms.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { compatible } from "../sentence/quantities.js";
import { commonSequences, cosine, dice, nGramsOf, type SpelledOut, shared } from "./n-grams.js";

/** In the order of what `similarityFeatures` returns. */
export const likenessNames = [
  "aligned weight, less covered side",
  "aligned weight, more covered side",
  "equal weight, less covered side",
  "equal weight, more covered side",
  "weight aligned by synonyms",
  "weight aligned by spelling",
  "unaligned weight, larger (log)",
  "unaligned numbers, more",
  "both have figures",
  "all figures can hold",
  "words, of the longer",
  "words, of the shorter",
  "word pairs, of the longer",
  "word pairs, of the shorter",
  "pairs of content words",
  "content words in one order, up to 4 apart",
  "longest common subsequence, of the longer",
  "longest common subsequence, of the shorter",
  "longest common run (log)",
  "longest common run, of the shorter",
  "letter triples (cosine)",
  "length, shorter by longer",
  "length, difference by 10",
  "content words of the shorter (log)",
  "one side negated",
  "opposites unaligned",
  "equal weight in all (log)",
  "rarest aligned word",
  "aligned weight of lower-case words (log)",
  "aligned weight of lower-case words, of the smaller",
  "names and lower-case words together",
  "sides that give somebody's words",
  "unaligned words alike in letters",
  "unaligned weight of names, smaller (log)",
  "unaligned countries, fewer",
] as const;

/** Certainty that two aligned words mean the same. */
const EQUAL = 1;
const SYNONYMS = 0.8;
const SIMILAR_SPELLING = 0.7;

/** A pair of aligned words. */
export interface WordPair {
  /** Indices of the words. */
  readonly a: number;
  readonly b: number;
  /** Certainty that they mean the same: 1 equal, .8 synonyms, .7 similar spelling. */
  readonly strength: number;
}

/** Aligns the words of `a` and `b`, each at most once: equal words first, then synonyms, then similar spellings. */
export function alignWords(a: readonly ContentWord[], b: readonly ContentWord[]): WordPair[] {
  const pairs: WordPair[] = [];
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const pair = (i: number, j: number, strength: number) => {
    pairs.push({ a: i, b: j, strength });
    takenA[i] = takenB[j] = 1;
  };
  // Three loops, because a test that is handed over would be called for each pair of words.
  for (let i = 0; i < a.length; i++) {
    const { key, keyHash } = a[i] as ContentWord;
    for (let j = 0; j < b.length; j++) {
      const other = b[j] as ContentWord;
      if (takenB[j] || other.keyHash !== keyHash || other.key !== key) continue;
      pair(i, j, EQUAL);
      break;
    }
  }
  for (let i = 0; i < a.length; i++) {
    if (takenA[i]) continue;
    const synonyms = synonymsOf((a[i] as ContentWord).stem);
    if (synonyms.size === 0) continue;
    for (let j = 0; j < b.length; j++) {
      if (takenB[j] || !synonyms.has((b[j] as ContentWord).stem)) continue;
      pair(i, j, SYNONYMS);
      break;
    }
  }
  for (let i = 0; i < a.length; i++) {
    const { number, text } = a[i] as ContentWord;
    if (takenA[i] || number || text.length < SHORTEST_ALIKE) continue;
    for (let j = 0; j < b.length; j++) {
      const other = b[j] as ContentWord;
      if (takenB[j] || other.number || !alikeInSpelling(text, other.text)) continue;
      pair(i, j, SIMILAR_SPELLING);
      break;
    }
  }
  return pairs;
}

/** Fewest letters of words that are compared by their spelling. Shorter ones are similar by chance. */
const SHORTEST_ALIKE = 5;
/** Fewest letters of a common beginning, and its least share of the longer word. */
const LETTERS_IN_COMMON = 4;
const SHARE_IN_COMMON = 0.55;

/** "vaccinator" and "vaccines": a common beginning that is most of both. */
function alikeInSpelling(a: string, b: string): boolean {
  const [shortest, longest] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (shortest < SHORTEST_ALIKE) return false;
  let same = 0;
  while (same < shortest && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= LETTERS_IN_COMMON && same >= SHARE_IN_COMMON * longest;
}

/** The features of two sentences, in the order of `likenessNames`. Symmetric except for ties in the alignment. */
export function similarityFeatures(
  a: Reading,
  b: Reading,
  pairs: readonly WordPair[] = alignWords(a.words, b.words),
): number[] {
  const [x, y] = [nGramsOf(a), nGramsOf(b)];
  const equal = { a: 0, b: 0 };
  const synonym = { a: 0, b: 0 };
  const spelling = { a: 0, b: 0 };
  let rarest = 0;
  let lower = 0;
  let names = 0;
  const heldA = new Uint8Array(a.words.length);
  const heldB = new Uint8Array(b.words.length);
  for (const { a: i, b: j, strength } of pairs) {
    const [one, other] = [a.words[i], b.words[j]];
    if (!one || !other) continue;
    heldA[i] = heldB[j] = 1;
    const kind = strength === EQUAL ? equal : strength === SYNONYMS ? synonym : spelling;
    kind.a += one.weight;
    kind.b += other.weight;
    const weight = strength * one.weight;
    rarest = Math.max(rarest, weight);
    if (one.name || other.name) names += one.weight;
    else if (!one.number) lower += weight;
  }
  const [weightA, weightB] = [a.weight || 1, b.weight || 1];
  const coverA = (equal.a + SYNONYMS * synonym.a + SIMILAR_SPELLING * spelling.a) / weightA;
  const coverB = (equal.b + SYNONYMS * synonym.b + SIMILAR_SPELLING * spelling.b) / weightB;
  const [restA, restB] = [restOf(a, heldA), restOf(b, heldB)];
  const [leftA, leftB] = [leftOf(a, restA), leftOf(b, restB)];
  const [few, many] =
    a.quantities.length <= b.quantities.length ? [a.quantities, b.quantities] : [b.quantities, a.quantities];
  const figures = few.length > 0 && few.every((one) => many.some((other) => compatible(one, other)));
  const [longest, shortest] = [
    Math.max(a.sequence.length, b.sequence.length),
    Math.min(a.sequence.length, b.sequence.length),
  ];
  const singles = shared(x.singles, y.singles);
  const doubles = shared(x.doubles, y.doubles);
  const { subsequence, run } = commonSequences(x.sequence, y.sequence);
  return [
    Math.min(coverA, coverB),
    Math.max(coverA, coverB),
    Math.min(equal.a / weightA, equal.b / weightB),
    Math.max(equal.a / weightA, equal.b / weightB),
    (synonym.a + synonym.b) / (weightA + weightB),
    // The weights were learned from this mixture: spelling, less a fifth of the synonyms.
    (SIMILAR_SPELLING * (spelling.a + spelling.b) - 0.2 * (synonym.a + synonym.b)) / (weightA + weightB),
    Math.log1p(Math.max(leftA.weight, leftB.weight)),
    Math.max(leftA.numbers, leftB.numbers),
    few.length > 0 ? 1 : 0,
    figures ? 1 : 0,
    singles / Math.max(1, longest),
    singles / Math.max(1, shortest),
    doubles / Math.max(1, longest - 1),
    doubles / Math.max(1, shortest - 1),
    dice(x.contentDoubles, y.contentDoubles),
    dice(x.skips, y.skips),
    subsequence / Math.max(1, longest),
    subsequence / Math.max(1, shortest),
    Math.log1p(run),
    run / Math.max(1, shortest),
    cosine(x.letters, y.letters),
    shortest / Math.max(1, longest),
    (longest - shortest) / 10,
    Math.log(Math.max(1, Math.min(a.words.length, b.words.length))),
    a.negative === b.negative ? 0 : 1,
    oppositesIn(a, restA, b, restB) ? 1 : 0,
    Math.log1p(equal.a),
    rarest,
    Math.log1p(lower),
    lower / (Math.min(x.lowerWeight, y.lowerWeight) || 1),
    Math.log1p(names) * Math.log1p(lower),
    (a.saying ? 1 : 0) + (b.saying ? 1 : 0),
    alikeInLetters(x.words, restA, y.words, restB) / (weightA + weightB),
    Math.log1p(Math.min(leftA.names, leftB.names)),
    Math.min(leftA.countries, leftB.countries),
  ];
}

/** Indices of the words that are not aligned. */
function restOf({ words }: Reading, held: Uint8Array): number[] {
  const rest: number[] = [];
  for (let at = 0; at < words.length; at++) if (!held[at]) rest.push(at);
  return rest;
}

/** Weight and kinds of the unaligned words. */
function leftOf(
  { words }: Reading,
  rest: readonly number[],
): { weight: number; names: number; numbers: number; countries: number } {
  let [weight, names, numbers, countries] = [0, 0, 0, 0];
  for (const at of rest) {
    const word = words[at] as ContentWord;
    weight += word.weight;
    if (word.number) numbers++;
    else if (word.name) names += word.weight;
    if (word.key.startsWith("@")) countries++;
  }
  return { weight, names, numbers, countries };
}

/** Cosine of letter trigrams above which two words are similar: "gunman", "gunmen". */
const ALIKE_IN_LETTERS = 0.4;

/** Weight of the unaligned words of both that resemble one of the other, by their similarity. */
function alikeInLetters(
  a: readonly SpelledOut[],
  restA: readonly number[],
  b: readonly SpelledOut[],
  restB: readonly number[],
): number {
  const best = new Float64Array(restB.length);
  let sum = 0;
  for (const i of restA) {
    const mine = a[i] as SpelledOut;
    let most = 0;
    for (let at = 0; at < restB.length; at++) {
      const theirs = b[restB[at] as number] as SpelledOut;
      if ((mine.bits & theirs.bits) === 0) continue;
      const alike =
        shared(mine.letters, theirs.letters) / Math.sqrt(mine.letters.length * theirs.letters.length);
      if (alike <= ALIKE_IN_LETTERS) continue;
      if (alike > most) most = alike;
      if (alike > (best[at] as number)) best[at] = alike;
    }
    sum += most * mine.weight;
  }
  for (let at = 0; at < restB.length; at++)
    sum += (best[at] as number) * (b[restB[at] as number] as SpelledOut).weight;
  return sum;
}

/** Whether two unaligned words are opposites. */
function oppositesIn(a: Reading, restA: readonly number[], b: Reading, restB: readonly number[]): boolean {
  for (const i of restA) {
    const opposites = oppositesOf((a.words[i] as ContentWord).stem);
    if (opposites.size > 0)
      for (const j of restB) if (opposites.has((b.words[j] as ContentWord).stem)) return true;
  }
  return false;
}
