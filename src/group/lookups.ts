/** The terms of an article that others are found by: the most telling ones that another article has too. */
import type { Frequencies } from "./frequencies.js";

export interface Lookups {
  readonly terms: Uint32Array;
  /** Of length one as a vector. */
  readonly weights: Float32Array;
}

interface Weighted {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

const LOOKUPS = 32;
/** A term of less weight is too common to look up. */
const WEAKEST = 1.5;
/** Names side by side, and words of the headline, tell more. */
const EMPHASIS = 1.5;

export function strongest(
  [words, pairs, headline]: readonly [Weighted, Weighted, Weighted],
  { shared }: Frequencies,
): Lookups {
  const found: { term: number; weight: number }[] = [];
  let h = 0;
  for (let i = 0; i < words.terms.length; i++) {
    const term = words.terms[i] as number;
    while (h < headline.terms.length && (headline.terms[h] as number) < term) h++;
    const weight = (words.weights[i] as number) * (headline.terms[h] === term ? EMPHASIS : 1);
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
