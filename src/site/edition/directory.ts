/** The ways into a digest: who and what is in which stories. Each listing has an address of its own. */

import type { Article, ArticleId, Entity, SealedStory, Slug, Story } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { byCodeUnit } from "../../structures/order.js";
import { Addresses } from "../../words/address.js";
import { PEOPLE_GROUPS, wordsForPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { ROLES } from "../../words/lexicon/persons/public-roles.js";
import { OUTCOMES } from "../../words/lexicon/things/casualties.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { judgeSamePerson } from "../../words/persons/person.js";
import type { EditionOutlet } from "./outlets.js";
import { ALL_STORIES, type KeptListing, type SealedMonth, sealedListings } from "./sealed-listings.js";

export type ListingKind = "person" | "place" | "organisation" | "topic" | "source" | "day";

export interface Listing {
  readonly kind: ListingKind;
  /** Relative to the output folder: `person/dmitry-peskov/`. */
  readonly path: string;
  readonly name: string;
  /** In the order of the digest. */
  readonly stories: readonly Story[];
  /** The person, place or organisation as each of the stories has it. */
  readonly entities: readonly { readonly story: Story; readonly entity: Entity }[];
  /** Where its sealed stories are, the latest month first. */
  readonly months: readonly SealedMonth[];
}

export interface Directory {
  /** Months of all sealed stories, the latest first. */
  readonly months: readonly SealedMonth[];
  readonly listings: Readonly<Record<ListingKind, readonly Listing[]>>;
  /** The listing of a name in the spelling of a story; null where the name has no page. */
  find(kind: ListingKind, name: string): ListingLink | null;
  /** Topics of a story, by name. */
  topicsOf(story: Story): readonly ListingLink[];
}

/** What a link to a listing shows. */
export type ListingLink = Pick<Listing, "kind" | "path" | "name">;

/** A digest of at most this many stories gives a page also to names of one story, if two of its reports have them. */
const SMALL = 500;

/**
 * Names of one kind that have a page: those of the most stories. A tenth as many as stories, and at least so many: in a
 * large digest most names occur in two or three stories, which search finds as well.
 */
const LEAST_NAMES = 300;

/** Key terms that serve as topics where the input names none: of at least so many stories, and at most so many terms. */
const LEAST_SHARING = 3;
const MOST_TERMS = 40;

/**
 * Lists people, places, organisations, topics, sources and days with their stories.
 *
 * @param articles by id, all of the digest
 * @param sealed stories of the archive: names that they are listed under keep their pages
 */
export function createDirectory(
  stories: readonly Story[],
  articles: ReadonlyMap<ArticleId, Article>,
  outletOf: (article: Article) => EditionOutlet,
  sealed: readonly SealedStory[] = [],
): Directory {
  const keptListings = sealedListings(sealed);
  const keptOf = (kind: string): ReadonlyMap<string, KeptListing> => keptListings.get(kind) ?? new Map();
  const drafts = entriesByKind(stories, articles, outletOf);
  const small = stories.length <= SMALL;
  joinSpellings(drafts.person, small ? 1 : 2);
  const keep = ({ stories: own, entities }: EntryDraft) =>
    own.length > 1 || (small && entities.some(({ entity }) => entity.articles.length > 1));
  const most = Math.max(LEAST_NAMES, Math.ceil(stories.length / 10));
  const names = (kind: "person" | "place" | "organisation") => {
    const kept = keptOf(kind);
    const isKept = ({ name }: EntryDraft) => kept.size > 0 && kept.has(name.toLowerCase());
    const all = [...new Set(drafts[kind].values())];
    const fresh = all
      .filter((draft) => !isKept(draft) && keep(draft) && (kind !== "person" || draft.name.includes(" ")))
      .sort((a, b) => b.stories.length - a.stories.length || byCodeUnit(a.name, b.name))
      .slice(0, most);
    return createListings(kind, [...all.filter(isKept), ...fresh], kept);
  };
  const listings = {
    person: names("person"),
    place: names("place"),
    organisation: names("organisation"),
    topic: createListings("topic", drafts.topic.values(), keptOf("topic")),
    source: createListings("source", drafts.source.values(), keptOf("source")),
    day: createListings("day", drafts.day.values(), keptOf("day")),
  };
  const byName = new Map<string, Listing>();
  const topics = new Map<Story, Listing[]>();
  for (const kind of Object.keys(listings) as ListingKind[]) {
    const byDraftName = new Map(listings[kind].map((listing) => [listing.name, listing]));
    for (const [key, draft] of drafts[kind]) {
      const listing = byDraftName.get(draft.name);
      if (listing) byName.set(`${kind} ${key}`, listing);
    }
  }
  for (const topic of listings.topic) for (const story of topic.stories) addTo(topics, story, topic);
  return {
    months: keptOf(ALL_STORIES.kind).get(ALL_STORIES.name.toLowerCase())?.months ?? [],
    listings,
    find: (kind, name) => byName.get(`${kind} ${name.toLowerCase()}`) ?? null,
    topicsOf: (story) => topics.get(story) ?? [],
  };
}

/** Who and what is in the stories, by kind and by name in lower case, before it is decided which names have a page. */
function entriesByKind(
  stories: readonly Story[],
  articles: ReadonlyMap<ArticleId, Article>,
  outletOf: (article: Article) => EditionOutlet,
): Record<ListingKind, Map<string, EntryDraft>> {
  const drafts: Record<ListingKind, Map<string, EntryDraft>> = {
    person: new Map(),
    place: new Map(),
    organisation: new Map(),
    topic: new Map(),
    source: new Map(),
    day: new Map(),
  };
  const shared = sharedTerms(stories);
  const folders = topicFolders([...articles.values()]);
  for (const story of stories) {
    for (const entity of story.entities)
      if (entity.kind !== "work") addEntry(drafts[entity.kind], entity.name, story, entity);
    const topics = new Set<string>();
    for (const id of story.group.articles) {
      const article = articles.get(id);
      if (!article) continue;
      const outlet = outletOf(article);
      if (outlet.known) addEntry(drafts.source, outlet.name, story);
      if (article.published) addEntry(drafts.day, article.published.iso.slice(0, 10), story);
      for (const topic of article.topics) topics.add(topic);
      const folder = folders(article.path);
      if (folder !== null) topics.add(folder);
    }
    if (topics.size === 0) for (const term of story.group.keyTerms) if (shared.has(term)) topics.add(term);
    for (const topic of topics) addEntry(drafts.topic, topic, story);
  }
  return drafts;
}

interface EntryDraft {
  name: string;
  /** Each once, in their order. A set for each of tens of thousands of names would cost more than all the rest. */
  stories: Story[];
  readonly entities: { story: Story; entity: Entity }[];
}

function addEntry(drafts: Map<string, EntryDraft>, name: string, story: Story, entity?: Entity): void {
  const key = name.toLowerCase();
  let draft = drafts.get(key);
  if (draft === undefined) {
    draft = { name, stories: [], entities: [] };
    drafts.set(key, draft);
  }
  if (draft.stories.at(-1) !== story) draft.stories.push(story);
  if (entity) draft.entities.push({ story, entity });
}

/** Most spellings that others are compared with, those of most stories first. It keeps the time linear in the number of names. */
const MOST_HEADS = 100;

/** Of Arabic names: "al-Sisi", "el-Sisi". */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-/;

/**
 * Spellings of one person's name in different stories come to one listing, under the spelling of most stories.
 *
 * @param least stories of a spelling that others come to
 */
function joinSpellings(drafts: Map<string, EntryDraft>, least: number): void {
  const blocks = new Map<string, string[]>();
  for (const key of drafts.keys()) {
    const words = key.split(" ");
    const last = (words.at(-1) ?? "").replace(ARTICLE, "");
    if (words.length < 2) continue;
    // Spellings of one name begin alike: only those are worth a comparison.
    const block = `${key[0]} ${last.slice(0, 2)}`;
    addTo(blocks, block, key);
  }
  for (const keys of blocks.values()) {
    if (keys.length < 2) continue;
    const order = keys
      .flatMap((key) => ({ key, draft: drafts.get(key) as EntryDraft }))
      .sort((a, b) => b.draft.stories.length - a.draft.stories.length || byCodeUnit(a.key, b.key));
    const heads: EntryDraft[] = [];
    for (const { key, draft } of order) {
      const head = heads.find(({ name }) => judgeSamePerson(name, draft.name).decision);
      if (head === undefined) {
        if (draft.stories.length >= least && heads.length < MOST_HEADS) heads.push(draft);
        continue;
      }
      head.stories = [...new Set([...head.stories, ...draft.stories])];
      head.entities.push(...draft.entities);
      drafts.set(key, head);
    }
  }
}

/** @param kept listings of this kind that have their address already, by name in lower case */
function createListings(
  kind: ListingKind,
  drafts: Iterable<EntryDraft>,
  kept: ReadonlyMap<string, KeptListing>,
): Listing[] {
  const addresses = new Addresses();
  for (const { path } of kept.values()) addresses.take(path.split("/")[1] as Slug);
  const all = new Map([...drafts].map((draft) => [draft.name.toLowerCase(), draft]));
  for (const [key, { name }] of kept) if (!all.has(key)) all.set(key, { name, stories: [], entities: [] });
  return [...all]
    .sort(([a, { name }], [b, other]) => byCodeUnit(a, b) || byCodeUnit(name, other.name))
    .map(([key, { name, stories, entities }]) => ({
      kind,
      path: kept.get(key)?.path ?? `${kind}/${kind === "day" ? name : addresses.give(name, name)}/`,
      name,
      stories,
      entities,
      months: kept.get(key)?.months ?? [],
    }));
}

/** Words that stories share and that no one looks for: "man", "killed", "president". In small letters. */
const NO_TOPIC: ReadonlySet<string> = new Set([
  ...PEOPLE_GROUPS.flatMap((group) => wordsForPeople(group)),
  ...ROLES,
  ...OUTCOMES,
  ...wordList("shot dies death deaths charged year-old old presidential says"),
]);

/**
 * Key terms of several stories, but of no more than a tenth: a word that most stories have is no topic. Of "Israel" and "Israeli"
 * the shorter.
 */
function sharedTerms(stories: readonly Story[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { group } of stories)
    for (const term of new Set(group.keyTerms.slice(0, 5))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(LEAST_SHARING, stories.length / 10);
  const shared = [...counts].filter(([, count]) => count >= LEAST_SHARING && count <= most);
  shared.sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  const names = new Set(shared.map(([term]) => term.toLowerCase()));
  const isLonger = (term: string) => {
    for (let end = 4; end < term.length; end++) if (names.has(term.slice(0, end))) return true;
    return false;
  };
  const topics = new Set<string>();
  for (const [term] of shared) {
    if (topics.size === MOST_TERMS) break;
    if (!NO_TOPIC.has(term.toLowerCase()) && !isLonger(term.toLowerCase())) topics.add(term);
  }
  return topics;
}

/** `articles/politics/x.md` is about politics, if its neighbours are in other folders. */
function topicFolders(articles: readonly Article[]): (path: string) => string | null {
  const folderOf = (path: string) => path.split("#")[0]?.split("/").slice(0, -1) ?? [];
  const all = articles.map(({ path }) => folderOf(path));
  let common = 0;
  const [first = []] = all;
  while (common < first.length && all.every((folders) => folders[common] === first[common])) common++;
  return (path) => folderOf(path)[common] ?? null;
}
