/** Finds articles of one group that count as one report: they share their words, or come from one newsroom. */
import type { Article } from "../../model.js";
import { fromOneNewsroom } from "../document/outlet.js";
import type { Terms } from "../document/terms.js";
import { areCopies } from "./near-duplicates.js";

/** Data of each article, by index. */
export interface Sources {
  readonly articles: readonly Article[];
  readonly terms: readonly Terms[];
}

/**
 * Sets of two or more articles of one origin among the members of one group, by index, each ascending.
 *
 * @param overlap share of common runs of words from which one article is a copy of another
 */
export function originsWithin(
  members: readonly number[],
  { articles, terms }: Sources,
  overlap: number,
): number[][] {
  if (members.length < 2) return [];
  const origin = new Map(members.map((member) => [member, member]));
  const rootOf = (member: number): number => {
    const parent = origin.get(member) ?? member;
    return parent === member ? member : rootOf(parent);
  };
  const unite = (a: number, b: number) => {
    const [first, second] = [rootOf(a), rootOf(b)];
    origin.set(Math.max(first, second), Math.min(first, second));
  };
  for (const [position, a] of members.entries()) {
    for (const b of members.slice(position + 1)) {
      if (rootOf(a) === rootOf(b)) continue;
      const [own, other, left, right] = [articles[a], articles[b], terms[a], terms[b]];
      if (!own || !other || !left || !right) continue;
      const onePiece = own.pageOf === other.id || other.pageOf === own.id;
      if (onePiece || fromOneNewsroom(own.source, other.source) || areCopies(left, right, overlap))
        unite(a, b);
    }
  }
  const sets = new Map<number, number[]>();
  for (const member of members) {
    const root = rootOf(member);
    sets.set(root, [...(sets.get(root) ?? []), member]);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}
