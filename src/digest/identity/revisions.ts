/** Lists what changed in a story since the previous build, dated only by the articles' own dates. */
import type { Article, ArticleId, Revision } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";
import type { StoryRecord } from "../ledger/ledger.js";

/** A story in this build. */
export interface StoryNow {
  readonly headline: string;
  readonly articles: readonly ArticleId[];
}

/** What is known of the articles of this build and of the one before. */
export interface KnownArticles {
  /** Undefined for an article that left the digest. */
  readonly article: (id: ArticleId) => Article | undefined;
  /** Whether the text of an article differs from that of the previous build. */
  readonly isChanged: (id: ArticleId) => boolean;
  /** Marks of the sentences of a changed article that the previous build did not have. */
  readonly newSentences: (id: ArticleId) => readonly string[];
}

/**
 * The revisions of a story including this build; unchanged where nothing changed.
 *
 * @param before the story in the last build that had it; null: it is new
 * @param build number of this build, for a new revision
 */
export function revisions(
  before: StoryRecord | null,
  now: StoryNow,
  build: number,
  { article, isChanged, newSentences }: KnownArticles,
): readonly Revision[] {
  const idsBefore = new Set(before?.articles);
  const idsNow = new Set(now.articles);
  const joined = now.articles.filter((id) => !idsBefore.has(id));
  const left = (before?.articles ?? []).filter((id) => !idsNow.has(id));
  const changed = now.articles.filter((id) => idsBefore.has(id) && isChanged(id));
  const headlineWas = before !== null && before.headline !== now.headline ? before.headline : null;
  const past = before?.revisions ?? [];
  if (joined.length + left.length + changed.length === 0 && headlineWas === null) return past;
  const added = changed
    .map((id) => ({ article: id, marks: newSentences(id) }))
    .filter(({ marks }) => marks.length > 0);
  const dates = [
    ...joined.map((id) => article(id)?.published?.iso),
    ...changed.map((id) => article(id)?.updated?.iso),
  ].filter((iso) => iso !== undefined);
  return [
    ...past,
    {
      number: (past.at(-1)?.number ?? 0) + 1,
      build,
      joined,
      left,
      changed,
      ...(added.length > 0 && { added }),
      headlineWas,
      asOf: dates.sort(byCodeUnit).at(-1) ?? null,
    },
  ];
}
