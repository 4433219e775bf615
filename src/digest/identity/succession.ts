/**
 * Recognises edited articles. An article without an id or address is identified by its content, so a corrected word
 * would make it another one, and its story's address would be lost. Where a file held one article and now holds
 * another, the new one inherits everything that is remembered of the old.
 */
import type { Article, ArticleId } from "../../model.js";
import { articleFile } from "../../words/article-file.js";
import type { Memory } from "../ledger/ledger.js";

/** The previous memory, with the ids of this build. */
export function succeed(memory: Memory, articles: readonly Article[]): Memory {
  const present = new Set(articles.map(({ id }) => id));
  const known = new Set([...memory.articles, ...memory.formerArticles].map(({ id }) => id));
  const gone = onlyOfEach(
    memory.articles.filter(({ id }) => !present.has(id)).map(({ id, file }) => [file, id]),
  );
  // A record is one of many in its file, so its line does not identify it.
  const fresh = onlyOfEach(
    articles
      .filter(({ id, path }) => !known.has(id) && articleFile(path) === path)
      .map(({ id, path }) => [path, id]),
  );
  const heirs = new Map<ArticleId, ArticleId>();
  for (const [file, id] of gone) {
    const heir = fresh.get(file);
    if (heir !== undefined) heirs.set(id, heir);
  }
  for (const { id, formerIds = [] } of articles) {
    if (known.has(id)) continue;
    const former = formerIds.find((other) => known.has(other) && !present.has(other) && !heirs.has(other));
    if (former !== undefined) heirs.set(former, id);
  }
  if (heirs.size === 0) return memory;
  const now = (id: ArticleId) => heirs.get(id) ?? id;
  const renamed = <T extends Memory["stories"][number]>(story: T): T => ({
    ...story,
    articles: story.articles.map(now),
    revisions: story.revisions.map((revision) => ({
      ...revision,
      joined: revision.joined.map(now),
      left: revision.left.map(now),
      changed: revision.changed.map(now),
      ...(revision.added && {
        added: revision.added.map(({ article, marks }) => ({ article: now(article), marks })),
      }),
    })),
  });
  return {
    ...memory,
    stories: memory.stories.map(renamed),
    formerStories: memory.formerStories.map(renamed),
    articles: memory.articles.map((article) => ({ ...article, id: now(article.id) })),
  };
}

/** Files with a single article, with that article. A file of several does not say which one changed. */
function onlyOfEach(named: readonly (readonly [file: string, id: ArticleId])[]): Map<string, ArticleId> {
  const only = new Map(named);
  const seen = new Set<string>();
  for (const [file] of named) {
    if (seen.has(file)) only.delete(file);
    seen.add(file);
  }
  return only;
}
