/** What `digest` makes of all stories: their identity, their revisions, and the addresses of stories and articles. */

import type { Article, Instant } from "./articles.js";
import type { ArticleId, Slug, StoryId } from "./ids.js";
import type { Remark } from "./remarks.js";
import type { SealedStory } from "./sealed.js";
import type { MergedStory } from "./stories.js";

/** What changed in a story in one build. Dated only by the publication dates of the articles that joined. */
export interface Revision {
  /** Number of builds in which this story changed, from 1. */
  readonly number: number;
  /** The build of the change: the number of builds in which anything in the digest changed, from 1. */
  readonly build: number;
  readonly joined: readonly ArticleId[];
  readonly left: readonly ArticleId[];
  /** Members of the previous build whose text has changed. */
  readonly changed: readonly ArticleId[];
  /** Which of their sentences are new; absent where none is, and in files of older versions. */
  readonly added?: readonly AddedSentences[] | undefined;
  /** The previous headline, where it changed. */
  readonly headlineWas: string | null;
  /** Latest known publication date of the articles that joined. */
  readonly asOf: string | null;
}

/** New sentences of an article, by their marks: see `words/sentence-marks`. */
export interface AddedSentences {
  readonly article: ArticleId;
  readonly marks: readonly string[];
}

/** Another story on the same matter, or about the same people and places. */
export interface Related {
  readonly story: StoryId;
  /** `earlier` and `later`: dated stories on one developing matter; `related`: all others. */
  readonly relation: "earlier" | "later" | "related";
  readonly reason: Remark;
}

/** What an editor ordered for a story: its reports put together, others kept apart, its headline chosen. */
export type EditorNote = "grouped" | "apart" | "headline";

/** A merged group with a lasting id and address. */
export interface Story extends MergedStory {
  readonly id: StoryId;
  readonly slug: Slug;
  readonly formerSlugs: readonly Slug[];
  /** Earliest and latest known publication among the members. */
  readonly firstPublished: Instant | null;
  readonly lastPublished: Instant | null;
  readonly revisions: readonly Revision[];
  readonly related: readonly Related[];
  readonly editorNotes: readonly EditorNote[];
}

/** An article in the digest: the result of `extract`, its address, and its story. */
export interface Entry {
  readonly article: Article;
  readonly slug: Slug;
  readonly story: StoryId;
}

/** The address of a story that was merged into another one. */
export interface Redirect {
  readonly from: Slug;
  readonly to: Slug;
}

/** All stories and articles of one build. */
export interface Digest {
  /** Best first: by day and independent origins together, see `digest/rank.ts`. */
  readonly stories: readonly Story[];
  /** By file (`path` without the line of a record), then id. */
  readonly entries: readonly Entry[];
  readonly redirects: readonly Redirect[];
  /** Addresses of stories and articles that the digest no longer has. */
  readonly gone: { readonly stories: readonly Slug[]; readonly articles: readonly Slug[] };
  /** Stories of the archive, oldest first; absent: none. */
  readonly sealed?: readonly SealedStory[];
}
