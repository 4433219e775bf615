/** Finds articles of one group that count as one report: they share their words, or come from one newsroom. */

import type { Article } from "../../model.js";
import { DisjointSets } from "../../structures/disjoint-sets.js";
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
  const sets = new DisjointSets(members.length);
  for (const [first, a] of members.entries()) {
    for (const [behind, b] of members.slice(first + 1).entries()) {
      const second = first + 1 + behind;
      if (sets.rootOf(first) === sets.rootOf(second)) continue;
      const [own, other, left, right] = [articles[a], articles[b], terms[a], terms[b]];
      if (!own || !other || !left || !right) continue;
      const onePiece = own.pageOf === other.id || other.pageOf === own.id;
      if (onePiece || fromOneNewsroom(own.source, other.source) || areCopies(left, right, overlap))
        sets.unite(first, second);
    }
  }
  return sets
    .sets()
    .filter((set) => set.length > 1)
    .map((set) => set.map((place) => members[place] as number));
}
