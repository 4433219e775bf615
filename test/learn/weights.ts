/** Examples -> the shipped table of weights. */

import type { Weights } from "../../src/group/pairs/classifier.js";
import { featureCount, featureNames } from "../../src/group/pairs/features.js";
import { boost, type Settings } from "./boost.js";
import type { PairExamples, SetExamples } from "./examples.js";

/** Features that can only speak for one event the more there is of them. */
const rising: ReadonlySet<string> = new Set([
  "wordCosine",
  "headlineCosine",
  "headlineCoverLow",
  "headlineCoverHigh",
  "leadCosine",
  "leadCoverLow",
  "leadCoverHigh",
  "nameCosine",
  "leadNameCoverLow",
  "leadNameCoverHigh",
  "sharedWeight",
  "rareShared",
  "rarestShared",
  "rarestName",
  "pairWeight",
  "pairCover",
  "shingles",
  "contrastLow",
  "contrastHigh",
]);

/** And those that can only speak against it. */
const falling: ReadonlySet<string> = new Set([
  "dayGap",
  "eventGap",
  "peopleMissingLow",
  "peopleMissingHigh",
  "placesMissingLow",
  "placesMissingHigh",
  "namesMissingLow",
  "namesMissingHigh",
  "headlineMissingLow",
  "headlineMissingHigh",
]);

export const settings: Settings = {
  trees: 90,
  depth: 4,
  rate: 0.12,
  leaf: 10,
  ridge: 5,
  features: 0.4,
  directions: featureNames.map((name) => (rising.has(name) ? 1 : falling.has(name) ? -1 : 0)),
};

/** Weight of a set in all: grows with its pairs, but slower. */
const SET_WEIGHT = 5000;
const USUAL_PAIRS = 10_000;
const PAIR_WEIGHT = 8;
/** Different events of less word cosine than this are many and teach little: one in so many is kept. */
const EASY = 0.1;
const EASY_KEPT = 3;

export function learnWeights(
  sets: readonly Pick<SetExamples, "rows" | "labels">[],
  pairs: PairExamples | null,
): Weights & { features: readonly string[] } {
  const most = sets.reduce((sum, { labels }) => sum + labels.length, 0) + (pairs?.labels.length ?? 0);
  const rows = new Float32Array(most * featureCount);
  const labels = new Uint8Array(most);
  const weights = new Float32Array(most);
  let count = 0;
  const add = (set: PairExamples, weight: number) => {
    for (const [k, label] of set.labels.entries()) {
      const row = set.rows.subarray(k * featureCount, (k + 1) * featureCount);
      const easy = label === 0 && (row[0] ?? 0) < EASY;
      if (easy && k % EASY_KEPT !== 0) continue;
      rows.set(row, count * featureCount);
      labels[count] = label;
      weights[count] = easy ? weight * EASY_KEPT : weight;
      count++;
    }
  };
  for (const set of sets) {
    add(set, (SET_WEIGHT / set.labels.length) * Math.sqrt(set.labels.length / USUAL_PAIRS));
  }
  if (pairs) add(pairs, PAIR_WEIGHT);
  const learned = boost(
    {
      rows: rows.subarray(0, count * featureCount),
      width: featureCount,
      labels: labels.subarray(0, count),
      weights: weights.subarray(0, count),
    },
    settings,
  );
  return { features: featureNames, typical: middles(rows, count), ...learned };
}

function middles(rows: Float32Array, count: number): number[] {
  return featureNames.map((_, f) => {
    const values = Float32Array.from({ length: count }, (_, i) => rows[i * featureCount + f] ?? 0).sort();
    return Math.round((values[count >> 1] ?? 0) * 1000) / 1000;
  });
}
