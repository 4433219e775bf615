/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learned sequence by sequence with steps
 * of their own for each weight (Duchi, Hazan and Singer 2011, dual averaging with a penalty on the sum of all weights):
 * what does not earn its place stays zero, so that the table is small.
 */

import { ALLOWED, SIZE } from "../../src/extract/names/tagger/tagger-model.js";
import { hashOf } from "../../src/structures/hash.js";

/** A run of tokens: the numbers of the features of each, and its label. */
export interface Sequence {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** `SIZE` weights for each feature, and for each label those of the label after it. */
export interface Field {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

export interface Pace {
  readonly epochs: number;
  /** What each sequence takes off the sum of a weight's gradients. */
  readonly penalty: number;
  readonly rate: number;
}

/** Keeps the first steps of a weight short. */
const FIRST_SQUARES = 0.01;
/** Gradients closer to zero than this are none. */
const LEAST_GRADIENT = 1e-4;

/** Sums of the gradients of weights, and of their squares: a weight is what both come to. */
class Learned {
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;

  constructor(count: number, rate: number) {
    this.#sums = new Float64Array(count);
    this.#squares = new Float64Array(count);
    this.#rate = rate;
  }

  /** @param penalty what is taken off the sum of gradients so far */
  weight(at: number, penalty: number): number {
    const sum = this.#sums[at] ?? 0;
    const size = Math.abs(sum) - penalty;
    if (size <= 0) return 0;
    return (Math.sign(sum) * size * this.#rate) / Math.sqrt((this.#squares[at] ?? 0) + FIRST_SQUARES);
  }

  learn(at: number, gradient: number): void {
    this.#sums[at] = (this.#sums[at] ?? 0) + gradient;
    this.#squares[at] = (this.#squares[at] ?? 0) + gradient * gradient;
  }

  weights(penalty: number): Float64Array {
    return this.#sums.map((_, at) => this.weight(at, penalty));
  }
}

/** @param count of features; their numbers are below it */
export function learnField(sequences: readonly Sequence[], count: number, pace: Pace): Field {
  const features = new Learned(count * SIZE, pace.rate);
  const transitions = new Learned(SIZE * SIZE, pace.rate);
  const order = sequences.map((_, i) => i);
  let penalty = 0;
  for (let epoch = 0; epoch < pace.epochs; epoch++) {
    // A fixed shuffle: the same weights from the same data.
    order.sort((a, b) => hashOf(`${epoch}:${a}`) - hashOf(`${epoch}:${b}`) || a - b);
    let surprise = 0;
    for (const i of order) {
      const sequence = sequences[i];
      if (!sequence) continue;
      penalty += pace.penalty;
      surprise += learnSequence(sequence, features, transitions, penalty);
    }
    console.log(`round ${epoch + 1}: ${(surprise / sequences.length).toFixed(4)} nats a run`);
  }
  return { weights: features.weights(penalty), transitions: transitions.weights(0) };
}

/** One step towards the labels of a sequence. Gives how unlikely they were before it. */
function learnSequence(sequence: Sequence, features: Learned, steps: Learned, penalty: number): number {
  const { labels } = sequence;
  const scores = sequence.features.map((ids) => scoresOf(ids, features, penalty));
  const follows = Float64Array.from(ALLOWED, (allowed, at) => (allowed ? Math.exp(steps.weight(at, 0)) : 0));
  const forward = forwardOf(scores, follows);
  const backward = backwardOf(scores, follows);
  let surprise = 0;
  for (const [at, ids] of sequence.features.entries()) {
    const gold = labels[at] ?? 0;
    const before = at === 0 ? START : (forward[at - 1] ?? START);
    const after = backward[at] ?? START;
    const pairs = new Float64Array(SIZE * SIZE);
    for (let j = 0; j < SIZE; j++) {
      for (let k = 0; k < SIZE; k++) {
        const pair = j * SIZE + k;
        pairs[pair] = (before[j] ?? 0) * (follows[pair] ?? 0) * (scores[at]?.[k] ?? 0) * (after[k] ?? 0);
      }
    }
    normalise(pairs);
    const goldPair = (at === 0 ? 0 : (labels[at - 1] ?? 0)) * SIZE + gold;
    const gradients = new Float64Array(SIZE);
    for (let pair = 0; pair < pairs.length; pair++) {
      const expected = pairs[pair] ?? 0;
      const label = pair % SIZE;
      gradients[label] = (gradients[label] ?? 0) - expected;
      steps.learn(pair, (pair === goldPair ? 1 : 0) - expected);
    }
    surprise -= Math.log(Math.max(-(gradients[gold] ?? 0), Number.MIN_VALUE));
    gradients[gold] = 1 + (gradients[gold] ?? 0);
    for (let k = 0; k < SIZE; k++) {
      const gradient = gradients[k] ?? 0;
      if (Math.abs(gradient) > LEAST_GRADIENT) for (const id of ids) features.learn(id * SIZE + k, gradient);
    }
  }
  return surprise;
}

/** Before the first token stands no name. */
const START = Float64Array.from({ length: SIZE }, (_, k) => (k === 0 ? 1 : 0));

/** How likely each label is by the features of a token alone, up to a factor. */
function scoresOf(ids: Int32Array, features: Learned, penalty: number): Float64Array {
  const scores = new Float64Array(SIZE);
  for (const id of ids)
    for (let k = 0; k < SIZE; k++) scores[k] = (scores[k] ?? 0) + features.weight(id * SIZE + k, penalty);
  const top = Math.max(...scores);
  return scores.map((score) => Math.exp(score - top));
}

/** How likely each label of a token is by the tokens up to it. */
function forwardOf(scores: readonly Float64Array[], follows: Float64Array): Float64Array[] {
  let before: Float64Array = START;
  return scores.map((here) => {
    const likely = here.map((score, k) => {
      let sum = 0;
      for (let j = 0; j < SIZE; j++) sum += (before[j] ?? 0) * (follows[j * SIZE + k] ?? 0);
      return sum * score;
    });
    before = normalise(likely);
    return likely;
  });
}

/** How likely the tokens after a token are, by its label. */
function backwardOf(scores: readonly Float64Array[], follows: Float64Array): Float64Array[] {
  const found: Float64Array[] = [new Float64Array(SIZE).fill(1)];
  for (let at = scores.length - 1; at > 0; at--) {
    const [here, after] = [scores[at], found[0]];
    const likely = START.map((_, j) => {
      let sum = 0;
      for (let k = 0; k < SIZE; k++)
        sum += (follows[j * SIZE + k] ?? 0) * (here?.[k] ?? 0) * (after?.[k] ?? 0);
      return sum;
    });
    found.unshift(normalise(likely));
  }
  return found;
}

function normalise(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / sum;
  return values;
}
