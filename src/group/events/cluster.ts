/**
 * Average-link agglomeration over sparse candidates (Sokal & Michener 1958; Müllner 2011 for the heap). The link of two
 * clusters is the mean likeness over all pairs across; that of a single report and a cluster the quadratic mean, because a
 * report that tells one part of an event is much like those that tell the same part, and little like the others. Pairs
 * that were no candidates are compared when two clusters meet, so that a cluster does not grow by chance candidates.
 *
 * Two clusters must also be about as close to each other as each is within itself (relative closeness: Karypis, Han &
 * Kumar 1999, "Chameleon"): five reports of one arrest and five of the next are alike across, but more alike within.
 */
import { DisjointSets } from "../../structures/disjoint-sets.js";
import { coherentParts, type Dendrogram, type Likeness, sampleOf } from "./coherence.js";
import type { Ties } from "./ties.js";

/** Two articles, by index, that are never joined (a cannot-link constraint: Wagstaff & Cardie 2000). */
export type Apart = (a: number, b: number) => boolean;

/** What is known of pairs besides their likeness. */
export interface Bonds {
  /** Clusters with such a pair across are not joined; absent: none is. */
  readonly apart?: Apart | undefined;
  /** Which pairs share very rare names; absent: unknown. */
  readonly ties?: Ties | undefined;
}

const never: Apart = () => false;

/**
 * Least closeness of two clusters relative to their own: .62 for two reports, whose closeness rests on one pair, .72 for
 * three, .8 for five, .86 for ten. Then it falls again (.63 for twenty), because reports of a large event form
 * sub-clusters of similar wording.
 */
const RELATIVE = 0.92;
const LEEWAY = 0.6;
const CIRCLE = 10;

/** Extra for two single reports, as a share of the way from the threshold to certainty: no third report supports both. */
const BEGINNING = 0.15;

/** Likeness below which two reports are of two events. One such pair, and a single report counts by the plain mean. */
const UNLIKE = 0.05;

interface PairLink {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/**
 * Share of the threshold below which pairs are ignored. A link is a mean, so clusters that join have a pair at the
 * threshold at least. Comparing every faint pair again after each join costs ten times all the rest.
 */
const EDGE = 0.5;

/**
 * Connected components of articles by pairs that are alike enough. A cluster never spans two components.
 *
 * @param near neighbours of each article, symmetric
 * @returns members of each, ascending; by first member
 */
export function components(near: readonly Uint32Array[], likeness: Likeness, threshold: number): number[][] {
  const sets = new DisjointSets(near.length);
  for (const [a, list] of near.entries()) {
    for (const b of list) {
      if (b > a && likeness(a, b) >= threshold * EDGE) sets.unite(a, b);
    }
  }
  return sets.sets();
}

/**
 * Clusters articles by average linkage.
 *
 * @param component articles that could come together, ascending
 * @param near neighbours of each article, symmetric
 * @param likeness called for pairs, in any order
 * @param threshold clusters of at least this link are joined, the strongest first; two single articles need more
 * @returns members of each cluster, ascending; clusters by first member
 */
export function agglomerate(
  component: readonly number[],
  near: readonly Uint32Array[],
  likeness: Likeness,
  threshold: number,
  { apart = never, ties }: Bonds = {},
): number[][] {
  if (component.length === 1) return [[...component]];
  const members: (number[] | null)[] = component.map((article) => [article]);
  const trees: Dendrogram[] = component.map((article) => ({ members: [article], halves: null }));
  /** Mean likeness of the pairs inside each; 0 for a single article. */
  const within = component.map(() => 0);
  const numberOf = new Map(component.map((article, number) => [article, number]));
  const around = component.map((article, number) => {
    const numbers = new Set<number>();
    for (const other of near[article] ?? []) {
      const known = numberOf.get(other);
      if (known === undefined || known === number) continue;
      if (likeness(article, other) >= threshold * EDGE) numbers.add(known);
    }
    return numbers;
  });
  const heap = new Heap();
  const sizeOf = (number: number) => members[number]?.length ?? 0;
  const required = (a: number, b: number): number => {
    const smaller = Math.min(sizeOf(a), sizeOf(b));
    if (sizeOf(a) + sizeOf(b) === 2) return threshold + BEGINNING * (1 - threshold);
    if (smaller < 2) return threshold;
    const own = Math.min(within[a] ?? 0, within[b] ?? 0);
    const share = (RELATIVE - LEEWAY / smaller) * Math.sqrt(Math.min(1, CIRCLE / smaller));
    return Math.max(threshold, share * own);
  };
  /** Returns 0 as soon as the remaining pairs cannot lift the link to `least`. */
  const link = (a: number, b: number, least: number): number => {
    const left = sampleOf(members[a] ?? []);
    const right = sampleOf(members[b] ?? []);
    const pairs = left.length * right.length;
    const single = Math.min(left.length, right.length) === 1;
    let waiting = pairs;
    let [sum, squares, faintest] = [0, 0, 1];
    for (const i of left) {
      for (const j of right) {
        if (single ? squares + waiting < least * least * pairs : sum + waiting < least * pairs) return 0;
        if (apart(i, j)) return 0;
        const value = likeness(i, j);
        sum += value;
        squares += value * value;
        faintest = Math.min(faintest, value);
        waiting--;
      }
    }
    const mean = sum / pairs;
    return single && faintest >= UNLIKE ? Math.sqrt(squares / pairs) : mean;
  };
  const offer = (a: number, b: number) => {
    const least = required(a, b);
    const value = link(a, b, least);
    if (value >= least) heap.push(a < b ? { a, b, value } : { a: b, b: a, value });
  };
  for (const [a, numbers] of around.entries()) for (const b of numbers) if (a < b) offer(a, b);
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { a, b, value } = next;
    const [left, right] = [members[a], members[b]];
    if (!left || !right) continue;
    const joined = members.length;
    const [pairsLeft, pairsRight, across] = [pairsOf(left), pairsOf(right), left.length * right.length];
    within.push(
      ((within[a] ?? 0) * pairsLeft + (within[b] ?? 0) * pairsRight + value * across) /
        (pairsLeft + pairsRight + across),
    );
    const whole = [...left, ...right].sort((x, y) => x - y);
    members.push(whole);
    trees.push({ members: whole, halves: [trees[a] as Dendrogram, trees[b] as Dendrogram] });
    members[a] = null;
    members[b] = null;
    const reached = new Set([...(around[a] ?? []), ...(around[b] ?? [])]);
    reached.delete(a);
    reached.delete(b);
    around.push(reached);
    around[a]?.clear();
    around[b]?.clear();
    for (const other of reached) {
      around[other]?.delete(a);
      around[other]?.delete(b);
      around[other]?.add(joined);
      offer(other, joined);
    }
  }
  const whole = trees.filter((_, number) => members[number] !== null);
  const parts = whole.flatMap((tree) => coherentParts(tree, likeness, ties).map((part) => [...part]));
  return parts.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function pairsOf({ length }: readonly number[]): number {
  return (length * (length - 1)) / 2;
}

/** Strongest link first; ties by the clusters' numbers, which follow from the articles' order. */
class Heap {
  private readonly items: PairLink[] = [];

  push(item: PairLink): void {
    const { items } = this;
    items.push(item);
    let at = items.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isStronger(item, items[parent] as PairLink)) break;
      items[at] = items[parent] as PairLink;
      at = parent;
    }
    items[at] = item;
  }

  pop(): PairLink | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && isStronger(items[child + 1] as PairLink, items[child] as PairLink))
        child++;
      if (!isStronger(items[child] as PairLink, last)) break;
      items[at] = items[child] as PairLink;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

function isStronger(x: PairLink, y: PairLink): boolean {
  return x.value > y.value || (x.value === y.value && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}
