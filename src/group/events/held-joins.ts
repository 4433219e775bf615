/**
 * Published addresses last for life, so doubtful joins wait. A published story accepts a new report only where one of
 * its own is much like it, and two published stories are merged only where all of both are alike. Until then they are
 * separate, as possibly the same. An editor's rule decides at once.
 */

import type { ArticleId } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import type { NeighbourGraph } from "../pairs/neighbour-graph.js";
import { agglomerate } from "./cluster.js";
import type { Likeness } from "./coherence.js";
import type { Ties } from "./ties.js";

/** Two sets of articles that wait to be joined. `a` and `b` are the pair that is most alike. */
export interface Held {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly score: number;
}

/** Least likeness of a new report and a published story, as a share of the way from the threshold to certainty. */
const FIRM = 0.25;
/**
 * Least means over the pairs of two published stories: likeness, and likeness of matter. A rare name that two matters
 * share makes the first high. No pair of different events of the labelled sets reaches both; a third of those of one
 * event do.
 */
const SURE = 0.98;
const SAME_MATTER = 0.5;
/** Most articles of a story that are compared. */
const SAMPLE = 12;

export interface HeldBack {
  readonly clusters: readonly (readonly number[])[];
  readonly held: readonly Held[];
}

/** Of two articles, by index, 0 to 1. */
export interface Measures {
  /** Probability that they report one event. */
  readonly likeness: Likeness;
  /** Share of their weighty words that they have in common. */
  readonly matter: Likeness;
  /** Which pairs share very rare names; absent: unknown. */
  readonly ties?: Ties | undefined;
}

/**
 * Divides clusters that would join a published story on a doubt, and lists the joins that it held back.
 *
 * @param clusters members by index
 * @param published the story that each article was published in; null: none was
 * @param threshold likeness from which two sets are one event
 */
export function holdBack(
  clusters: readonly (readonly number[])[],
  { articles, near }: Pick<NeighbourGraph, "articles" | "near">,
  { likeness, matter, ties }: Measures,
  published: ReadonlyMap<ArticleId, string> | null,
  threshold: number,
): HeldBack {
  if (published === null) return { clusters, held: [] };
  const held: Held[] = [];
  const idOf = (member: number) => articles[member]?.id as ArticleId;
  const parted = clusters.flatMap((members) => {
    const stories = new Map<string, number[]>();
    const fresh: number[] = [];
    for (const member of members) {
      const story = published.get(idOf(member));
      if (story === undefined) fresh.push(member);
      else addTo(stories, story, member);
    }
    if (stories.size === 0 || (stories.size === 1 && fresh.length === 0)) return [members];
    const cores = joinSure([...stories.values()], { likeness, matter });
    const rest = takeIn(cores, fresh, { near, likeness, least: threshold + FIRM * (1 - threshold) });
    const alone = rest.length === 0 ? [] : agglomerate(rest, near, likeness, threshold, { ties });
    const parts = [...cores, ...alone].map((part) => [...part].sort((x, y) => x - y));
    parts.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
    for (const [number, part] of parts.entries()) {
      const best = strongestJoin(part, parts.slice(0, number).flat(), near, likeness);
      if (best) held.push({ a: idOf(best.a), b: idOf(best.b), score: best.value });
    }
    return parts;
  });
  return { clusters: parted.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0)), held };
}

/** Published stories after the sure merges, the surest first. */
function joinSure(stories: readonly (readonly number[])[], { likeness, matter }: Measures): number[][] {
  const cores = stories.map((members) => [...members]);
  for (;;) {
    let best = { a: -1, b: -1, value: SURE };
    for (const [a, left] of cores.entries()) {
      for (let b = a + 1; b < cores.length; b++) {
        const value = mean(left, cores[b] ?? [], likeness);
        const better = value > best.value || (value === best.value && best.a === -1);
        if (better && mean(left, cores[b] ?? [], matter) >= SAME_MATTER) best = { a, b, value };
      }
    }
    if (best.a === -1) return cores;
    cores[best.a]?.push(...(cores[best.b] ?? []));
    cores.splice(best.b, 1);
  }
}

/**
 * Adds each new article that is much like a member of a story to that story, the most alike first; returns the others.
 * An added article counts for the next: a story grows report by report.
 */
function takeIn(
  cores: readonly number[][],
  fresh: readonly number[],
  { near, likeness, least }: Taking,
): number[] {
  const waiting = new Set(fresh);
  const home = new Map(cores.flatMap((members, core) => members.map((member) => [member, core] as const)));
  for (;;) {
    let best = { member: -1, core: -1, value: -1 };
    for (const member of waiting) {
      for (const other of near[member] ?? []) {
        const core = home.get(other);
        const value = core === undefined ? -1 : likeness(member, other);
        if (core !== undefined && value > best.value) best = { member, core, value };
      }
    }
    if (best.value < least) return [...waiting];
    waiting.delete(best.member);
    home.set(best.member, best.core);
    cores[best.core]?.push(best.member);
  }
}

interface Taking {
  readonly near: readonly Uint32Array[];
  readonly likeness: Likeness;
  readonly least: number;
}

function mean(left: readonly number[], right: readonly number[], likeness: Likeness): number {
  const [some, others] = [left.slice(0, SAMPLE), right.slice(0, SAMPLE)];
  const sum = some.reduce((all, a) => all + others.reduce((own, b) => own + likeness(a, b), 0), 0);
  return sum / (some.length * others.length);
}

/** The most alike pair of neighbours; without one, the first of both. */
function strongestJoin(
  left: readonly number[],
  right: readonly number[],
  near: readonly Uint32Array[],
  likeness: Likeness,
): { a: number; b: number; value: number } | null {
  const [first, other] = [left[0], right[0]];
  if (first === undefined || other === undefined) return null;
  const others = new Set(right);
  let best = { a: first, b: other, value: likeness(first, other) };
  for (const a of left) {
    for (const b of near[a] ?? []) {
      const value = others.has(b) ? likeness(a, b) : -1;
      if (value > best.value) best = { a, b, value };
    }
  }
  return best;
}
