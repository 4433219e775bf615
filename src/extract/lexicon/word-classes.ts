/**
 * Classes of words that newswire uses alike: how likely each is, going by the words around it anywhere, to be of a
 * person's name, a place's, an organisation's ... `npm run learn:names` derives them from word vectors, and with them the
 * tagger has met words that no labelled text holds (Turian, Ratinov and Bengio 2010; Guo and others 2014).
 */
import { type Atom, atom, HASH_START, hashOn } from "../../words/hash.js";
import table from "./word-classes.json" with { type: "json" };

/** A power of two; little more than half of the slots are taken. */
const SLOTS = 2 ** 18;
const [ZERO, NINE] = [48, 57];

interface Classes {
  /** Hashes of words; open addressing. */
  readonly hashes: Int32Array;
  /** One more than the number of the class; 0: an empty slot. */
  readonly numbers: Uint8Array;
  readonly atoms: readonly Atom[];
}

let classes: Classes | null = null;

/** The class of a word, by the hash of its small letters. */
export function wordClassOf(hash: number): Atom | null {
  classes ??= read(table);
  const { hashes, numbers, atoms } = classes;
  for (let slot = hash & (SLOTS - 1); numbers[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
    if (hashes[slot] === hash) return atoms[(numbers[slot] ?? 0) - 1] ?? null;
  return null;
}

/**
 * Reads lists of words: "0averby3ia" is "averby" and "avria", a digit telling how much a word has of the one before.
 * Character by character, as it is on the way of every build that reads anything.
 */
function read(lists: Readonly<Record<string, string>>): Classes {
  const hashes = new Int32Array(SLOTS);
  const numbers = new Uint8Array(SLOTS);
  /** Of the first 0 to 9 letters of the word before. */
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
  return { hashes, numbers, atoms: names.map(atom) };
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
