/**
 * Candidate pairs, from an inverted index over distinctive terms: never all pairs. Each article scans the posting lists
 * of its strongest terms within a bounded distance in time and keeps its best candidates, so work and memory are linear
 * in the articles.
 */
import { byCodeUnit } from "../../structures/order.js";
import { lowerBound } from "../../structures/sorted-lists.js";
import type { Profile } from "../vectors/profile.js";
import { TermNumbers } from "../vectors/term-numbers.js";

/** Articles to either side, in time, within which a posting list is scanned. */
const REACH = 60;
/** Most candidates of an article. */
const KEPT = 14;
/** Least likeness of a candidate, absolute and relative to the best. */
const LEAST = 0.08;
const LEAST_SHARE = 0.33;
/** Candidates of one article. */
export interface Finding {
  /** The most alike, by index, strongest first. */
  readonly best: Uint32Array;
}

/** An index of articles by their lookup terms; profiles are in order of id. */
export interface Index {
  readonly find: (article: number) => Finding;
}

/** Builds the inverted index, with the articles in order of time. */
export function indexOf(profiles: readonly Profile[]): Index {
  const size = profiles.length;
  const order = orderByDay(profiles);
  const rank = new Uint32Array(size);
  for (const [position, index] of order.entries()) rank[index] = position;
  const postings = invert(profiles, order);
  const score = new Float32Array(size);
  const touched = new Uint32Array(size);
  return {
    find(article) {
      const own = (profiles[article] as Profile).lookups;
      const self = rank[article] as number;
      let count = 0;
      for (let k = 0; k < own.terms.length; k++) {
        const slot = postings.slots.of(own.terms[k] as number);
        const start = postings.starts[slot] as number;
        const end = postings.starts[slot + 1] as number;
        if (end - start < 2) continue;
        const at = lowerBound(postings.ranks, self, start, end);
        const to = Math.min(end, at + REACH + 1);
        const weight = own.weights[k] as number;
        for (let p = Math.max(start, at - REACH); p < to; p++) {
          const other = postings.ranks[p] as number;
          if (other === self) continue;
          if (score[other] === 0) touched[count++] = other;
          score[other] = (score[other] as number) + weight * (postings.weights[p] as number);
        }
      }
      const alike = touched.subarray(0, count);
      const most = strongestCandidates(alike, score, KEPT);
      const least = Math.max(LEAST, LEAST_SHARE * (score[most[0] as number] ?? 0));
      const best = most.filter((other) => (score[other] as number) >= least);
      for (let k = 0; k < count; k++) score[touched[k] as number] = 0;
      return { best: best.map((other) => order[other] as number) };
    },
  };
}

/** The `most` greatest scores, best first, ties by number. Insertion into a short list costs less than sorting all. */
function strongestCandidates(touched: Uint32Array, score: Float32Array, most: number): Uint32Array {
  const best = new Uint32Array(Math.min(most, touched.length));
  let length = 0;
  for (let k = 0; k < touched.length; k++) {
    const other = touched[k] as number;
    const value = score[other] as number;
    if (length === best.length && !isBefore(other, value, best[length - 1] as number, score)) continue;
    let at = length < best.length ? length++ : length - 1;
    while (at > 0 && isBefore(other, value, best[at - 1] as number, score)) {
      best[at] = best[at - 1] as number;
      at--;
    }
    best[at] = other;
  }
  return best;
}

function isBefore(a: number, value: number, b: number, score: Float32Array): boolean {
  const other = score[b] as number;
  return value > other || (value === other && a < b);
}

/** Neighbours of each article, ascending; symmetric, because an article that finds another is also found. */
export function neighbours(findings: readonly Finding[]): Uint32Array[] {
  const degrees = new Uint32Array(findings.length);
  for (const [article, { best }] of findings.entries()) {
    degrees[article] = (degrees[article] as number) + best.length;
    for (const other of best) degrees[other] = (degrees[other] as number) + 1;
  }
  const near = Array.from(degrees, (degree) => new Uint32Array(degree));
  const add = (article: number, other: number) => {
    const left = (degrees[article] as number) - 1;
    degrees[article] = left;
    (near[article] as Uint32Array)[left] = other;
  };
  for (const [article, { best }] of findings.entries()) {
    for (const other of best) {
      add(article, other);
      add(other, article);
    }
  }
  return near.map(dropRepeats);
}

/** Ascending, each once. */
function dropRepeats(list: Uint32Array): Uint32Array {
  list.sort();
  let count = 0;
  for (const value of list) if (count === 0 || value !== list[count - 1]) list[count++] = value;
  return list.slice(0, count);
}

interface Postings {
  /** Numbers of the lists, by term. */
  readonly slots: TermNumbers;
  /** Start of the list of each slot; one more at the end. */
  readonly starts: Uint32Array;
  /** Articles by their rank in time, ascending in each list, and the weight of the term in them. */
  readonly ranks: Uint32Array;
  readonly weights: Float32Array;
}

function invert(profiles: readonly Profile[], order: readonly number[]): Postings {
  const slots = new TermNumbers();
  const lengths: number[] = [];
  for (const { lookups } of profiles) {
    for (const term of lookups.terms) {
      const slot = slots.of(term);
      if (Number.isNaN(slot)) {
        slots.set(term, lengths.length);
        lengths.push(1);
      } else lengths[slot] = (lengths[slot] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(lengths.length + 1);
  for (const [slot, length] of lengths.entries()) starts[slot + 1] = (starts[slot] ?? 0) + length;
  const next = starts.slice();
  const ranks = new Uint32Array(starts[lengths.length] ?? 0);
  const weights = new Float32Array(ranks.length);
  for (const [position, index] of order.entries()) {
    const { terms, weights: own } = (profiles[index] as Profile).lookups;
    for (let k = 0; k < terms.length; k++) {
      const slot = slots.of(terms[k] as number);
      const at = next[slot] as number;
      next[slot] = at + 1;
      ranks[at] = position;
      weights[at] = own[k] as number;
    }
  }
  return { slots, starts, ranks, weights };
}

/** By date, undated last, ties by id. */
function orderByDay(profiles: readonly Profile[]): number[] {
  const day = (index: number) => {
    const value = profiles[index]?.terms.day ?? Number.NaN;
    return Number.isNaN(value) ? Number.MAX_VALUE : value;
  };
  return profiles
    .map((_, index) => index)
    .sort((a, b) => day(a) - day(b) || byCodeUnit(profiles[a]?.terms.id ?? "", profiles[b]?.terms.id ?? ""));
}
