/**
 * Applies editors' rules to the groups that were found: first the splits, then the merges, in the order in which they are
 * written. Only the groups of the named articles change. No merge brings two articles together that a split names.
 */
import type { Place, Problem } from "../../problem.js";
import { addTo } from "../../structures/lists-by-key.js";
import type { NeighbourGraph } from "../pairs/neighbour-graph.js";
import type { EditorRules } from "./editor-rules.js";

export interface EditedClusters {
  readonly clusters: Clusters;
  /** Whether an editor's rule put these two into one group. */
  readonly merged: (a: number, b: number) => boolean;
  /** Whether an editor's rule keeps these two in different groups. */
  readonly split: (a: number, b: number) => boolean;
  readonly problems: readonly Problem[];
}

type Clusters = readonly (readonly number[])[];
type IndexPair = readonly [number, number];
type PairsByKey = ReadonlyMap<string, IndexPair>;

/**
 * The clusters after the editors' rules. Two articles that one rule merges and another splits are a problem, and neither
 * is done: they are together only where they were found together. A merge that would bring such articles, or those of a
 * split, together through others is left out, and is a problem, too.
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
  const nameOf = (index: number) => graph.articles[index]?.id ?? "";
  return {
    clusters: merging.clusters,
    merged: (a, b) => together.has(pairKey(a, b)),
    split: (a, b) => apart.has(pairKey(a, b)),
    problems: [
      ...[...disputed.values()].map((pair) => opposedRules(pair, nameOf, rules.file)),
      ...refusedMerges(merging.refused, disputed).map((one) => refusedMerge(one, nameOf, rules.file)),
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
    const [first, second] = merge.map((member) => slotOf.get(member));
    if (first === undefined || second === undefined || first === second) continue;
    const across = forbidden.find((pair) => {
      const [one, other] = pair.map((member) => slotOf.get(member));
      return (one === first && other === second) || (one === second && other === first);
    });
    if (across !== undefined) {
      refused.push({ merge, forbidden: across });
      continue;
    }
    const joined = [...(slots[first] ?? []), ...(slots[second] ?? [])].sort((a, b) => a - b);
    slots[first] = joined;
    slots[second] = null;
    for (const member of joined) slotOf.set(member, first);
  }
  return { clusters: slots.filter((members) => members !== null), refused };
}

/** Those to report: the first of each forbidden pair, and none for disputed pairs, which are reported by themselves. */
function refusedMerges(refused: readonly RefusedMerge[], disputed: PairsByKey): RefusedMerge[] {
  const reported = new Set(disputed.keys());
  return refused.filter(({ forbidden }) => {
    const key = pairKey(...forbidden);
    return !reported.has(key) && reported.add(key);
  });
}

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
 * Parts of a cluster. Each named article joins the first part that the rules allow, else it begins a part of its own. Each
 * other article joins the part whose members are most like it on average, the surest first.
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

function opposedRules([a, b]: IndexPair, nameOf: (index: number) => string, place: Place): Problem {
  return {
    place,
    message: `Unexpected \`editors.merge\` and \`editors.split\` of both \`${nameOf(a)}\` and \`${nameOf(b)}\`, expected one of the two rules`,
    rule: "editor-rule",
    help: "Neither is done for these two. Delete one of the two rules.",
  };
}

function refusedMerge(
  { merge: [a, b], forbidden: [c, d] }: RefusedMerge,
  nameOf: (index: number) => string,
  place: Place,
): Problem {
  return {
    place,
    message: `Unexpected \`editors.merge\` of \`${nameOf(a)}\` and \`${nameOf(b)}\`, expected no merge of \`${nameOf(c)}\` and \`${nameOf(d)}\` through others: \`editors.split\` keeps them apart`,
    rule: "editor-rule",
    help: "This merge is left out. Delete one of the rules.",
  };
}
