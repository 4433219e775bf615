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

/** What is compared of the values that are given of one matter. */
export interface MatterValues<T> {
  readonly matter: (one: T) => Pick<Disagreement, "kind" | "what">;
  /** Whether two sentences may give one value. */
  readonly areOne: (x: T, y: T) => boolean;
  /** Whether two sentences give values that cannot both be right. */
  readonly areApart: (x: T, y: T) => boolean;
}

/**
 * The disagreement of the first two sentences that are apart; none where no two are. A report that gives two values is
 * about two things, so neither counts.
 */
export function disagreementOfFirst<T extends GivenValue>(
  given: readonly T[],
  articles: readonly Article[],
  { matter, areOne, areApart }: MatterValues<T>,
): Disagreement[] {
  const clear = given.filter((one) =>
    given.every((other) => other.sentence.article !== one.sentence.article || areOne(one, other)),
  );
  for (const [index, x] of clear.entries()) {
    const y = clear.slice(index + 1).find((other) => areApart(x, other));
    if (y)
      return [twoVersions(matter(x), [x, y], articles, (one) => clear.filter((other) => areOne(one, other)))];
  }
  return [];
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
