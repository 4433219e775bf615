/**
 * Likeness in languages with capitals but without labelled reports. The classifier has a higher bar there, so that 120
 * articles on four themes stay apart, and two short reports seldom reach it. Rare names at the beginning of both, which
 * themes do not share, lower the bar in part or in full.
 */

import type { Article } from "../../../model.js";
import { remember } from "../../../structures/object-memo.js";
import { stemIn } from "../../../words/text/tokens.js";
import { type SeriesReading, seriesReading } from "../../frames/reading.js";
import { BAR } from "../classifier.js";
import { HEAD, rareNamesOf } from "./rare-names.js";

/** Most words of the shorter report. A longer one gives the classifier enough features. */
const LONGEST = 120;
/** Least share of distinctive words at the beginning of the shorter that both have. */
const LEAST_SHARE = 0.3;
/** The same where both have two rare names: a river and its town seldom meet in the report of another event. */
const LEAST_SHARE_OF_TWO = 0.2;
/** Log-odds given back for one common rare name, and for more evidence: two, a figure, one in both headlines. */
const IN_PART = (2 / 3) * BAR;
const IN_FULL = BAR;
/** For two of these: also what short reports lose because inflection and compounds hide common words. */
const IN_FULL_AND_MORE = 1.4 * BAR;

/** Stems of distinctive words at the beginning, with their kind. */
const distinctiveStemsOf = remember(({ items, language }: SeriesReading): ReadonlyMap<string, string> => {
  const distinctive = items
    .slice(0, HEAD)
    .filter(({ kind }) => kind === "name" || kind === "word" || kind === "number");
  return new Map(distinctive.map(({ key, kind }) => [stemIn(key, language), kind]));
});

/**
 * Log-odds to add; 0 for two articles of one outlet, which reports an event once and a series in one style.
 *
 * @param length words of the shorter
 */
export function givenBack(a: Article, b: Article, length: number, sameOutlet: boolean): number {
  if (sameOutlet || length > LONGEST) return 0;
  const [left, right] = [seriesReading(a), seriesReading(b)];
  if (left.language === null || left.language === "en" || left.language !== right.language) return 0;
  const others = new Map(rareNamesOf(b).map((name) => [stemIn(name.key, right.language), name]));
  let [names, inHeadlines] = [0, false];
  for (const { key, headline } of rareNamesOf(a)) {
    const other = others.get(stemIn(key, left.language));
    if (!other) continue;
    names++;
    inHeadlines ||= headline && other.headline;
  }
  if (names === 0) return 0;
  const [one, other] = [distinctiveStemsOf(left), distinctiveStemsOf(right)];
  let [shared, figures] = [0, 0];
  for (const [key, kind] of one) {
    if (!other.has(key)) continue;
    shared++;
    if (kind === "number") figures++;
  }
  const least = names > 1 ? LEAST_SHARE_OF_TWO : LEAST_SHARE;
  if (shared < least * Math.min(one.size, other.size)) return 0;
  const more = Number(names > 1) + Number(figures > 0) + Number(inHeadlines);
  return more >= 2 ? IN_FULL_AND_MORE : more > 0 ? IN_FULL : IN_PART;
}
