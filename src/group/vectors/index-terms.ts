/** The lookup terms of an article: the most distinctive ones that another article shares. */
import type { Weighted } from "../document/bag.js";
import { Zone } from "../document/vocabulary.js";
import type { Frequencies } from "./document-frequency.js";

export interface Lookups {
  readonly terms: Uint32Array;
  /** Normalised to a vector of length one. */
  readonly weights: Float32Array;
}

const LOOKUPS = 32;
/** Terms of less weight are too common to look up. */
const WEAKEST = 2;
/** Factor for neighbouring names and for words of the headline. */
const EMPHASIS = 1.5;

interface WeightedTerms {
  readonly words: Uint32Array;
  readonly weights: Float32Array;
  readonly zones: Uint8Array;
  readonly pairs: Weighted;
}

/** The strongest lookup terms of an article that another article shares. */
export function strongest({ words, weights, zones, pairs }: WeightedTerms, { shared }: Frequencies): Lookups {
  const kept = new ShortList();
  for (let i = 0; i < words.length; i++) {
    const term = words[i] as number;
    const weight = (weights[i] as number) * ((zones[i] as number) & Zone.headline ? EMPHASIS : 1);
    if (weight >= WEAKEST && kept.admits(term, weight) && shared(term)) kept.add(term, weight);
  }
  for (let i = 0; i < pairs.terms.length; i++) {
    const term = pairs.terms[i] as number;
    const weight = (pairs.weights[i] as number) * EMPHASIS;
    if (kept.admits(term, weight) && shared(term)) kept.add(term, weight);
  }
  return kept.lookups();
}

/** The strongest terms so far, strongest first, ties by term. Most terms of an article come too late for a place. */
class ShortList {
  readonly #terms = new Uint32Array(LOOKUPS);
  readonly #weights = new Float64Array(LOOKUPS);
  #length = 0;

  admits(term: number, weight: number): boolean {
    return this.#length < LOOKUPS || this.#isBefore(term, weight, LOOKUPS - 1);
  }

  add(term: number, weight: number): void {
    let at = this.#length < LOOKUPS ? this.#length++ : LOOKUPS - 1;
    while (at > 0 && this.#isBefore(term, weight, at - 1)) {
      this.#terms[at] = this.#terms[at - 1] as number;
      this.#weights[at] = this.#weights[at - 1] as number;
      at--;
    }
    this.#terms[at] = term;
    this.#weights[at] = weight;
  }

  lookups(): Lookups {
    const weights = this.#weights.subarray(0, this.#length);
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return {
      terms: this.#terms.slice(0, this.#length),
      weights: Float32Array.from(weights, (weight) => weight / norm),
    };
  }

  #isBefore(term: number, weight: number, at: number): boolean {
    const other = this.#weights[at] as number;
    return weight > other || (weight === other && term < (this.#terms[at] as number));
  }
}
