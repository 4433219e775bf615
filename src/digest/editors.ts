/** What an editor ordered for a story, worded for its page. */
import type { Config } from "../config.js";
import type { Article, ArticleId, Evidence, MergedStory } from "../model.js";

/** In the order a page shows them: put together, kept apart, headline. */
export function editorNotes(
  { group, headline }: MergedStory,
  article: (id: ArticleId) => Article | undefined,
  editors: Config["editors"],
): string[] {
  const ordered = (decision: Evidence["decision"], pairs: readonly Evidence[]) =>
    pairs.some((pair) => pair.decision === decision);
  const chosen = article(headline.article);
  const pinned = chosen !== undefined && editors.pin.some((ref) => ref === chosen.id || ref === chosen.path);
  return [
    ...(ordered("merged by an editor", group.evidence) ? ["grouped by an editor"] : []),
    ...(ordered("split by an editor", group.nearMisses)
      ? ["kept apart from other reports by an editor"]
      : []),
    ...(pinned ? ["headline chosen by an editor"] : []),
  ];
}
