/**
 * Reports stories with equal headlines, which readers cannot distinguish: one event on two pages, or a headline that
 * says little.
 */
import type { Article, ArticleId, Digest, Story } from "../../model.js";
import type { Place, Problem } from "../../problem.js";
import { byCodeUnit } from "../../structures/order.js";
import { reportsEvent } from "../../words/kinds.js";

/** One problem for each story whose headline another story has already, at the place of the headline. */
export function namesakes(digest: Digest, article: (id: ArticleId) => Article | undefined): Problem[] {
  const place = (story: Story): Place => {
    const { article: id, span } = story.headline;
    return { path: article(id)?.path ?? id, line: span.line, column: span.column };
  };
  const first = new Map<string, Story>();
  const problems: Problem[] = [];
  for (const story of [...digest.stories].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const main = article(story.headline.article);
    // A briefing or a letters page has a fixed headline, which is no fault.
    if (main !== undefined && !reportsEvent(main)) continue;
    const key = story.headline.text.toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, story);
      continue;
    }
    problems.push({
      place: place(story),
      message: `Unexpected second story headed "${story.headline.text}", expected headlines that tell stories apart`,
      rule: "same-headline",
      help: "If they report one event, name both under `editors.merge` in newsfold.yaml; if not, `editors.pin` another headline.",
      related: { label: "first seen at", place: place(other) },
    });
  }
  return problems;
}
