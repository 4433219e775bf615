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
  const storyWith = new Map<ArticleId, number>();
  for (const [index, { group }] of stories.entries()) {
    for (const article of group.articles) storyWith.set(article, index);
  }
  const living = [...(memory?.stories ?? [])].sort(bySeniority);
  const former = [...(memory?.formerStories ?? [])].sort(bySeniority);
  const successorOf = new Map<StoryRecord, number>();
  for (const record of [...living, ...former]) {
    const first = record.articles.find((article) => storyWith.has(article));
    const successor = first === undefined ? undefined : storyWith.get(first);
    if (successor !== undefined) successorOf.set(record, successor);
  }

  // Live stories first: an id in use outranks one that was only a redirect, whatever their ages.
  const before = new Map<number, StoryRecord>();
  for (const record of [...living, ...former]) {
    const successor = successorOf.get(record);
    if (successor !== undefined && !before.has(successor)) before.set(successor, record);
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
  const settle = createSettle(former, alive, (record) => {
    const successor = successorOf.get(record);
    return successor === undefined ? undefined : idOf.get(successor);
  });
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

/**
 * Finds where a former story redirects to: the story that has its articles; where those are gone, the living story at the end of
 * the chain that it was merged into; null where that has ended, too.
 */
function createSettle(
  former: readonly FormerStory[],
  alive: ReadonlySet<StoryId>,
  successorId: (record: StoryRecord) => StoryId | undefined,
): (record: StoryRecord) => StoryId | null {
  const intoOf = new Map(former.map(({ id, into }) => [id, into]));
  /** Final targets of redirects that were already followed: a chain of 20,000 merges is walked once. */
  const settled = new Map<StoryId, StoryId>();
  return (record) => {
    const successor = successorId(record);
    if (successor !== undefined) return successor;
    const passed = new Set<StoryId>();
    let at: StoryId | null = record.id;
    while (at !== null && !alive.has(at) && !passed.has(at)) {
      passed.add(at);
      at = settled.get(at) ?? intoOf.get(at) ?? null;
    }
    const end = at !== null && alive.has(at) ? at : null;
    if (end !== null) for (const id of passed) settled.set(id, end);
    return end;
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
