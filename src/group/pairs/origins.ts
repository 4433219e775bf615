/** Finds articles of one group that count as one report: they share their words or who told them, or come from one newsroom. */

import type { Article } from "../../model.js";
import { DisjointSets } from "../../structures/disjoint-sets.js";
import { fromOneNewsroom } from "../document/outlet.js";
import type { Terms } from "../document/terms.js";
import { areCopies } from "./near-duplicates.js";
import { hasOnlyHeadline, shareUnnamedTeller } from "./shared-sources.js";

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
  const pairs = members.flatMap((_, first) =>
    members.slice(first + 1).map((__, behind) => [first, first + 1 + behind] as const),
  );
  for (const [first, second] of pairs) {
    if (sets.rootOf(first) === sets.rootOf(second)) continue;
    const [a, b] = [members[first] as number, members[second] as number];
    const [own, other, left, right] = [articles[a], articles[b], terms[a], terms[b]];
    if (!own || !other || !left || !right) continue;
    const onePiece = own.pageOf === other.id || other.pageOf === own.id;
    if (
      onePiece ||
      areCopies(left, right, overlap) ||
      shareUnnamedTeller(own, other) ||
      hasOnlyHeadline(own, other)
    )
      sets.unite(first, second);
  }
  uniteNewsrooms(sets, pairs, (place) => articles[members[place] as number]);
  return sets
    .sets()
    .filter((set) => set.length > 1)
    .map((set) => set.map((place) => members[place] as number));
}

/**
 * Two reports of one newsroom are one origin, but not two dispatches that it took from two agencies: each has what its agency found
 * out, and a paper that prints both would make one source of two.
 */
function uniteNewsrooms(
  sets: DisjointSets,
  pairs: readonly (readonly [number, number])[],
  articleAt: (place: number) => Article | undefined,
): void {
  const agencies = new Map<number, string>();
  for (const set of sets.sets()) {
    const agency = set.map((place) => articleAt(place)?.source.agency).find((name) => name);
    if (agency) agencies.set(sets.rootOf(set[0] as number), agency);
  }
  for (const [first, second] of pairs) {
    const [own, other] = [articleAt(first), articleAt(second)];
    const [mine, theirs] = [first, second].map((place) => sets.rootOf(place));
    if (!own || !other || mine === undefined || theirs === undefined || mine === theirs) continue;
    if (!fromOneNewsroom(own.source, other.source)) continue;
    const [agency, another] = [agencies.get(mine), agencies.get(theirs)];
    if (agency && another && agency !== another) continue;
    sets.unite(first, second);
    const known = agency ?? another;
    if (known) agencies.set(sets.rootOf(first), known);
  }
}
