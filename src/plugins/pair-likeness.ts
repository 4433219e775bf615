/** A project's own likeness, called once for each pair, in a fixed order of the two. */
import type { Article } from "../model.js";
import { compareProblems, type Problem } from "../problem.js";
import { byCodeUnit } from "../structures/order.js";
import type { LikenessPlugin } from "./plugins.js";

/** Likeness of two articles, by index, 0 to 1; and the problems so far, in total order. */
export interface PairLikeness {
  readonly of: (a: number, b: number) => number;
  readonly problems: () => Problem[];
}

/**
 * The likeness of pairs with a plug-in, or newsfold's own without one. Where the plug-in fails at a pair, newsfold's own likeness is used. Each article has at most one problem.
 *
 * @param own newsfold's own likeness; a pair for which it is 0 is excluded from grouping, and the plug-in is not called
 */
export function pairLikeness(
  articles: readonly Article[],
  own: (a: number, b: number) => number,
  plugin: LikenessPlugin | undefined,
): PairLikeness {
  if (plugin === undefined) return { of: own, problems: () => [] };
  const known = new Map<number, number>();
  const failed: Problem[] = [];
  const ask = (one: Article, other: Article, likeness: number): number => {
    const [a, b] = byCodeUnit(one.id, other.id) < 0 ? [one, other] : [other, one];
    try {
      const value: unknown = plugin.compare(a, b, likeness);
      if (typeof value === "number" && value >= 0 && value <= 1) return value;
      throw new RangeError(`it gave ${String(value)}`);
    } catch (error) {
      failed.push(failedAt(plugin, a, b, error));
      return likeness;
    }
  };
  return {
    of: (a, b) => {
      const likeness = own(a, b);
      const [one, other] = [articles[a], articles[b]];
      if (likeness === 0 || !one || !other) return likeness;
      const key = Math.min(a, b) * articles.length + Math.max(a, b);
      const before = known.get(key);
      if (before !== undefined) return before;
      const value = ask(one, other, likeness);
      known.set(key, value);
      return value;
    },
    problems: () => {
      const seen = new Set<string>();
      return [...failed].sort(compareProblems).filter(({ place }) => seen.size !== seen.add(place.path).size);
    },
  };
}

function failedAt({ name }: LikenessPlugin, a: Article, b: Article, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    place: { path: a.path },
    message: `Unexpected failure of the plug-in \`${name}\` (${message}), expected a number from 0 to 1`,
    rule: "plug-in",
    help: "newsfold's own likeness counts for such a pair. Mend `likeness` in newsfold.config.js.",
    related: { label: "compared with", place: { path: b.path } },
  };
}
