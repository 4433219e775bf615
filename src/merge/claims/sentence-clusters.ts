/**
 * Linked units -> sets with one meaning, by average link, so that a chain of similar sentences does not become one
 * claim.
 */

import { compareReadings, relationOf } from "../similarity/same-claim.js";
import { setsDiffer } from "./agreement.js";
import type { UnitLink } from "./unit-alignment.js";
import type { Unit } from "./units.js";

/** How far the average likeness of two sets may be below the threshold for two sentences. */
const SLACK = 0.08;
/** Members that represent a set in comparisons, those that joined first. */
const SAMPLE = 5;
/**
 * Most units of one meaning for each report of a story: reports repeat their news in a caption and a summary. More are sentences of
 * one mould, and to compare all with all would cost their square.
 */
const MOST_OF_REPORT = 6;

/**
 * Joins sentences that say one thing into sets. Pairs without a link are compared here as they are needed.
 *
 * @param units sentences with their readings
 * @param links pairs that were compared, by indices of `units`
 * @param threshold least score of a pair that says the same
 * @returns indices of the units of each set, in order; sets of one are left out
 */
export function clustersOf(
  units: readonly Unit[],
  links: readonly UnitLink[],
  threshold: number,
): number[][] {
  const scores = new Map(links.map(({ a, b, score }) => [pairKey(a, b), score]));
  const scoreOf = (a: number, b: number): number | null => {
    const [one, other] = [units[a], units[b]];
    // Two sentences of one article are no evidence for or against.
    if (!one || !other || one.sentence.article === other.sentence.article) return null;
    const key = pairKey(a, b);
    const known = scores.get(key);
    if (known !== undefined) return known;
    const compared = compareReadings(one.reading, other.reading);
    const same = relationOf(one.reading, other.reading, compared, threshold) === "same";
    const counted = same ? Math.max(compared.score, threshold) : compared.figures ? compared.score : 0;
    scores.set(key, counted);
    return counted;
  };
  const unitsIn = (members: readonly number[]) => members.flatMap((i) => units[i] ?? []);
  const most = MOST_OF_REPORT * new Set(units.map(({ sentence }) => sentence.article)).size;
  const clusterOf = new Map<number, number[]>();
  for (const { a, b } of [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [left, right] = [clusterOf.get(a) ?? [a], clusterOf.get(b) ?? [b]];
    if (
      left === right ||
      left.length + right.length > most ||
      average(left, right, scoreOf) < threshold - SLACK
    )
      continue;
    if (setsDiffer(unitsIn(left), unitsIn(right))) continue;
    const joined = [...left, ...right];
    for (const one of joined) clusterOf.set(one, joined);
  }
  return [...new Set(clusterOf.values())].map((members) => members.sort((x, y) => x - y));
}

function average(
  left: readonly number[],
  right: readonly number[],
  scoreOf: (a: number, b: number) => number | null,
): number {
  let [sum, count] = [0, 0];
  for (const one of left.slice(0, SAMPLE)) {
    for (const other of right.slice(0, SAMPLE)) {
      const score = scoreOf(one, other);
      if (score === null) continue;
      sum += score;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
