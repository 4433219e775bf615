/** Why two articles are, or are not, told together. */
import type { Article, Evidence } from "../model.js";
import { rulings } from "./editors.js";
import { witness } from "./evidence.js";
import { profile } from "./features.js";
import { frequencies } from "./frequencies.js";
import type { GroupOptions } from "./group.js";
import { weights } from "./likeness.js";
import { termsFor } from "./survey.js";
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
  const known = frequencies(articles.map(termsFor));
  const { together, apart } = rulings(articles, editors);
  const names = (lists: readonly (readonly string[])[]) =>
    lists.some((list) => list.includes(a.id) && list.includes(b.id));
  const [merged, split] = [names(together), names(apart)];
  const decision = merged === split ? undefined : merged ? "merged by an editor" : "split by an editor";
  const profiles = [profile(termsFor(a), known), profile(termsFor(b), known)] as const;
  return witness(scorer(weights), config).evidence(a, b, profiles, decision);
}
