/** Parses lines with times of publication: "Published May 3, 2016 at 9:00 AM EDT | Updated 11:20 AM". */

import { readDate } from "../../dates/date-field.js";
import { ZONE_BEHIND_TIME } from "../../dates/time-zones.js";
import type { Instant } from "../../model.js";
import { SHORT_WEEKDAYS, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { ORDINAL_ENDING } from "../../words/lexicon/english-numbers.js";
import { CLOCK_AND_CALENDAR_UNIT, HALF_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { regexFrom } from "../../words/text/regex.js";

/** A label, a day, a time and a zone, of which only the day is needed; then the rest of the line. */
const PUBLICATION = regexFrom(
  "iu",
  String.raw`^(?:on\s+)?(?:\W?(?<kind>`,
  [
    "first published|originally published|published|posted|created|date",
    "updated|last updated|last modified|modified",
  ],
  String.raw`)\b(?:\s{1,9}(?:on|at))?\s{0,9}:?\s{0,9})?`,
  String.raw`(?:${WEEKDAY_NAME},?\s+|(?:${SHORT_WEEKDAYS.join("|")})\.?,?\s+)?`,
  "(?<date>",
  [
    String.raw`\p{L}{3,9}\.?\s\d{1,2}(?:${ORDINAL_ENDING})?,?\s\d{4}`,
    String.raw`\d{1,2}(?:${ORDINAL_ENDING})?\s\p{L}{3,9}\.?,?\s\d{4}`,
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{2,4}`,
  ],
  String.raw`)(?:,?\s{0,9}(?:at|[-–|·•])?\s{0,9}`,
  String.raw`(?<time>\d{1,2}\s?[:.]\s?\d{2}(?:\s?[ap]\.?m?\b\.?)?|\d{1,2}\s?${HALF_OF_DAY}\.?)?\s*`,
  `(?<zone>${ZONE_BEHIND_TIME}|Z)?)?`,
  "(?<rest>.*)$",
);

/** The time before the day: "UPDATED 3:09 AM EST Dec 19, 2008" */
const TIME_FIRST = regexFrom(
  "iu",
  String.raw`^(?<kind>(?:last )?\p{L}{6,9}(?: at)?:?\s+)`,
  String.raw`(?<time>\d{1,2}\s?:\s?\d{2}(?:\s?${HALF_OF_DAY}\.?)?(?:\s+[A-Z]{2,4})?),?\s+(?:\p{L}+day,?\s+)?`,
  String.raw`(?<date>\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\s\d{4})$`,
);

/** A time without a base: "Updated: 9 months ago" */
const UPDATED_AGO = new RegExp(
  String.raw`^(?:last )?updated:?\s+\d{1,2} (?:${CLOCK_AND_CALENDAR_UNIT})s? ago$`,
  "i",
);

/** Most characters of such a line, and most times in it: published, updated, and one of them repeated. */
const LONGEST = 160;
const MOST_TIMES = 3;

/**
 * Times of publication in a line that has nothing else; null where it has other words, or no day.
 *
 * A day without a label is the one of publication. A time that cannot be read, as of an impossible day, is null. Up to three
 * words may follow, as the name of a place does.
 */
export function publicationTimesOf(
  text: string,
): { published: Instant | null; updated: Instant | null } | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  let published: Instant | null = null;
  let updated: Instant | null = null;
  let rest = text.replace(TIME_FIRST, "$<kind>$<date>, $<time>");
  for (let round = 0; round < MOST_TIMES && rest !== ""; round++) {
    const match = PUBLICATION.exec(rest);
    if (!match?.groups) return null;
    const { kind, date = "", time, zone } = match.groups;
    const following = (match.groups.rest ?? "").trim();
    const isRepeated = /^(?:last )?(?:updated|published|posted)\b/i.test(following);
    // "3 May 2016 was a good day": a day without a label, and words behind it.
    if (kind === undefined && round === 0 && following !== "" && !isRepeated && time === undefined)
      return null;
    const instant = instantFrom(date, time, zone);
    if (/updated|modified/i.test(kind ?? "")) updated ??= instant;
    else published ??= instant;
    rest = (match.groups.rest ?? "").replace(/^[\s|·•,;–—-]+/, "").trim();
    // "Updated 9:28 AM EDT" after the date means the same day; "Updated: 9 months ago" has no known base.
    if (
      UPDATED_AGO.test(rest) ||
      /^(?:last )?(?:updated|published|posted)(?: at)?\W*\d{1,2}\s?[:.]\s?\d{2}[\s\p{L}.]{0,20}$/iu.test(rest)
    )
      break;
    if (
      rest !== "" &&
      !/^\W?(?:first|originally|published|posted|created|updated|last|modified)/i.test(rest)
    ) {
      if (!/^[\p{L}. ]{0,30}$/u.test(rest) || rest.split(/\s+/).length > 3) return null;
      break;
    }
  }
  return { published, updated };
}

/** A day, with a time and its zone where they follow, in the forms of lines above an article. */
const DAY = new RegExp(
  [
    `(?<date>\\p{L}{3,10}\\.?\\s\\d{1,2}(?:${ORDINAL_ENDING})?,?\\s\\d{4}`,
    `\\d{1,2}(?:${ORDINAL_ENDING}|\\.|º)?\\s(?:de\\s)?\\p{L}{3,10}\\.?,?\\s(?:de\\s|del\\s)?\\d{4}`,
    "\\d{4}-\\d{2}-\\d{2}",
    "\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}",
    "\\d{1,2}\\s?/\\s?\\d{1,2}\\s?/\\s?\\d{4})(?![\\p{L}\\d])",
  ].join("|") +
    `(?:,?\\s{0,9}(?:at\\s|[-–|·•]\\s)?\\s{0,9}(?<time>\\d{1,2}[:.]\\d{2}(?:\\s?${HALF_OF_DAY}\\b\\.?)?)` +
    `(?:\\s(?<zone>${ZONE_BEHIND_TIME}|Z)\\b)?)?`,
  "iu",
);

/**
 * The first day in a line, with its place; null where there is none, or where it is no date of the calendar. Later days are not
 * looked at. The instant is null where day and month cannot be distinguished.
 */
export function dayInLine(text: string): { start: number; end: number; instant: Instant | null } | null {
  const match = DAY.exec(text);
  const { date, time, zone } = match?.groups ?? {};
  if (!match || date === undefined) return null;
  if (readDate(date).kind === "invalid") return null;
  return { start: match.index, end: match.index + match[0].length, instant: instantFrom(date, time, zone) };
}

/** The instant of a date; its precision is the day where the line has no zone, or an unknown one. Null where it is no date. */
function instantFrom(date: string, time = "", zone = ""): Instant | null {
  const readings = [`${date} ${time} ${zone}`, date].map((text) => readDate(text.trim(), orderOfZone(zone)));
  const reading = readings.find(({ kind }) => kind === "date");
  return reading?.kind === "date" ? { iso: reading.iso, precision: reading.precision, from: "text" } : null;
}

/** The order of day and month that a zone implies: outlets in the zones of the United States write the month first. Null for all others. */
const orderOfZone = (zone: string) => (/^[ECMP][SD]?T$/i.test(zone) ? "month-first" : null);
