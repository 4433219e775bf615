/** Addresses of pages: safe as one segment of a path, unique, and stable once given. */

import slugify from "@sindresorhus/slugify";
import type { Slug } from "../model.js";
import { sha256Hex } from "../structures/sha256.js";

/** The form of a slug, also checked in a ledger from outside. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_LENGTH = 80;

/** Digits of the hash that separates namesakes: 24 bits, extended on the rare clash. */
const TAIL = 6;

/** Names that are never given: Windows refuses some for folders; `index` and bare numbers may be pages of lists. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|page|\d+)$/;

/**
 * Gives out unique addresses. Reserve the addresses in use first: a taken address is never given again.
 *
 *     address("Kremlin: “no miracles”", id)   -> kremlin-no-miracles
 *     address("Kremlin: “no miracles”", id2)  -> kremlin-no-miracles-3fa9c2   (a namesake)
 *     address("北京 2022", id3)                -> 2022-91d0aa                  (too little of it is left)
 */
export class Addresses {
  readonly #taken = new Set<string>();

  /** Reserves `slug`. */
  take(slug: Slug): void {
    this.#taken.add(slug);
  }

  /**
   * @param words what the address should read like
   * @param id distinguishes articles or stories with like words; only its hash is shown
   */
  give(words: string, id: string): Slug {
    const plain = readable(words);
    if (plain !== "" && !RESERVED.test(plain) && !this.#taken.has(plain)) return this.#keep(plain);
    const digest = sha256Hex(id);
    for (let length = TAIL; ; length++) {
      const tail = length <= digest.length ? digest.slice(0, length) : `${digest}-${length}`;
      const stem = shortened(plain, SLUG_LENGTH - tail.length - 1);
      const slug = stem === "" ? tail : `${stem}-${tail}`;
      if (!RESERVED.test(slug) && !this.#taken.has(slug)) return this.#keep(slug);
    }
  }

  #keep(slug: string): Slug {
    this.#taken.add(slug);
    return slug as Slug;
  }
}

/** Only the beginning of long words can reach the address, so the rest is not transliterated. */
const CONSIDERED = 240;

function readable(words: string): string {
  return shortened(slugify(words.slice(0, CONSIDERED), { decamelize: false }), SLUG_LENGTH);
}

/** Cuts after the last whole word that fits, or inside the first word where none fits. */
function shortened(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const end = slug.lastIndexOf("-", length);
  return end > 0 ? slug.slice(0, end) : slug.slice(0, length);
}
