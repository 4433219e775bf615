/**
 * Pairs of articles worth a closer look, from an inverted index over telling terms: never all pairs. Each article looks
 * along the posting lists of its strongest terms, a bounded stretch to either side in time, and keeps its best few, so
 * work and memory grow with the number of articles.
 */
import { byCodeUnit } from "../words/order.js";
import type { Profile } from "./features.js";

/** Strongest terms of an article that are looked up. */
const LOOKUPS = 24;
/** Articles to either side, in time, that one posting list is followed. */
const REACH = 60;
/** Candidates that an article keeps. */
const KEPT = 24;
/** A term of less weight is too common to look up. */
const WEAKEST = 1.8;

/** Neighbours of each article, by index, ascending; symmetric. */
export function candidates(profiles: readonly Profile[]): Uint32Array[] {
  const order = inTime(profiles);
  const rank = new Uint32Array(profiles.length);
  for (const [position, index] of order.entries()) rank[index] = position;
  const lookups = profiles.map(strongest);
  const postings = new Map<number, number[]>();
  for (const index of order) {
    for (const term of lookups[index]?.terms ?? []) {
      const list = postings.get(term);
      if (list) list.push(rank[index] as number);
      else postings.set(term, [rank[index] as number]);
    }
  }
  const score = new Float32Array(profiles.length);
  const kept: Set<number>[] = profiles.map(() => new Set());
  for (let index = 0; index < profiles.length; index++) {
    const own = lookups[index];
    if (!own) continue;
    const touched: number[] = [];
    for (const [k, term] of own.terms.entries()) {
      const list = postings.get(term) ?? [];
      if (list.length < 2) continue;
      const at = positionOf(list, rank[index] as number);
      const gain = (own.weights[k] ?? 0) ** 2;
      const from = Math.max(0, at - REACH);
      const to = Math.min(list.length, at + REACH + 1);
      for (let p = from; p < to; p++) {
        const other = list[p] as number;
        if (p === at) continue;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] as number) + gain;
      }
    }
    const best = touched.sort((a, b) => (score[b] as number) - (score[a] as number) || a - b).slice(0, KEPT);
    for (const position of touched) score[position] = 0;
    for (const position of best) {
      const other = order[position] as number;
      kept[index]?.add(other);
      kept[other]?.add(index);
    }
  }
  return kept.map((set) => Uint32Array.from(set).sort());
}

/** By date, undated last, ties by id. */
function inTime(profiles: readonly Profile[]): number[] {
  const day = (index: number) => {
    const value = profiles[index]?.terms.day ?? Number.NaN;
    return Number.isNaN(value) ? Number.MAX_VALUE : value;
  };
  return profiles
    .map((_, index) => index)
    .sort((a, b) => day(a) - day(b) || byCodeUnit(profiles[a]?.terms.id ?? "", profiles[b]?.terms.id ?? ""));
}

interface Lookups {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** The terms that tell most: of the words, and of the pairs of names. */
function strongest({ words, pairs, headline }: Profile): Lookups {
  const found: { term: number; weight: number }[] = [];
  for (const [vector, factor] of [
    [words, 1],
    [pairs, 1.5],
    [headline, 1.5],
  ] as const) {
    for (let i = 0; i < vector.terms.length; i++) {
      const weight = (vector.weights[i] as number) * factor;
      if (weight >= WEAKEST) found.push({ term: vector.terms[i] as number, weight });
    }
  }
  found.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const terms: number[] = [];
  const weights: number[] = [];
  for (const { term, weight } of found) {
    if (terms.includes(term)) continue;
    terms.push(term);
    weights.push(weight);
    if (terms.length === LOOKUPS) break;
  }
  return { terms, weights };
}

function positionOf(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
