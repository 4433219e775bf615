/** Bags of terms. A term is the hash of its words, so that it means the same in every article and every build. */

/** Terms with their counts in the article, in ascending order of term. */
export interface Bag {
  readonly terms: Uint32Array;
  readonly counts: Float32Array;
}

/** First spelling in the article of each term of a bag, in its order; null for terms without a spelling there. */
export type Spelt = readonly (string | null)[];

/** Terms in ascending order, with the weight of each. */
export interface Weighted {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Hash of a term: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, with a final mix that spreads it over the low bits, too.
 * An unsigned integer of 32 bits.
 */
export function hashTerm(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Hash of two terms that follow each other: an unsigned integer of 32 bits, other where they are exchanged. */
export function hashPair(first: number, second: number): number {
  let h = Math.imul(first ^ (first >>> 16), 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

const EMPTY: Bag = { terms: new Uint32Array(), counts: new Float32Array() };

/** Counts terms and returns them as a bag. */
export class Counter {
  private readonly counts = new Map<number, number>();
  private readonly spellings = new Map<number, string>();

  /** @param spelling of the term here, for display; the first is kept */
  add(term: number, count = 1, spelling: string | null = null): void {
    this.counts.set(term, (this.counts.get(term) ?? 0) + count);
    if (spelling !== null && !this.spellings.has(term)) this.spellings.set(term, spelling);
  }

  bag(): Bag {
    if (this.counts.size === 0) return EMPTY;
    const terms = Uint32Array.from(this.counts.keys()).sort();
    return { terms, counts: Float32Array.from(terms, (term) => this.counts.get(term) ?? 0) };
  }

  /** In the order of the bag. */
  spelt({ terms }: Bag): Spelt {
    return Array.from(terms, (term) => this.spellings.get(term) ?? null);
  }
}
