/**
 * Takes an article out of the archive for good. What stays of it is its id and its address, so that its page says that it
 * is gone and no build takes it in again; its words, its headline among them, leave all records.
 */
import type { SealedPage, SealedRecord, SealedStory } from "../model.js";

/** What is to go: a whole story, or one of its articles. */
export interface Forgotten {
  readonly story: SealedStory;
  /** Slugs of the articles that go. */
  readonly articles: ReadonlySet<string>;
}

/**
 * What the index keeps of a story. A page of several reports holds the words of each: the story goes with any of them, and
 * the pages of its other articles stay.
 */
export function withoutWords({ story, articles }: Forgotten): SealedStory {
  const isGone = ({ slug }: { readonly slug: string }) => articles.has(slug) || story.articles.length === 1;
  return {
    ...story,
    headline: "",
    articles: story.articles.map((article) =>
      isGone(article) ? { ...article, sha256: "", file: "", forgotten: true } : article,
    ),
    files: story.files.filter((name) =>
      story.articles.some((article) => !isGone(article) && name.startsWith(`article/${article.slug}/`)),
    ),
    listings: [],
    topics: [],
    forgotten: true,
  };
}

/**
 * A record without what was forgotten; null where nothing of it is left. Links to what was forgotten leave with their
 * words: a neighbour's "before this", a related story, the way up from an article.
 *
 * @returns the same record where it does not name it
 */
export function recordWithout(record: SealedRecord, forgotten: Forgotten): SealedRecord | null {
  const { story, articles } = forgotten;
  const isOwn = record.story.id === story.id;
  const names = [
    ...[story.slug, ...story.formerSlugs].map((slug) => `story/${slug}/`),
    ...[...articles].map((slug) => `article/${slug}/`),
  ];
  const paths = names.map((name) => record.base + name);
  const left = isOwn ? withoutWords(forgotten) : record.story;
  if (isOwn && left.files.length === 0) return null;
  const kept = isOwn
    ? record.pages.filter(({ path }) => left.files.some((name) => name.startsWith(path)))
    : record.pages;
  const text = JSON.stringify(kept);
  if (!isOwn && !paths.some((path) => text.includes(path))) return record;
  const pages = kept.map(
    (page): SealedPage => ({ ...page, view: scrubbed(page.view, paths, names) as object }),
  );
  const changed = { ...left, revised: (record.story.revised ?? 0) + 1 };
  return isOwn
    ? { ...record, story: changed, pages, files: [], card: {}, search: {}, feed: {} }
    : { ...record, story: changed, pages };
}

/** Objects that link to one of these paths leave their lists, or become null. */
function scrubbed(value: unknown, paths: readonly string[], names: readonly string[]): unknown {
  const leads = (item: unknown): boolean => {
    const href = typeof item === "object" && item !== null ? (item as { href?: unknown }).href : undefined;
    return typeof href === "string" && paths.some((path) => href.startsWith(path));
  };
  if (Array.isArray(value))
    return value.filter((item) => !leads(item)).map((item) => scrubbed(item, paths, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      // Data for machines is one text: where it names what is gone, all of it goes.
      const isData = key === "data" && typeof item === "string" && names.some((name) => item.includes(name));
      return [key, isData ? "" : leads(item) ? null : scrubbed(item, paths, names)];
    }),
  );
}
