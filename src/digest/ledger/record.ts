/** The ledger of this build, for the next build and for readers of `digest.json`. */
import type { Article, Digest, Entry, Story } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";
import { articleFile } from "../../words/article-file.js";
import { marksOf } from "../../words/sentence-marks.js";
import type { ArticleEntry, ArticleRecord, FormerStory, Ledger, Memory, StoryEntry } from "./ledger.js";

/** The digest without its removed addresses. */
type LiveDigest = Omit<Digest, "gone">;

/**
 * The ledger of a build: what the next one has to remember.
 *
 * @param former stories that no longer exist after this build
 */
export function record(digest: LiveDigest, former: readonly FormerStory[], memory: Memory | null): Ledger {
  const living = new Set<string>(digest.entries.map(({ article }) => article.id));
  return {
    build: buildOf(digest, memory),
    stories: [...digest.stories].sort(byId).map(storyEntry),
    articles: [...digest.entries].map(articleEntry).sort(byId),
    redirects: digest.redirects,
    formerStories: former,
    formerArticles: [...(memory?.formerArticles ?? []), ...(memory?.articles ?? [])]
      .filter(({ id }) => !living.has(id))
      .map(({ id, slug, sha256 }): ArticleRecord => ({ id, slug, sha256 }))
      .sort(byId),
    ...(memory?.archive === undefined ? {} : { archive: memory.archive }),
  };
}

/** A build in which nothing changed is not counted, so that it leaves the ledger as it was. */
function buildOf({ stories }: LiveDigest, memory: Memory | null): number {
  if (memory === null) return 1;
  const next = memory.build + 1;
  const were = new Set(memory.stories.map(({ id }) => id));
  const changed = stories.some(({ id, revisions }) => !were.delete(id) || revisions.at(-1)?.build === next);
  return changed || were.size > 0 ? next : memory.build;
}

function storyEntry(story: Story): StoryEntry {
  return {
    id: story.id,
    slug: story.slug,
    headline: story.headline.text,
    articles: story.group.articles,
    origins: story.origins,
    firstPublished: story.firstPublished?.iso ?? null,
    lastPublished: story.lastPublished?.iso ?? null,
    copies: story.group.copies,
    keyTerms: story.group.keyTerms,
    formerSlugs: story.formerSlugs,
    revisions: story.revisions,
    editorNotes: story.editorNotes,
    related: story.related,
    evidence: story.group.evidence,
    nearMisses: story.group.nearMisses,
  };
}

function articleEntry({ article, slug, story }: Entry): ArticleEntry {
  return {
    id: article.id,
    slug,
    file: articleFile(article.path),
    sha256: article.sha256,
    sentences: marksOf(article),
    story,
    headline: article.headline.text,
    source: outlet(article),
    url: article.source.url,
    published: article.published?.iso ?? null,
  };
}

function outlet({ source }: Article): string | null {
  return source.name ?? source.domain;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodeUnit(a.id, b.id);
}
