/** Parses the days that a sentence names: "on Tuesday", "May 7", "the 3rd of May 2024", "am 3. Mai". None is resolved. */

import { MONTHS_BY_LANGUAGE } from "../words/lexicon/calendar-by-language.js";
import { ANY_MONTH, MONTH_NAMES, WEEKDAY_NAME } from "../words/lexicon/english-calendar.js";
import { ORDINAL_ENDING } from "../words/lexicon/english-numbers.js";
import { capitalized } from "../words/lexicon/titles.js";

/** A weekday, or a day of a month. */
export interface NamedDay {
  /** In full: "Tuesday"; null for a day of a month. */
  readonly weekday: string | null;
  /** "May 7": the first three letters of an English month, a month of another language in full; null for a weekday. */
  readonly date: string | null;
  /** Offsets of the words that name it, with its year. */
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`(?:,? (?:1[5-9]|20)\d\d\b)?`;
const NAMED = new RegExp(
  [
    String.raw`\b(?:(?<weekday>${WEEKDAY_NAME})s?\b`,
    String.raw`(?<m1>${ANY_MONTH}) (?<d1>\d{1,2})(?:${ORDINAL_ENDING})?(?![\d\p{L}]|,\d{3})${YEAR}`,
    String.raw`(?<d2>\d{1,2})(?:${ORDINAL_ENDING})?(?: of)? (?<m2>${ANY_MONTH})(?!\p{L})${YEAR})`,
  ].join("|"),
  "gu",
);
/** Months of languages that write them small, and of German. Those that English has too ("September") are left to it. */
const MONTHS_ELSEWHERE = ["de", "fr", "es", "it", "pt"]
  .flatMap((language) =>
    (MONTHS_BY_LANGUAGE.get(language) ?? []).flatMap(({ full }) =>
      full.map((month) => (language === "de" ? capitalized(month) : month)),
    ),
  )
  .filter((month) => !MONTH_NAMES.split("|").includes(month))
  .join("|");
const ELSEWHERE = new RegExp(
  String.raw`(?<!\p{N})(?<day>\d{1,2})(?:\.|er|º|°)? (?:de )?(?<month>${MONTHS_ELSEWHERE})(?!\p{L})`,
  "gu",
);

/** English ones in the order of the text, then those of other languages. */
export function namedDaysIn(text: string): NamedDay[] {
  const english = [...text.matchAll(NAMED)].map(({ index, 0: all, groups = {} }): NamedDay => {
    const { weekday = null, m1, m2 = "", d1, d2 = "" } = groups;
    const date = weekday === null ? `${(m1 ?? m2).slice(0, 3)} ${d1 ?? d2}` : null;
    return { weekday, date, start: index, end: index + all.length };
  });
  const elsewhere = [...text.matchAll(ELSEWHERE)].map(({ index, 0: all, groups = {} }): NamedDay => {
    return { weekday: null, date: `${groups.month} ${groups.day}`, start: index, end: index + all.length };
  });
  return [...english, ...elsewhere];
}
