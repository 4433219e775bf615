/** Two versions of one matter: what reports give differently, grouped by what it is of. */

import type { Article, Disagreement, Words } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { inTime, verdictOf, versionOf } from "./cited-values.js";

/** What a sentence gives of a matter. */
export interface GivenValue {
  readonly sentence: StorySentence;
  /** The words that are shown for it. */
  readonly value: Words;
}

/** All that is given of each matter, in the order of the story. */
export function ofEachMatter<T extends GivenValue>(
  all: readonly T[],
  matterOf: (one: T) => string,
): readonly T[][] {
  const byMatter = new Map<string, T[]>();
  for (const one of all) addTo(byMatter, matterOf(one), one);
  return [...byMatter.values()];
}

/**
 * A disagreement of two sentences, the earlier first.
 *
 * @param pair one of each version
 * @param like all sentences that give the version of one of the two
 */
export function twoVersions<T extends GivenValue>(
  { kind, what }: Pick<Disagreement, "kind" | "what">,
  pair: readonly [T, T],
  articles: readonly Article[],
  like: (one: T) => readonly T[],
): Disagreement {
  const [first, second] = inTime(...pair, articles);
  const versions = [first, second].map((one) => versionOf(one.sentence, one.value, like(one)));
  return { kind, verdict: verdictOf(first, second, articles), what, versions };
}
