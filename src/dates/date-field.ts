/**
 * Parses the dates of fields: front matter, records, feeds, metadata of pages. All stages use this parser.
 *
 *     readDate("Tue, 07 May 2024 09:15:00 +05:30")   -> 2024-05-07T03:45:00Z, to the minute
 *     readDate("7. Mai 2024, 9.15 Uhr")              -> 2024-05-07, to the day: no zone, so no hour
 *     readDate("05/06/2024")                         -> ambiguous: 5 June or May 6
 *     readDate("31.2.2024")                          -> invalid: there is no day 31 in month 2 of 2024
 *
 * The result is the instant that the field gives, or none: nothing is completed, moved or guessed.
 */
import type { DateOrder } from "../model.js";
import { foldCalendarWord } from "./calendar-words.js";
import { readAround } from "./clock-time.js";
import { type DateParts, findDate } from "./date-patterns.js";
import { isAmericanZone, zoneOffset } from "./time-zones.js";

export type DateReading =
  /** `iso` is `2024-05-07` (day) or `2024-05-07T09:15:00Z` (minute). */
  | { readonly kind: "date"; readonly iso: string; readonly precision: "day" | "minute" }
  /** Day and month cannot be distinguished. Both are ISO days. */
  | { readonly kind: "ambiguous"; readonly dayFirst: string; readonly monthFirst: string }
  /** `reason` is a clause: "there is no time 10:61". */
  | { readonly kind: "invalid"; readonly reason: string };

/** Most characters of a date field. */
const LONGEST = 100;
/** Accepted years. Dates outside them are the zero or the overflow of a clock. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2199];

const invalid = (reason: string): DateReading => ({ kind: "invalid", reason });

/**
 * Reads the date of a field: ISO 8601, RFC 822, or as outlets print it.
 *
 * @param order of day and month in all-numeric dates; null: unknown
 */
export function readDate(value: string, order: DateOrder | null = null): DateReading {
  if (value.length > LONGEST) return invalid("it is longer than any date");
  const text = normalize(value.replace(/^\/Date\((\d{1,20})[^()]{0,20}\)\/$/, "$1"));
  if (text === "") return invalid("it is empty");
  const epoch = readEpoch(text);
  if (epoch !== null) return epoch;
  const found = findDate(text);
  if (found === null) return invalid(absenceOf(text));
  const around = readAround(found.rest);
  if (around.kind === "invalid") return around;
  const { year } = found.parts;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return invalid(`${year} is no year of news`);
  const american = around.zone !== null && isAmericanZone(around.zone) ? "month-first" : null;
  const day = dayOfParts(found.parts, order ?? american);
  if ("kind" in day) return day;
  const { month } = day;
  if (!exists(day)) return invalid(`there is no day ${day.day} in month ${month} of ${year}`);
  const { time } = around;
  if (time === null || time.zone === null) return dayReading(Date.UTC(year, month - 1, day.day));
  const { hour, minute, second, zone } = time;
  const local = { year, month, day: day.day, hour };
  const offset = typeof zone === "number" ? zone : zoneOffset(zone, local);
  if (offset === null) return dayReading(Date.UTC(year, month - 1, day.day));
  const at = Date.UTC(year, month - 1, day.day, hour, minute, second) - offset * 60_000;
  if (at === 0) return invalid("it is the zero of computer clocks");
  // Programs write midnight UTC, to the second, for a day without a time.
  if (offset === 0 && hour + minute + second === 0) return dayReading(at);
  return minuteReading(at);
}

/** Folds the text: ASCII digits of all scripts, no comments in parentheses, single spaces. */
function normalize(value: string): string {
  const text = value
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/[\p{Cf}]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  // 20240507091500+0200: inserts the `T` of ISO 8601.
  return foldCalendarWord(text).replace(/^(\d{8})(\d{4}(?:\d{2})?)(?=$|z|[+-]\d)/, "$1t$2");
}

/** Zeros of the scripts that dates are written in: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Parses "1709632800" (seconds), "1709632800000" (milliseconds), "/Date(1709632800000)/"; null for other numbers. */
function readEpoch(text: string): DateReading | null {
  const digits = /^(?<digits>\d{10}|\d{13})(?:\.\d{1,9})?$/.exec(text)?.groups?.digits;
  if (digits === undefined) return /^-?\d{1,3}$/.test(text) ? invalid("a number alone is no date") : null;
  const time = digits.length === 10 ? Number(digits) * 1000 : Number(digits);
  // 2024050709 may be an hour of 2024 as well as a second of 2034.
  if (
    digits.length === 10 &&
    /^(?:19[89]|20[0-4])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])$/.test(digits)
  )
    return invalid("it may be an hour or seconds since 1970");
  if (new Date(time).getUTCFullYear() > LAST_YEAR) return invalid("it lies too far ahead");
  return minuteReading(time);
}

/** Describes what the text has instead of a day. */
function absenceOf(text: string): string {
  if (/^\d{4}$/.test(text)) return "a year alone is no day";
  if (/^\d{4}[-/.]\d{1,2}$/.test(text)) return "a month alone is no day";
  return "no day is found in it";
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that the parts of a date give; ambiguous where both orders of day and month are possible and none is known. */
function dayOfParts(parts: DateParts, order: DateOrder | null): Day | DateReading {
  if (parts.kind === "date") return { year: parts.year, month: parts.month, day: parts.day };
  const { year, first, second } = parts;
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (first === second) return dayFirst;
  const possible = [dayFirst, monthFirst].filter(({ month }) => month >= 1 && month <= 12);
  // Only one of the two can be a month, whatever the order says.
  if (possible.length === 1) return possible[0] ?? dayFirst;
  if (order === "day-first") return dayFirst;
  if (order === "month-first") return monthFirst;
  return { kind: "ambiguous", dayFirst: isoOfDay(dayFirst), monthFirst: isoOfDay(monthFirst) };
}

/** The order that a date proves: 13/04/2024 is day-first; null where both orders are possible. */
export function shownOrder(value: string): DateOrder | null {
  if (value.length > LONGEST) return null;
  const found = findDate(normalize(value));
  if (found === null || found.parts.kind !== "numeric" || readDate(value).kind !== "date") return null;
  const { first, second } = found.parts;
  if (first > 12 && second <= 12) return "day-first";
  return second > 12 && first <= 12 ? "month-first" : null;
}

function exists({ year, month, day }: Day): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

const isoOfDay = ({ year, month, day }: Day): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

function dayReading(at: number): DateReading {
  return { kind: "date", iso: new Date(at).toISOString().slice(0, 10), precision: "day" };
}

function minuteReading(at: number): DateReading {
  return { kind: "date", iso: `${new Date(at).toISOString().slice(0, 19)}Z`, precision: "minute" };
}
