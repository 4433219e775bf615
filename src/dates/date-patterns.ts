/** Finds the date in a field, and its numbers. */
import { DAY_MS } from "../structures/day-numbers.js";
import { ORDINAL_ENDING } from "../words/lexicon/english-numbers.js";
import { monthNumber } from "./calendar-words.js";

/** The parts of a date as written. `order` undecided: `first` and `second` are day and month, or month and day. */
export type DateParts =
  | { readonly kind: "date"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: "numeric"; readonly year: number; readonly first: number; readonly second: number };

export interface FoundDate {
  readonly parts: DateParts;
  /** The text around the date: weekday, time, zone. `;` marks the place of the date. */
  readonly rest: string;
}

/** Values of a pattern's named groups. */
export type Groups = Readonly<Record<string, string | undefined>>;
interface Pattern {
  readonly expression: RegExp;
  /** Null where the matched words are no date. */
  readonly parts: (groups: Groups) => DateParts | null;
}

const number = (text: string | undefined): number => Number(text ?? Number.NaN);
const ymd = ({ y, m, d }: Groups): DateParts => ({
  kind: "date",
  year: number(y),
  month: number(m),
  day: number(d),
});

/** RFC 2822 section 4.3: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
function fullYear(year: string | undefined): number {
  const value = number(year);
  if (year?.length !== 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

function dateWithMonthName({ y, month, d }: Groups): DateParts | null {
  const index = monthNumber(month ?? "");
  return index === null ? null : { kind: "date", year: fullYear(y), month: index, day: number(d) };
}

function numeric({ y, a, b }: Groups): DateParts {
  return { kind: "numeric", year: fullYear(y), first: number(a), second: number(b) };
}

/** The day of an ISO 8601 week date: week 1 is the one that holds 4 January. */
function weekDate({ y, week, weekday }: Groups): DateParts | null {
  const fourth = new Date(Date.UTC(number(y), 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  if (number(week) < 1 || number(week) > 53) return null;
  const at = new Date(Date.UTC(number(y), 0, monday + (number(week) - 1) * 7 + number(weekday) - 1));
  // A year without week 53 lacks such a day.
  const thursday = new Date(at.getTime() + (4 - number(weekday)) * DAY_MS);
  if (thursday.getUTCFullYear() !== number(y)) return null;
  return { kind: "date", year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** The day of an ISO 8601 ordinal date. */
function ordinalDate({ y, n }: Groups): DateParts | null {
  const at = new Date(Date.UTC(number(y), 0, number(n)));
  if (number(n) < 1 || at.getUTCFullYear() !== number(y)) return null;
  return { kind: "date", year: number(y), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

const WORD = "(?<month>\\p{L}[\\p{L}\\p{M}]{1,20})\\.?";
/** Not the first letters of a month: "7-Aug-2024", "7oct2024". */
const ORDINAL = `(?:(?:${ORDINAL_ENDING}|er|re|o|-?a|:e)(?!\\p{L})|\\.|°)?`;

/** Tried in order on text as `foldCalendarWord` makes it; the first match counts. */
const PATTERNS: readonly Pattern[] = [
  {
    expression: /(?<![\d.])(?<y>\d{4})(?<sign>[-/.])\s?(?<m>\d{1,2})\k<sign>\s?(?<d>\d{1,2})(?!\d)\.?/gu,
    parts: ymd,
  },
  { expression: /(?<!\d)(?<y>\d{4})年\s?(?<m>\d{1,2})月\s?(?<d>\d{1,2})[日号]/gu, parts: ymd },
  { expression: /(?<!\d)(?<y>\d{4})년\s?(?<m>\d{1,2})월\s?(?<d>\d{1,2})일/gu, parts: ymd },
  { expression: /(?<!\d)(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?=t\d|\s|$)/gu, parts: ymd },
  { expression: /(?<!\d)(?<y>\d{4})-?w(?<week>\d{2})-?(?<weekday>[1-7])(?!\d)/gu, parts: weekDate },
  { expression: /^(?<y>\d{4})-(?<n>\d{3})(?=t|\s|$)/gu, parts: ordinalDate },
  // With points the day always comes before the month.
  {
    expression: /(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4}|\d{2}(?![\d.:]))(?!\d)/gu,
    parts: ({ y, m, d }) => ({ kind: "date", year: fullYear(y), month: number(m), day: number(d) }),
  },
  // Among numbers of two digits between dashes the first may be the year: 24-05-07.
  {
    expression:
      /(?<![\d/-])(?<a>\d{1,2})\s?(?<sign>[/-])\s?(?<b>\d{1,2})\s?\k<sign>\s?(?<y>\d{4})(?![\d/-])/gu,
    parts: numeric,
  },
  { expression: /(?<![\d/])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{2})(?![\d/])/gu, parts: numeric },
  {
    expression: new RegExp(
      `(?<!\\d)(?<y>\\d{4})[.,]?\\s?(?:-\\s?)?${WORD}[\\s-]\\s?(?<d>\\d{1,2})(?!\\d|:)${ORDINAL}`,
      "gu",
    ),
    parts: dateWithMonthName,
  },
  {
    expression: new RegExp(
      `(?<![\\d:.])(?<d>\\d{1,2})${ORDINAL}[\\s-]?(?:(?:de|of)\\s|d['’]\\s?)?${WORD}[\\s,/-]{0,2}(?:del?\\s)?'?(?<y>\\d{4}|\\d{2})(?![\\d:])`,
      "gu",
    ),
    parts: dateWithMonthName,
  },
  {
    expression: new RegExp(`${WORD}[\\s-]?(?<d>\\d{1,2})${ORDINAL}[\\s,-]{1,3}(?<y>\\d{4})(?!\\d|:)`, "gu"),
    parts: dateWithMonthName,
  },
  // Vietnamese numbers its months: "7 tháng 5, 2024".
  {
    expression:
      /(?<!\d)(?:ngay )?(?<d>\d{1,2})\s(?:thang|thg)\s(?<m>\d{1,2})(?:,\s?|\snam\s)(?<y>\d{4})(?!\d)/gu,
    parts: ymd,
  },
];
/** "Tue May  7 09:15:00 EDT 2024", the form of Unix and Twitter. */
const YEAR_LAST = new RegExp(
  `${WORD}\\s(?<d>\\d{1,2}),?\\s(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?.{0,20}?)\\s(?<y>\\d{4})$`,
  "u",
);

/**
 * Finds the date in a field, without its time.
 *
 * @param text as `foldCalendarWord` makes it, with single spaces
 */
export function findDate(text: string): FoundDate | null {
  for (const { expression, parts } of PATTERNS) {
    for (let from = 0; from < text.length; ) {
      expression.lastIndex = from;
      const match = expression.exec(text);
      if (match === null) break;
      const found = parts(match.groups ?? {});
      const rest = `${text.slice(0, match.index)};${text.slice(match.index + match[0].length)}`;
      if (found !== null) return { parts: found, rest };
      // "10 am 07 May 2024": a match without a month may hide the real date, so the search goes on inside it.
      from = match.index + 1;
    }
  }
  const last = YEAR_LAST.exec(text);
  const found = last && dateWithMonthName(last.groups ?? {});
  if (!last || !found) return null;
  return { parts: found, rest: `${text.slice(0, last.index)};${last.groups?.time ?? ""}` };
}
