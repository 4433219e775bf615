/** A project's own ranking of stories. */
import type { Article, ArticleId, Story } from "../model.js";
import type { Problem } from "../problem.js";
import type { RankPlugin } from "./plugins.js";

/** Stories in their order, and the problems. */
export interface StoriesWeighed {
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

/**
 * Greatest weight first. Equal weights keep the order given, and a story at which the plug-in fails is last.
 *
 * @param ranked in newsfold's own order
 */
export function byWeight(
  ranked: readonly Story[],
  plugin: RankPlugin | undefined,
  article: (id: ArticleId) => Article | undefined,
): StoriesWeighed {
  if (plugin === undefined) return { stories: ranked, problems: [] };
  const problems: Problem[] = [];
  const weighed = ranked.map((story) => {
    try {
      const weight: unknown = plugin.weigh(story);
      if (typeof weight === "number" && Number.isFinite(weight)) return { story, weight };
      throw new RangeError(`it gave ${String(weight)}`);
    } catch (error) {
      const [first] = story.group.articles;
      const path = (first === undefined ? undefined : article(first)?.path) ?? "newsfold.config.js";
      problems.push(failedAt(plugin, path, error));
      return { story, weight: Number.NEGATIVE_INFINITY };
    }
  });
  // Comparison instead of subtraction: infinity minus itself is no number.
  const compare = (a: number, b: number) => (a === b ? 0 : a > b ? -1 : 1);
  return { stories: weighed.sort((a, b) => compare(a.weight, b.weight)).map(({ story }) => story), problems };
}

function failedAt({ name }: RankPlugin, path: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    place: { path },
    message: `Unexpected failure of the plug-in \`${name}\` (${message}), expected a finite number`,
    rule: "plug-in",
    help: "The story of this article comes last. Mend `rank` in newsfold.config.js.",
  };
}
