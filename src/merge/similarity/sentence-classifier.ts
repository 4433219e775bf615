/** Applies the learned weights: three scores of two sentences. */

import type { Reading } from "../sentence/analysis.js";
import { alignWords, similarityFeatures, type WordPair } from "./similarity-features.js";
import weights from "./similarity-weights.json" with { type: "json" };

export interface Judged {
  /** Probability that they make one claim, for sentences of one story. */
  readonly claim: number;
  /** 0 (nothing shared) to 1 (the same). */
  readonly alike: number;
  /** Probability that they are about one event. */
  readonly event: number;
  /** Aligned words. */
  readonly pairs: readonly WordPair[];
}

/** Compares two sentences with a logistic regression, learned by `npm run learn:merge`. */
export function judge(a: Reading, b: Reading): Judged {
  const pairs = alignWords(a.words, b.words);
  let { claim, alike, event } = weights.bias;
  similarityFeatures(a, b, pairs).forEach((value, index) => {
    const row = weights.features[index];
    if (!row) return;
    claim += row.claim * value;
    alike += row.alike * value;
    event += row.event * value;
  });
  return { claim: sigmoid(claim), alike: Math.min(1, Math.max(0, alike)), event: sigmoid(event), pairs };
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
