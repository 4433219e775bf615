/** Examples -> the shipped table of weights. */

import type { Weights } from "../../src/group/pairs/classifier.js";
import { featureCount, featureNames } from "../../src/group/pairs/features.js";
import { logOdds, scorer, type Tree } from "../../src/group/pairs/gbdt.js";
import { boost, type Examples, type Settings } from "./boost.js";
import type { Lessons, PairExamples } from "./examples.js";

type FeatureName = (typeof featureNames)[number];

/** Features that speak against one event the more there is of them; all others only for it. */
const falling: ReadonlySet<FeatureName> = new Set<FeatureName>([
  "figuresDiffer",
  "agesDiffer",
  "placesDiffer",
  "dayGap",
  "eventGap",
  "weekdaysDiffer",
  "sameOutlet",
  "peopleMissingLow",
  "peopleMissingHigh",
  "placesMissingLow",
  "placesMissingHigh",
  "namesMissingLow",
  "namesMissingHigh",
  "headlineMissingLow",
  "headlineMissingHigh",
  "timesDiffer",
  "streetsDiffer",
  "explicitDatesDiffer",
  "agesMissing",
  "deadDiffer",
  "hurtDiffer",
]);
/** Time is not asked what the texts tell, only what may be taken off it. */
const temporal: ReadonlySet<FeatureName> = new Set<FeatureName>(["dayGap", "eventGap"]);
const GAP = featureNames.indexOf("dayGap");
/** Log of one and the days from which two articles were published on different days. */
const APART = 1.25;

export const settings: Settings = {
  trees: 160,
  depth: 4,
  rate: 0.12,
  leaf: 10,
  ridge: 5,
  features: 0.4,
  directions: featureNames.map((name) => (falling.has(name) ? -1 : 1)),
};
const ofTime: Settings = { ...settings, trees: 30, depth: 3, most: 0 };

/** Weight of a set in all: grows with its pairs, but slower. */
const SET_WEIGHT = 5000;
const USUAL_PAIRS = 10_000;
const PAIR_WEIGHT = 8;
/** Different events of less word cosine than this are many and teach little: one in so many is kept. */
const EASY = 0.1;
const EASY_KEPT = 3;

/**
 * Two runs: the first learns what the texts tell, from copies of the sets in which no date helps; the second what
 * distance in time takes off it, from the sets as they are dated. Its trees answer 0 for articles of one day or without
 * a date, and never more than 0.
 */
export function learnWeights(
  { texts: undated, dated }: Lessons,
  pairs: PairExamples | null,
): Weights & { features: readonly string[] } {
  const texts = gathered(undated, pairs, () => true);
  const told = boost(without(texts, temporal), settings);
  const far = gathered(dated, null, (row) => (row[GAP] as number) > APART);
  const model = scorer(told);
  const before = Float64Array.from(far.labels, (_, k) => logOdds(model, far.rows, k * featureCount));
  const time = boost({ ...far, before }, ofTime).trees;
  const guarded = time.map((tree): Tree => [GAP, APART, 0, tree]);
  return {
    features: featureNames,
    typical: middles(texts),
    base: told.base,
    trees: [...told.trees, ...guarded],
  };
}

function gathered(
  sets: readonly PairExamples[],
  pairs: PairExamples | null,
  keeps: (row: Float32Array) => boolean,
): Examples {
  const most = sets.reduce((sum, { labels }) => sum + labels.length, 0) + (pairs?.labels.length ?? 0);
  const rows = new Float32Array(most * featureCount);
  const labels = new Uint8Array(most);
  const weights = new Float32Array(most);
  let count = 0;
  const add = (set: PairExamples, weight: number) => {
    for (const [k, label] of set.labels.entries()) {
      const row = set.rows.subarray(k * featureCount, (k + 1) * featureCount);
      const easy = label === 0 && (row[0] ?? 0) < EASY;
      if ((easy && k % EASY_KEPT !== 0) || !keeps(row)) continue;
      rows.set(row, count * featureCount);
      labels[count] = label;
      weights[count] = easy ? weight * EASY_KEPT : weight;
      count++;
    }
  };
  for (const set of sets) {
    if (set.labels.length > 0)
      add(set, (SET_WEIGHT / set.labels.length) * Math.sqrt(set.labels.length / USUAL_PAIRS));
  }
  if (pairs) add(pairs, PAIR_WEIGHT);
  return {
    rows: rows.subarray(0, count * featureCount),
    width: featureCount,
    labels: labels.subarray(0, count),
    weights: weights.subarray(0, count),
  };
}

/** With these features put to 0. */
function without(examples: Examples, names: ReadonlySet<FeatureName>): Examples {
  const rows = examples.rows.slice();
  for (const [f, name] of featureNames.entries()) {
    if (names.has(name)) for (let at = f; at < rows.length; at += featureCount) rows[at] = 0;
  }
  return { ...examples, rows };
}

function middles({ rows, labels }: Examples): number[] {
  const count = labels.length;
  return featureNames.map((_, f) => {
    const values = Float32Array.from({ length: count }, (_, i) => rows[i * featureCount + f] ?? 0).sort();
    return Math.round((values[count >> 1] ?? 0) * 1000) / 1000;
  });
}
