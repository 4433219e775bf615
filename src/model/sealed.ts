/** Stories of the archive, as every build needs them and as their pages were when they were sealed. */
import type { ArticleId, Slug, StoryId } from "./ids.js";

/** An article of a sealed story: what identifies it, and the address of its page. */
export interface SealedArticle {
  readonly id: ArticleId;
  readonly slug: Slug;
  readonly sha256: string;
  /** Path of its file; empty where an older version has forgotten the article. */
  readonly file: string;
  readonly url: string | null;
  /** It was removed for good: its page says so, and it cannot return. */
  readonly forgotten?: true;
}

/** A list page that names a sealed story. */
export interface SealedListing {
  readonly kind: string;
  readonly name: string;
  /** Relative to the output folder: `person/dmitry-peskov/`. */
  readonly path: string;
}

/** A topic: the key that other stories share, with its displayed form. */
export interface SealedTopic {
  readonly key: string;
  readonly text: string;
  readonly isName: boolean;
}

/** A story whose latest report is older than the live window, as far as every build needs it. */
export interface SealedStory {
  readonly id: StoryId;
  readonly slug: Slug;
  readonly headline: string;
  readonly firstPublished: string | null;
  /** ISO 8601, as in `Instant.iso`. Its month and day name the archive file. */
  readonly lastPublished: string;
  readonly formerSlugs: readonly Slug[];
  readonly articles: readonly SealedArticle[];
  /** Names of all its files on the site. */
  readonly files: readonly string[];
  readonly listings: readonly SealedListing[];
  readonly topics: readonly SealedTopic[];
  /** How often its record was changed since, because a link to a removed page was deleted. Absent: never. */
  readonly revised?: number;
  /** It was removed for good. */
  readonly forgotten?: true;
}

/** A page as it was when its story was sealed: the JSON data for its template. */
export interface SealedPage {
  readonly path: string;
  readonly template: string;
  readonly view: object;
}

/** Everything that the pages of a sealed story print. */
export interface SealedRecord {
  readonly story: SealedStory;
  /** Prefix of the site's addresses in the pages. */
  readonly base: string;
  /** Null: the site had no address. */
  readonly url: string | null;
  /** Pages of the story, its evidence, its articles and its former addresses. */
  readonly pages: readonly SealedPage[];
  /** Files that are no pages. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** The story in lists, search and feeds. */
  readonly card: object;
  readonly search: object;
  readonly feed: object;
}
