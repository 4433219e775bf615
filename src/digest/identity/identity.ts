/**
 * Which story of this build is which story of the build before.
 *
 * A story of old lives on in the story that now holds its earliest article: so it keeps its id and address when reports
 * join, when they leave, and, where it falls apart, in the part with the earliest article. Where two of old live on in
 * one, the older one names it and the other becomes a redirect; should they part again, it takes its name back.
 */
import { type ArticleId, type MergedStory, type StoryId, storyId } from "../../model.js";
import { sha256Hex } from "../../words/address.js";
import { byCodeUnit } from "../../words/order.js";
import type { FormerStory, Memory, StoryRecord } from "../ledger/ledger.js";

export interface Identities {
  /** For each story in the order given: its id, and what it was before, if anything. */
  readonly stories: readonly { readonly id: StoryId; readonly before: StoryRecord | null }[];
  /** Stories of old that none of these is. `into`: the id of the story that has its articles now. */
  readonly former: readonly FormerStory[];
}

/** Digits of the hash of the first article's id: 64 bits, so that no two stories of one digest meet by chance. */
const ID_LENGTH = 16;

/** @param stories each article in at most one of them; their order decides nothing */
export function identifyStories(stories: readonly MergedStory[], memory: Memory | null): Identities {
  const holder = new Map<ArticleId, number>();
  for (const [index, { group }] of stories.entries()) {
    for (const article of group.articles) holder.set(article, index);
  }
  const living = [...(memory?.stories ?? [])].sort(bySeniority);
  const former = [...(memory?.formerStories ?? [])].sort(bySeniority);
  const heirOf = new Map<StoryRecord, number>();
  for (const record of [...living, ...former]) {
    const first = record.articles.find((article) => holder.has(article));
    const heir = first === undefined ? undefined : holder.get(first);
    if (heir !== undefined) heirOf.set(record, heir);
  }

  // The living first: a name in use outranks one that has only been a redirect, whatever their ages.
  const before = new Map<number, StoryRecord>();
  for (const record of [...living, ...former]) {
    const heir = heirOf.get(record);
    if (heir !== undefined && !before.has(heir)) before.set(heir, record);
  }

  const ids = new Set<string>([...living, ...former, ...(memory?.sealed ?? [])].map(({ id }) => id));
  const fresh = stories
    .map(({ group }, index) => ({ index, founder: founderOf(group.articles) }))
    .filter(({ index }) => !before.has(index))
    .sort((a, b) => byCodeUnit(a.founder, b.founder));
  const idOf = new Map<number, StoryId>([...before].map(([index, { id }]) => [index, id]));
  for (const { index, founder } of fresh) idOf.set(index, newId(founder, ids));

  const revived = new Set(before.values());
  const alive = new Set<StoryId>(idOf.values());
  const intoOf = new Map(former.map(({ id, into }) => [id, into]));
  /** Where ways that were walked already end. */
  const settled = new Map<StoryId, StoryId>();
  /** The story that has a former one's articles; where all of those are gone, the one that took it in, if it lives. */
  const settle = (record: StoryRecord): StoryId | null => {
    const heir = heirOf.get(record);
    if (heir !== undefined) return idOf.get(heir) ?? null;
    const passed = new Set<StoryId>();
    let at: StoryId | null = record.id;
    while (at !== null && !alive.has(at) && !passed.has(at)) {
      passed.add(at);
      at = settled.get(at) ?? intoOf.get(at) ?? null;
    }
    const end = at !== null && alive.has(at) ? at : null;
    // The next way that comes by here is one step long: a chain of 20,000 mergers is walked once.
    if (end !== null) for (const id of passed) settled.set(id, end);
    return end;
  };
  return {
    stories: stories.map((_, index) => {
      const id = idOf.get(index);
      if (id === undefined) throw new Error(`story ${index} has no id`);
      return { id, before: before.get(index) ?? null };
    }),
    former: [...living, ...former]
      .filter((record) => !revived.has(record))
      .map((record) => {
        const { id, slug, headline, articles, firstPublished, revisions } = record;
        return { id, slug, headline, articles, firstPublished, revisions, into: settle(record) };
      })
      .sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

function founderOf(articles: readonly ArticleId[]): ArticleId {
  const [first] = articles;
  if (first === undefined) throw new Error("a group has no articles");
  return first;
}

function newId(founder: ArticleId, taken: Set<string>): StoryId {
  for (let attempt = 1; ; attempt++) {
    const id = sha256Hex(attempt === 1 ? founder : `${founder} ${attempt}`).slice(0, ID_LENGTH);
    if (taken.has(id)) continue;
    taken.add(id);
    return storyId(id);
  }
}

/** Oldest first: by the build that first had it, then by its earliest known publication, then by id. */
function bySeniority(a: StoryRecord, b: StoryRecord): number {
  return (
    (a.revisions[0]?.build ?? 0) - (b.revisions[0]?.build ?? 0) ||
    byIso(a.firstPublished, b.firstPublished) ||
    byCodeUnit(a.id, b.id)
  );
}

function byIso(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byCodeUnit(a, b);
}
