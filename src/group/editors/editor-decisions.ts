/**
 * Applies editors' rules to the groups that were found: first the splits, then the merges, these in the order in which they
 * are written. Only the groups of the named articles change. No merge brings two articles together that a split names.
 */
import type { Place, Problem } from "../../problem.js";
import { addTo } from "../../structures/lists-by-key.js";
import type { NeighbourGraph } from "../pairs/neighbour-graph.js";
import type { EditorRules } from "./editor-rules.js";

export interface EditedClusters {
  readonly clusters: Clusters;
  /** Whether a rule names both of these to be merged, and they are in one group. Two that a third brings together are not. */
  readonly merged: (a: number, b: number) => boolean;
  /** Whether a rule names both of these to be split, and no rule names both to be merged. */
  readonly split: (a: number, b: number) => boolean;
  readonly problems: readonly Problem[];
}

type Clusters = readonly (readonly number[])[];
type IndexPair = readonly [number, number];
type PairsByKey = ReadonlyMap<string, IndexPair>;

/**
 * The clusters after the editors' rules. Two articles that one rule merges and another splits are a problem, and neither
 * is done: they are together only where they were found together. A merge that would bring such articles, or those of a
 * split, together through others is left out, too. There is one problem for each two that rules keep apart; it names the merges
 * that were left out for them.
 *
 * @param found clusters of indices into `graph.articles`
 */
export function applyEditorRules(found: Clusters, graph: NeighbourGraph, rules: EditorRules): EditedClusters {
  const indexOf = new Map(graph.articles.map(({ id }, index) => [id as string, index]));
  const indices = (lists: readonly (readonly string[])[]) =>
    lists.map((list) => list.flatMap((id) => indexOf.get(id) ?? []));
  const together = pairsOf(indices(rules.together));
  const apart = pairsOf(indices(rules.apart));
  const disputed = new Map([...together].filter(([key]) => apart.has(key)));
  for (const key of disputed.keys()) {
    together.delete(key);
    apart.delete(key);
  }
  const merging = mergeAll(splitAll(found, [...apart.values()], graph), together, [
    ...apart.values(),
    ...disputed.values(),
  ]);
  for (const { merge } of merging.refused) together.delete(pairKey(...merge));
  const leftOut = new Map<string, RefusedMerge[]>();
  for (const one of merging.refused) addTo(leftOut, pairKey(...one.forbidden), one);
  const nameOf = (index: number) => graph.articles[index]?.id ?? "";
  return {
    clusters: merging.clusters,
    merged: (a, b) => together.has(pairKey(a, b)),
    split: (a, b) => apart.has(pairKey(a, b)),
    problems: [
      ...Array.from(disputed, ([key, pair]) =>
        opposedRules(pair, leftOut.get(key) ?? [], nameOf, rules.file),
      ),
      ...[...leftOut].flatMap(([key, [first, ...more]]) =>
        first === undefined || disputed.has(key) ? [] : refusedMerge(first, more, nameOf, rules.file),
      ),
    ],
  };
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function pairsOf(lists: readonly (readonly number[])[]): Map<string, IndexPair> {
  const pairs = new Map<string, IndexPair>();
  for (const list of lists) {
    for (const [position, a] of list.entries()) {
      for (const b of list.slice(position + 1)) pairs.set(pairKey(a, b), a < b ? [a, b] : [b, a]);
    }
  }
  return pairs;
}

/** A merge that is left out, and two articles that it would have brought together although a split names them. */
interface RefusedMerge {
  readonly merge: IndexPair;
  readonly forbidden: IndexPair;
}

/**
 * Unites the clusters of merged pairs, in the order of the rules.
 *
 * @param forbidden pairs that no merge may bring together; where they are together already, they stay so
 */
function mergeAll(
  clusters: Clusters,
  together: PairsByKey,
  forbidden: readonly IndexPair[],
): { clusters: Clusters; refused: RefusedMerge[] } {
  const slots: (readonly number[] | null)[] = [...clusters];
  const slotOf = new Map(
    clusters.flatMap((members, slot) => members.map((member) => [member, slot] as const)),
  );
  const refused: RefusedMerge[] = [];
  for (const merge of together.values()) {
    const [slotA, slotB] = merge.map((member) => slotOf.get(member));
    if (slotA === undefined || slotB === undefined || slotA === slotB) continue;
    const across = forbidden.find((pair) => {
      const [slotC, slotD] = pair.map((member) => slotOf.get(member));
      return (slotC === slotA && slotD === slotB) || (slotC === slotB && slotD === slotA);
    });
    if (across !== undefined) {
      refused.push({ merge, forbidden: across });
      continue;
    }
    const joined = [...(slots[slotA] ?? []), ...(slots[slotB] ?? [])].sort((a, b) => a - b);
    slots[slotA] = joined;
    slots[slotB] = null;
    for (const member of joined) slotOf.set(member, slotA);
  }
  return { clusters: slots.filter((members) => members !== null), refused };
}

/** The clusters, in parts where members of one are to be kept apart. */
function splitAll(found: Clusters, apart: readonly IndexPair[], graph: NeighbourGraph): Clusters {
  const forbidden = new Map<number, number[]>();
  for (const [a, b] of apart) {
    addTo(forbidden, a, b);
    addTo(forbidden, b, a);
  }
  return found.flatMap((members) => {
    const own = new Set(members);
    const named = members.filter((a) => forbidden.get(a)?.some((b) => own.has(b)));
    return named.length === 0 ? [members] : splitCluster(members, named, forbidden, graph);
  });
}

/**
 * Parts of a cluster. Each named article joins the first part that the rules allow, whatever their likeness, else it begins
 * a part of its own. Each other article joins the part whose members are most like it on average, the surest first.
 *
 * @param named members that a split keeps apart from another member
 * @param forbidden for each named article, those that it may not share a part with
 */
function splitCluster(
  members: readonly number[],
  named: readonly number[],
  forbidden: ReadonlyMap<number, readonly number[]>,
  { likeness }: NeighbourGraph,
): number[][] {
  const parts: number[][] = [];
  for (const a of named) {
    const home = parts.find((part) => !part.some((b) => forbidden.get(a)?.includes(b)));
    if (home) home.push(a);
    else parts.push([a]);
  }
  const waiting = new Set(members.filter((member) => !named.includes(member)));
  // For each waiting article the sum of its likeness to the members of each part.
  const sums = new Map<number, number[]>();
  for (const member of waiting) {
    sums.set(
      member,
      parts.map((part) => part.reduce((sum, other) => sum + likeness(member, other), 0)),
    );
  }
  while (waiting.size > 0) {
    let best = { member: -1, part: -1, mean: -1 };
    for (const member of waiting) {
      for (const [part, sum] of (sums.get(member) ?? []).entries()) {
        const mean = sum / (parts[part]?.length ?? 1);
        if (mean > best.mean) best = { member, part, mean };
      }
    }
    parts[best.part]?.push(best.member);
    waiting.delete(best.member);
    for (const member of waiting) {
      const list = sums.get(member);
      if (list) list[best.part] = (list[best.part] ?? 0) + likeness(member, best.member);
    }
  }
  return parts.map((part) => part.sort((a, b) => a - b));
}

function opposedRules(
  [a, b]: IndexPair,
  leftOut: readonly RefusedMerge[],
  nameOf: (index: number) => string,
  place: Place,
): Problem {
  const others = leftOut.length === 0 ? "" : `, nor is the merge of ${namesOfMerges(leftOut, nameOf)}`;
  return {
    place,
    message: `Unexpected \`editors.merge\` and \`editors.split\` of both \`${nameOf(a)}\` and \`${nameOf(b)}\`, expected one of the two rules`,
    rule: "editor-rule",
    help: `Neither is done for these two${others}. Delete one of the two rules.`,
  };
}

/** @param more that are left out for the same two articles */
function refusedMerge(
  { merge: [a, b], forbidden: [c, d] }: RefusedMerge,
  more: readonly RefusedMerge[],
  nameOf: (index: number) => string,
  place: Place,
): Problem {
  const others = more.length === 0 ? "" : `, and so is that of ${namesOfMerges(more, nameOf)}`;
  return {
    place,
    message: `Unexpected \`editors.merge\` of \`${nameOf(a)}\` and \`${nameOf(b)}\`, expected no merge of \`${nameOf(c)}\` and \`${nameOf(d)}\` through others: \`editors.split\` keeps them apart`,
    rule: "editor-rule",
    help: `This merge is left out${others}. Delete one of the rules.`,
  };
}

/** Most merges that one problem names. */
const MOST_NAMED = 3;

/** "`a` and `b`, `c` and `d`, and 3 more" */
function namesOfMerges(merges: readonly RefusedMerge[], nameOf: (index: number) => string): string {
  const pairs = merges
    .slice(0, MOST_NAMED)
    .map(({ merge: [a, b] }) => `\`${nameOf(a)}\` and \`${nameOf(b)}\``);
  return [...pairs, ...(merges.length > MOST_NAMED ? [`and ${merges.length - MOST_NAMED} more`] : [])].join(
    ", ",
  );
}
