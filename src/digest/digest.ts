/** Story[] -> Digest: identities, addresses, ranks, changes, and related stories. */
import { changed } from "../cache/content-key.js";
import type { Config } from "../config.js";
import type {
  Arc,
  Article,
  ArticleId,
  Digest,
  Entry,
  Instant,
  MergedStory,
  Redirect,
  SealedStory,
  Slug,
  Story,
  StoryId,
} from "../model.js";
import { byWeight } from "../plugins/story-weights.js";
import type { Problem } from "../problem.js";
import { byCodeUnit } from "../structures/order.js";
import { Addresses } from "../words/address.js";
import { articleFile } from "../words/article-file.js";
import { markOf, sentencesOf } from "../words/sentence-marks.js";
import { editorNotes, type FindArticle, idlePins } from "./identity/editors.js";
import { type Identities, identifyStories } from "./identity/identity.js";
import { revisions } from "./identity/revisions.js";
import { succeed } from "./identity/succession.js";
import type { ArticleRecord, Ledger, Memory } from "./ledger/ledger.js";
import { record } from "./ledger/record.js";
import { rank } from "./rank.js";
import { namesakes } from "./related/namesakes.js";
import { related } from "./related/related.js";

export interface Digested {
  readonly digest: Digest;
  /** To be passed to the next build, so that ids and addresses last. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  /** Number of articles of the previous build that the inputs no longer have. */
  readonly missing: { readonly articles: number; readonly before: number };
}

export interface DigestOptions {
  /** The memory of the previous build, as `parseLedger` read it; null: there was none. */
  readonly ledger: Memory | null;
  /** Between the stories, by their index in the order given. */
  readonly arcs: readonly Arc[];
  readonly config: Config;
}

/**
 * Makes the digest of one build. The order of `stories` and `articles` does not matter. The same input with the
 * returned ledger gives the same digest.
 *
 * @param articles articles in no story (hidden by an editor) get no page
 */
export function makeDigest(
  stories: readonly MergedStory[],
  articles: readonly Article[],
  { ledger, arcs, config }: DigestOptions,
): Digested {
  const memory = ledger === null ? null : succeed(ledger, articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const article = (id: ArticleId) => byId.get(id);
  const identities = identifyStories(stories, memory);
  const ids = identities.stories.map(({ id }) => id);
  const sealed = memory?.sealed ?? [];
  const slugs = storySlugs(stories, identities, article, sealed);
  const redirects = redirectsOf(identities, slugs);
  const formerSlugs = new Map<Slug, Slug[]>(slugs.map((slug) => [slug, []]));
  for (const { from, to } of redirects) formerSlugs.get(to)?.push(from);
  const nearby = related(stories, ids, arcs, sealed);

  const remembered = articleRecords(memory);
  const isChanged = (id: ArticleId) => {
    const was = remembered.get(id);
    return was !== undefined && was.sha256 !== article(id)?.sha256;
  };
  const newSentences = sentencesSince(memory, article);
  const build = (memory?.build ?? 0) + 1;

  const withRelated = stories.map((story, index): Story => {
    const { id, before } = at(identities.stories, index);
    const slug = at(slugs, index);
    const { first, last } = published(story, article);
    const now = { headline: story.headline.text, articles: story.group.articles };
    return changed(story, {
      id,
      slug,
      formerSlugs: formerSlugs.get(slug) ?? [],
      firstPublished: first,
      lastPublished: last,
      revisions: revisions(before, now, build, { article, isChanged, newSentences }),
      related: at(nearby, index),
      editorNotes: editorNotes(story, article, config.editors),
    });
  });
  const weighed = byWeight(rank(withRelated), config.plugins?.rank, article);
  const present = {
    stories: weighed.stories,
    entries: entriesOf(articles, withRelated, remembered, sealed),
    redirects,
  };
  const next = record(present, identities.former, memory);
  const made: Digest = { ...present, gone: goneOf(next), ...(sealed.length === 0 ? {} : { sealed }) };
  return {
    digest: made,
    ledger: next,
    problems: [
      ...weighed.problems,
      ...namesakes(made, article),
      ...idlePins(stories, article, config.editors),
    ],
    missing: missingFrom(memory, byId),
  };
}

/** Marks of the sentences of an article that the previous build did not have; none where it kept no marks. */
function sentencesSince(memory: Memory | null, article: FindArticle): (id: ArticleId) => readonly string[] {
  const marks = new Map(memory?.articles.map(({ id, sentences }) => [id, sentences]));
  return (id) => {
    const [was, now] = [marks.get(id), article(id)];
    if (was === undefined || now === undefined) return [];
    const known = new Set(was.split(" "));
    return sentencesOf(now)
      .map(markOf)
      .filter((mark) => !known.has(mark));
  };
}

/** Addresses of removed pages. They are never reused, and their pages say that the content is gone. */
function goneOf({ formerStories, formerArticles }: Ledger): Digest["gone"] {
  return {
    stories: formerStories.flatMap(({ slug, into }) => (into === null ? [slug] : [])),
    articles: formerArticles.map(({ slug }) => slug),
  };
}

function missingFrom(memory: Memory | null, byId: ReadonlyMap<ArticleId, Article>): Digested["missing"] {
  const before = memory?.articles ?? [];
  return { articles: before.filter(({ id }) => !byId.has(id)).length, before: before.length };
}

/**
 * Stories keep their addresses. New ones get theirs in a total order, so that namesakes get the same address each time.
 */
function storySlugs(
  stories: readonly MergedStory[],
  identities: Identities,
  article: FindArticle,
  sealed: readonly SealedStory[],
): Slug[] {
  const addresses = new Addresses();
  for (const { slug, formerSlugs } of sealed) for (const own of [slug, ...formerSlugs]) addresses.take(own);
  for (const { before } of identities.stories) if (before !== null) addresses.take(before.slug);
  for (const { slug } of identities.former) addresses.take(slug);
  const slugs = identities.stories.map(({ before }) => before?.slug);
  const fresh = stories
    .map((story, index) => ({ story, index, id: at(identities.stories, index).id }))
    .filter(({ index }) => slugs[index] === undefined)
    .map((item) => ({ ...item, since: published(item.story, article).first }))
    .sort((a, b) => compareInstants(a.since, b.since) || byCodeUnit(a.id, b.id));
  for (const { story, index, id } of fresh) slugs[index] = addresses.give(story.headline.text, id);
  return slugs.map((_, index) => at(slugs, index) as Slug);
}

/** Redirects in one step each, from an address without a story to the address of a story. */
function redirectsOf({ stories, former }: Identities, slugs: readonly Slug[]): Redirect[] {
  const slugOf = new Map<StoryId, Slug>(stories.map(({ id }, index) => [id, at(slugs, index)]));
  return former
    .flatMap(({ slug, into }) => {
      const to = into === null ? undefined : slugOf.get(into);
      return to === undefined ? [] : [{ from: slug, to }];
    })
    .sort((a, b) => byCodeUnit(a.from, b.from));
}

function articleRecords(memory: Memory | null): Map<ArticleId, ArticleRecord> {
  const records = [...(memory?.formerArticles ?? []), ...(memory?.articles ?? [])];
  return new Map(records.map((known) => [known.id, known]));
}

function entriesOf(
  articles: readonly Article[],
  stories: readonly Story[],
  remembered: ReadonlyMap<ArticleId, ArticleRecord>,
  sealed: readonly SealedStory[],
): Entry[] {
  const storyOf = new Map<ArticleId, StoryId>(
    stories.flatMap(({ id, group }) => group.articles.map((member) => [member, id] as const)),
  );
  const addresses = new Addresses();
  for (const { slug } of remembered.values()) addresses.take(slug);
  for (const story of sealed) for (const { slug } of story.articles) addresses.take(slug);
  return articles
    .flatMap((article) => {
      const story = storyOf.get(article.id);
      return story === undefined ? [] : [{ article, story }];
    })
    .sort(
      (a, b) =>
        compareInstants(a.article.published, b.article.published) || byCodeUnit(a.article.id, b.article.id),
    )
    .map(({ article, story }) => ({
      article,
      story,
      slug: remembered.get(article.id)?.slug ?? addresses.give(article.headline.text, article.id),
    }))
    .sort(
      (a, b) =>
        byCodeUnit(articleFile(a.article.path), articleFile(b.article.path)) ||
        byCodeUnit(a.article.id, b.article.id),
    );
}

function published(
  story: MergedStory,
  article: FindArticle,
): { first: Instant | null; last: Instant | null } {
  const dates = story.group.articles
    .flatMap((member) => article(member)?.published ?? [])
    .sort(compareInstants);
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}

/** Undated last. */
function compareInstants(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byCodeUnit(a.iso, b.iso);
}

function at<T>(list: readonly T[], index: number): NonNullable<T> {
  const item = list[index];
  if (item === undefined || item === null) throw new RangeError(`nothing at ${index}`);
  return item;
}
