/** Editors' decisions about a story, and rules that no story could follow. */
import { type Config, editorPlace } from "../../config.js";
import type { Article, ArticleId, EditorNote, Evidence, MergedStory } from "../../model.js";
import type { Problem } from "../../problem.js";
import { isNamed } from "../../words/article-names.js";

export type FindArticle = (id: ArticleId) => Article | undefined;

/** In the order of the page: merged, split, headline. */
export function editorNotes(
  { group, headline }: MergedStory,
  article: FindArticle,
  editors: Config["editors"],
): EditorNote[] {
  const ordered = (decision: Evidence["decision"], pairs: readonly Evidence[]) =>
    pairs.some((pair) => pair.decision === decision);
  const chosen = article(headline.article);
  const pinned = chosen !== undefined && editors.pin.some((name) => isNamed(chosen, name));
  const notes: Readonly<Record<EditorNote, boolean>> = {
    grouped: ordered("merged by an editor", group.evidence),
    apart: ordered("split by an editor", group.nearMisses),
    headline: pinned,
  };
  return (["grouped", "apart", "headline"] as const).filter((note) => notes[note]);
}

/** Pins without effect: their article is missing, or another pin of its story came first. */
export function idlePins(
  stories: readonly MergedStory[],
  article: FindArticle,
  editors: Config["editors"],
): Problem[] {
  const chosen = stories.flatMap(({ headline }) => article(headline.article) ?? []);
  const members = stories.flatMap(({ group }) => group.articles.flatMap((id) => article(id) ?? []));
  return editors.pin
    .filter((name) => !chosen.some((candidate) => isNamed(candidate, name)))
    .map((name): Problem => {
      const isThere = members.some((candidate) => isNamed(candidate, name));
      return {
        place: editorPlace(editors, "pin", name),
        message: isThere
          ? `Unexpected second pin \`${name}\` in \`editors.pin\`, expected one for each story`
          : `Unexpected \`${name}\` in \`editors.pin\`, expected the id, path or address of an article of this build`,
        rule: "editor-rule",
        help: isThere
          ? "Its story has the headline of another pinned article; the rule is skipped."
          : "The article may have left the input, or its id may be written otherwise; the rule is skipped.",
      };
    });
}
