/**
 * Removes an article from the archive for good. Its id, address and path remain, so that its page says that it is gone, no
 * build accepts the article again, and `fetch` may remove its file. Its words, including the headline, are removed from all
 * records.
 */
import type { SealedPage, SealedRecord, SealedStory } from "../model.js";

/** What to remove: a whole story, or some of its articles. */
export interface Removal {
  readonly story: SealedStory;
  /** Slugs of the removed articles. */
  readonly articles: ReadonlySet<string>;
}

/**
 * The remaining index entry of a story. The page of several reports holds the words of each, so the story is removed
 * with any of its articles; the pages of the other articles remain.
 */
export function forgottenStory({ story, articles }: Removal): SealedStory {
  const isGone = ({ slug }: { readonly slug: string }) => articles.has(slug) || story.articles.length === 1;
  return {
    ...story,
    headline: "",
    articles: story.articles.map((article) =>
      isGone(article) ? { ...article, sha256: "", forgotten: true } : article,
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
 * A record without the removed pages; null where nothing of it is left. Links to removed pages are deleted with their
 * words: a neighbour's "before this", a related story, the link from an article to its story.
 *
 * @returns the same record where it does not name the story
 */
export function recordWithout(record: SealedRecord, removal: Removal): SealedRecord | null {
  const isOwn = record.story.id === removal.story.id;
  const names = removedPages(removal);
  const paths = names.map((name) => record.base + name);
  const left = isOwn ? forgottenStory(removal) : record.story;
  if (isOwn && left.files.length === 0) return null;
  const kept = isOwn
    ? record.pages.filter(({ path }) => left.files.some((name) => name.startsWith(path)))
    : record.pages;
  const text = JSON.stringify(kept);
  if (!isOwn && !paths.some((path) => text.includes(path))) return record;
  const pages = kept.map(
    (page): SealedPage => ({ ...page, view: withoutLinks(page.view, paths, names) as object }),
  );
  const changed = { ...left, revised: (record.story.revised ?? 0) + 1 };
  return isOwn
    ? { ...record, story: changed, pages, files: [], card: {}, search: {}, feed: {} }
    : { ...record, story: changed, pages };
}

/** Paths of the removed pages, relative to the site. */
function removedPages({ story, articles }: Removal): string[] {
  return [
    ...[story.slug, ...story.formerSlugs].map((slug) => `story/${slug}/`),
    ...Array.from(articles, (slug) => `article/${slug}/`),
  ];
}

/**
 * Whether a line of a file of records names what is removed: the story by its id, or one of the pages by its path, as the
 * lines of other stories do. For damaged lines, of which nothing else can be read.
 */
export function namesRemoved(line: string, removal: Removal): boolean {
  return [JSON.stringify(removal.story.id), ...removedPages(removal)].some((name) => line.includes(name));
}

/**
 * A view without the objects that link to removed pages: they leave their lists, or become null.
 *
 * @param paths addresses of the removed pages, with the site's base: `/sub/story/x/`
 * @param names the same without the base, as structured data may have them behind another host
 */
function withoutLinks(value: unknown, paths: readonly string[], names: readonly string[]): unknown {
  const leads = (item: unknown): boolean => {
    const href = typeof item === "object" && item !== null ? (item as { href?: unknown }).href : undefined;
    return typeof href === "string" && paths.some((path) => href.startsWith(path));
  };
  if (Array.isArray(value))
    return value.filter((item) => !leads(item)).map((item) => withoutLinks(item, paths, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      // Structured data is one string, so it is removed whole where it names a removed page.
      const isData = key === "data" && typeof item === "string" && names.some((name) => item.includes(name));
      return [key, isData ? "" : leads(item) ? null : withoutLinks(item, paths, names)];
    }),
  );
}
