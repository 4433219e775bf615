/** Hashes of strings: FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo 1991). Words compare faster as numbers. */

/** A string and its hash; features are made of them. */
export interface Atom {
  readonly text: string;
  readonly hash: number;
}

/** The hash of no words, and of words with one more code unit. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

export const atom = (text: string): Atom => ({ text, hash: hashOf(text) });
