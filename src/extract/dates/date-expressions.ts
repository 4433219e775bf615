/** Finds dates and times in a sentence. Relative ones are resolved only against a known publication date. */

import type { Groups } from "../../dates/date-patterns.js";
import { ZONE_BEHIND_TIME } from "../../dates/time-zones.js";
import type { Instant } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import {
  ANY_MONTH,
  MONTH_KEYS,
  MONTH_NAMES,
  WEEKDAY_KEYS,
  WEEKDAY_NAME,
} from "../../words/lexicon/english-calendar.js";
import { PREPOSITIONS, SUBORDINATORS, stopWords } from "../../words/lexicon/english-function-words.js";
import { ORDINAL_ENDING, SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { CALENDAR_UNIT, PART_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { englishCount } from "../../words/numbers/small-numbers.js";
import { DATE, OPENS_DATE, placesOf } from "../text/lexical-attributes.js";
import type { Range } from "../text/passage.js";
import { type FormToken, tokensOf } from "../text/tokenize.js";
import { courseAt, putsOff, tenseAt } from "./tense.js";

export interface Dated extends Range {
  readonly resolved: string | null;
}

/** "on Wednesday, Feb. 11, 2015", "today, October 24, 2017": the date that follows decides. */
const NO_DAY_AFTER = `(?!,? (?:${ANY_MONTH} \\d|\\d{1,2}(?:${ORDINAL_ENDING})? ${ANY_MONTH}))`;
/** "one" to "ten". */
const COUNTS = SMALL_NUMBERS.slice(1, 11).join("|");
/**
 * One pattern of all forms, tried where a token may begin a date, so that "on Wednesday, Feb. 11" is one date. Days and times
 * of day that other stages need without their place in the calendar are read by `dates/named-days` and `dates/clock-times`.
 */
const PATTERN = new RegExp(
  [
    `(?<iso>\\b\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?\\b)`,
    `\\b(?:${WEEKDAY_NAME},? )?(?<m1>${ANY_MONTH}) (?<d1>\\d{1,2})(?:${ORDINAL_ENDING})?\\b(?!:\\d)(?:,? (?<y1>(?:19|20)\\d{2})\\b)?`,
    `\\b(?:${WEEKDAY_NAME},? )?(?<d2>\\d{1,2})(?:${ORDINAL_ENDING})?(?: of)? (?<m2>${ANY_MONTH})\\b(?:,? (?<y2>(?:19|20)\\d{2})\\b)?`,
    `\\b(?<m3>${ANY_MONTH}) (?:of )?(?<y3>(?:19|20)\\d{2})\\b`,
    `\\b(?:(?<turn>last|next|this|on|late|early|since|until|by|for) )?\\b(?<week>${WEEKDAY_NAME})(?<often>s)?\\b${NO_DAY_AFTER}(?: (?:${PART_OF_DAY}))?`,
    `\\b(?<near>yesterday|today|tonight|tomorrow)\\b${NO_DAY_AFTER}`,
    `\\b(?<span>last|next|this) (?<unit>week|month|year|weekend)\\b`,
    `\\b(?<ago>\\d+|a|${COUNTS}) (?<agoUnit>${CALENDAR_UNIT})s? ago\\b`,
    `\\b(?:in|since|during|until|by|from|of) (?<y4>(?:19|20)\\d{2})\\b(?![-.,]?\\d)`,
    `\\b(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))? ?(?<half>a\\.m\\.|p\\.m\\.|am|pm|AM|PM)(?: (?:${ZONE_BEHIND_TIME}|local time))?(?!\\w)`,
  ].join("|"),
  "y",
);

/** Tokens from "two" in "two days ago" to the word that marks a date. */
const REACH = 2;

/**
 * Dates of an English text, in order. A day without a year is resolved by the day of publication.
 *
 * @param tokens of the text, where the caller has them already
 */
export function dates(text: string, published: Instant | null, tokens?: readonly FormToken[]): Dated[] {
  if (!/\p{Ll}/u.test(text) && CALENDAR_IN_CAPITALS.test(text))
    return datesIn(inSmallLetters(text), published);
  return datesIn(text, published, tokens);
}

/** Months, weekdays and days like "TODAY" of a text that is all in capitals. */
const CALENDAR_IN_CAPITALS = new RegExp(
  `\\b(?:${MONTH_NAMES}|${WEEKDAY_NAME}|today|tonight|tomorrow|yesterday|ago|last|next)\\b`,
  "i",
);
const CALENDAR_NAMES = new RegExp(`\\b(?:${MONTH_NAMES}|${WEEKDAY_NAME})`, "gi");

/** "SHUT ON TUESDAY" -> "shut on Tuesday", letter for letter. */
const inSmallLetters = (text: string): string =>
  text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(CALENDAR_NAMES, (name) => name.charAt(0).toUpperCase() + name.slice(1));

function datesIn(
  text: string,
  published: Instant | null,
  tokens: readonly FormToken[] = tokensOf(text),
): Dated[] {
  const found: Dated[] = [];
  let end = 0;
  for (const place of placesOf(tokens, DATE, OPENS_DATE, REACH)) {
    if (place < end) continue;
    PATTERN.lastIndex = place;
    const match = PATTERN.exec(text);
    if (!match || isOfName(match, text)) continue;
    end = PATTERN.lastIndex;
    found.push({ start: place, end, resolved: resolve(match, published) });
  }
  return found;
}

/** A name before "March" or "May", which are words too. */
const NAME_BEFORE = new RegExp(`[\\p{L}\\d,;:] (?!${WEEKDAY_NAME})\\p{Lu}\\p{Ll}{1,30} $`, "u");
const THING_BEHIND = /^ (?<word>\p{Ll}{3,30})(?!\p{L})/u;
const NO_THINGS: ReadonlySet<string> = new Set([...stopWords, ...PREPOSITIONS, ...SUBORDINATORS]);

/** "a Long March 9 rocket": the number of a thing whose name ends in a month. "On Sunday March 9 he left" is a day. */
function isOfName({ index, groups, 0: span }: RegExpExecArray, text: string): boolean {
  const month = groups?.m1 ?? "";
  if (!/^(?:March|May)$/.test(month) || groups?.y1 !== undefined || !span.startsWith(month)) return false;
  if (!NAME_BEFORE.test(text.slice(Math.max(0, index - 40), index))) return false;
  const end = index + span.length;
  const thing = THING_BEHIND.exec(text.slice(end, end + 32));
  return thing !== null && !NO_THINGS.has(thing.groups?.word ?? "");
}

function resolve(match: RegExpExecArray, published: Instant | null): string | null {
  const groups: Groups = match.groups ?? {};
  if (groups.iso) return groups.iso.slice(0, 16);
  const known = published ? Date.parse(published.iso.slice(0, 10)) : null;
  const month = groups.m1 ?? groups.m2;
  if (month) {
    const m = monthOf(month);
    const d = Number(groups.d1 ?? groups.d2);
    if (m < 0 || d < 1 || d > 31) return null;
    const year = groups.y1 ?? groups.y2;
    if (year) return day(Date.UTC(Number(year), m, d), d);
    return known === null ? null : yearless(known, m, d, match);
  }
  if (groups.m3 && groups.y3) return `${groups.y3}-${two(monthOf(groups.m3) + 1)}`;
  if (groups.y4) return groups.y4;
  if (known === null) return null;
  // "on Fridays": no one day.
  if (groups.week) return groups.often ? null : weekday(known, groups, match);
  // "is today the largest port" means these days.
  if (groups.near === "today" && /\b(?:is|are|remains?|stands?)\s$/.test(textBefore(match))) return null;
  if (groups.near) return day(known + DAY_MS * ({ yesterday: -1, tomorrow: 1 }[groups.near] ?? 0));
  if (groups.ago && groups.agoUnit) return ago(known, countOf(groups.ago), groups.agoUnit);
  if (groups.span && groups.unit === "year")
    return String(new Date(known).getUTCFullYear() + ({ last: -1, next: 1 }[groups.span] ?? 0));
  if (groups.span && groups.unit === "month") {
    const at = new Date(known);
    return (
      day(
        Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + ({ last: -1, next: 1 }[groups.span] ?? 0), 1),
      )?.slice(0, 7) ?? null
    );
  }
  return null;
}

const textBefore = ({ index, input }: RegExpExecArray): string => input.slice(Math.max(0, index - 10), index);

const two = (n: number): string => String(n).padStart(2, "0");
/** "3", "a" or "three" of "three days ago". */
const countOf = (word: string): number => (word === "a" ? 1 : englishCount(word));

const monthOf = (name: string): number => MONTH_KEYS.indexOf(name.slice(0, 3));

/** The day as ISO 8601; null where it does not exist (`expected` is its number in the month). */
function day(time: number, expected?: number): string | null {
  const at = new Date(time);
  if (Number.isNaN(time) || (expected !== undefined && at.getUTCDate() !== expected)) return null;
  return at.toISOString().slice(0, 10);
}

/** Days after its publication of which an article may still tell: many pages keep their first date. */
const KEPT_DATE = 31 * DAY_MS;

/**
 * "May 3" is the one nearest to the day of publication: of those on the weekday that stands beside it, and in the past where
 * it tells what happened. "It fell on May 4" in December is last May.
 */
function yearless(
  known: number,
  month: number,
  date: number,
  { 0: found, index, input }: RegExpExecArray,
): string | null {
  const year = new Date(known).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((y) => Date.UTC(y, month, date));
  candidates.sort((a, b) => Math.abs(a - known) - Math.abs(b - known) || a - b);
  const [nearest = Number.NaN] = candidates;
  const weekday = WEEKDAY_KEYS.findIndex((key) => found.startsWith(key));
  const named = weekday < 0 ? undefined : candidates.find((time) => new Date(time).getUTCDay() === weekday);
  if (named !== undefined) return day(named, date);
  if (Math.abs(nearest - known) <= KEPT_DATE) return day(nearest, date);
  const course = courseAt(input, index, index + found.length);
  const fits = candidates.find((time) => (course === "past" ? time <= known : time >= known));
  return day(course === null ? nearest : (fits ?? nearest), date);
}

/** Days for which what was planned for a day is told as news afterwards. */
const LATE_NEWS = 2;

/** The previous or the next such weekday; null where the text leaves it open, unless it is the day of publication. */
function weekday(known: number, groups: Groups, { 0: found, index, input }: RegExpExecArray): string | null {
  const wanted = WEEKDAY_KEYS.indexOf((groups.week ?? "").slice(0, 3));
  const back = (new Date(known).getUTCDay() - wanted + 7) % 7;
  if (groups.turn === "last") return day(known - DAY_MS * (back || 7));
  if (groups.turn === "next") return day(known + DAY_MS * (7 - back));
  if (back === 0) return day(known);
  const tense = tenseAt(input, index, index + found.length);
  if (groups.turn === "until" && putsOff(input.slice(Math.max(0, index - 60), index)))
    return day(known + DAY_MS * (7 - back));
  const behind = input.slice(index + found.length, index + found.length + 2);
  if (groups.turn === "for" && !/^['’]s/.test(behind)) {
    // "A vote set for Friday was called off" may be told before that Friday, and right after it.
    const wasAhead = tense !== "past" || back > LATE_NEWS;
    return wasAhead ? day(known + DAY_MS * (7 - back)) : null;
  }
  // An event in the past tense on the day after publication: usually the page was updated after its date, so last
  // week's day is unlikely.
  if (tense === "open" || (tense !== "ahead" && back === 6)) return null;
  return day(known + DAY_MS * (tense === "ahead" ? 7 - back : -back));
}

function ago(known: number, count: number, unit: string): string | null {
  const at = new Date(known);
  if (unit === "day") return day(known - DAY_MS * count);
  if (unit === "week") return day(known - 7 * DAY_MS * count);
  if (unit === "month")
    return day(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - count, 1))?.slice(0, 7) ?? null;
  return String(at.getUTCFullYear() - count);
}
