/** Hashes of strings: FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo 1991). Words compare faster as numbers. */

/** A string with its hash; features are built from them. */
export interface HashedText {
  readonly text: string;
  readonly hash: number;
}

/** The hash of the empty string. */
export const HASH_START = 0x811c9dc5 | 0;

/** Extends a hash by one code unit (FNV-1a on 16-bit units). */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a string by its UTF-16 code units: a signed integer of 32 bits. Not for secrets: collisions are easy to make. */
export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** A string with its hash, which is computed once. */
export const hashedText = (text: string): HashedText => ({ text, hash: hashOf(text) });
