/**
 * A first-order sequence tagger for names: a row of weights for each feature, one for each pair of neighbouring labels;
 * the Viterbi algorithm finds the best sequence. The weights are those of a conditional random field (Lafferty,
 * McCallum and Pereira 2001), learned with `npm run learn:names`. Only runs of capitalised words are tagged.
 */

import type { FormToken } from "../../text/tokenize.js";
import type { Run, Usage } from "./tagger-features.js";
import { ALLOWED, LABELS, type Model, SIZE } from "./tagger-model.js";
import { freshScores, keptScores } from "./tagger-scores.js";

/** Writes the label of each token of a run into `labels`, at the run's place. */
export type Decode = (
  tokens: readonly FormToken[],
  run: Run,
  titled: boolean,
  usage: Usage,
  labels: Uint8Array,
) => void;

/**
 * A decoder of tags for one set of weights (Viterbi).
 *
 * @param fixed whether the weights do not change, so that sums of them can be cached
 */
export function decoderOf(model: Model, fixed = true): Decode {
  const score = fixed ? keptScores(model) : freshScores(model);
  let scores = new Int32Array(32 * SIZE);
  let back = new Uint8Array(32 * SIZE);
  return (tokens, run, titled, usage, labels) => {
    const length = run.last - run.first + 1;
    if (scores.length < length * SIZE) {
      scores = new Int32Array(length * SIZE * 2);
      back = new Uint8Array(length * SIZE * 2);
    }
    score(tokens, run, titled, usage, scores);
    let label = bestLast(scores, back, length, model.transitions);
    for (let i = length - 1; i >= 0; i--) {
      labels[run.first + i] = label;
      label = back[i * SIZE + label] ?? 0;
    }
  };
}

/**
 * The last label of the best sequence. On return `scores` holds, for each label of each token, the score of the best
 * sequence that ends there; `back` holds the label before it.
 */
function bestLast(
  scores: Int32Array,
  back: Uint8Array,
  length: number,
  transitions: ArrayLike<number>,
): number {
  for (let k = 0; k < SIZE; k++) scores[k] = ALLOWED[k] ? (scores[k] ?? 0) + (transitions[k] ?? 0) : UNLIKELY;
  for (let here = SIZE; here < length * SIZE; here += SIZE) {
    for (let k = 0; k < SIZE; k++) {
      let top = 2 * UNLIKELY;
      let from = 0;
      const before = PREDECESSORS[k] ?? NONE;
      for (let p = 0; p < before.length; p++) {
        const j = before[p] ?? 0;
        const sum = (scores[here - SIZE + j] ?? 0) + (transitions[j * SIZE + k] ?? 0);
        if (sum > top) {
          top = sum;
          from = j;
        }
      }
      scores[here + k] = top + (scores[here + k] ?? 0);
      back[here + k] = from;
    }
  }
  const last = (length - 1) * SIZE;
  let label = 0;
  for (let k = 1; k < SIZE; k++) if ((scores[last + k] ?? 0) > (scores[last + label] ?? 0)) label = k;
  return label;
}

/** Labels that may precede each label. */
const PREDECESSORS: readonly Uint8Array[] = LABELS.map((_, label) =>
  Uint8Array.from(LABELS.flatMap((__, previous) => (ALLOWED[previous * SIZE + label] ? [previous] : []))),
);
const NONE = new Uint8Array();

/** Less than any sum of weights, with room for further additions. */
const UNLIKELY = -1e9;
