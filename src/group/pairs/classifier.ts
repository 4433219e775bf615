/** Probability that two articles report one event: the learned scorer over the features of the pair. */

import type { Profile } from "../vectors/profile.js";
import shipped from "./classifier-weights.json" with { type: "json" };
import { featureCount, featureNames, features } from "./features.js";
import { logOdds, type Scorer, scorer, type Trees } from "./gbdt.js";

/** The shipped table. `npm run learn:group` writes it. */
export interface Weights extends Trees {
  /** Median of each feature among candidate pairs: the value that replaces it to measure its effect. */
  readonly typical: readonly number[];
}

export const weights = shipped as unknown as Weights;

export type Pair = (a: Profile, b: Profile) => number;

/** The likeness of two articles by the learned model: 0 to 1, the same whichever article comes first. */
export function learnedLikeness(model: Scorer = scorer(weights)): Pair {
  const row = new Float32Array(featureCount);
  return (a, b) => {
    features(a, b, row);
    return score(model, row, barOf(a, b));
  };
}

/** Articles of unknown language are short texts in Latin letters, mostly English. */
export function isMeasured({ terms: { language } }: Profile): boolean {
  return language === null || language.startsWith("en");
}

/** Least weight of a distinctive word: at most one news article in twenty has it. */
const DISTINCTIVE = 3;
const particulars = (["pairWeight", "figureWeight", "sharedAges", "sharedDates"] as const).map((name) =>
  featureNames.indexOf(name),
);
/**
 * Extra log-odds for pairs in languages without labelled reports: it keeps apart 120 Italian articles on four themes,
 * each of an event of its own.
 */
export const BAR = 2.5;
const RAREST = featureNames.indexOf("rarestShared");

/**
 * Probability of one event for a row of features. Two articles without a common distinctive word, name, figure, age or
 * date get 0, whatever the trees say.
 *
 * @param bar log-odds that the pair needs beyond those of two longer English reports: see `barOf`
 */
export function score(model: Scorer, row: Float32Array, bar: number): number {
  const distinctive =
    (row[RAREST] as number) >= DISTINCTIVE || particulars.some((at) => (row[at] as number) > 0);
  return distinctive ? probability(logOdds(model, row) - bar) : 0;
}

/** Words of a brief. */
const BRIEF = 90;
/**
 * Extra log-odds for pairs with a brief. It names who and where and says little of what happened, so two events of one town
 * and one office look alike in it.
 */
const BRIEF_BAR = 0.35;

/** What a pair needs beyond two longer English reports, in log-odds. */
export function barOf(a: Profile, b: Profile): number {
  if (!isMeasured(a) || !isMeasured(b)) return BAR;
  return Math.min(a.terms.length, b.terms.length) < BRIEF ? BRIEF_BAR : 0;
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
