/** Reads the names of months and weekdays in dates of any language of the lexicon. */
import {
  type CalendarForms,
  MONTHS_BY_LANGUAGE,
  WEEKDAYS_BY_LANGUAGE,
} from "../words/lexicon/calendar-by-language.js";

/** Folds a word, or a whole date, to the form of the look-up: lower case, without accents. */
export function foldCalendarWord(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, "")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .normalize("NFC");
}

/** Each folded form with its position in its list, from 1. */
const numbered = (lists: ReadonlyMap<string, readonly CalendarForms[]>): [string, number][] =>
  [...lists.values()].flatMap((list) =>
    list.flatMap(({ full, short }, index) =>
      [...full, ...short].map((form): [string, number] => [foldCalendarWord(form), index + 1]),
    ),
  );

const MONTHS: ReadonlyMap<string, number> = new Map(numbered(MONTHS_BY_LANGUAGE));
const WEEKDAYS: ReadonlySet<string> = new Set(numbered(WEEKDAYS_BY_LANGUAGE).map(([form]) => form));

/** The number of a month, 1 to 12; null for other words. @param word as `foldCalendarWord` makes it */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

/** Whether it is a weekday, in full or shortened. @param word as `foldCalendarWord` makes it */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word);
}
