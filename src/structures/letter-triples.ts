/**
 * The triples of characters of a text, as a set of bits: whoever looks for one of many words sees at once that a text has
 * none of them. A Bloom filter with one hash; two triples may share a bit, so that a text seems to have what it lacks.
 */

/** Bits of a set: a sentence has some 150 triples. */
const BITS = 4096;
/** Sentences of a story, which many patterns are asked of one after the other. Then the memo restarts. */
const MOST_TEXTS = 2048;
/** A longer text has nearly all bits. */
const LONGEST = 4096;

/** Stands for all characters that are not in ASCII. */
const OTHER = 1;
/** "ſ" and the sign of the kelvin: without regard to case they are the letters s and k. */
const [LONG_S, KELVIN] = [0x17f, 0x212a];

const EVERYTHING = new Uint32Array(BITS / 32).fill(0xffffffff);
const known = new Map<string, Uint32Array>();
let last: string | null = null;
let lastTriples: Uint32Array = EVERYTHING;

/**
 * The triples of letters of a text without regard to case, as bits of a Bloom filter (Bloom 1970). Remembered for the texts
 * asked for last; a very long text has all bits.
 */
export function triplesIn(text: string): Uint32Array {
  if (text === last) return lastTriples;
  let triples = known.get(text);
  if (triples === undefined) {
    triples = text.length > LONGEST ? EVERYTHING : tripleBits(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, triples);
  }
  [last, lastTriples] = [text, triples];
  return triples;
}

function tripleBits(text: string): Uint32Array {
  const triples = new Uint32Array(BITS / 32);
  let window = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LONG_S || code === KELVIN) return EVERYTHING;
    window = shifted(window, code);
    if (at < 2) continue;
    const bit = bitOf(window);
    triples[bit >>> 5] = (triples[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return triples;
}

/** The last three characters, seven bits each. */
const shifted = (window: number, code: number): number =>
  ((window << 7) | (code > 127 ? OTHER : code >= 65 && code <= 90 ? code + 32 : code)) & 0x1fffff;

const bitOf = (window: number): number => Math.imul(window, 0x9e3779b1) >>> 20;

/**
 * Numbers of the bits that are set for each text that contains a word; empty where no bit is sure, as for a word of two
 * letters.
 */
export function bitsOf(word: string): readonly number[] {
  const bits = new Set<number>();
  for (const part of word.split(/[\u017F\u212A]/)) {
    let window = 0;
    for (let at = 0; at < part.length; at++) {
      window = shifted(window, part.charCodeAt(at));
      if (at >= 2) bits.add(bitOf(window));
    }
  }
  return [...bits];
}

/** Whether a text may have one of some words. @param words the bits of each */
export function mayHave(triples: Uint32Array, words: readonly (readonly number[])[]): boolean {
  for (const bits of words) {
    let at = 0;
    for (; at < bits.length; at++) {
      const bit = bits[at] as number;
      if (((triples[bit >>> 5] as number) & (1 << (bit & 31))) === 0) break;
    }
    if (at === bits.length) return true;
  }
  return false;
}
