/** The neighbour graph of a set of articles: profiles, and the likeness of each candidate pair. */
import { keyOf, keyOfParts } from "../../cache/content-key.js";
import { type Memo, noMemo, recalled } from "../../cache/memo.js";
import type { Article } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";
import { indexInSorted } from "../../structures/sorted-lists.js";
import { type Terms, termsOf } from "../document/terms.js";
import { counted, frequencies } from "../vectors/document-frequency.js";
import { type Profile, profile } from "../vectors/profile.js";
import { type Finding, indexOf, neighbours } from "./candidates-by-term.js";
import { learnedLikeness, type Pair } from "./classifier.js";
import type { Scorer } from "./gbdt.js";
import { candidatesAcross } from "./languages/language-pairs.js";
import { type PairMemory, pairMemory } from "./pair-memory.js";
import { verdictOn } from "./pair-verdict.js";

export interface NeighbourGraph {
  /** In order of id, so that the order of the input changes nothing. All arrays below use this order. */
  readonly articles: readonly Article[];
  readonly profiles: readonly Profile[];
  /** Neighbours of each article, ascending; symmetric. */
  readonly near: readonly Uint32Array[];
  /** Likeness of two articles by index, memoised; 0 where they are kept apart. */
  readonly likeness: (a: number, b: number) => number;
  /** The same without what keeps pairs apart. */
  readonly resemblance: (a: number, b: number) => number;
  /** Whether an identifying slot proves two events, whatever the likeness: see `series`. */
  readonly apart: (a: number, b: number) => boolean;
  /** Stored values of pairs of neighbours: likeness, plus `APART` where they are kept apart. */
  readonly memory: PairMemory;
}

const APART = 2;

/** Terms depend on the article alone, and several steps use them. */
const remembered = new WeakMap<Article, Terms>();

/** `termsOf`, computed once for each article object. */
export function termsFor(article: Article): Terms {
  return recalledTerms(article, noMemo);
}

function recalledTerms(article: Article, memo: Memo): Terms {
  let terms = remembered.get(article);
  if (!terms) {
    terms = recalled(
      memo,
      () => keyOfParts("terms", keyOf(article)),
      () => termsOf(article),
    );
    remembered.set(article, terms);
  }
  return terms;
}

/**
 * Builds the graph: Article[] -> profiles, and the likeness of the pairs that share rare words.
 *
 * @param hidden articles whose words count, but which are not grouped
 * @param windowDays distance in time from which two dated articles are never alike; null: none
 * @param model scores pairs; absent: the shipped weights
 */
export function neighbourGraph(
  given: readonly Article[],
  hidden: ReadonlySet<string>,
  windowDays: number | null,
  { model, memo = noMemo }: { readonly model?: Scorer | undefined; readonly memo?: Memo } = {},
): NeighbourGraph {
  const known = frequencies(counted(given.map((article) => recalledTerms(article, memo))));
  const articles = given.filter(({ id }) => !hidden.has(id)).sort((a, b) => byCodeUnit(a.id, b.id));
  const profiles = articles.map((article) => profile(termsFor(article), known));
  const index = indexOf(profiles);
  const findings = profiles.map((_, article) => index.find(article));
  return place(articles, profiles, findings, { windowDays, pair: learnedLikeness(model) }, memo);
}

/** Options of the comparison of two articles. */
interface Asked {
  readonly windowDays: number | null;
  readonly pair: Pair;
}

function place(
  articles: readonly Article[],
  profiles: readonly Profile[],
  findings: readonly Finding[],
  { windowDays, pair }: Asked,
  memo: Memo,
): NeighbourGraph {
  const across = candidatesAcross(articles, memo);
  const near = neighbours(
    findings.map(({ best }, article) => ({ best: Uint32Array.of(...best, ...(across[article] ?? [])) })),
  );
  const memory = pairMemory(articles, profiles, near, windowDays, memo);
  return {
    articles,
    profiles,
    near,
    ...remembering(articles, profiles, near, { values: memory.rows, pair, windowDays }),
    memory,
  };
}

function remembering(
  articles: readonly Article[],
  profiles: readonly Profile[],
  near: readonly Uint32Array[],
  { values, pair, windowDays }: Asked & { readonly values: readonly Float32Array[] },
): Pick<NeighbourGraph, "likeness" | "resemblance" | "apart"> {
  const far = new Map<number, number>();
  const ask = (low: number, high: number): number => {
    const [left, right] = [profiles[low], profiles[high]];
    if (!left || !right) return 0;
    if (windowDays !== null && Math.abs(left.terms.day - right.terms.day) > windowDays) return 0;
    const a = { article: articles[low] as Article, profile: left };
    const b = { article: articles[high] as Article, profile: right };
    const { likeness: value, against } = verdictOn(pair(left, right), a, b);
    return Math.fround(against === null ? value : APART + value);
  };
  const recall = (a: number, b: number): number => {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const row = values[low];
    const around = near[low];
    const at = around ? indexInSorted(around, high) : -1;
    if (row && at >= 0) {
      const known = row[at] as number;
      if (known >= 0) return known;
      const value = ask(low, high);
      row[at] = value;
      return value;
    }
    const key = low * profiles.length + high;
    let value = far.get(key);
    if (value === undefined) {
      value = ask(low, high);
      far.set(key, value);
    }
    return value;
  };
  return {
    likeness: (a, b) => {
      const value = recall(a, b);
      return value >= APART ? 0 : value;
    },
    resemblance: (a, b) => {
      const value = recall(a, b);
      return value >= APART ? value - APART : value;
    },
    apart: (a, b) => recall(a, b) >= APART,
  };
}
