/** Stories that may be one, and wait for an editor or for more evidence: the lines about them in the build's summary. */
import type { Article, ArticleId } from "../../model.js";
import type { StoryRecord } from "../ledger/ledger.js";

/** Two stories that are kept apart for now. */
export interface Waiting {
  /** Headline of an article of each. */
  readonly headlines: readonly [string, string];
  /** Names for `editors.merge`: paths of files, ids of records. */
  readonly names: readonly [string, string];
  /** Likeness, 0 to 1. */
  readonly score: number;
}

/**
 * The story in which the previous build published each article. Stories that only an editor's rule kept apart are left
 * out: once the rule is gone, their reports are merged at once.
 *
 * @param stories as remembered, with the ids of this build
 */
export function publishedIn(
  stories: readonly Pick<StoryRecord, "id" | "articles" | "editorNotes">[],
): ReadonlyMap<ArticleId, string> {
  const promised = stories.filter(({ editorNotes }) => !editorNotes?.includes("apart"));
  return new Map(promised.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
}

/**
 * Pairs of possibly one story, with the names for summary and pages.
 *
 * @param held an article of each story; pairs with missing articles are left out
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

/** A record is named by its id, because its line moves; a file by its path. */
const nameOf = ({ id, path }: Article): string => (/#\d+$/.test(path) ? id : path);

/** Two lines of the summary: which stories may be one, and which setting would merge them. */
export function formatWaiting({ headlines: [one, other], names, score }: Waiting): string {
  return [
    `Possibly the same event, and published apart (likeness ${score.toFixed(2)}): "${one}" and "${other}"`,
    `    To tell them as one, add to \`editors.merge\` in newsfold.yaml: - [${names.map((name) => JSON.stringify(name)).join(", ")}]`,
  ].join("\n");
}
