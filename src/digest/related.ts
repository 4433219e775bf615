/** Which other stories a reader of this one may want: its arcs first, then those that are about the same rare topics. */
import type { Arc, MergedStory, Related, StoryId } from "../model.js";
import { byCodeUnit } from "../words/order.js";

/** More are a list to search, not a choice to make. */
const AT_MOST = 6;

/** A topic of more stories than this says little about any two of them, and would cost a pass over all. */
const COMMON = 16;

/** Cosine of two stories' topics from which they are on one matter. Below, they share a country or a kind of event. */
const ALIKE = 0.2;

/** Shared topics that make no coincidence: two with a name among them, three words. "Parking" and "lot" are one thing. */
const SHARED_WITH_NAME = 2;
const SHARED_WORDS = 3;

interface RelationTo {
  readonly other: number;
  readonly relation: Related["relation"];
  readonly reason: string;
  readonly score: number;
  readonly isArc: boolean;
}

/**
 * For each story, in the order given, the related ones: arcs first, stronger before weaker, ties by id.
 *
 * @param arcs between the stories, by their index in `stories`
 * @param ids of the stories, in the same order
 */
export function related(
  stories: readonly MergedStory[],
  ids: readonly StoryId[],
  arcs: readonly Arc[],
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
  for (const { a, b, reason, score } of sharedTopics(stories)) {
    add(a, { other: b, relation: "related", reason, score, isArc: false });
    add(b, { other: a, relation: "related", reason, score, isArc: false });
  }
  const idAt = (index: number): StoryId => ids[index] as StoryId;
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

/** What a story is about: names and words by a key that other stories have too, each as a reader knows it. */
type Topics = ReadonlyMap<string, { readonly text: string; readonly isName: boolean }>;

/**
 * Names that most of the story's reports have and that stand in its headline, dek or lead; and its key terms. A name
 * mentioned in passing is no topic: two stories that both name the president are not related.
 */
function topicsOf({ headline, dek, lead, entities, group }: MergedStory): Topics {
  const top = [headline, ...(dek === null ? [] : [dek]), ...lead].map(({ text }) => text).join("\n");
  const topics = new Map<string, { text: string; isName: boolean }>();
  for (const { kind, name, articles } of entities) {
    const isCentral = articles.length * 2 > group.articles.length && top.includes(name);
    if (isCentral && kind !== "work") topics.set(fold(name), { text: name, isName: true });
  }
  const parts = new Set([...topics.keys()].flatMap((name) => name.split(/[\s-]+/)));
  for (const term of group.keyTerms) {
    // "korea" says no more than "North Korea" has said.
    if (!parts.has(fold(term))) topics.set(fold(term), { text: term, isName: false });
  }
  return topics;
}

/**
 * Pairs of stories with like topics, by cosine over inverse document frequency (Spärck Jones 1972, A statistical
 * interpretation of term specificity). An inverted index finds them: work grows with the topics, as none that more
 * than `COMMON` stories have is followed.
 */
function sharedTopics(
  stories: readonly MergedStory[],
): { a: number; b: number; reason: string; score: number }[] {
  const topics = stories.map(topicsOf);
  const holders = new Map<string, number[]>();
  for (const [at, own] of topics.entries()) {
    for (const key of own.keys()) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [at]);
      else known.push(at);
    }
  }
  const weight = (key: string) => Math.log(1 + stories.length / (holders.get(key)?.length ?? 1));
  const norms = topics.map((own) => Math.hypot(...[...own.keys()].map(weight)));
  const shared = new Map<number, Map<number, string[]>>();
  for (const [key, own] of holders) {
    if (own.length < 2 || own.length > COMMON) continue;
    for (const [place, a] of own.entries()) {
      for (const b of own.slice(place + 1)) {
        const others = shared.get(a) ?? new Map<number, string[]>();
        shared.set(a, others.set(b, [...(others.get(b) ?? []), key]));
      }
    }
  }
  const pairs: { a: number; b: number; reason: string; score: number }[] = [];
  for (const [a, others] of shared) {
    for (const [b, keys] of others) {
      const product = keys.reduce((sum, key) => sum + weight(key) ** 2, 0);
      const score = product / ((norms[a] ?? 1) * (norms[b] ?? 1));
      const hasName = keys.some((key) => topics[a]?.get(key)?.isName);
      if (keys.length < (hasName ? SHARED_WITH_NAME : SHARED_WORDS) || score < ALIKE) continue;
      pairs.push({ a, b, score, reason: reasonOf(keys, topics[a] ?? new Map(), weight) });
    }
  }
  return pairs;
}

/** "also about Rustem Umerov and Istanbul": names before words, the rarest first. */
function reasonOf(keys: readonly string[], topics: Topics, weight: (key: string) => number): string {
  const [first, second] = keys
    .flatMap((key) => {
      const topic = topics.get(key);
      return topic === undefined ? [] : [{ ...topic, key }];
    })
    .sort(
      (x, y) =>
        Number(y.isName) - Number(x.isName) || weight(y.key) - weight(x.key) || byCodeUnit(x.key, y.key),
    );
  return `also about ${first?.text} and ${second?.text}`;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
