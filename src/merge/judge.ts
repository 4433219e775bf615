/** The learned weights applied: three judgements on two sentences. */
import { alignWords, likeness, type Pair } from "./likeness.js";
import type { Reading } from "./reading.js";
import { likenessBias, likenessWeights } from "./tables/likeness-weights.js";

export interface Judged {
  /** Probability that they make one claim, for sentences of one story. */
  readonly claim: number;
  /** 0 (nothing shared) to 1 (the same). */
  readonly alike: number;
  /** Probability that they tell of one event. */
  readonly event: number;
  /** Which words stand for each other. */
  readonly pairs: readonly Pair[];
}

export function judge(a: Reading, b: Reading): Judged {
  const pairs = alignWords(a.words, b.words);
  let [claim, alike, event]: [number, number, number] = [...likenessBias];
  likeness(a, b, pairs).forEach((value, index) => {
    const row = likenessWeights[index];
    if (!row) return;
    claim += row[1] * value;
    alike += row[2] * value;
    event += row[3] * value;
  });
  return { claim: sigmoid(claim), alike: Math.min(1, Math.max(0, alike)), event: sigmoid(event), pairs };
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
