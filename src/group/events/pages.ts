/** Keeps the pages of one article in the group of its first page. */
import type { Article, ArticleId } from "../../model.js";

/**
 * Joins the further pages of an article with its first one.
 *
 * @param clusters members by index, ascending
 * @returns the clusters with each further page beside its first page; by first member
 */
export function withPages(
  clusters: readonly (readonly number[])[],
  articles: readonly Article[],
): number[][] {
  const indexOf = new Map<ArticleId, number>(articles.map(({ id }, index) => [id, index]));
  const firstOf = (member: number): number => {
    const { pageOf } = articles[member] ?? {};
    return (pageOf === undefined ? undefined : indexOf.get(pageOf)) ?? member;
  };
  const home = new Map<number, number>();
  for (const [number, members] of clusters.entries()) for (const member of members) home.set(member, number);
  const moved = clusters.map((): number[] => []);
  for (const [number, members] of clusters.entries())
    for (const member of members) moved[home.get(firstOf(member)) ?? number]?.push(member);
  return moved
    .filter(({ length }) => length > 0)
    .map((members) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
