/** Labelled sets -> examples of pairs for the learner, and the table of how common words are. */
import { candidates } from "../../src/group/candidates.js";
import { featureCount, features, type Profile, profile } from "../../src/group/features.js";
import { type Background, backgroundCounts, frequencies } from "../../src/group/frequencies.js";
import { termsFor } from "../../src/group/survey.js";
import type { Article } from "../../src/model.js";
import { stopWords } from "../../src/words/stop-words.js";
import { stem, tokens } from "../../src/words/tokens.js";
import type { LabelledPair, LabelledSet } from "./sets.js";

/** Pairs of one set with what they look like and whether they are one event. */
export interface SetExamples {
  readonly name: string;
  readonly profiles: readonly Profile[];
  readonly near: readonly Uint32Array[];
  readonly events: readonly string[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
}

export function examplesOf({ name, articles, events }: LabelledSet, known: Known): SetExamples {
  const terms = articles.map(termsFor);
  const counted = frequencies(terms, known);
  const profiles = terms.map((each) => profile(each, counted));
  const near = candidates(profiles);
  const pairs: [number, number][] = [];
  for (const [a, list] of near.entries()) for (const b of list) if (a < b) pairs.push([a, b]);
  const rows = new Float32Array(pairs.length * featureCount);
  const labels = new Uint8Array(pairs.length);
  const row = new Float32Array(featureCount);
  for (const [k, [a, b]] of pairs.entries()) {
    features(profiles[a] as Profile, profiles[b] as Profile, row);
    rows.set(row, k * featureCount);
    labels[k] = events[a] === events[b] ? 1 : 0;
  }
  return { name, profiles, near, events, pairs, rows, labels };
}

export type Known = ReadonlyMap<number, number>;

export interface PairExamples {
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
}

export function examplesOfPairs(given: readonly LabelledPair[], known: Known): PairExamples {
  const terms = given.flatMap(({ a, b }) => [termsFor(a), termsFor(b)]);
  const counted = frequencies(terms, known);
  const rows = new Float32Array(given.length * featureCount);
  const row = new Float32Array(featureCount);
  for (const [k, { a, b }] of given.entries()) {
    features(profile(termsFor(a), counted), profile(termsFor(b), counted), row);
    rows.set(row, k * featureCount);
  }
  return { rows, labels: Uint8Array.from(given, ({ same }) => (same ? 1 : 0)) };
}

/** A set counts as this many articles at most, so that a large one does not tell what news at large is about. */
const VOTES = 700;
const SHARES = [0.32, 0.16, 0.08, 0.04, 0.02, 0.01, 0.005, 0.0025];

/** Stems by the share of articles that hold them, in steps of two. */
export function learnBackground(sets: readonly (readonly Article[])[]): Background[] {
  const share = new Map<string, number>();
  let votes = 0;
  for (const articles of sets) {
    if (articles.length === 0) continue;
    const vote = Math.min(1, VOTES / articles.length);
    votes += vote * articles.length;
    for (const article of articles) {
      for (const word of stemsOf(article)) share.set(word, (share.get(word) ?? 0) + vote);
    }
  }
  const classes = SHARES.map((least, index) => ({
    least,
    most: SHARES[index - 1] ?? 2,
    words: [] as string[],
  }));
  for (const [word, count] of share) {
    const part = count / votes;
    classes.find(({ least, most }) => part >= least && part < most)?.words.push(word);
  }
  return classes.map(({ least, words }) => ({ share: least, words: words.sort().join(" ") }));
}

function stemsOf(article: Article): Set<string> {
  const found = new Set<string>();
  const read = (text: string) => {
    for (const token of tokens(text)) {
      if (!token.number && !stopWords.has(token.text) && /^[a-z.'-]+$/.test(token.text))
        found.add(stem(token.text));
    }
  };
  read(article.headline.text);
  for (const { paragraphs } of article.sections) {
    for (const { sentences } of paragraphs) for (const { text } of sentences) read(text);
  }
  return found;
}

export function knownFrom(table: readonly Background[]): Known {
  return backgroundCounts(table);
}
