/** Stories that may be one, and wait for an editor or for more likeness: as the build's summary tells them. */
import type { Article, ArticleId } from "../../model.js";
import type { StoryRecord } from "../ledger/ledger.js";
import { KEPT_APART } from "./editors.js";

/** Two stories that are kept apart for now. */
export interface Waiting {
  /** Of an article in each. */
  readonly headlines: readonly [string, string];
  /** What `editors.merge` would name: paths of files, ids of records. */
  readonly names: readonly [string, string];
  /** Likeness, 0 to 1. */
  readonly score: number;
}

/**
 * The story that each article was published in, by the build before. What only an editor kept apart is no promise: once
 * the rule is gone, its reports are together again at once.
 *
 * @param stories as remembered, under the ids of this build
 */
export function publishedIn(
  stories: readonly Pick<StoryRecord, "id" | "articles" | "editorNotes">[],
): ReadonlyMap<ArticleId, string> {
  const promised = stories.filter(({ editorNotes }) => !editorNotes?.includes(KEPT_APART));
  return new Map(promised.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
}

/**
 * Pairs of stories that are possibly one, as the summary and the pages name them.
 *
 * @param held by an article of each; pairs whose articles are not there are left out
 */
export function waitingOf(
  held: readonly { readonly a: ArticleId; readonly b: ArticleId; readonly score: number }[],
  article: (id: ArticleId) => Article | undefined,
): Waiting[] {
  return held.flatMap(({ a, b, score }) => {
    const [one, other] = [article(a), article(b)];
    if (!one || !other) return [];
    return [
      {
        headlines: [one.headline.text, other.headline.text],
        names: [nameOf(one), nameOf(other)],
        score,
      } as const,
    ];
  });
}

/** A record's line moves, its id does not; a file is known by its path. */
const nameOf = ({ id, path }: Article): string => (/#\d+$/.test(path) ? id : path);

/** Two lines for the summary: what may be one, and what to write for it to be. */
export function formatWaiting({ headlines: [one, other], names, score }: Waiting): string {
  return [
    `Possibly the same event, and published apart (likeness ${score.toFixed(2)}): "${one}" and "${other}"`,
    `    To tell them as one, add to \`editors.merge\` in newsfold.yaml: - [${names.map((name) => JSON.stringify(name)).join(", ")}]`,
  ].join("\n");
}
