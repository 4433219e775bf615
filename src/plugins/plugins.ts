/**
 * Extensions of a project: readers, steps after extraction, a likeness, a ranking. Plug-ins are the user's own code.
 * They run in the main thread, in the order given, on values that they must not change.
 */
import type { Article, Document, Story } from "../model.js";

/** A file as passed to a reader. */
export interface FileGiven {
  /** As the build displays it, `/`-separated. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8; invalid bytes are U+FFFD. */
  readonly text: string;
}

/** An article as a reader returns it: `title`, `text`, `url`, `published`, ... as in a line of `.ndjson`. */
export type ArticleRecordGiven = Readonly<Record<string, unknown>>;

/** Reads files with its extensions, in place of newsfold's own reader. */
export interface ReaderPlugin {
  readonly name: string;
  /** With the dot, in lower case: `[".wire"]`. */
  readonly extensions: readonly string[];
  /** Returns the articles of a file in order. What it throws becomes a problem of that file alone. */
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
  /** Returns the changed article. What it throws costs this article alone. */
  readonly run: (article: Article, document: Document) => Article;
}

/** How alike two articles are, where newsfold's own measure is not enough. */
export interface LikenessPlugin {
  readonly name: string;
  /**
   * Returns 0 (two events) to 1 (one event); `group.threshold` decides. Called once for each pair that newsfold
   * compares, `a` before `b` by id; `likeness` is newsfold's own.
   */
  readonly compare: (a: Article, b: Article, likeness: number) => number;
}

/** The order of the front page. */
export interface RankPlugin {
  readonly name: string;
  /** Returns a story's weight, any finite number. The greatest comes first; equal weights keep newsfold's own order. */
  readonly weigh: (story: Story) => number;
}

/** The exports of `newsfold.config.js`, and the option `plugins` of the library and the Eleventy plugin. */
export interface Plugins {
  /**
   * Change it whenever a plug-in gives other results than before: cached results of earlier builds are stored under it.
   * The bytes of `newsfold.config.js` are added to it.
   */
  readonly version?: string;
  readonly readers?: readonly ReaderPlugin[];
  readonly extract?: readonly ExtractPlugin[];
  readonly likeness?: LikenessPlugin;
  readonly rank?: RankPlugin;
}

/**
 * Returns the plug-ins unchanged. It gives an editor their types. They are checked where they are used.
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
