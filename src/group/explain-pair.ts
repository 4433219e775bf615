/** Explains why two articles are in one story, or are not. */
import type { Article, Evidence } from "../model.js";
import { editorRules } from "./editors/editor-rules.js";
import { witness } from "./explain/evidence.js";
import { type GroupOptions, groupArticles } from "./group.js";
import { weights } from "./pairs/classifier.js";
import { scorer } from "./pairs/gbdt.js";
import { neighbourGraph } from "./pairs/neighbour-graph.js";

/** The evidence of a pair, and the decision among all reports. */
export interface Explained extends Evidence {
  readonly together: boolean;
}

/**
 * The evidence of one pair, whether or not grouping compared it.
 *
 * @param articles all articles: the rarity of words depends on them, and so do the stories
 */
export function explainPair(
  a: Article,
  b: Article,
  articles: readonly Article[],
  options: GroupOptions,
): Explained {
  const { together: merges, apart: splits, hidden } = editorRules(articles, options.editors);
  const { groups, memory } = groupArticles(articles, options);
  const both = (list: readonly string[]) => list.includes(a.id) && list.includes(b.id);
  const together = groups.some((each) => both(each.articles));
  const shown = !hidden.has(a.id) && !hidden.has(b.id);
  const graph = shown
    ? memory.graph
    : neighbourGraph(
        articles,
        new Set([...hidden].filter((id) => id !== a.id && id !== b.id)),
        options.config.windowDays,
        { model: options.model },
      );
  const placed = ({ id }: Article) => {
    const found = graph.profiles.find(({ terms }) => terms.id === id);
    if (!found) throw new RangeError(`no article ${id} among those given`);
    return found;
  };
  const [merged, split] = [merges.some(both), splits.some(both)];
  const edited = merged ? "merged by an editor" : "split by an editor";
  const grouped = together ? "same event" : "different events";
  // For hidden articles there is only the likeness.
  const decision = merged !== split ? edited : shown ? grouped : undefined;
  const { evidence } = witness(options.model ?? scorer(weights), options.config);
  return { ...evidence(a, b, [placed(a), placed(b)], decision), together };
}
