/** Compares the occasions of two reports: the quarter, the storm, the quake, the vote, the offence, the edition, the day. */

import type { Article } from "../../model.js";
import { isoDay } from "../../structures/day-numbers.js";
import { apartRemark, type Difference, dayRemark } from "../frames/difference.js";
import { otherHeadlineThing } from "../frames/headline-thing.js";
import type { SeriesReading } from "../frames/reading.js";
import { actsOf, mentionsAct } from "./acts.js";
import { editionsOf } from "./editions.js";
import { otherAges } from "./headline-ages.js";
import { beginsOn, isOneQuake, magnitudesOf, otherDays, otherMagnitudes, talliesOf } from "./measures.js";
import { deceasedOf, numbersOf, periodsOf, stormsOf, type Term } from "./occasions.js";
import { mentionsOffence, offencesOf } from "./offences.js";
import { type MatchResult, mentionsSquad, resultsOf, squadsOf, unknownRivals } from "./squads.js";
import { statisticsOf } from "./statistics.js";
import { mentionsSex, unnamedOf } from "./unnamed.js";

/** The terms of a report's occasion, by kind. */
export interface Occasion {
  readonly reading: SeriesReading;
  readonly periods: readonly Term[];
  readonly statistics: readonly Term[];
  readonly storms: readonly Term[];
  readonly numbers: readonly Term[];
  readonly deceased: readonly Term[];
  readonly magnitudes: readonly number[];
  readonly tallies: readonly string[];
  readonly editions: readonly Term[];
  readonly offences: readonly Term[];
  readonly acts: readonly Term[];
  readonly unnamed: readonly Term[];
  readonly results: readonly MatchResult[];
  readonly squads: readonly string[];
  /** Days since 1970; NaN where it begins with no date. */
  readonly begins: number;
}

/** Extracts the terms of an article's occasion, which `Occasion` lists. */
export function occasionOf(article: Article, reading: SeriesReading): Occasion {
  return {
    reading,
    periods: periodsOf(reading),
    statistics: statisticsOf(reading),
    storms: stormsOf(reading),
    numbers: numbersOf(reading),
    deceased: deceasedOf(article, reading),
    magnitudes: magnitudesOf(reading),
    tallies: talliesOf(reading),
    editions: editionsOf(reading),
    offences: offencesOf(reading),
    acts: actsOf(reading),
    unnamed: unnamedOf(reading),
    results: resultsOf(reading),
    squads: squadsOf(reading),
    begins: beginsOn(reading),
  };
}

/** The first of these in which the two differ; null where they differ in none. */
export function otherOccasion(a: Occasion, b: Occasion): Difference | null {
  return (
    differing(a.periods, b.periods, apartRemark("period.apart")) ??
    differing(a.statistics, b.statistics, apartRemark("period.apart")) ??
    differing(a.storms, b.storms, apartRemark("names.apart"), [a.reading, b.reading]) ??
    differing(a.numbers, b.numbers, apartRemark("number.apart")) ??
    differing(a.deceased, b.deceased, apartRemark("death.apart"), [a.reading, b.reading]) ??
    differing(a.editions, b.editions, apartRemark("names.apart"), [a.reading, b.reading]) ??
    otherQuake(a, b) ??
    otherVote(a, b) ??
    otherOffence(a, b) ??
    otherAct(a, b) ??
    otherSex(a, b) ??
    otherSquad(a, b) ??
    otherHeadlineThing(a.reading, b.reading) ??
    otherDate(a, b)
  );
}

function otherQuake(a: Occasion, b: Occasion): Difference | null {
  const other = otherMagnitudes(a.magnitudes, b.magnitudes);
  if (other === null || isOneQuake(a.reading, b.reading)) return null;
  return { a: String(other[0]), b: String(other[1]), remark: apartRemark("magnitude.apart") };
}

function otherDate({ begins: a }: Occasion, { begins: b }: Occasion): Difference | null {
  if (!otherDays(a, b)) return null;
  return { a: isoDay(a), b: isoDay(b), remark: dayRemark("begin.apart") };
}

function otherVote(a: Occasion, b: Occasion): Difference | null {
  const [[one], [other]] = [a.tallies, b.tallies];
  if (one === undefined || other === undefined || a.tallies.some((each) => b.tallies.includes(each)))
    return null;
  return { a: one, b: other, remark: apartRemark("vote.apart") };
}

/** Whether both report a trial, and neither contains an offence of the other's. */
function otherOffence(a: Occasion, b: Occasion): Difference | null {
  return unmentioned(a.offences, b.offences, [a.reading, b.reading], mentionsOffence);
}

/** Whether each reports an act, and neither contains the other's. */
function otherAct(a: Occasion, b: Occasion): Difference | null {
  return unmentioned(a.acts, b.acts, [a.reading, b.reading], mentionsAct);
}

/** One fate of a man in the one, of a woman in the other, and neither has anybody of the other's sex. */
function otherSex(a: Occasion, b: Occasion): Difference | null {
  for (const one of a.unnamed) {
    const others = b.unnamed.filter(({ term }) => term === one.term);
    const found = unmentioned([one], others, [a.reading, b.reading], mentionsSex);
    if (found) return found;
  }
  return null;
}

/** Two results, one of them of a team of the club that the other report does not know. */
function otherSquad(a: Occasion, b: Occasion): Difference | null {
  const isOwn = (mine: Occasion, theirs: Occasion) =>
    mine.squads.some((squad) => !mentionsSquad(theirs.reading, squad));
  return isOwn(a, b) || isOwn(b, a) ? otherResult(a, b) : null;
}

function otherResult({ results: a }: Occasion, { results: b }: Occasion): Difference | null {
  const [[one], [other]] = [a, b];
  if (!one || !other || a.some(({ goals }) => b.some((each) => each.goals === goals))) return null;
  return { a: one.spelt, b: other.spelt, remark: apartRemark("word.apart") };
}

/**
 * What tells two reports of one pattern apart where their names do not: results against rivals whom the other does not
 * know, ages in the headlines of two people.
 */
export function otherSubject(a: Occasion, b: Occasion): Difference | null {
  const areRivals = unknownRivals(a.results, b.reading) && unknownRivals(b.results, a.reading);
  const result = areRivals ? otherResult(a, b) : null;
  if (result !== null) return result;
  const ages = otherAges(a.reading, b.reading);
  return ages && { a: ages[0], b: ages[1], remark: apartRemark("ages.apart") };
}

function unmentioned(
  a: readonly Term[],
  b: readonly Term[],
  [left, right]: readonly [SeriesReading, SeriesReading],
  mentions: (reading: SeriesReading, value: string) => boolean,
): Difference | null {
  const [[one], [other]] = [a, b];
  if (one === undefined || other === undefined) return null;
  if (a.some(({ value }) => mentions(right, value)) || b.some(({ value }) => mentions(left, value)))
    return null;
  return { a: one.spelt, b: other.spelt, remark: apartRemark("word.apart") };
}

/**
 * Different values of a term that both have, with no value in common; with `readings`, neither text has the other's
 * word anywhere.
 */
function differing(
  a: readonly Term[],
  b: readonly Term[],
  remark: Difference["remark"],
  readings: readonly [SeriesReading, SeriesReading] | null = null,
): Difference | null {
  for (const one of a) {
    const others = b.filter(({ term }) => term === one.term);
    const [other] = others;
    if (!other) continue;
    const own = a.filter(({ term }) => term === one.term);
    if (own.some(({ value }) => others.some((each) => each.value === value))) continue;
    const [left, right] = readings ?? [];
    if (left && others.some(({ value }) => left.keys.has(value))) continue;
    if (right && own.some(({ value }) => right.keys.has(value))) continue;
    return { a: one.spelt, b: other.spelt, remark };
  }
  return null;
}
