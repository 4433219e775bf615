/** The topics of stories, for finding related stories. */
import type { MergedStory, Remark } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";

/**
 * Most stories of a topic that is compared. A more common topic carries little information and costs a pass over all
 * stories.
 */
export const COMMON = 16;

/** Least cosine of related stories. Below it, stories share only a country or a kind of event. */
export const ALIKE = 0.2;

/** Least number of shared topics: two with a name among them, else three words. "Parking" and "lot" are one thing. */
const SHARED_WITH_NAME = 2;
const SHARED_WORDS = 3;

/** Names and words of a story, by a key that other stories share, each with its displayed form. */
export type Topics = ReadonlyMap<string, { readonly text: string; readonly isName: boolean }>;

/**
 * Names that most of the story's reports have and that occur in its headline, dek or lead; and its key terms. A name
 * mentioned in passing is no topic: two stories that both name the president are not related.
 */
export function storyTopics({ headline, dek, lead, entities, group }: MergedStory): Topics {
  const top = [headline, ...(dek === null ? [] : [dek]), ...lead].map(({ text }) => text).join("\n");
  const topics = new Map<string, { text: string; isName: boolean }>();
  for (const { kind, name, articles } of entities) {
    const isCentral = articles.length * 2 > group.articles.length && top.includes(name);
    if (isCentral && kind !== "work") topics.set(caseless(name), { text: name, isName: true });
  }
  const parts = new Set([...topics.keys()].flatMap((name) => name.split(/[\s-]+/)));
  for (const term of group.keyTerms) {
    // "korea" adds nothing to "North Korea".
    if (!parts.has(caseless(term))) topics.set(caseless(term), { text: term, isName: false });
  }
  return topics;
}

function caseless(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

const SHOWN = 2;

/** The topics that two stories share: names before words, the rarest first. */
export function reasonOf(keys: readonly string[], topics: Topics, weight: (key: string) => number): Remark {
  const shared = keys
    .flatMap((key) => {
      const topic = topics.get(key);
      return topic === undefined ? [] : [{ ...topic, key }];
    })
    .sort(
      (x, y) =>
        Number(y.isName) - Number(x.isName) || weight(y.key) - weight(x.key) || byCodeUnit(x.key, y.key),
    );
  return { code: "topics.shared", values: { shared: shared.slice(0, SHOWN).map(({ text }) => text) } };
}

/** Whether two stories share too few topics to be related. */
export function isCoincidence(keys: readonly string[], topics: Topics): boolean {
  const hasName = keys.some((key) => topics.get(key)?.isName);
  return keys.length < (hasName ? SHARED_WITH_NAME : SHARED_WORDS);
}
