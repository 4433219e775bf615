/**
 * Classes of words with similar use in newswire: how likely each is, by its contexts, to be part of the name of a
 * person, a place, an organisation ... `npm run learn:names` derives them from word vectors, so that the tagger can
 * classify words that no labelled text has (Turian, Ratinov and Bengio 2010; Guo and others 2014).
 */
import { HASH_START, type HashedText, hashedText, hashOn } from "../../words/hash.js";
import table from "./word-classes.json" with { type: "json" };

/** Number of slots, a power of two; little more than half of them are filled. */
const SLOTS = 2 ** 18;
const [ZERO, NINE] = [48, 57];

interface Classes {
  /** Hashes of words; open addressing. */
  readonly hashes: Int32Array;
  /** Number of the class plus one; 0: an empty slot. */
  readonly numbers: Uint8Array;
  readonly hashedTexts: readonly HashedText[];
}

let classes: Classes | null = null;

/** The class of a word, by the hash of its lower-case form. */
export function wordClassOf(hash: number): HashedText | null {
  classes ??= parseClasses(table);
  const { hashes, numbers, hashedTexts } = classes;
  for (let slot = hash & (SLOTS - 1); numbers[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
    if (hashes[slot] === hash) return hashedTexts[(numbers[slot] ?? 0) - 1] ?? null;
  return null;
}

/**
 * Parses lists of words: "0averby3ia" is "averby" and "avria"; a digit is the number of letters shared with the word
 * before. Parsed character by character, because every build does it.
 */
function parseClasses(lists: Readonly<Record<string, string>>): Classes {
  const hashes = new Int32Array(SLOTS);
  const numbers = new Uint8Array(SLOTS);
  /** Hashes of the first 0 to 9 letters of the word before. */
  const beginnings = new Int32Array(NINE - ZERO + 1).fill(HASH_START);
  const names = Object.keys(lists);
  for (const [index, name] of names.entries()) {
    const list = lists[name] ?? "";
    for (let at = 0; at < list.length; ) {
      let length = list.charCodeAt(at) - ZERO;
      let hash = beginnings[length] ?? HASH_START;
      for (at++; at < list.length && !isDigit(list.charCodeAt(at)); at++) {
        hash = hashOn(hash, list.charCodeAt(at));
        if (++length < beginnings.length) beginnings[length] = hash;
      }
      let slot = hash & (SLOTS - 1);
      while (numbers[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      hashes[slot] = hash;
      numbers[slot] = index + 1;
    }
  }
  return { hashes, numbers, hashedTexts: names.map(hashedText) };
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
