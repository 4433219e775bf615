/**
 * Applies editors' rules to the found groups: first the splits, then the merges. They change only the groups of the
 * named articles. A split and a merge of the same articles cancel each other.
 */
import type { Place, Problem } from "../../problem.js";
import type { NeighbourGraph } from "../pairs/neighbour-graph.js";
import type { EditorRules } from "./editor-rules.js";

export interface EditedClusters {
  readonly clusters: readonly (readonly number[])[];
  /** Whether an editor merged these two, or split them. */
  readonly merged: (a: number, b: number) => boolean;
  readonly split: (a: number, b: number) => boolean;
  readonly problems: readonly Problem[];
}

type Clusters = (readonly number[])[];

/** The clusters after the editors' rules. A pair that the rules both merge and split is a problem, and neither is done. */
export function applyEditorRules(found: Clusters, graph: NeighbourGraph, rules: EditorRules): EditedClusters {
  const indexOf = new Map(graph.articles.map(({ id }, index) => [id as string, index]));
  const indices = (lists: readonly (readonly string[])[]) =>
    lists.map((list) => list.flatMap((id) => indexOf.get(id) ?? []));
  const together = pairsOf(indices(rules.together));
  const apart = pairsOf(indices(rules.apart));
  const problems: Problem[] = [];
  for (const key of [...together.keys()]) {
    const pair = apart.get(key);
    if (!pair) continue;
    together.delete(key);
    apart.delete(key);
    problems.push(opposedDecisions(graph, pair, rules.file));
  }
  let clusters = splitAll(found, [...apart.values()], graph);
  const clusterOf = new Map<number, number>();
  for (const [number, members] of clusters.entries()) {
    for (const member of members) clusterOf.set(member, number);
  }
  const slots: (readonly number[] | null)[] = [...clusters];
  for (const [a, b] of together.values()) {
    const [x, y] = [clusterOf.get(a), clusterOf.get(b)];
    if (x === undefined || y === undefined || x === y) continue;
    const joined = [...(slots[x] ?? []), ...(slots[y] ?? [])].sort((p, q) => p - q);
    const own = new Set(joined);
    const forbidden = [...apart.values()].find((pair) => own.has(pair[0]) && own.has(pair[1]));
    if (forbidden) {
      problems.push(opposedDecisions(graph, forbidden, rules.file));
      continue;
    }
    slots[x] = joined;
    slots[y] = null;
    for (const member of joined) clusterOf.set(member, x);
  }
  clusters = slots.filter((members) => members !== null);
  return {
    clusters,
    merged: (a, b) => together.has(pairKey(a, b)),
    split: (a, b) => apart.has(pairKey(a, b)),
    problems,
  };
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function pairsOf(lists: readonly (readonly number[])[]): Map<string, readonly [number, number]> {
  const pairs = new Map<string, readonly [number, number]>();
  for (const list of lists) {
    for (const [position, a] of list.entries()) {
      for (const b of list.slice(position + 1)) pairs.set(pairKey(a, b), a < b ? [a, b] : [b, a]);
    }
  }
  return pairs;
}

function splitAll(
  found: Clusters,
  apart: readonly (readonly [number, number])[],
  graph: NeighbourGraph,
): Clusters {
  const forbidden = new Map<number, Set<number>>();
  for (const [a, b] of apart) {
    forbidden.set(a, (forbidden.get(a) ?? new Set()).add(b));
    forbidden.set(b, (forbidden.get(b) ?? new Set()).add(a));
  }
  return found.flatMap((members) => {
    const own = new Set(members);
    const named = members.filter((a) => [...(forbidden.get(a) ?? [])].some((b) => own.has(b)));
    return named.length === 0 ? [members] : splitByDecisions(members, named, forbidden, graph);
  });
}

/** Each part begins with one named article. Each other article joins the part that it is most like, the surest first. */
function splitByDecisions(
  members: readonly number[],
  named: readonly number[],
  forbidden: ReadonlyMap<number, ReadonlySet<number>>,
  { likeness }: NeighbourGraph,
): number[][] {
  const seeds: number[][] = [];
  for (const a of named) {
    const home = seeds.find((part) => !part.some((b) => forbidden.get(a)?.has(b)));
    if (home) home.push(a);
    else seeds.push([a]);
  }
  const waiting = new Set(members.filter((member) => !named.includes(member)));
  const sums = new Map<number, number[]>();
  for (const member of waiting) {
    sums.set(
      member,
      seeds.map((part) => part.reduce((sum, other) => sum + likeness(member, other), 0)),
    );
  }
  while (waiting.size > 0) {
    let best = { member: -1, part: -1, value: -1 };
    for (const member of waiting) {
      for (const [part, sum] of (sums.get(member) ?? []).entries()) {
        const value = sum / (seeds[part]?.length ?? 1);
        if (value > best.value) best = { member, part, value };
      }
    }
    seeds[best.part]?.push(best.member);
    waiting.delete(best.member);
    for (const member of waiting) {
      const list = sums.get(member);
      if (list) list[best.part] = (list[best.part] ?? 0) + likeness(member, best.member);
    }
  }
  return seeds.map((part) => part.sort((a, b) => a - b));
}

function opposedDecisions(
  { articles }: NeighbourGraph,
  [a, b]: readonly [number, number],
  place: Place,
): Problem {
  const [left, right] = [articles[a]?.id ?? "", articles[b]?.id ?? ""];
  return {
    place,
    message: `Unexpected \`editors.merge\` of \`${left}\` and \`${right}\`, expected one rule for them: \`editors.split\` keeps them apart`,
    rule: "editor-rule",
    help: "Delete one of the two rules.",
  };
}
