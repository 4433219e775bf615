/** Why two articles are, or are not, told together. */
import type { Article, Evidence } from "../model.js";
import { rulings } from "./editors.js";
import { witness } from "./evidence.js";
import type { GroupOptions } from "./group.js";
import { weights } from "./likeness.js";
import { survey } from "./survey.js";
import { scorer } from "./trees.js";

/**
 * The evidence of one pair, whether or not grouping ever looked at it.
 *
 * @param articles all articles: how rare a word is depends on them
 */
export function explain(
  a: Article,
  b: Article,
  articles: readonly Article[],
  { config, editors }: GroupOptions,
): Evidence {
  const { together, apart, hidden } = rulings(articles, editors);
  const left = new Set([...hidden].filter((id) => id !== a.id && id !== b.id));
  const surveyed = survey(articles, left, config.windowDays);
  const names = (lists: readonly (readonly string[])[]) =>
    lists.some((list) => list.includes(a.id) && list.includes(b.id));
  const [merged, split] = [names(together), names(apart)];
  const decision = merged === split ? undefined : merged ? "merged by an editor" : "split by an editor";
  const placed = ({ id }: Article) => {
    const found = surveyed.profiles.find(({ terms }) => terms.id === id);
    if (!found) throw new RangeError(`no article ${id} among those given`);
    return found;
  };
  return witness(scorer(weights), config).evidence(a, b, [placed(a), placed(b)], decision);
}
