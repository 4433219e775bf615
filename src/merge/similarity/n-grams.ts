/** N-grams of sentences as sorted lists of hashes, so that one pass finds what two lists share. */
import type { ContentWord, Reading } from "../sentence/analysis.js";

/** N-grams of one sentence. */
export interface NGrams {
  readonly sequence: Int32Array;
  readonly singles: Int32Array;
  readonly doubles: Int32Array;
  readonly contentDoubles: Int32Array;
  readonly skips: Int32Array;
  readonly letters: Int32Array;
  readonly lowerWeight: number;
  /** In the order of the sentence's content words. */
  readonly words: readonly SpelledOut[];
}

/** A content word by its letters; a number has none. */
export interface SpelledOut {
  readonly letters: Int32Array;
  /** A bit for each of its trigrams, of 32 in all: two words without a common bit share no trigram. */
  readonly bits: number;
  readonly weight: number;
}

/** Most distance of two content words that make a pair. */
const REACH = 4;
const computed = new WeakMap<Reading, NGrams>();

/** The n-grams of a sentence as sorted hashes. Computed once for each reading. */
export function nGramsOf(reading: Reading): NGrams {
  const known = computed.get(reading);
  if (known) return known;
  const sequence = new Int32Array(reading.sequence);
  const content = reading.words.map(({ keyHash }) => keyHash);
  const skips: number[] = [];
  content.forEach((one, i) => {
    for (let j = i + 1; j <= i + REACH && j < content.length; j++) skips.push(joined(one, content[j] ?? 0));
  });
  let lowerWeight = 0;
  for (const { name, number, weight } of reading.words) if (!name && !number) lowerWeight += weight;
  const made = {
    sequence,
    singles: sequence.slice().sort(),
    doubles: doublesOf(sequence),
    contentDoubles: doublesOf(content),
    skips: new Int32Array(skips).sort(),
    letters: triplesOf(reading.text),
    lowerWeight,
    words: reading.words.map(spelledOut),
  };
  computed.set(reading, made);
  return made;
}

/** The bigrams of a sentence as sorted hashes, for callers that need no other n-grams. */
export function wordPairsOf(reading: Reading): Int32Array {
  return computed.get(reading)?.doubles ?? doublesOf(reading.sequence);
}

function joined(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) + b) | 0;
}

function doublesOf(sequence: ArrayLike<number>): Int32Array {
  const found = new Int32Array(Math.max(0, sequence.length - 1));
  for (let i = 0; i < found.length; i++) found[i] = joined(sequence[i] ?? 0, sequence[i + 1] ?? 0);
  return found.sort();
}

const words = new Map<string, Int32Array>();
/** Enough for the vocabulary of a large build. Then it restarts. */
const MOST_WORDS = 100_000;

/** Letter trigrams of a word, computed once for each. */
export function lettersOf(word: string): Int32Array {
  let known = words.get(word);
  if (known === undefined) {
    known = triplesOf(word);
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word, known);
  }
  return known;
}

const NO_LETTERS = new Int32Array(0);

function spelledOut({ text, number, weight }: ContentWord): SpelledOut {
  const letters = number ? NO_LETTERS : lettersOf(text);
  let bits = 0;
  for (const triple of letters) bits |= 1 << (Math.imul(triple, 0x9e3779b1) >>> 27);
  return { letters, bits, weight };
}

/** Letter trigrams, in lower case; separators of words count as one space. */
function triplesOf(text: string): Int32Array {
  const codes = plainCodesOf(text.toLowerCase());
  const found = new Int32Array(Math.max(0, codes.length - 2));
  for (let i = 0; i < found.length; i++) {
    found[i] =
      Math.imul(Math.imul(codes[i] ?? 0, 31_337) + (codes[i + 1] ?? 0), 31_337) + (codes[i + 2] ?? 0);
  }
  return found.sort();
}

const SPACE = 32;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Code units of letters and digits, with one space for anything between, before and after them. */
function plainCodesOf(text: string): number[] {
  const codes = [SPACE];
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) codes.push(code);
    else if (code > 127 && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(i) ?? 0))) {
      codes.push(code);
      // A letter of two code units.
      if (code >= 0xd800 && code < 0xdc00) codes.push(text.charCodeAt(++i));
    } else if (last === SPACE) continue;
    else codes.push(SPACE);
    last = codes[codes.length - 1] ?? SPACE;
  }
  if (last !== SPACE) codes.push(SPACE);
  return codes;
}

/** Number of members that two ascending lists share; one that both have twice counts 2. */
export function shared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      count++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return count;
}

/**
 * The Dice coefficient of two ascending lists as multisets (Dice 1945): twice the shared members by all members. 0 to 1; 0
 * where both are empty.
 */
export function dice(a: Int32Array, b: Int32Array): number {
  return (2 * shared(a, b)) / Math.max(1, a.length + b.length);
}

/** The cosine of two ascending lists as vectors of counts: 0 to 1, where a member that stands twice counts 2. */
export function cosine(a: Int32Array, b: Int32Array): number {
  let product = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x < y) i++;
    else if (y < x) j++;
    else {
      const startA = i;
      const startB = j;
      while (a[i] === x) i++;
      while (b[j] === x) j++;
      product += (i - startA) * (j - startB);
    }
  }
  return product / Math.sqrt(squaresOf(a) * squaresOf(b) || 1);
}

function squaresOf(list: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < list.length; ) {
    const start = i;
    const value = list[i];
    while (list[i] === value && i < list.length) i++;
    sum += (i - start) ** 2;
  }
  return sum;
}

/** Rows of the table below, reused: creating them costs more than filling them. */
let rows = [0, 1, 2, 3].map(() => new Uint16Array(256));

/**
 * Lengths, in words, of the longest common subsequence and of the longest common run of two lists of word numbers. Dynamic
 * programming over a.length times b.length cells; tables are kept between calls.
 */
export function commonSequences(a: Int32Array, b: Int32Array): { subsequence: number; run: number } {
  if ((rows[0]?.length ?? 0) <= b.length) rows = rows.map(() => new Uint16Array(2 * b.length));
  let [above, row, runsAbove, runs] = rows as [Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  above.fill(0, 0, b.length + 1);
  runsAbove.fill(0, 0, b.length + 1);
  row[0] = runs[0] = 0;
  let run = 0;
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) {
      const same = word === b[j - 1];
      row[j] = same ? (above[j - 1] as number) + 1 : Math.max(above[j] as number, row[j - 1] as number);
      const length = same ? (runsAbove[j - 1] as number) + 1 : 0;
      runs[j] = length;
      if (length > run) run = length;
    }
    [above, row] = [row, above];
    [runsAbove, runs] = [runs, runsAbove];
  }
  return { subsequence: above[b.length] as number, run };
}
