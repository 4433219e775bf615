/**
 * The weights of the name tagger, a conditional random field (`tagger`): its labels, the table that `npm run learn:names`
 * writes, and the form in which a build uses it.
 */
import { HASH_START, type HashedText, hashedText, hashOn } from "../../../structures/hash.js";
import { FEATURE_TEMPLATES } from "./tagger-features.js";

/** `O` and, for each kind, a label for its first word and one for further words. */
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
/** A label of a token. */
export type Label = (typeof LABELS)[number];
/** Number of labels. */
export const SIZE = LABELS.length;

/** Scores of a model: a row of `SIZE` for each feature, and `SIZE` rows of `SIZE` for pairs of labels. */
export interface Model {
  /** Offset of a feature's row in `rows`, or -1. */
  readonly row: (hash: number) => number;
  readonly rows: ArrayLike<number>;
  readonly transitions: ArrayLike<number>;
}

/** Hash of a feature, from its template and the hashes of its two values. Mixed with the constants of MurmurHash3. */
export function featureHash(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** `I-X` follows only `B-X` or `I-X`. */
export const ALLOWED: readonly boolean[] = LABELS.flatMap((previous) =>
  LABELS.map((label) => !label.startsWith("I-") || previous.slice(2) === label.slice(2)),
);

/** The stored table of weights: template -> lines of "a b", a tab, and a letter and a weight for each label. */
export interface Table {
  readonly transitions: readonly (readonly number[])[];
  readonly weights: Readonly<Record<string, readonly string[]>>;
}

/** The letter of each label in a table. */
export const LETTERS = "OPpLlGgFfNnMm";
/** Separates the two values of a feature in a table. */
export const SEPARATOR = " ";
const SPACE = 32;
const TAB = 9;
const MINUS = 45;
const NONE: HashedText = hashedText("");

/** Size of the Bloom filter: fifteen bits for each of the 34,000 features that are shipped. */
const SEEN_BITS = 2 ** 19;

/** Converts a table to its form at run time. Parsed character by character, because every build does it. */
export function modelOf(table: Table): Model {
  const count = Object.values(table.weights).reduce((sum, lines) => sum + lines.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2))) - 1;
  const keys = new Int32Array(mask + 1);
  const offsets = new Int32Array(mask + 1).fill(-1);
  // A Bloom filter of the known features: most features of a word are in no table, and need no look-up.
  const seen = new Uint8Array(SEEN_BITS / 8);
  const rows = new Int16Array(count * SIZE);
  const labels = new Uint8Array(128).fill(255);
  for (let label = 0; label < SIZE; label++) labels[LETTERS.charCodeAt(label)] = label;
  let offset = 0;
  for (const [name, lines] of Object.entries(table.weights)) {
    const template = (FEATURE_TEMPLATES as readonly string[]).indexOf(name);
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
      seen[(hash & (SEEN_BITS - 1)) >>> 3] = (seen[(hash & (SEEN_BITS - 1)) >>> 3] ?? 0) | (1 << (hash & 7));
      keys[slot] = hash;
      offsets[slot] = offset;
      readWeights(line, at + 1, labels, rows, offset);
      offset += SIZE;
    }
  }
  const row = (hash: number): number => {
    if (((seen[(hash & (SEEN_BITS - 1)) >>> 3] ?? 0) & (1 << (hash & 7))) === 0) return -1;
    for (let slot = hash & mask; (offsets[slot] ?? -1) >= 0; slot = (slot + 1) & mask) {
      if (keys[slot] === hash) return offsets[slot] ?? -1;
    }
    return -1;
  };
  return { row, rows, transitions: Int16Array.from(table.transitions.flat()) };
}

/** Parses "P21O-4" into a row. */
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
