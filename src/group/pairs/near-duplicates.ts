/**
 * Articles of one origin: a wire story and its reprints, an outlet's own updates. They share runs of words, which two
 * reporters telling one event do not; found from samples of the runs (Broder 1997), so that headline and lead may differ.
 */
import type { Terms } from "../document/terms.js";

/** Share of the shorter article's runs of words that stand in the other, estimated: 0 to 1. */
export function containment(a: Terms, b: Terms): number {
  const [small, large] = a.runs <= b.runs ? [a, b] : [b, a];
  if (small.runs === 0) return 0;
  const alike = resemblance(a.shingles, b.shingles);
  return Math.min(1, (alike * (small.runs + large.runs)) / ((1 + alike) * small.runs));
}

/** Jaccard likeness of two sets of runs, from their bottom-k samples: the share of the union's sample that is in both. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const size = Math.max(a.length, b.length);
  let i = 0;
  let j = 0;
  let seen = 0;
  let both = 0;
  while (seen < size && i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
    seen++;
  }
  const rest = a.length - i + (b.length - j);
  return seen + rest === 0 ? 0 : both / Math.min(size, seen + rest);
}

/** Texts with fewer runs of words than this are alike by chance. */
const FEWEST_RUNS = 20;

export function areCopies(a: Terms, b: Terms, overlap: number): boolean {
  return Math.min(a.runs, b.runs) >= FEWEST_RUNS && containment(a, b) >= overlap;
}

/** Sets of two or more copies among the articles of one group, by index, each ascending. Neighbours are compared. */
export function copiesWithin(
  members: readonly number[],
  near: readonly Uint32Array[],
  terms: readonly Terms[],
  overlap: number,
): number[][] {
  const origin = new Map(members.map((member) => [member, member]));
  const rootOf = (member: number): number => {
    const parent = origin.get(member) ?? member;
    return parent === member ? member : rootOf(parent);
  };
  for (const a of members) {
    for (const b of near[a] ?? []) {
      if (b <= a || !origin.has(b)) continue;
      const [left, right] = [terms[a], terms[b]];
      if (left && right && areCopies(left, right, overlap)) {
        const [first, second] = [rootOf(a), rootOf(b)];
        origin.set(Math.max(first, second), Math.min(first, second));
      }
    }
  }
  const sets = new Map<number, number[]>();
  for (const member of members) {
    const root = rootOf(member);
    sets.set(root, [...(sets.get(root) ?? []), member]);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}
