/** The three questions asked of two sentences, and the labelled pairs that answer them. */

import { type Reading, readSentence } from "../../src/merge/sentence/analysis.js";
import { similarityFeatures } from "../../src/merge/similarity/similarity-features.js";
import { foldOf, readEventPairs, readParaphrases, readSimilarities, readSupports } from "../eval/sets.js";
import { ridge, type Weights } from "./ridge.js";

export interface Question {
  readonly name: "same claim" | "likeness" | "same event";
  readonly kind: "linear" | "logistic";
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  /** How many times each row counts. */
  readonly counts: readonly number[];
  /** What must not be both learned from and measured on: the pair itself, or the topic it is from. */
  readonly unit: readonly string[];
}

/** The best of 3, 10, 30 and 100 on what is held out, for all three questions at once. */
const PENALTY = 30;
/** Sentences of one story are what merging compares, and their labels come from few stories: they count twice. */
const STORY_COUNT = 2;

export function questions(folder: string): Question[] {
  const readings = new Map<string, Reading>();
  const read = (text: string) => {
    const known = readings.get(text) ?? readSentence(text);
    readings.set(text, known);
    return known;
  };
  const features = ({ a, b }: { a: string; b: string }) => similarityFeatures(read(a), read(b));
  const claims = readParaphrases(folder);
  const graded = readSimilarities(folder);
  const events = readEventPairs(folder);
  // Paraphrase pairs share most words by how they were found; sentences of one story that say different things do not.
  const supports = readSupports(folder).flatMap(({ topic, summary, propositions, gold }) =>
    summary.flatMap((a, i) => propositions.map((b, j) => ({ a, b, topic, label: gold[i]?.[j] ? 1 : 0 }))),
  );
  return [
    {
      name: "same claim",
      kind: "logistic",
      rows: [...claims, ...supports].map(features),
      targets: [...claims, ...supports].map(({ label }) => label),
      counts: [...claims.map(() => 1), ...supports.map(() => STORY_COUNT)],
      unit: [...claims.map(({ id }) => id), ...supports.map(({ topic }) => topic)],
    },
    {
      name: "likeness",
      kind: "linear",
      rows: graded.map(features),
      targets: graded.map(({ score }) => score / 5),
      counts: graded.map(() => 1),
      unit: graded.map(({ id }) => id),
    },
    {
      name: "same event",
      kind: "logistic",
      rows: events.map(features),
      targets: events.map(({ label }) => (label === "same" ? 1 : 0)),
      counts: events.map(() => 1),
      unit: events.map(({ topic }) => String(topic)),
    },
  ];
}

/** Weights learned from all rows but those of one part; from all rows where no part is held out. */
export function learn(
  { kind, rows, targets, counts, unit }: Question,
  heldOut: number | null = null,
): Weights {
  const kept = rows.flatMap((_, i) => (heldOut !== null && foldOf(unit[i] ?? "") === heldOut ? [] : [i]));
  return ridge(
    kept.map((i) => rows[i] ?? []),
    kept.map((i) => targets[i] ?? 0),
    kind,
    PENALTY,
    kept.map((i) => counts[i] ?? 1),
  );
}
