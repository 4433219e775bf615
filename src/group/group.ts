/** Article[] -> Group[]: groups of articles that report one event, with the evidence. */

import { keyOfParts } from "../cache/content-key.js";
import { type Memo, noMemo, recalled } from "../cache/memo.js";
import type { Config } from "../config.js";
import type { Article, ArticleId, Evidence, Group } from "../model.js";
import { pairLikeness } from "../plugins/pair-likeness.js";
import type { LikenessPlugin } from "../plugins/plugins.js";
import type { Problem } from "../problem.js";
import { DisjointSets } from "../structures/disjoint-sets.js";
import { byCodeUnit } from "../structures/order.js";
import { applyEditorRules, type EditedClusters } from "./editors/editor-decisions.js";
import { type EditorRules, editorRules } from "./editors/editor-rules.js";
import { agglomerate, components } from "./events/cluster.js";
import type { Likeness } from "./events/coherence.js";
import { type Held, holdBack } from "./events/held-joins.js";
import { keyTerms } from "./events/keywords.js";
import { withPages } from "./events/pages.js";
import { type Ties, tiesOf } from "./events/ties.js";
import { type PairWitness, witness } from "./explain/evidence.js";
import { weights } from "./pairs/classifier.js";
import { topicLikeness } from "./pairs/features.js";
import { type Scorer, scorer } from "./pairs/gbdt.js";
import { type NeighbourGraph, neighbourGraph } from "./pairs/neighbour-graph.js";
import { originsWithin } from "./pairs/origins.js";
import { bothReportEvents, joinable } from "./pairs/report-pairs.js";

export interface GroupOptions {
  readonly config: Config["group"];
  readonly editors: Config["editors"];
  /** The story in which each article was published; absent: none was. */
  readonly published?: ReadonlyMap<ArticleId, string>;
  /** Results of earlier builds for the same articles. The groups are the same with and without them. */
  readonly memo?: Memo;
  /** Scores pairs; absent: the shipped weights. The evaluation passes weights that were learned without the articles. */
  readonly model?: Scorer;
  /** The project's own measure, in place of newsfold's. */
  readonly likeness?: LikenessPlugin;
}

/** Most rejected pairs that are displayed for a group, and their least likeness. */
const NEAR_MISSES = 3;
const LEAST_NEAR_MISS = 0.1;
/** Pairs displayed for each article of a group, besides those of the spanning tree. */
const SHOWN_PAIRS = 2;

export interface Grouping {
  /** By the id of their first article. */
  readonly groups: readonly Group[];
  readonly problems: readonly Problem[];
  /** Groups that wait to be joined, by an article of each; strongest first. */
  readonly held: readonly Held[];
  /** Intermediate results; `arcs` continues from them. */
  readonly memory: GroupMemory;
}

interface GroupMemory {
  readonly options: GroupOptions;
  readonly graph: NeighbourGraph;
}

/**
 * Every article is in one group; most groups have one article. The result does not depend on the order of input.
 * Editors' rules that fit no article are problems.
 */
export function groupArticles(articles: readonly Article[], options: GroupOptions): Grouping {
  const rules = editorRules(articles, options.editors);
  const { model, likeness: own } = options;
  // Other weights and measures are not cached, so that their failures are reported in each build.
  const memo = model === undefined && own === undefined ? (options.memo ?? noMemo) : noMemo;
  const graph = neighbourGraph(articles, rules.hidden, options.config.windowDays, { model, memo });
  return decide(options, rules, graph, memo);
}

function decide(options: GroupOptions, rules: EditorRules, graph: NeighbourGraph, memo: Memo): Grouping {
  const { articles, near } = graph;
  const measured = pairLikeness(articles, joinable(graph, options.config.copyOverlap), options.likeness);
  const likeness = measured.of;
  const together = components(near, likeness, options.config.threshold);
  const ties = tiesOf(graph.profiles);
  const clusters = together.flatMap((component) =>
    clustersOfComponent(component, graph, { likeness, ties }, options.config, memo),
  );
  const matter = (a: number, b: number) => {
    const [left, right] = [graph.profiles[a], graph.profiles[b]];
    return left && right ? topicLikeness(left, right) : 0;
  };
  const { published = null, config } = options;
  const parted = holdBack(clusters, graph, { likeness, matter, ties }, published, config.threshold);
  const edited = applyEditorRules(withPages(parted.clusters, articles), graph, rules);
  const groups = groupsOf(edited, graph, options, rules, memo);
  return {
    groups,
    problems: [...rules.problems, ...edited.problems, ...measured.problems()],
    held: undecided(parted.held, groups, rules),
    memory: { options, graph },
  };
}

/** The clusters of each component, from the cache where its articles and their neighbours are unchanged. */
function clustersOfComponent(
  component: readonly number[],
  { near, apart, memory }: NeighbourGraph,
  { likeness, ties }: { readonly likeness: Likeness; readonly ties: Ties },
  config: Config["group"],
  memo: Memo,
): readonly (readonly number[])[] {
  const find = () => agglomerate(component, near, likeness, config.threshold, { apart, ties });
  if (component.length === 1) return find();
  const place = new Map(component.map((article, number) => [article, number]));
  const keys = (members: Iterable<number>) => Array.from(members, (member) => memory.profileKeys[member]);
  const key = () =>
    keyOfParts(
      "clusters",
      config,
      keys(component),
      component.map((one) => keys(near[one] ?? [])),
    );
  const found = recalled(memo, key, () => find().map((list) => list.map((one) => place.get(one) as number)));
  return found.map((list) => list.map((number) => component[number] as number));
}

/** Pairs that wait, without those that an editor decided. */
function undecided(held: readonly Held[], groups: readonly Group[], { apart }: EditorRules): Held[] {
  if (held.length === 0) return [];
  const groupOf = new Map(groups.flatMap((each) => each.articles.map((id) => [id, each] as const)));
  return held
    .filter(({ a, b }) => {
      const [one, other] = [groupOf.get(a), groupOf.get(b)];
      if (!one || !other || one === other) return false;
      const names = (each: Group, list: readonly string[]) => each.articles.some((id) => list.includes(id));
      return !apart.some((list) => names(one, list) && names(other, list));
    })
    .sort((x, y) => y.score - x.score || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

function groupsOf(
  edited: EditedClusters,
  graph: NeighbourGraph,
  { config, model = scorer(weights) }: GroupOptions,
  rules: EditorRules,
  memo: Memo,
): Group[] {
  const { clusters } = edited;
  const { articles, near, memory } = graph;
  const clusterOf = new Uint32Array(articles.length);
  for (const [number, members] of clusters.entries())
    for (const member of members) clusterOf[member] = number;
  const speak = speaker(graph, witness(model, config));
  const terms = graph.profiles.map((profile) => profile.terms);
  const ids = (members: readonly number[]) => members.map((member) => articles[member]?.id as ArticleId);
  const rulesAround = (members: readonly number[]) => {
    if (rules.together.length + rules.apart.length === 0) return [];
    const seen = members.flatMap((member) => [member, ...(near[member] ?? [])]);
    const named = new Set<string>(ids(seen));
    return [rules.together, rules.apart].map((lists) =>
      lists.filter((list) => list.some((id) => named.has(id))),
    );
  };
  const found = clusters.map((members): Group => {
    const make = (): Group => {
      const ordered = [...members].sort((a, b) => byDate(graph, a, b));
      return {
        articles: ids(ordered),
        copies: originsWithin(members, { articles, terms }, config.copyOverlap).map((set) => ({
          articles: ids(set).sort(byCodeUnit),
        })),
        evidence: inside(members, graph, speak, edited),
        nearMisses: nearMisses(members, clusterOf, graph, speak, edited),
        keyTerms: keyTerms(ordered, graph),
      };
    };
    const key = () => {
      const around = members.map((member) => {
        let keys = memory.profileKeys[member] as string;
        for (const other of near[member] ?? [])
          keys += (clusterOf[other] === clusterOf[member] ? " " : "|") + memory.profileKeys[other];
        return keys;
      });
      return keyOfParts("group", config, around, rulesAround(members));
    };
    return recalled(memo, key, make);
  });
  const first = ({ articles: [id] }: Group) => id ?? "";
  return found.sort((a, b) => byCodeUnit(first(a), first(b)));
}

/** Earliest first, undated last, ties by id. */
function byDate({ articles, profiles }: NeighbourGraph, a: number, b: number): number {
  const [x, y] = [profiles[a]?.terms.day ?? Number.NaN, profiles[b]?.terms.day ?? Number.NaN];
  const undated = Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return undated || (x < y ? -1 : x > y ? 1 : byCodeUnit(articles[a]?.id ?? "", articles[b]?.id ?? ""));
}

interface Scored {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

function byStrength(x: Scored, y: Scored): number {
  return y.value - x.value || x.a - y.a || x.b - y.b;
}

/** The strongest pairs that connect the group (a spanning tree), and a few more of the strongest. */
function inside(
  members: readonly number[],
  graph: NeighbourGraph,
  speak: Speaker,
  { merged }: EditedClusters,
): Evidence[] {
  if (members.length < 2) return [];
  const own = new Set(members);
  const pairs: Scored[] = [];
  const add = (a: number, b: number) => pairs.push({ a, b, value: graph.likeness(a, b) });
  for (const a of members) {
    for (const b of graph.near[a] ?? []) if (a < b && own.has(b)) add(a, b);
  }
  const hub = members[0] as number;
  for (const b of members.slice(1)) if (!graph.near[hub]?.includes(b)) add(hub, b);
  pairs.sort(byStrength);
  const placeOf = new Map(members.map((member, place) => [member, place]));
  const connected = new DisjointSets(members.length);
  const shown = new Map<number, number>();
  const chosen: Evidence[] = [];
  for (const { a, b } of pairs) {
    const [x, y] = [placeOf.get(a) as number, placeOf.get(b) as number];
    const extra = Math.max(shown.get(a) ?? 0, shown.get(b) ?? 0) < SHOWN_PAIRS;
    if (connected.rootOf(x) === connected.rootOf(y) && !extra) continue;
    connected.unite(x, y);
    for (const side of [a, b]) shown.set(side, (shown.get(side) ?? 0) + 1);
    chosen.push(speak(a, b, merged(a, b) ? "merged by an editor" : "same event"));
  }
  return chosen.sort((x, y) => y.score - x.score || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

function nearMisses(
  members: readonly number[],
  clusterOf: Uint32Array,
  graph: NeighbourGraph,
  speak: Speaker,
  { split }: EditedClusters,
): Evidence[] {
  const pairs: Scored[] = [];
  for (const a of members) {
    for (const b of graph.near[a] ?? []) {
      if (clusterOf[a] === clusterOf[b] || !bothReportEvents(graph, a, b)) continue;
      const value = graph.resemblance(a, b);
      if (value >= LEAST_NEAR_MISS || split(a, b)) pairs.push({ a, b, value });
    }
  }
  return pairs
    .sort(byStrength)
    .slice(0, NEAR_MISSES)
    .map(({ a, b }) => speak(a, b, split(a, b) ? "split by an editor" : "different events"));
}

type Speaker = (a: number, b: number, decision: Evidence["decision"]) => Evidence;

/** Words the evidence of pairs, by index: each once, because two groups of a near miss both display it. */
function speaker({ articles, profiles }: NeighbourGraph, { evidence }: PairWitness): Speaker {
  const known = new Map<number, Evidence>();
  return (a, b, decision) => {
    const key = Math.min(a, b) * articles.length + Math.max(a, b);
    const worded = known.get(key);
    if (worded) return worded;
    const [left, right, x, y] = [articles[a], articles[b], profiles[a], profiles[b]];
    if (!left || !right || !x || !y) throw new RangeError(`no article ${a} or ${b}`);
    const made = evidence(left, right, [x, y], decision);
    known.set(key, made);
    return made;
  };
}
