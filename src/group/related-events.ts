/** Arcs: groups on the same developing matter that are different events (talks announced, talks held, talks failed). */
import type { Arc, Article, DocumentKind, Group, Remark } from "../model.js";
import { reportsEvent } from "../words/kinds.js";
import { slotReason } from "./editors/decisive-reasons.js";
import { sharedNames } from "./explain/wordings.js";
import type { Grouping } from "./group.js";
import { topicLikeness } from "./pairs/features.js";
import type { NeighbourGraph } from "./pairs/neighbour-graph.js";
import type { Side } from "./pairs/pair-verdict.js";
import { conflictOf } from "./series/instalments.js";
import type { Profile } from "./vectors/profile.js";

/** Least likeness of matter of linked groups, and most links of a group. */
const LINKED = 0.3;
const LINKS = 5;
/** Days after which the link between the ends of a developing matter has half its strength. */
const HALF_LIFE_DAYS = 60;
/** Least number of common names: one town alone is a place, not a matter. */
const LEAST_NAMES = 2;

/**
 * Links between groups, strongest first. Candidates come from the inverted index, so the work is linear in the
 * articles.
 */
export function arcs({ groups, held, memory: { graph, options } }: Grouping): Arc[] {
  const { memory } = graph;
  const groupOf = new Map<string, number>();
  for (const [number, { articles: members }] of groups.entries()) {
    for (const id of members) groupOf.set(id, number);
  }
  const groupAt = graph.profiles.map(({ terms }) => groupOf.get(terms.id));
  const best = new Map<string, { a: number; b: number; score: number; pair: PairPlace }>();
  for (const [i, list] of graph.near.entries()) {
    const [p, x] = [graph.profiles[i], groupAt[i]];
    if (!p || x === undefined) continue;
    for (const [at, j] of list.entries()) {
      const [q, y] = [graph.profiles[j], groupAt[j]];
      if (j <= i || !q || y === undefined || x === y) continue;
      const gap = Math.abs(p.terms.day - q.terms.day);
      const apart = graph.apart(i, j);
      const alike = apart ? graph.resemblance(i, j) : memory.matter(i, at, () => topicLikeness(p, q));
      const fades = !Number.isNaN(gap) && !(apart && gap > HALF_LIFE_DAYS && looksBack(graph, i, j));
      const score = alike / (1 + (fades ? gap / HALF_LIFE_DAYS : 0));
      if (score < LINKED) continue;
      const [a, b] = x < y ? [x, y] : [y, x];
      const key = `${a} ${b}`;
      if ((best.get(key)?.score ?? 0) < score)
        best.set(key, { a, b, score, pair: { low: i, high: j, at, swapped: x > y } });
    }
  }
  const strongest = [...best.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const links = new Map<number, number>();
  const byId = new Map(graph.profiles.map(({ terms }) => [terms.id, terms.day]));
  const dayOf = (group: Group | undefined) => byId.get(group?.articles[0] ?? "") ?? Number.NaN;
  const found: Arc[] = [];
  const beside = joinOpinions(graph, groupAt, options.config.threshold);
  const waiting = held.flatMap(({ a, b, score }) => possiblySame(groupOf.get(a), groupOf.get(b), score));
  const known = new Set([...waiting, ...beside].map(({ a, b }) => `${a} ${b}`));
  for (const arc of [...waiting, ...beside]) found.push(arc);
  for (const { a, b, score, pair } of strongest) {
    if (known.has(`${a} ${b}`)) continue;
    if (Math.min(links.get(a) ?? 0, links.get(b) ?? 0) >= LINKS) continue;
    const { low, high, at, swapped } = pair;
    const [one, other] = [pairSide(graph, low), pairSide(graph, high)];
    const reason = memory.reason(low, at, swapped, () =>
      swapped ? relationRemark(other, one) : relationRemark(one, other),
    );
    if (reason === null) continue;
    for (const side of [a, b]) links.set(side, (links.get(side) ?? 0) + 1);
    found.push({
      a,
      b,
      relation: relation(dayOf(groups[a]), dayOf(groups[b])),
      reason,
      score: Math.round(score * 1000) / 1000,
    });
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Two neighbours, and the place of the higher among those of the lower. */
interface PairPlace {
  readonly low: number;
  readonly high: number;
  readonly at: number;
  /** Whether the article of the first group is the higher. */
  readonly swapped: boolean;
}

const pairSide = ({ articles, profiles }: NeighbourGraph, index: number): Side => ({
  article: articles[index] as Article,
  profile: profiles[index] as Profile,
});

/** Whether one is an anniversary report of the other, for which years between them do not matter. */
function looksBack({ articles }: NeighbourGraph, i: number, j: number): boolean {
  const [first, second] = [articles[i], articles[j]];
  return first !== undefined && second !== undefined && conflictOf(first, second)?.kind === "anniversary";
}

/** Two stories that wait for more evidence to be merged. */
function possiblySame(one: number | undefined, other: number | undefined, score: number): Arc[] {
  if (one === undefined || other === undefined || one === other) return [];
  const [a, b] = one < other ? [one, other] : [other, one];
  return [
    { a, b, relation: "related", reason: { code: "story.possible" }, score: Math.round(score * 1000) / 1000 },
  ];
}

/** Instalments of one series are described by their difference, other links by the common names. */
function relationRemark(a: Side, b: Side): Remark | null {
  const conflict = conflictOf(a.article, b.article);
  if (conflict) return slotReason(conflict).remark;
  const shared = sharedNames(a, b);
  return shared.length < LEAST_NAMES ? null : { code: "names.shared", values: { shared } };
}

/** Links opinions, briefings and live pages to the reports of their event, by the pair that is most alike. */
function joinOpinions(
  graph: NeighbourGraph,
  groupAt: readonly (number | undefined)[],
  threshold: number,
): Arc[] {
  const { articles, near, likeness } = graph;
  const best = new Map<string, { readonly arc: Arc; readonly kind: DocumentKind }>();
  for (const [i, list] of near.entries()) {
    const article = articles[i];
    if (!article || reportsEvent(article)) continue;
    for (const j of list) {
      const [report, own, other] = [articles[j], groupAt[i], groupAt[j]];
      if (!report || !reportsEvent(report) || own === undefined || other === undefined || own === other)
        continue;
      const score = Math.round(likeness(i, j) * 1000) / 1000;
      if (score < threshold) continue;
      const [a, b] = own < other ? [own, other] : [other, own];
      const arc: Arc = {
        a,
        b,
        relation: "related",
        reason: { code: "kind.matter", values: { kind: article.kind } },
        score,
      };
      const known = best.get(`${a} ${b}`);
      if (!known || known.arc.score < score || (known.arc.score === score && known.kind > article.kind))
        best.set(`${a} ${b}`, { arc, kind: article.kind });
    }
  }
  return [...best.values()].map(({ arc }) => arc);
}

/** Relation of the second, as seen from the first. Days apart are earlier or later; hours are not. */
function relation(a: number, b: number): Arc["relation"] {
  if (Number.isNaN(a - b) || Math.abs(a - b) < 0.5) return "related";
  return b < a ? "earlier" : "later";
}
