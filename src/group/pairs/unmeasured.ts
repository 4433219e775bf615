/**
 * Likeness in languages that have capitals and no labelled reports of one event. The classifier asks more there, so that 120
 * articles on four themes stay apart; what is left of two short reports then seldom suffices. Rare names at the head of both
 * are what themes do not share: they give back what was asked, in part or in full.
 */
import type { Article } from "../../model.js";
import { stemIn } from "../../words/text/tokens.js";
import { type SeriesReading, seriesReading } from "../series/reading.js";
import { BAR } from "./classifier.js";
import { HEAD, rareNamesOf } from "./rare-names.js";

/** A long report shows the classifier enough. In words of the shorter. */
const LONGEST = 120;
/** Share of the telling words at the head of the shorter that both have. */
const LEAST_SHARE = 0.3;
/** Given back where one rare name stands in both, and where more does: two, a figure, one in both headlines. */
const IN_PART = (2 / 3) * BAR;
const IN_FULL = BAR;
/** Where two of these hold: also what short reports in other words lose, as they inflect and compound what they share. */
const IN_FULL_AND_MORE = 1.4 * BAR;

const known = new WeakMap<SeriesReading, ReadonlyMap<string, string>>();

/** Telling words at the head by stem, and what each is. */
function headOf(reading: SeriesReading): ReadonlyMap<string, string> {
  let found = known.get(reading);
  if (!found) {
    const telling = reading.items
      .slice(0, HEAD)
      .filter(({ kind }) => kind === "name" || kind === "word" || kind === "number");
    found = new Map(telling.map(({ key, kind }) => [stemIn(key, reading.language), kind]));
    known.set(reading, found);
  }
  return found;
}

/**
 * Log-odds to add; 0 for two of one outlet, which tells an event in one article and series of events in one manner.
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
  const [one, other] = [headOf(left), headOf(right)];
  let [shared, figures] = [0, 0];
  for (const [key, kind] of one) {
    if (!other.has(key)) continue;
    shared++;
    if (kind === "number") figures++;
  }
  if (shared < LEAST_SHARE * Math.min(one.size, other.size)) return 0;
  const more = Number(names > 1) + Number(figures > 0) + Number(inHeadlines);
  return more >= 2 ? IN_FULL_AND_MORE : more > 0 ? IN_FULL : IN_PART;
}
