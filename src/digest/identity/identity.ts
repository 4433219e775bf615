/**
 * Matches the stories of this build with those of the previous one.
 *
 * A previous story continues in the story that now holds its earliest article. So it keeps its id and address when
 * reports join or leave, and, where it splits, in the part with the earliest article. Where two previous stories
 * continue in one, the older gives its id and the other becomes a redirect. If they split again, the other gets its id
 * back.
 */
import { type ArticleId, type MergedStory, type StoryId, storyId } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";
import { sha256Hex } from "../../structures/sha256.js";
import type { FormerStory, Memory, StoryRecord } from "../ledger/ledger.js";

export interface Identities {
  /** For each story in the order given: its id, and its previous record, if any. */
  readonly stories: readonly { readonly id: StoryId; readonly before: StoryRecord | null }[];
  /** Previous stories that no story continues. `into`: the id of the story that has their articles now. */
  readonly former: readonly FormerStory[];
}

/** Hex digits of the hash of the first article's id: 64 bits, so that ids of one digest do not collide by chance. */
const ID_LENGTH = 16;

/**
 * Gives each story its id.
 *
 * @param memory of the previous build; null: there is none
 * @param stories each article in at most one of them; their order does not matter
 */
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

  // Live stories first: an id in use outranks one that was only a redirect, whatever their ages.
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
  /** Final targets of redirects that were already followed. */
  const settled = new Map<StoryId, StoryId>();
  /**
   * The story that has a former story's articles; where those are gone, the story that it was merged into, if that
   * lives.
   */
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
    // Shortens the path for later look-ups: a chain of 20,000 merges is walked once.
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

/** Order by age: by first build, then by earliest known publication, then by id. */
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
