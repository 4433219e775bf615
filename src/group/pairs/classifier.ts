/** How likely two articles report one event: the learned scorer over the features of the pair. */

import type { Profile } from "../vectors/profile.js";
import shipped from "./classifier-weights.json" with { type: "json" };
import { featureCount, featureNames, features } from "./features.js";
import { logOdds, type Scorer, scorer, type Trees } from "./gbdt.js";

/** The shipped table. `npm run learn:group` writes it. */
export interface Weights extends Trees {
  /** The middle value of each feature among pairs worth a look: what a feature is put to, to see what it changes. */
  readonly typical: readonly number[];
}

export const weights = shipped as unknown as Weights;

export type Pair = (a: Profile, b: Profile) => number;

/** 0 to 1; the same whichever article comes first. */
export function learnedLikeness(model: Scorer = scorer(weights)): Pair {
  const row = new Float32Array(featureCount);
  return (a, b) => {
    features(a, b, row);
    return score(model, row, isMeasured(a) && isMeasured(b));
  };
}

/** Unknown languages are those of short texts in plain letters, mostly English. */
export function isMeasured({ terms: { language } }: Profile): boolean {
  return language === null || language.startsWith("en");
}

/** A word of this weight tells something: at most one article in twenty of news at large has it. */
const TELLING = 3;
const particulars = (["pairWeight", "figureWeight", "sharedAges", "sharedDates"] as const).map((name) =>
  featureNames.indexOf(name),
);
/**
 * Log-odds that a pair needs more where a language has no labelled reports of one event: what keeps 120 Italian articles
 * on four themes, each of an event of its own, apart.
 */
export const BAR = 3.1;
const RAREST = featureNames.indexOf("rarestShared");

/**
 * How likely the two of a row of features report one event. Two that share no telling word, name, figure, age or date
 * never do, whatever the trees make of the rest.
 *
 * @param measured whether the language of both is one that the trees have learned from
 */
export function score(model: Scorer, row: Float32Array, measured: boolean): number {
  const telling = (row[RAREST] as number) >= TELLING || particulars.some((at) => (row[at] as number) > 0);
  return telling ? probability(logOdds(model, row) - (measured ? 0 : BAR)) : 0;
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
