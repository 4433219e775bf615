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
  const found: { term: number; weight: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const term = words[i] as number;
    const weight = (weights[i] as number) * ((zones[i] as number) & Zone.headline ? EMPHASIS : 1);
    if (weight >= WEAKEST && shared(term)) found.push({ term, weight });
  }
  for (let i = 0; i < pairs.terms.length; i++) {
    const term = pairs.terms[i] as number;
    if (shared(term)) found.push({ term, weight: (pairs.weights[i] as number) * EMPHASIS });
  }
  found.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const kept = found.slice(0, LOOKUPS);
  const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    terms: Uint32Array.from(kept, ({ term }) => term),
    weights: Float32Array.from(kept, ({ weight }) => weight / norm),
  };
}
