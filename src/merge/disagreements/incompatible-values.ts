/** Decides whether two days, places or people are surely different, and not one thing named in two ways. */

import type { Article } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import { WEEKDAY_KEYS, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { placeKinds } from "../../words/lexicon/things/kinds-of-places.js";
import { judgeSamePerson } from "../../words/persons/person.js";
import { equivalentKeys } from "../../words/text/equivalents.js";
import { regexFrom } from "../../words/text/regex.js";
import { spellingSimilarity } from "../../words/text/spelling.js";
import { stem } from "../../words/text/tokens.js";
import type { Particular } from "./particulars.js";

/** Both of one kind. `a` and `b` are their articles. */
export function incompatible(x: Particular, y: Particular, a: Article, b: Article): boolean {
  if (x.kind === "date") return areOtherDays(x, y, a, b);
  if (alikeInPart(x.value, y.value)) return false;
  if (x.kind === "place") return ofOneSize(x, y);
  return full(x.value) && full(y.value) && !judgeSamePerson(x.value, y.value).decision;
}

/** Days between publications after which the same weekday may belong to another week. */
const ONE_WEEK = 4;
/** The end of a day is told differently in two time zones, and by people who were awake that night. */
const HOUR = regexFrom(
  "i",
  String.raw`\b`,
  [
    String.raw`night|overnight|midnight|morning|evening|dawn|hours|local time|GMT|[ap]\.m\.|[ap]m`,
    `(?:late|early) (?:on|in|hours|${WEEKDAY_NAME})`,
  ],
  String.raw`\b`,
);

function areOtherDays(x: Particular, y: Particular, a: Article, b: Article): boolean {
  if (x.value === y.value || (x.resolved !== null && x.resolved === y.resolved)) return false;
  const apart = daysApart(x, y);
  if (apart === null || apart === 0) return false;
  if (apart === 1 && (HOUR.test(x.sentence.cited.text) || HOUR.test(y.sentence.cited.text))) return false;
  // A day that its own report only announces may still change.
  if ((isAfterReport(x, b) && !isAfterReport(x, a)) || (isAfterReport(y, a) && !isAfterReport(y, b)))
    return false;
  const [p, q] = [a.published, b.published];
  return !isOfWeekday(x) || !p || !q || Math.abs(Date.parse(p.iso) - Date.parse(q.iso)) <= ONE_WEEK * DAY_MS;
}

/**
 * Whether it happened after the other report was published: then it is another event. A day that is only "set for" can
 * be postponed.
 */
function isAfterReport({ resolved, link }: Particular, { published }: Article): boolean {
  return (
    link !== "for" &&
    resolved !== null &&
    published !== null &&
    resolved.slice(0, 10) > published.iso.slice(0, 10)
  );
}

const isOfWeekday = ({ value }: Particular) => WEEKDAY_KEYS.includes(value);

/** Days between two days of a year or of a week, the shorter way round; null where one is a weekday and the other a day of a month. */
export function daysApart(x: Particular, y: Particular): number | null {
  if (isOfWeekday(x) !== isOfWeekday(y)) return null;
  if (!isOfWeekday(x)) {
    // In a leap year, which has every day.
    const apart = Math.abs(Date.parse(`${x.value} 2000 UTC`) - Date.parse(`${y.value} 2000 UTC`)) / DAY_MS;
    return Number.isNaN(apart) ? null : Math.min(apart, 366 - apart);
  }
  const apart = Math.abs(WEEKDAY_KEYS.indexOf(x.value) - WEEKDAY_KEYS.indexOf(y.value));
  return Math.min(apart, 7 - apart);
}

/** Least similarity of two spellings of one word of a name. */
const ONE_WORD = 0.6;

function alikeInPart(x: string, y: string): boolean {
  const [mine, theirs] = [nameWords(x), nameWords(y)];
  if (mine.length === 0 || theirs.length === 0) return true;
  return mine.some((one) =>
    theirs.some(
      (other) => spellingSimilarity(one, other) >= ONE_WORD || one.includes(other) || other.includes(one),
    ),
  );
}

/** The words by which a name differs from others. */
export function nameWords(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== "the");
}

/** A surname or a given name alone may be anybody's. */
const full = (name: string) => nameWords(name).length > 1;

/** Words for kinds of places before their names: two places of one kind exclude each other. */
const SORT = new Set(
  [...placeKinds("settlement", "division"), "port", "island"]
    .filter((word) => !/^(?:area|border)/.test(word))
    .map(stem),
);
/** Prepositions before towns, not countries or streets. */
const BESIDE = new Set(["near", "outside", "off"]);

/**
 * Of two places after "in", one may be inside the other, unless they are countries or of one named kind: "the town of".
 */
function ofOneSize(x: Particular, y: Particular): boolean {
  const [one, other] = [countryOf(x.value), countryOf(y.value)];
  if (one !== null || other !== null) return one !== null && other !== null && one !== other;
  return BESIDE.has(x.link) || (x.link === "of" && SORT.has(x.key));
}

/** Key of the country that a place is or stands for. Europe has none, because it contains countries. */
function countryOf(name: string): string | null {
  const key = equivalentKeys.get(name.toLowerCase()) ?? null;
  return key?.startsWith("@") && key !== equivalentKeys.get("europe") ? key : null;
}
