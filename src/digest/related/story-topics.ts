/** What stories are about, to find those that are about the same. */
import type { MergedStory } from "../../model.js";
import { byCodeUnit } from "../../words/order.js";

/** A topic of more stories than this says little about any two of them, and would cost a pass over all. */
export const COMMON = 16;

/** Cosine of two stories' topics from which they are on one matter. Below, they share a country or a kind of event. */
export const ALIKE = 0.2;

/** Shared topics that make no coincidence: two with a name among them, three words. "Parking" and "lot" are one thing. */
const SHARED_WITH_NAME = 2;
const SHARED_WORDS = 3;

/** What a story is about: names and words by a key that other stories have too, each as a reader knows it. */
export type Topics = ReadonlyMap<string, { readonly text: string; readonly isName: boolean }>;

/**
 * Names that most of the story's reports have and that stand in its headline, dek or lead; and its key terms. A name
 * mentioned in passing is no topic: two stories that both name the president are not related.
 */
export function storyTopics({ headline, dek, lead, entities, group }: MergedStory): Topics {
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

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** "also about Rustem Umerov and Istanbul": names before words, the rarest first. */
export function reasonOf(keys: readonly string[], topics: Topics, weight: (key: string) => number): string {
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

/** Whether the topics that two stories share are too few to make them one matter. */
export function isCoincidence(keys: readonly string[], topics: Topics): boolean {
  const hasName = keys.some((key) => topics.get(key)?.isName);
  return keys.length < (hasName ? SHARED_WITH_NAME : SHARED_WORDS);
}
