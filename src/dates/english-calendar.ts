/** English months and weekdays, as sources of regular expressions and as words. Other languages are in `calendar-words`. */

/** Alternatives of a regular expression; put a group around them. */
export const MONTH_NAMES =
  "January|February|March|April|May|June|July|August|September|October|November|December";

/** One weekday in full, as the source of a regular expression. */
export const WEEKDAY_NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** Months that papers abbreviate before a day, with their full stop, as the source of a regular expression. */
export const SHORT_MONTH = String.raw`(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.`;

/** Months in lower case, January first. */
export const ENGLISH_MONTHS: readonly string[] = MONTH_NAMES.toLowerCase().split("|");

/** Weekdays in lower case, Monday first. */
export const ENGLISH_WEEKDAYS: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];
