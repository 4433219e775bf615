/** Parses lines with times of publication: "Published May 3, 2016 at 9:00 AM EDT | Updated 11:20 AM". */

import { readDate } from "../../dates/date-field.js";
import { isAmericanZone, ZONE_BEHIND_TIME } from "../../dates/time-zones.js";
import type { Instant } from "../../model.js";
import { SHORT_WEEKDAYS, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { ORDINAL_ENDING } from "../../words/lexicon/english-numbers.js";
import { CLOCK_AND_CALENDAR_UNIT, HALF_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { PUBLISHED_LABEL, UPDATED_LABEL } from "../../words/lexicon/pages/publication-words.js";
import { oneOf, regexFrom, sequence } from "../../words/text/regex.js";

const MONTH_WORD = String.raw`\p{L}{3,10}\.?`;
/** How a day is written, in English and in the languages that write it alike. `readDate` decides whether it is one. */
const DAY_FORMS = [
  // "May 3rd, 2016"
  String.raw`${MONTH_WORD}\s\d{1,2}(?:${ORDINAL_ENDING})?,?\s\d{4}`,
  // "3 May 2016", "3. Mai 2016", "1º de mayo de 2016"
  String.raw`\d{1,2}(?:${ORDINAL_ENDING}|\.|º)?\s(?:de\s)?${MONTH_WORD},?\s(?:de\s|del\s)?\d{4}`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}`,
  String.raw`\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}`,
];
/** "5/3/16". Such numbers are a date only in a line that has nothing else. */
const DAY_WITH_SHORT_YEAR = String.raw`\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{2}`;
/** "9:00", "9.00 a.m.", "9:00p" */
const CLOCK = String.raw`\d{1,2}\s?[:.]\s?\d{2}(?:\s?[ap](?:\.?m)?\b\.?)?`;
const ZONE = `(?<zone>${ZONE_BEHIND_TIME}|Z)`;

/** A label, a day, a time and a zone, of which only the day is needed; then the rest of the line. */
const LABELLED_DAY = regexFrom(
  "iu",
  String.raw`^(?:on\s+)?(?:\W?(?<label>${oneOf(PUBLISHED_LABEL, UPDATED_LABEL, "date")})\b`,
  String.raw`(?:\s{1,9}(?:on|at))?\s{0,9}:?\s{0,9})?`,
  String.raw`(?:${WEEKDAY_NAME},?\s+|(?:${SHORT_WEEKDAYS.join("|")})\.?,?\s+)?`,
  `(?<date>${oneOf(...DAY_FORMS, DAY_WITH_SHORT_YEAR)})`,
  String.raw`(?:,?\s{0,9}(?:at|[-–|·•])?\s{0,9}`,
  String.raw`(?<time>${CLOCK}|\d{1,2}\s?${HALF_OF_DAY}\.?)?\s*${ZONE}?)?`,
  "(?<rest>.*)$",
);

/** A day anywhere in a line, with its time and zone where they follow. */
const DAY = regexFrom(
  "iu",
  String.raw`(?<date>${oneOf(...DAY_FORMS)})(?![\p{L}\d])`,
  String.raw`(?:,?\s{0,9}(?:at\s|[-–|·•]\s)?\s{0,9}(?<time>${CLOCK})(?:\s${ZONE}\b)?)?`,
);

/** The time before the day: "UPDATED 3:09 AM EST Dec 19, 2008", "Friday 3:09 AM Dec 19, 2008". The zone may be one that we do not know. */
const TIME_BEFORE_DAY = regexFrom(
  "iu",
  "^(?<label>",
  [sequence([PUBLISHED_LABEL, UPDATED_LABEL], "(?: at)?:?"), WEEKDAY_NAME],
  String.raw`\s+)(?<time>${CLOCK}(?:\s+[A-Z]{2,4})?),?\s+(?:${WEEKDAY_NAME},?\s+)?`,
  `(?<date>${oneOf(...DAY_FORMS)})$`,
);

/** The label of a further time in the same line. */
const FURTHER_LABEL = regexFrom("iu", String.raw`^\W?`, [PUBLISHED_LABEL, UPDATED_LABEL], String.raw`\b`);

/** A further time without a day: "Updated 9:28 AM EDT", "Updated: 9 months ago". */
const TIME_WITHOUT_DAY = regexFrom(
  "iu",
  "^",
  [PUBLISHED_LABEL, UPDATED_LABEL],
  String.raw`(?: at)?\W*`,
  [String.raw`${CLOCK}[\s\p{L}.]{0,20}`, String.raw`\d{1,2} (?:${CLOCK_AND_CALENDAR_UNIT})s? ago`],
  "$",
);

/** Most characters of a line: three times with their labels have about a hundred. */
const MOST_CHARACTERS = 160;
/** Most times in a line: published, updated, and one of them repeated. */
const MOST_TIMES = 3;

/** When an article was published and updated; null where the line does not say, or where its date is none of the calendar. */
export interface PublicationTimes {
  readonly published: Instant | null;
  readonly updated: Instant | null;
}

/**
 * Times of publication in a line that has nothing else; null where it has other words, or no day. A day without a label is the one
 * of publication. The name of a place may follow the last time.
 */
export function publicationTimesOf(text: string): PublicationTimes | null {
  if (text.length > MOST_CHARACTERS || !/\d/.test(text)) return null;
  let published: Instant | null = null;
  let updated: Instant | null = null;
  let rest = text.replace(TIME_BEFORE_DAY, "$<label>$<date>, $<time>");
  for (let count = 0; count < MOST_TIMES && rest !== ""; count++) {
    const found = firstTimeIn(rest);
    if (found === null || (count === 0 && mayBeginSentence(found))) return null;
    if (found.isUpdate) updated ??= found.instant;
    else published ??= found.instant;
    rest = found.rest;
    // It may be of the same day or of a later one, so it is left out.
    if (TIME_WITHOUT_DAY.test(rest)) break;
    if (rest === "" || FURTHER_LABEL.test(rest)) continue;
    if (!mayBePlace(rest)) return null;
    break;
  }
  return { published, updated };
}

/** A time at the beginning of a line, and what follows it. */
interface LeadingTime {
  readonly instant: Instant | null;
  readonly isUpdate: boolean;
  /** Whether it is a day alone, without a label and without a time of day. */
  readonly isBareDay: boolean;
  /** The line behind it, without separators. */
  readonly rest: string;
}

function firstTimeIn(line: string): LeadingTime | null {
  const groups = LABELLED_DAY.exec(line)?.groups;
  if (groups === undefined) return null;
  const { label, date = "", time, zone, rest = "" } = groups;
  return {
    instant: instantFrom(date, time, zone),
    isUpdate: label !== undefined && /updated|modified/i.test(label),
    isBareDay: label === undefined && time === undefined,
    rest: rest.replace(/^[\s|·•,;–—-]+/, "").trim(),
  };
}

/** "3 May 2016 was a good day": other words follow a bare day, and no further time. */
const mayBeginSentence = ({ isBareDay, rest }: LeadingTime): boolean =>
  isBareDay && rest !== "" && !FURTHER_LABEL.test(rest);

/** Whether the end of a line may be the place that it was published from, as in "Posted 3 May 2016, 9:00 Port Anka": up to three words. */
const mayBePlace = (words: string): boolean =>
  /^[\p{L}. ]{1,30}$/u.test(words) && words.split(/\s+/).length <= 3;

/** A day with its place in a line. */
export interface DayInLine {
  readonly start: number;
  readonly end: number;
  /** Null where day and month cannot be distinguished. */
  readonly instant: Instant | null;
}

/** The first day in a line; null where there is none, or where it is no date of the calendar. Later days are not looked at. */
export function dayInLine(text: string): DayInLine | null {
  const match = DAY.exec(text);
  const { date, time, zone } = match?.groups ?? {};
  if (!match || date === undefined) return null;
  if (readDate(date).kind === "invalid") return null;
  return { start: match.index, end: match.index + match[0].length, instant: instantFrom(date, time, zone) };
}

/**
 * The instant of a date; null where it is no date. Where the time or its zone cannot be read, the date alone is, so that the
 * precision is the day.
 */
function instantFrom(date: string, time = "", zone = ""): Instant | null {
  const order = isAmericanZone(zone.toLowerCase()) ? "month-first" : null;
  for (const words of [`${date} ${time} ${zone}`.trim(), date]) {
    const reading = readDate(words, order);
    if (reading.kind === "date") return { iso: reading.iso, precision: reading.precision, from: "text" };
  }
  return null;
}
