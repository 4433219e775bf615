/** Decides which articles may be joined at all: reports with reports. An opinion on an event does not report it. */
import { reportsEvent } from "../../words/kinds.js";
import { areCopies } from "./near-duplicates.js";
import type { NeighbourGraph } from "./neighbour-graph.js";

/** Whether the articles at two indices both report an event, and are no columns, round-ups or the like. */
export function bothReportEvents({ articles }: NeighbourGraph, a: number, b: number): boolean {
  const [left, right] = [articles[a], articles[b]];
  return left !== undefined && right !== undefined && reportsEvent(left) && reportsEvent(right);
}

/**
 * The graph's likeness; 0 where two articles may not be joined. A document that reports no event itself only joins
 * copies of it, as of a column in several papers.
 *
 * @param overlap share of common runs of words from which one article is a copy of another
 */
export function joinable(graph: NeighbourGraph, overlap: number): (a: number, b: number) => number {
  const { articles, profiles, likeness } = graph;
  const distinctive = Uint8Array.from(articles, (article) => Number(reportsEvent(article)));
  return (a, b) => {
    if (distinctive[a] === 1 && distinctive[b] === 1) return likeness(a, b);
    if (articles[a]?.kind !== articles[b]?.kind) return 0;
    const [left, right] = [profiles[a]?.terms, profiles[b]?.terms];
    return left && right && areCopies(left, right, overlap) ? likeness(a, b) : 0;
  };
}
