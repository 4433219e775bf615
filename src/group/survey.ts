/** What grouping knows of a set of articles before it decides: profiles, and each pair worth a look with its likeness. */
import type { Article } from "../model.js";
import { byCodeUnit } from "../words/order.js";
import { candidates } from "./candidates.js";
import { type Profile, profile } from "./features.js";
import { frequencies } from "./frequencies.js";
import { likeness, type Pair } from "./likeness.js";
import { type Terms, termsOf } from "./terms.js";

export interface Survey {
  /** By id: everything below is in this order, so that the order of input changes nothing. */
  readonly articles: readonly Article[];
  readonly profiles: readonly Profile[];
  /** Neighbours of each article, ascending; symmetric. */
  readonly near: readonly Uint32Array[];
  /** Likeness of two articles by index, remembered for neighbours. */
  readonly likeness: (a: number, b: number) => number;
}

/** Terms follow from the article alone, and several steps ask for them. */
const remembered = new WeakMap<Article, Terms>();

export function termsFor(article: Article): Terms {
  let terms = remembered.get(article);
  if (!terms) {
    terms = termsOf(article);
    remembered.set(article, terms);
  }
  return terms;
}

/**
 * @param hidden articles whose words count, but which nothing is grouped with
 * @param windowDays distance in time from which two dated articles are never alike; null: none
 */
export function survey(
  given: readonly Article[],
  hidden: ReadonlySet<string>,
  windowDays: number | null,
): Survey {
  const counted = [...given].sort((a, b) => byCodeUnit(a.id, b.id));
  const known = frequencies(counted.map(termsFor));
  const articles = counted.filter(({ id }) => !hidden.has(id));
  const profiles = articles.map((article) => profile(termsFor(article), known));
  const near = candidates(profiles);
  const pair = windowed(likeness(), windowDays);
  return { articles, profiles, near, likeness: rememberingLikeness(profiles, near, pair) };
}

function windowed(pair: Pair, windowDays: number | null): Pair {
  if (windowDays === null) return pair;
  return (a, b) => (Math.abs(a.terms.day - b.terms.day) > windowDays ? 0 : pair(a, b));
}

function rememberingLikeness(
  profiles: readonly Profile[],
  near: readonly Uint32Array[],
  pair: Pair,
): Survey["likeness"] {
  const values = near.map((list) => new Float32Array(list.length).fill(-1));
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const [left, right] = [profiles[low], profiles[high]];
    if (!left || !right) return 0;
    const at = indexIn(near[low], high);
    const row = values[low];
    if (at < 0 || !row) return pair(left, right);
    let value = row[at] as number;
    if (value < 0) {
      value = Math.fround(pair(left, right));
      row[at] = value;
    }
    return value;
  };
}

function indexIn(list: Uint32Array | undefined, value: number): number {
  let low = 0;
  let high = list?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list?.[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return list?.[low] === value ? low : -1;
}
