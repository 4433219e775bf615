/** What grouping knows of a set of articles before it decides: profiles, and each pair worth a look with its likeness. */
import type { Article } from "../../model.js";
import { byCodeUnit } from "../../words/order.js";
import type { Bag } from "../document/bag.js";
import { type Terms, termsOf } from "../document/terms.js";
import { type Counts, counted, frequencies, reweighed } from "../vectors/document-frequency.js";
import { type Profile, profile } from "../vectors/profile.js";
import { candidatesAcross } from "./across-languages.js";
import { type Finding, indexOf, neighbours } from "./candidates-by-term.js";
import { likeness, type Pair } from "./classifier.js";
import type { Scorer } from "./gbdt.js";
import { verdictOn } from "./pair-verdict.js";

export interface Survey {
  /** By id: everything below is in this order, so that the order of input changes nothing. */
  readonly articles: readonly Article[];
  readonly profiles: readonly Profile[];
  readonly findings: readonly Finding[];
  /** Neighbours of each article, ascending; symmetric. */
  readonly near: readonly Uint32Array[];
  /** Likeness of two articles by index, remembered; 0 where they are apart. */
  readonly likeness: (a: number, b: number) => number;
  /** Likewise, of any two, as if nothing kept them apart. */
  readonly resemblance: (a: number, b: number) => number;
  /** Whether an identifying slot tells them to be two events, however alike they are: see `series`. */
  readonly apart: (a: number, b: number) => boolean;
  /**
   * What is remembered of neighbours: likeness to each of `near`, kept with the lower index; more by `APART` where they
   * are apart; -1 where it was not asked for yet.
   */
  readonly values: readonly Float32Array[];
  readonly counts: Counts;
  /** Articles that are seen otherwise than in the survey this one extends: new, or with other weights or neighbours. */
  readonly touched: readonly boolean[];
}

const APART = 2;

/** Terms follow from the article alone, and several steps ask for them. */
const remembered = new WeakMap<Article, Terms>();

/** `termsOf`, counted once for each article object. */
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
 * @param model scores pairs; absent: the shipped weights
 */
export function survey(
  given: readonly Article[],
  hidden: ReadonlySet<string>,
  windowDays: number | null,
  model?: Scorer,
): Survey {
  const counts = counted(given.map(termsFor));
  const known = frequencies(counts);
  const articles = given.filter(({ id }) => !hidden.has(id)).sort((a, b) => byCodeUnit(a.id, b.id));
  const profiles = articles.map((article) => profile(termsFor(article), known));
  const index = indexOf(profiles);
  const findings = profiles.map((_, article) => index.find(article));
  return place(articles, profiles, findings, counts, { windowDays, pair: likeness(model) }, null);
}

/**
 * The survey of the articles of `before` and the added ones, as `survey` makes it of all. What an added article cannot
 * have changed is taken over: profiles without a reweighed term, and the findings of articles that share no lookup with
 * a new or changed profile.
 */
export function extended(
  before: Survey,
  added: readonly Article[],
  hidden: ReadonlySet<string>,
  windowDays: number | null,
  model?: Scorer,
): Survey {
  const fresh = added.map(termsFor);
  const counts = counted(fresh, before.counts);
  const known = frequencies(counts);
  const changedTerms = reweighed(fresh, before.counts, counts);
  const earlier = new Map(before.articles.map((article, index) => [article, index]));
  const shown = added.filter(({ id }) => !hidden.has(id));
  const articles = [...before.articles, ...shown].sort((a, b) => byCodeUnit(a.id, b.id));
  const now = new Map(articles.map((article, index) => [article, index]));
  const moved = Uint32Array.from(before.articles, (article) => now.get(article) ?? 0);

  const lookups = new Set<number>();
  const note = ({ lookups: { terms } }: Profile) => {
    for (const term of terms) lookups.add(term);
  };
  const changed = articles.map(() => true);
  const profiles = articles.map((article, index): Profile => {
    const old = before.profiles[earlier.get(article) ?? -1];
    if (old && !holds(old.terms, changedTerms)) {
      changed[index] = false;
      return old;
    }
    const made = profile(termsFor(article), known);
    note(made);
    if (old) note(old);
    return made;
  });
  const index = indexOf(profiles);
  const findings = profiles.map((each, article): Finding => {
    const old = before.findings[earlier.get(articles[article] as Article) ?? -1];
    if (old && !each.lookups.terms.some((term) => lookups.has(term))) {
      return { best: old.best.map((other) => moved[other] as number) };
    }
    return index.find(article);
  });
  const earlierThan = (article: number) => earlier.get(articles[article] as Article);
  const asked: Asked = { windowDays, pair: likeness(model) };
  return place(articles, profiles, findings, counts, asked, { before, earlierThan, changed, moved });
}

/** How two articles are compared. */
interface Asked {
  readonly windowDays: number | null;
  readonly pair: Pair;
}

/** What a survey takes over from the one it extends. */
interface Legacy {
  readonly before: Survey;
  /** Index in the earlier survey. */
  readonly earlierThan: (article: number) => number | undefined;
  /** Whether the profile is new. */
  readonly changed: readonly boolean[];
  /** Index now, of each earlier index. */
  readonly moved: Uint32Array;
}

/** What is remembered of an article's neighbours, where it, its surroundings and its neighbours are what they were. */
function inherited(
  { before, earlierThan, changed, moved }: Legacy,
  article: number,
  near: Uint32Array,
): Float32Array | null {
  const old = earlierThan(article);
  if (old === undefined || changed[article]) return null;
  const oldNear = before.near[old] ?? new Uint32Array();
  const same = near.length === oldNear.length && oldNear.every((other, k) => moved[other] === near[k]);
  return same ? (before.values[old]?.slice() ?? null) : null;
}

function place(
  articles: readonly Article[],
  profiles: readonly Profile[],
  findings: readonly Finding[],
  counts: Counts,
  asked: Asked,
  legacy: Legacy | null,
): Survey {
  const across = candidatesAcross(articles);
  const near = neighbours(
    findings.map(({ best }, article) => ({ best: Uint32Array.of(...best, ...(across[article] ?? [])) })),
  );
  const kept = near.map((list, article) => legacy && inherited(legacy, article, list));
  const touched = kept.map((row) => row === null);
  const values = near.map((list, article) => {
    const row = kept[article] ?? new Float32Array(list.length).fill(-1);
    for (const [k, other] of list.entries()) if (touched[other]) row[k] = -1;
    return row;
  });
  return {
    articles,
    profiles,
    findings,
    near,
    ...remembering(articles, profiles, near, { ...asked, values }),
    values,
    counts,
    touched,
  };
}

function holds({ words, pairs, figures }: Terms, terms: ReadonlySet<number>): boolean {
  const within = (bag: Bag) => bag.terms.some((term) => terms.has(term));
  return terms.size > 0 && (within(words) || within(pairs) || within(figures));
}

function remembering(
  articles: readonly Article[],
  profiles: readonly Profile[],
  near: readonly Uint32Array[],
  { values, pair, windowDays }: Asked & { readonly values: readonly Float32Array[] },
): Pick<Survey, "likeness" | "resemblance" | "apart"> {
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
    const at = placeIn(near[low], high);
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

function placeIn(list: Uint32Array | undefined, value: number): number {
  let low = 0;
  let high = list?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list?.[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return list?.[low] === value ? low : -1;
}
