/** How likely two articles report one event: the learned scorer over the features of the pair. */

import shipped from "./classifier-weights.json" with { type: "json" };
import { featureCount, features, type Placed } from "./features.js";
import { logOdds, type Scorer, scorer, type Trees } from "./gbdt.js";

/** The shipped table. `npm run learn:group` writes it. */
export interface Weights extends Trees {
  /** The middle value of each feature among pairs worth a look: what a feature is put to, to see what it changes. */
  readonly typical: readonly number[];
}

export const weights = shipped as unknown as Weights;

export type Pair = (a: Placed, b: Placed) => number;

/** 0 to 1; the same whichever article comes first. */
export function likeness(model: Scorer = scorer(weights)): Pair {
  const row = new Float32Array(featureCount);
  return (a, b) => {
    features(a, b, row);
    return probability(logOdds(model, row));
  };
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
