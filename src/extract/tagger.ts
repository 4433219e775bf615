/**
 * A first-order tagger for names: one row of weights a feature, one a pair of neighbouring labels, the best sequence
 * found by Viterbi's method. Weights are learned by the averaged perceptron (Collins 2002, "Discriminative Training
 * Methods for Hidden Markov Models") with `npm run learn:names`. Only runs of capitals are looked at; other words are
 * no names.
 */

import {
  type Emit,
  emitAlone,
  emitTogether,
  formsAround,
  POSITIONS,
  type Position,
  type Run,
  TEMPLATES,
  type Usage,
} from "./name-features.js";
import { type Atom, atom, type Form, HASH_START, hashOn, isLetterAt, type NameToken } from "./name-tokens.js";

/** `O` and, for each kind, its first word and its further words. */
export const LABELS = [
  "O",
  "B-PER",
  "I-PER",
  "B-LOC",
  "I-LOC",
  "B-ORG",
  "I-ORG",
  "B-FAC",
  "I-FAC",
  "B-NORP",
  "I-NORP",
  "B-MISC",
  "I-MISC",
] as const;
export type Label = (typeof LABELS)[number];
export const SIZE = LABELS.length;

/** Scores of a model: a row of `SIZE` for each feature, and `SIZE` rows of `SIZE` for label after label. */
export interface Model {
  /** Offset of a feature's row in `rows`, or -1. */
  readonly row: (hash: number) => number;
  readonly rows: ArrayLike<number>;
  readonly transitions: ArrayLike<number>;
}

/** Hash of a feature, of the hashes of its two values. */
export function featureHash(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** `I-X` follows `B-X` or `I-X` alone. */
export const ALLOWED: readonly boolean[] = LABELS.flatMap((previous) =>
  LABELS.map((label) => !label.startsWith("I-") || previous.slice(2) === label.slice(2)),
);

/** Runs of words that may hold names: capitals, with joints between them. */
export function runsOf(tokens: readonly NameToken[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length && next - last <= 3; next++) {
      const token = tokens[next];
      if (!token) break;
      if (token.capital || isAttached(tokens, next)) last = next;
      else if (!token.form.joint && token.form.shape.text !== "0") break;
    }
    // A number may end a name: "Boeing 737", "Area 51".
    const following = tokens[last + 1];
    if (following && !following.word && following.form.shape.text === "0") last++;
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

/** "hsin" in "Lin Chih-hsin": no space on either side of the hyphen before it. */
function isAttached(tokens: readonly NameToken[], at: number): boolean {
  const [before, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (
    !before?.capital ||
    !hyphen ||
    !token?.word ||
    before.end !== hyphen.start ||
    hyphen.end !== token.start
  )
    return false;
  return hyphen.form.word.text === "-";
}

/** Labels that may stand before each label. */
const PREDECESSORS: readonly (readonly number[])[] = LABELS.map((_, label) =>
  LABELS.flatMap((__, previous) => (ALLOWED[previous * SIZE + label] ? [previous] : [])),
);

/** Of a word that has no weights at a position, as most have at some. */
const NO_SUM: readonly number[] = [];

export type Decode = (
  tokens: readonly NameToken[],
  run: Run,
  titled: boolean,
  usage: Usage,
  labels: Uint8Array,
) => void;

/**
 * A function that puts the label of each token of a run into `labels`, at the run's place.
 *
 * @param fixed whether the weights stay as they are, so that what they add up to for a word can be kept with it
 */
export function decoderOf({ row, rows, transitions }: Model, fixed = true): Decode {
  const scores = new Float64Array(SIZE);
  let best = new Float64Array(SIZE);
  let next = new Float64Array(SIZE);
  let back = new Uint8Array(32 * SIZE);
  const add: Emit = (template, a, b) => {
    const offset = row(featureHash(template, a.hash, b.hash));
    if (offset >= 0) for (let k = 0; k < SIZE; k++) scores[k] = (scores[k] ?? 0) + (rows[offset + k] ?? 0);
  };
  const sumOf = (form: Form, position: Position): readonly number[] => {
    const kept = [...scores];
    scores.fill(0);
    emitAlone(form, position, add);
    const sum = scores.some((score) => score !== 0) ? [...scores] : NO_SUM;
    scores.set(kept);
    return sum;
  };
  const addAlone = (form: Form, position: number): void => {
    const name = POSITIONS[position] ?? "own";
    if (!fixed) {
      emitAlone(form, name, add);
      return;
    }
    let sum = form.sums[position];
    if (sum === undefined) {
      sum = sumOf(form, name);
      form.sums[position] = sum;
    }
    for (let k = 0; k < sum.length; k++) scores[k] = (scores[k] ?? 0) + (sum[k] ?? 0);
  };
  return (tokens, run, titled, usage, labels) => {
    const length = run.last - run.first + 1;
    if (back.length < length * SIZE) back = new Uint8Array(length * SIZE * 2);
    for (let i = 0; i < length; i++) {
      scores.fill(0);
      const around = formsAround(tokens, run.first + i, run);
      for (let position = 0; position < around.length; position++) {
        const form = around[position];
        if (form) addAlone(form, position);
      }
      emitTogether(tokens, run.first + i, run, around, titled, usage, add);
      for (let k = 0; k < SIZE; k++) {
        let top = Number.NEGATIVE_INFINITY;
        let from = 0;
        if (i === 0) {
          if (ALLOWED[k]) top = transitions[k] ?? 0;
        } else {
          for (const j of PREDECESSORS[k] ?? []) {
            const score = (best[j] ?? 0) + (transitions[j * SIZE + k] ?? 0);
            if (score > top) {
              top = score;
              from = j;
            }
          }
        }
        next[k] = top + (scores[k] ?? 0);
        back[i * SIZE + k] = from;
      }
      [best, next] = [next, best];
    }
    let label = 0;
    for (let k = 1; k < SIZE; k++) if ((best[k] ?? 0) > (best[label] ?? 0)) label = k;
    for (let i = length - 1; i >= 0; i--) {
      labels[run.first + i] = label;
      label = back[i * SIZE + label] ?? 0;
    }
  };
}

/** Whether a line is set like a headline: nearly each word a capital. */
export function isTitled(tokens: readonly NameToken[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const { capital, word, start, end } of tokens) {
    if (capital) capitals++;
    else if (!word || end - start < 4) continue;
    words++;
  }
  return words >= 4 && capitals / words > 0.75;
}

/** What an article tells of its words. `texts` are the lines that the tokens are of. */
export function usageOf(lines: readonly (readonly NameToken[])[], texts: readonly string[]): Usage {
  const small = new Set<number>();
  const inside = new Set<number>();
  const asked = new Set<number>();
  const text = texts.join("\n");
  for (const tokens of lines) {
    const titled = isTitled(tokens);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token?.capital) continue;
      const { word } = token.form;
      // Only where a sentence begins does a capital tell nothing.
      if (at <= 1 && !asked.has(word.hash)) {
        asked.add(word.hash);
        if (hasWord(text, word.text)) small.add(word.hash);
      }
      const before = tokens[at - 1];
      if (at > 1 && !titled && before?.word && !before.capital) inside.add(word.hash);
    }
  }
  return { small, inside };
}

/** Whether `word` stands in `text` as a word of its own. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length)) return true;
  }
  return false;
}

/** A table of weights as it is kept: template -> lines of "a b", a tab, and a letter and a weight for each label. */
export interface Table {
  readonly transitions: readonly (readonly number[])[];
  readonly weights: Readonly<Record<string, readonly string[]>>;
}

/** The letter of each label in a table. */
export const LETTERS = "OPpLlGgFfNnMm";
/** Parts the two values of a feature in a table. */
export const SEPARATOR = " ";
const SPACE = 32;
const TAB = 9;
const MINUS = 45;
const NONE: Atom = atom("");

/** Makes a table fit for use. Character by character, as it is on the way of every build that reads anything. */
export function modelOf(table: Table): Model {
  const count = Object.values(table.weights).reduce((sum, lines) => sum + lines.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2))) - 1;
  const keys = new Int32Array(mask + 1);
  const offsets = new Int32Array(mask + 1).fill(-1);
  const rows = new Int16Array(count * SIZE);
  const labels = new Uint8Array(128).fill(255);
  for (let label = 0; label < SIZE; label++) labels[LETTERS.charCodeAt(label)] = label;
  let offset = 0;
  for (const [name, lines] of Object.entries(table.weights)) {
    const template = (TEMPLATES as readonly string[]).indexOf(name);
    for (const line of lines) {
      let at = 0;
      let a = HASH_START;
      for (; line.charCodeAt(at) !== SPACE && line.charCodeAt(at) !== TAB; at++)
        a = hashOn(a, line.charCodeAt(at));
      let b = NONE.hash;
      if (line.charCodeAt(at) === SPACE) {
        b = HASH_START;
        for (at++; line.charCodeAt(at) !== TAB; at++) b = hashOn(b, line.charCodeAt(at));
      }
      const hash = featureHash(template, a, b);
      let slot = hash & mask;
      while ((offsets[slot] ?? 0) >= 0) slot = (slot + 1) & mask;
      keys[slot] = hash;
      offsets[slot] = offset;
      readWeights(line, at + 1, labels, rows, offset);
      offset += SIZE;
    }
  }
  const row = (hash: number): number => {
    for (let slot = hash & mask; (offsets[slot] ?? -1) >= 0; slot = (slot + 1) & mask) {
      if (keys[slot] === hash) return offsets[slot] ?? -1;
    }
    return -1;
  };
  return { row, rows, transitions: Int16Array.from(table.transitions.flat()) };
}

/** "P21O-4" into a row. */
function readWeights(line: string, from: number, labels: Uint8Array, rows: Int16Array, offset: number): void {
  for (let at = from; at < line.length; ) {
    const label = labels[line.charCodeAt(at)] ?? 0;
    at++;
    const negative = line.charCodeAt(at) === MINUS;
    if (negative) at++;
    let value = 0;
    for (; at < line.length && labels[line.charCodeAt(at)] === 255; at++)
      value = value * 10 + line.charCodeAt(at) - 48;
    rows[offset + label] = negative ? -value : value;
  }
}
