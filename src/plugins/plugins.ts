/**
 * What a project adds to the stages: readers, steps after extraction, a likeness, a ranking. Plug-ins are code of the
 * user's own. They run in the main thread, in the order given, on values that they may not change.
 */
import type { Article, Document, Story } from "../model.js";

/** A file as a reader of one's own gets it. */
export interface FileGiven {
  /** As the build shows it, `/`-separated. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8; what is not UTF-8 stands as U+FFFD. */
  readonly text: string;
}

/** An article as a reader of one's own gives it: `title`, `text`, `url`, `published`, ... as in a line of `.ndjson`. */
export type ArticleRecordGiven = Readonly<Record<string, unknown>>;

/** Reads the files that end in one of its extensions, in place of newsfold's own reader for them. */
export interface ReaderPlugin {
  readonly name: string;
  /** With the dot, in small letters: `[".wire"]`. */
  readonly extensions: readonly string[];
  /** Gives the articles of a file in their order. What it throws is a problem of that file alone. */
  readonly read: (
    file: FileGiven,
  ) =>
    | ArticleRecordGiven
    | readonly ArticleRecordGiven[]
    | Promise<ArticleRecordGiven | readonly ArticleRecordGiven[]>;
}

/** A step after extraction, for one article at a time. */
export interface ExtractPlugin {
  readonly name: string;
  /** Gives the article with what it knows better. What it throws costs this article alone. */
  readonly run: (article: Article, document: Document) => Article;
}

/** How alike two articles are, where newsfold's own measure is not enough. */
export interface LikenessPlugin {
  readonly name: string;
  /**
   * Gives 0 (two events) to 1 (one event); `group.threshold` decides. Asked once for each pair that newsfold compares,
   * `a` before `b` by id; `likeness` is newsfold's own.
   */
  readonly compare: (a: Article, b: Article, likeness: number) => number;
}

/** The order of the front page. */
export interface RankPlugin {
  readonly name: string;
  /** Gives a story's weight, any finite number. The heaviest is first; equal ones are in newsfold's own order. */
  readonly weigh: (story: Story) => number;
}

/** What `newsfold.config.js` exports, and what the library and the Eleventy plugin take as `plugins`. */
export interface Plugins {
  /**
   * A new word whenever a plug-in gives other results than before: what is kept from earlier builds is kept under it.
   * The bytes of `newsfold.config.js` are added to it.
   */
  readonly version?: string;
  readonly readers?: readonly ReaderPlugin[];
  readonly extract?: readonly ExtractPlugin[];
  readonly likeness?: LikenessPlugin;
  readonly rank?: RankPlugin;
}

/**
 * Gives the plug-ins back as they are: it is there so that an editor knows their types. They are checked where they are used.
 *
 * @example
 * import { build, defineConfig } from "newsfold";
 *
 * const plugins = defineConfig({
 *   rank: { name: "newest first", weigh: ({ lastPublished }) => Date.parse(lastPublished?.iso ?? "1970-01-01") },
 * });
 * const { digest } = await build("articles", { plugins });
 * console.log(digest.stories[0].headline.text);
 * // Bus to Hill School runs again
 */
export function defineConfig(plugins: Plugins): Plugins {
  return plugins;
}
