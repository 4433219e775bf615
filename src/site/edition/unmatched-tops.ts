/** Problems with names in `front.top` that match no article. */
import type { Front } from "../../config/front.js";
import type { Article } from "../../model.js";
import type { Problem } from "../../problem.js";
import { isNamed } from "../../words/article-names.js";

/** A problem for each name that no article has, in the order of the settings. */
export function unmatchedTops(
  { front }: { readonly front: Pick<Front, "top"> },
  articles: readonly Article[],
): Problem[] {
  return front.top
    .filter((name) => !articles.some((article) => isNamed(article, name)))
    .map((name) => ({
      place: { path: "newsfold.yaml" },
      message: `Unexpected \`${name}\` in \`front.top\`, expected an id, a path or an address of an article in the inputs`,
      rule: "front-top",
      help: "Nothing is put first by it. Correct the name, or take it out once its story has gone.",
    }));
}
