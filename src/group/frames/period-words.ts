/** Recognises weekdays and months in several languages. Texts of a series differ in them. */
import {
  type CalendarForms,
  MONTHS_BY_LANGUAGE,
  WEEKDAYS_BY_LANGUAGE,
} from "../../words/lexicon/calendar-by-language.js";
import { regexFrom } from "../../words/text/regex.js";

/** Languages whose full names are known here. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru"];
/** Short forms that are words, too: "he sat in the sun", "she weds". */
const WORDS: ReadonlySet<string> = new Set(["mar", "sat", "sun", "wed", "weds"]);

/** A number for each calendar word, equal for all its spellings: 1 to 7 for days, 11 to 22 for months. */
const CALENDAR: ReadonlyMap<string, number> = new Map([
  ...numbered(WEEKDAYS_BY_LANGUAGE, 1),
  ...numbered(MONTHS_BY_LANGUAGE, 11),
]);

function numbered(lists: ReadonlyMap<string, readonly CalendarForms[]>, first: number): [string, number][] {
  return LANGUAGES.flatMap((language) =>
    (lists.get(language) ?? []).flatMap(({ full, short }, index) =>
      [...full, ...(language === "en" ? short : [])]
        .filter((form) => !WORDS.has(form))
        .map((form): [string, number] => [form, first + index]),
    ),
  );
}

/** 1 for Monday to 7 for Sunday, else 0. @param text as in `Token.text` */
export function weekdayOf(text: string): number {
  const found = CALENDAR.get(text) ?? 0;
  return found <= 7 ? found : 0;
}

const hanDays = "一二三四五六日";

/**
 * The weekday of a single Han character, 1 for Monday to 7, else 0: the second of "周一", the third of "星期一", the first of
 * "月曜".
 *
 * @param before the character before it
 * @param after the character behind it
 */
export function hanWeekdayOf(text: string, before: string, after: string): number {
  if (after === "曜") return "月火水木金土日".indexOf(text) + 1;
  if (before !== "周" && before !== "週" && before !== "期") return 0;
  return text === "天" ? 7 : hanDays.indexOf(text) + 1;
}

/** 1 to 12, else 0. Words with another meaning ("may", "mars") count only with a capital. */
export function monthInPeriod(text: string, capital: boolean): number {
  const found = CALENDAR.get(text) ?? 0;
  return found > 10 && (capital || (text !== "may" && text !== "mars" && text !== "march")) ? found - 10 : 0;
}

const wholeWords = (words: string): RegExp =>
  regexFrom("u", String.raw`(?<!\p{L})`, [words], String.raw`(?!\p{L})`);

/** A headline that names a period by its own day of publication, in days of the period: "Closures this week". */
const RELATIVE_PERIODS: readonly (readonly [days: number, named: RegExp])[] = [
  [
    1,
    wholeWords(
      "today|tonight|tomorrow|daily|heute|morgen|aujourd['’]hui|demain|hoy|mañana|oggi|domani|hoje|amanhã",
    ),
  ],
  [
    6,
    wholeWords(
      "(?:this|next|the) week(?:end)?|weekly|diese woche|dieser woche|nächste woche|cette semaine|la semaine|esta semana|questa settimana",
    ),
  ],
  [27, wholeWords("(?:this|next) month|monthly|diesen monat|ce mois|este mes|questo mese|este mês")],
];

/**
 * Days after which a headline of the same words is about another period; null where it names none.
 *
 * @param title in small letters
 */
export function relativePeriodOf(title: string): number | null {
  return RELATIVE_PERIODS.find(([, named]) => named.test(title))?.[0] ?? null;
}
