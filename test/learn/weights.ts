/** Examples -> the shipped table of weights. */
import { featureCount, featureNames } from "../../src/group/features.js";
import type { Weights } from "../../src/group/likeness.js";
import { boost, type Settings } from "./boost.js";
import type { PairExamples, SetExamples } from "./examples.js";

export const settings: Settings = { trees: 120, depth: 3, rate: 0.12, leaf: 3, ridge: 2 };

/** Weight of a set in all: grows with its pairs, but slower. */
const SET_WEIGHT = 5000;
const USUAL_PAIRS = 10_000;
const PAIR_WEIGHT = 1.5;

export function learnWeights(
  sets: readonly Pick<SetExamples, "rows" | "labels">[],
  pairs: PairExamples | null,
): Weights & { features: readonly string[] } {
  const count = sets.reduce((sum, { labels }) => sum + labels.length, 0) + (pairs?.labels.length ?? 0);
  const rows = new Float32Array(count * featureCount);
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  const add = (set: PairExamples, weight: number) => {
    rows.set(set.rows, at * featureCount);
    labels.set(set.labels, at);
    weights.fill(weight, at, at + set.labels.length);
    at += set.labels.length;
  };
  for (const set of sets) {
    add(set, (SET_WEIGHT / set.labels.length) * Math.sqrt(set.labels.length / USUAL_PAIRS));
  }
  if (pairs) add(pairs, PAIR_WEIGHT);
  const learned = boost({ rows, width: featureCount, labels, weights }, settings);
  return { features: featureNames, typical: middles(rows, count), ...learned };
}

function middles(rows: Float32Array, count: number): number[] {
  return featureNames.map((_, f) => {
    const values = Float32Array.from({ length: count }, (_, i) => rows[i * featureCount + f] ?? 0).sort();
    return Math.round((values[count >> 1] ?? 0) * 1000) / 1000;
  });
}
