/**
 * Finds the stories of the archive that a live story continues. Sealed stories take no part in grouping, so a report
 * that would have joined one begins a story of its own and links back.
 */

import type { Remark, SealedStory } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { ALIKE, COMMON, isCoincidence, reasonOf, type Topics } from "./story-topics.js";

/** A live story, and a sealed one that it continues. */
export interface Earlier {
  /** Index of the live story among those whose topics were given. */
  readonly story: number;
  /** Index of the sealed story among those that were given. */
  readonly before: number;
  /** Which topics they share, in words for a reader. */
  readonly reason: Remark;
  /** Cosine of their topics, 0 to 1; less where a topic that both have is one of many sealed stories. */
  readonly score: number;
}

/**
 * Compares the topics of live and sealed stories by the cosine of their vectors. A topic weighs log(1 + stories / stories with it),
 * the inverse document frequency of Spärck Jones (1972). Topics that no live story has are not counted, and weigh as those of
 * one story: a sealed story that is mostly about other things is less alike. For each topic only the `COMMON` latest sealed
 * stories are compared, so that a name that is in the news all year leads back to its last weeks; in the lengths of the vectors
 * it counts for all.
 *
 * @param topics topics of the live stories
 * @param sealed sealed stories, oldest first
 * @returns all pairs with a score of at least `ALIKE`, in the order of the live stories
 */
export function earlier(topics: readonly Topics[], sealed: readonly SealedStory[]): Earlier[] {
  if (sealed.length === 0) return [];
  const wanted = new Set(topics.flatMap((own) => [...own.keys()]));
  const counts = new Map<string, number>();
  for (const own of topics) for (const key of own.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  for (let at = sealed.length - 1; at >= 0; at--)
    for (const { key } of sealed[at]?.topics ?? []) {
      if (!wanted.has(key)) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [at]);
      else if (known.length < COMMON) known.push(at);
    }
  const stories = topics.length + sealed.length;
  const weight = (key: string) => Math.log(1 + stories / (counts.get(key) ?? 1));
  const norm = (keys: Iterable<string>) => Math.hypot(...[...keys].map(weight));
  return topics.flatMap((own, story) => {
    const shared = new Map<number, string[]>();
    for (const key of own.keys()) for (const before of holders.get(key) ?? []) addTo(shared, before, key);
    const ownNorm = norm(own.keys());
    return [...shared].flatMap(([before, keys]): Earlier[] => {
      const sealedNorm = norm((sealed[before]?.topics ?? []).map(({ key }) => key));
      const score = keys.reduce((sum, key) => sum + weight(key) ** 2, 0) / (ownNorm * sealedNorm);
      if (score < ALIKE || isCoincidence(keys, own)) return [];
      return [{ story, before, reason: reasonOf(keys, own, weight), score }];
    });
  });
}
