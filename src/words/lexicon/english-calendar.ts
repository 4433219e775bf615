/**
 * English months and weekdays with their short forms, as words and as sources of regular expressions. Source: CLDR 44, and
 * the style guides of news agencies for what is shortened. Other languages are in `calendar-by-language`.
 */
import { capitalized } from "./titles.js";

/**
 * How news write the short form: `dated` before a day, with a full stop ("Feb. 3"); `rare` seldom, and as a word it means
 * something else, so it counts only with its full stop ("Mar."); `plain` with or without one.
 */
type ShortFormUse = "dated" | "rare" | "plain" | "";

/** Month, short forms, use. */
const MONTHS = [
  "january | jan | dated",
  "february | feb | dated",
  "march | mar | rare",
  "april | apr | plain",
  "may | |",
  "june | jun | rare",
  "july | jul | rare",
  "august | aug | dated",
  "september | sept sep | dated",
  "october | oct | dated",
  "november | nov | dated",
  "december | dec | dated",
];
/** Weekday, short forms. */
const WEEKDAYS = [
  "monday | mon",
  "tuesday | tues tue",
  "wednesday | weds wed",
  "thursday | thurs thur thu",
  "friday | fri",
  "saturday | sat",
  "sunday | sun",
];

interface CalendarRow {
  /** In small letters. */
  readonly word: string;
  /** In small letters, without a full stop. */
  readonly short: readonly string[];
  readonly use: ShortFormUse;
}

function rowsOf(table: readonly string[]): CalendarRow[] {
  return table.map((row) => {
    const [word = "", short = "", use = ""] = row.split("|").map((cell) => cell.trim());
    return { word, short: short.split(" ").filter(Boolean), use: use as ShortFormUse };
  });
}
const monthRows = rowsOf(MONTHS);
const weekdayRows = rowsOf(WEEKDAYS);
const shortOf = (rows: readonly CalendarRow[]): string[] => rows.flatMap(({ short }) => short);

/** Months in lower case, January first. */
export const ENGLISH_MONTHS: readonly string[] = monthRows.map(({ word }) => word);

/** Weekdays in lower case, Monday first. */
export const ENGLISH_WEEKDAYS: readonly string[] = weekdayRows.map(({ word }) => word);

/** "jan" to "dec", without a full stop. */
export const SHORT_MONTHS: readonly string[] = shortOf(monthRows);

/** Those that name a month without a full stop, too: "jan", but not "mar". */
export const CLEAR_SHORT_MONTHS: readonly string[] = shortOf(monthRows.filter(({ use }) => use !== "rare"));

/** "mon" to "sun", without a full stop. */
export const SHORT_WEEKDAYS: readonly string[] = shortOf(weekdayRows);

/** The first three letters of each month, January first: "Jan", "Jun". */
export const MONTH_KEYS: readonly string[] = ENGLISH_MONTHS.map((month) => capitalized(month.slice(0, 3)));

/** The first three letters of each weekday, Sunday first as `Date.getUTCDay` counts: "Sun", "Mon". */
export const WEEKDAY_KEYS: readonly string[] = [
  ...ENGLISH_WEEKDAYS.slice(-1),
  ...ENGLISH_WEEKDAYS.slice(0, -1),
].map((weekday) => capitalized(weekday.slice(0, 3)));

/** Seasons in lower case; "fall" and "spring" are verbs, too. */
export const SEASONS: readonly string[] = ["spring", "summer", "autumn", "fall", "winter"];

/** Months in full, as alternatives of a regular expression; put a group around them. */
export const MONTH_NAMES = ENGLISH_MONTHS.map(capitalized).join("|");

/** One weekday in full, as the source of a regular expression. */
export const WEEKDAY_NAME = `(?:${ENGLISH_WEEKDAYS.map(capitalized).join("|")})`;

/** Months that papers shorten before a day, with their full stop, as the source of a regular expression. */
export const SHORT_MONTH = String.raw`(?:${shortOf(monthRows.filter(({ use }) => use === "dated"))
  .map(capitalized)
  .join("|")})\.`;

/** A month, in full or shortened, as the source of a regular expression; a rare short form has its full stop. */
export const ANY_MONTH = `(?:${[
  MONTH_NAMES,
  ...monthRows.flatMap(({ short, use }) =>
    short.map((form) => capitalized(form) + (use === "rare" ? "\\." : "\\.?")),
  ),
].join("|")})`;
