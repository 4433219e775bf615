/** Decides which articles may be joined at all: reports with reports. An opinion on an event is no report of it. */
import { tellsEvent } from "../../words/kinds.js";
import { areCopies } from "./near-duplicates.js";
import type { Survey } from "./neighbour-graph.js";

/** Whether both report an event themselves. */
export function tellTogether({ articles }: Survey, a: number, b: number): boolean {
  const [left, right] = [articles[a], articles[b]];
  return left !== undefined && right !== undefined && tellsEvent(left) && tellsEvent(right);
}

/**
 * The survey's likeness; 0 where two articles may not be joined. A document that reports no event itself only joins
 * copies of it, as of a column in several papers.
 *
 * @param overlap share of common runs of words from which one article is a copy of another
 */
export function joinable(surveyed: Survey, overlap: number): (a: number, b: number) => number {
  const { articles, profiles, likeness } = surveyed;
  const telling = Uint8Array.from(articles, (article) => Number(tellsEvent(article)));
  return (a, b) => {
    if (telling[a] === 1 && telling[b] === 1) return likeness(a, b);
    if (articles[a]?.kind !== articles[b]?.kind) return 0;
    const [left, right] = [profiles[a]?.terms, profiles[b]?.terms];
    return left && right && areCopies(left, right, overlap) ? likeness(a, b) : 0;
  };
}
