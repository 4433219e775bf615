/**
 * Whether a cluster holds together once it is whole. While it grows, a few reports that are close to each other are joined
 * with a few more that each of them resembles; only at the end it shows that these are two dense halves with less between
 * them: two steps of one affair, or two events of one kind. Such a cluster is taken apart again where it was joined last
 * (relative closeness: Karypis, Han & Kumar 1999, "Chameleon"). Closeness is compared in log-odds, because .99 and .93 are
 * far apart as odds, and hardly as likeness.
 */

import type { Tie, Ties } from "./ties.js";

/** Likeness of two articles, by index, 0 to 1. */
export type Likeness = (a: number, b: number) => number;

/** A cluster, and the two that it was joined from; null for a single article. */
export interface Dendrogram {
  /** Ascending. */
  readonly members: readonly number[];
  readonly halves: readonly [Dendrogram, Dendrogram] | null;
}

/**
 * How much less close two halves may be to each other than within, in log-odds. It grows with both where they have more than
 * a few reports: an event with many reports has sets of them that share most of their words, one set for each agency.
 */
const LEEWAY = 1;
/** Most reports of a half for which the leeway does not grow. */
const FEW = 3;
/** Share of the leeway that is left to two halves that share only names which all news has: these recur at each step of an affair. */
const OF_UNTIED = 0.5;
/** Share of tied pairs across from which two halves are such sets of one event. */
const NEARLY_ALL = 0.8;
/** Most closeness within a half that is asked of the pairs across. Reprints are closer still, but other reports need not be. */
const CLOSE = 4;
/** Likeness below which a pair is as unlike as any. */
const FAINTEST = 1e-4;
/** Most articles of a cluster that are compared. A larger cluster is represented by a fixed sample. */
const SAMPLE = 12;

const open: Ties = () => "open";

/**
 * The cluster, or what it falls into. A half of one article never falls off: it is as close as the threshold asks.
 *
 * @param likeness of two articles, by index
 * @param ties what two articles share of the names that hardly any news has
 */
export function coherentParts(
  whole: Dendrogram,
  likeness: Likeness,
  ties: Ties = open,
): (readonly number[])[] {
  const { members, halves } = whole;
  if (halves === null) return [members];
  const [left, right] = [sampleOf(halves[0].members), sampleOf(halves[1].members)];
  const [smaller, larger] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  if (smaller < 2) return [members];
  const own = Math.min(within(left, likeness), within(right, likeness), CLOSE);
  if (shareWithin("tied", left, right, ties) >= NEARLY_ALL) return [members];
  const least = shareWithin("untied", left, right, ties) === 1 ? OF_UNTIED * LEEWAY : LEEWAY;
  const leeway = least * Math.max(1, smaller / FEW, larger / FEW - 1);
  if (across(left, right, likeness) >= own - leeway) return [members];
  return halves.flatMap((half) => coherentParts(half, likeness, ties));
}

/** Mean log-odds of the pairs within a half. */
function within(list: readonly number[], likeness: Likeness): number {
  let sum = 0;
  for (const [i, a] of list.entries())
    for (const b of list.slice(i + 1)) sum += boundedLogOdds(likeness(a, b));
  return sum / ((list.length * (list.length - 1)) / 2);
}

/** Mean log-odds of the pairs with one article in each half. */
function across(left: readonly number[], right: readonly number[], likeness: Likeness): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += boundedLogOdds(likeness(a, b));
  return sum / (left.length * right.length);
}

function shareWithin(wanted: Tie, left: readonly number[], right: readonly number[], ties: Ties): number {
  let count = 0;
  for (const a of left) for (const b of right) if (ties(a, b) === wanted) count++;
  return count / (left.length * right.length);
}

/** Bounded, so that one pair without any likeness does not decide alone. */
function boundedLogOdds(likeness: number): number {
  const bounded = Math.min(Math.max(likeness, FAINTEST), 1 - FAINTEST);
  return Math.log(bounded / (1 - bounded));
}

/** At most `SAMPLE` members of a list, at even distances, the first among them; all of a shorter list. */
export function sampleOf(list: readonly number[]): readonly number[] {
  if (list.length <= SAMPLE) return list;
  return Array.from({ length: SAMPLE }, (_, k) => list[Math.floor((k * list.length) / SAMPLE)] as number);
}
