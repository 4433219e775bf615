/** Stories related to a story: its arcs first, then stories with the same rare topics. */

import type { Arc, MergedStory, Related, Remark, SealedStory, StoryId } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { byCodeUnit } from "../../structures/order.js";
import { earlier } from "./earlier-stories.js";
import { ALIKE, COMMON, isCoincidence, reasonOf, storyTopics, type Topics } from "./story-topics.js";

/** A longer list is no help to a reader. */
const AT_MOST = 6;

interface RelationTo {
  readonly other: number;
  readonly relation: Related["relation"];
  readonly reason: Remark;
  readonly score: number;
  readonly isArc: boolean;
}

/**
 * Related stories for each story, in the order given: arcs first, stronger before weaker, ties by id.
 *
 * @param arcs between the stories, by their index in `stories`
 * @param ids of the stories, in the same order
 * @param sealed stories of the archive, oldest first; they can only be earlier
 */
export function related(
  stories: readonly MergedStory[],
  ids: readonly StoryId[],
  arcs: readonly Arc[],
  sealed: readonly SealedStory[] = [],
): Related[][] {
  const links = stories.map((): Map<number, RelationTo> => new Map());
  const add = (from: number, link: RelationTo) => {
    const known = links[from]?.get(link.other);
    if (known === undefined || (link.isArc && (!known.isArc || link.score > known.score))) {
      links[from]?.set(link.other, link);
    }
  };
  for (const { a, b, relation, reason, score } of arcs) {
    if (a === b) continue;
    add(a, { other: b, relation, reason, score, isArc: true });
    add(b, { other: a, relation: INVERSE[relation], reason, score, isArc: true });
  }
  const topics = stories.map(storyTopics);
  for (const { a, b, reason, score } of sharedTopics(topics)) {
    add(a, { other: b, relation: "related", reason, score, isArc: false });
    add(b, { other: a, relation: "related", reason, score, isArc: false });
  }
  // Sealed stories are numbered after the live ones.
  for (const { story, before, reason, score } of earlier(topics, sealed))
    add(story, { other: stories.length + before, relation: "earlier", reason, score, isArc: false });
  const idAt = (index: number): StoryId => ids[index] ?? (sealed[index - stories.length]?.id as StoryId);
  return links.map((found) =>
    [...found.values()]
      .sort(
        (a, b) =>
          Number(b.isArc) - Number(a.isArc) || b.score - a.score || byCodeUnit(idAt(a.other), idAt(b.other)),
      )
      .slice(0, AT_MOST)
      .map(({ other, relation, reason }) => ({ story: idAt(other), relation, reason })),
  );
}

const INVERSE: Record<Related["relation"], Related["relation"]> = {
  earlier: "later",
  later: "earlier",
  related: "related",
};

/**
 * Pairs of stories with similar topics, by cosine over inverse document frequency (Spärck Jones 1972, A statistical
 * interpretation of term specificity). An inverted index finds them. The work grows linearly with the topics, because
 * topics of more than `COMMON` stories are skipped.
 */
function sharedTopics(topics: readonly Topics[]): { a: number; b: number; reason: Remark; score: number }[] {
  const holders = new Map<string, number[]>();
  for (const [at, own] of topics.entries()) {
    for (const key of own.keys()) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [at]);
      else known.push(at);
    }
  }
  const weight = (key: string) => Math.log(1 + topics.length / (holders.get(key)?.length ?? 1));
  const norms = topics.map((own) => Math.hypot(...[...own.keys()].map(weight)));
  const shared = new Map<number, Map<number, string[]>>();
  for (const [key, own] of holders) {
    if (own.length < 2 || own.length > COMMON) continue;
    for (const [place, a] of own.entries()) {
      for (const b of own.slice(place + 1)) {
        const others = shared.get(a) ?? new Map<number, string[]>();
        addTo(others, b, key);
        shared.set(a, others);
      }
    }
  }
  const pairs: { a: number; b: number; reason: Remark; score: number }[] = [];
  for (const [a, others] of shared) {
    for (const [b, keys] of others) {
      const product = keys.reduce((sum, key) => sum + weight(key) ** 2, 0);
      const score = product / ((norms[a] ?? 1) * (norms[b] ?? 1));
      const own: Topics = topics[a] ?? new Map();
      if (score < ALIKE || isCoincidence(keys, own)) continue;
      pairs.push({ a, b, score, reason: reasonOf(keys, own, weight) });
    }
  }
  return pairs;
}
