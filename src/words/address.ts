/** Addresses: names that are safe as one segment of a path, unlike one another, and kept once given. */
import { createHash } from "node:crypto";
import slugify from "@sindresorhus/slugify";
import type { Slug } from "../model.js";

/** What a slug looks like, here and in a ledger that comes from outside. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_LENGTH = 80;

/** Digits of a hash that tell two namesakes apart: 24 bits, lengthened on the rare clash. */
const TAIL = 6;

/**
 * Windows refuses a folder of these names; `index`, and a bare number, may be a page that lists others.
 */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|page|\d+)$/;

/** Hex digest of an id or a text: what stands in an address where words cannot. */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Gives out addresses. An address once taken is never given again, so what is already in use is taken first.
 *
 *     address("Kremlin: “no miracles”", id)   -> kremlin-no-miracles
 *     address("Kremlin: “no miracles”", id2)  -> kremlin-no-miracles-3fa9c2   (a namesake)
 *     address("北京 2022", id3)                -> 2022-91d0aa                  (too little of it is left)
 */
export class Addresses {
  readonly #taken = new Set<string>();

  /** Keeps `slug` from being given. */
  take(slug: Slug): void {
    this.#taken.add(slug);
  }

  /**
   * @param words what the address should read like
   * @param id tells apart those with like words; never shown itself, only its hash
   */
  give(words: string, id: string): Slug {
    const plain = readable(words);
    if (plain !== "" && !RESERVED.test(plain) && !this.#taken.has(plain)) return this.#keep(plain);
    const digest = sha256Hex(id);
    for (let length = TAIL; ; length++) {
      const tail = length <= digest.length ? digest.slice(0, length) : `${digest}-${length}`;
      const stem = cut(plain, SLUG_LENGTH - tail.length - 1);
      const slug = stem === "" ? tail : `${stem}-${tail}`;
      if (!RESERVED.test(slug) && !this.#taken.has(slug)) return this.#keep(slug);
    }
  }

  #keep(slug: string): Slug {
    this.#taken.add(slug);
    return slug as Slug;
  }
}

/** Only the beginning of long words can reach the address; what lies beyond is not worth transliterating. */
const CONSIDERED = 240;

function readable(words: string): string {
  return cut(slugify(words.slice(0, CONSIDERED), { decamelize: false }), SLUG_LENGTH);
}

/** Cuts at the last word that fits whole, or within the word where there is no other. */
function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const end = slug.lastIndexOf("-", length);
  return end > 0 ? slug.slice(0, end) : slug.slice(0, length);
}
