/** Labelled sets -> examples of pairs for the learner, and the table of how common words are. */
import { indexOf, neighbours } from "../../src/group/candidates.js";
import { featureCount, features, type Placed } from "../../src/group/features.js";
import { type Background, backgroundCounts, counted, frequencies } from "../../src/group/frequencies.js";
import { profile } from "../../src/group/profile.js";
import { termsFor } from "../../src/group/survey.js";
import type { Article } from "../../src/model.js";
import { stopWords } from "../../src/words/stop-words.js";
import { stem, tokens } from "../../src/words/tokens.js";
import type { LabelledPair, LabelledSet } from "./sets.js";
import { reshaped } from "./shapes.js";

/** Pairs of one set with what they look like and whether they are one event. */
export interface SetExamples extends PairExamples {
  readonly name: string;
  readonly profiles: readonly Placed[];
  readonly near: readonly Uint32Array[];
  readonly events: readonly string[];
}

export interface PairExamples {
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
}

/** How common words are in news at large. */
export type Known = ReadonlyMap<number, number>;

export function examplesOf({ name, articles, events }: LabelledSet, known: Known): SetExamples {
  const { profiles, near } = placed(articles, known);
  const pairs: [number, number][] = [];
  for (const [a, list] of near.entries()) for (const b of list) if (a < b) pairs.push([a, b]);
  return {
    name,
    profiles,
    near,
    events,
    rows: rowsOf(pairs.map(([a, b]) => [profiles[a] as Placed, profiles[b] as Placed])),
    labels: Uint8Array.from(pairs, ([a, b]) => (events[a] === events[b] ? 1 : 0)),
  };
}

/** Each set three times: as it is, cut to mixed shapes, and cut to headlines and next to nothing more. */
export function lessons(sets: readonly LabelledSet[], known: Known): SetExamples[] {
  return sets.flatMap((set) =>
    [set, reshaped(set), reshaped(set, "brief")].map((shape) => examplesOf(shape, known)),
  );
}

export function examplesOfPairs(given: readonly LabelledPair[], known: Known): PairExamples {
  const { profiles } = placed(
    given.flatMap(({ a, b }) => [a, b]),
    known,
  );
  return {
    rows: rowsOf(given.map((_, k) => [profiles[2 * k] as Placed, profiles[2 * k + 1] as Placed])),
    labels: Uint8Array.from(given, ({ same }) => (same ? 1 : 0)),
  };
}

function placed(articles: readonly Article[], known: Known) {
  const terms = articles.map(termsFor);
  const weighed = frequencies(counted(terms), known);
  const profiles = terms.map((each) => profile(each, weighed));
  const index = indexOf(profiles);
  const findings = profiles.map((_, article) => index.find(article));
  return {
    profiles: profiles.map((each, k): Placed => ({ ...each, crowd: findings[k]?.crowd ?? 0 })),
    near: neighbours(findings),
  };
}

function rowsOf(pairs: readonly (readonly [Placed, Placed])[]): Float32Array {
  const rows = new Float32Array(pairs.length * featureCount);
  const row = new Float32Array(featureCount);
  for (const [k, [a, b]] of pairs.entries()) {
    features(a, b, row);
    rows.set(row, k * featureCount);
  }
  return rows;
}

/** A set counts as this many articles at most, so that a large one does not tell what news at large is about. */
const VOTES = 700;
const SHARES = [0.32, 0.16, 0.08, 0.04, 0.02, 0.01, 0.005, 0.0025];

/** Stems by the share of articles that hold them, in steps of two. */
export function learnBackground(
  labelled: readonly LabelledSet[],
  pairs: readonly LabelledPair[] | null,
): Background[] {
  const sets = [...labelled.map(({ articles }) => articles), pairs?.flatMap(({ a, b }) => [a, b]) ?? []];
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
