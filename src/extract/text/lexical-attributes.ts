/**
 * Lexical attributes: what the form of a word means for later parsers, computed once for each form. A parser of figures
 * or dates looks only at words with its attribute; its pattern decides.
 */

import { ENGLISH_WEEKDAYS, MONTH_NAMES, SHORT_MONTHS } from "../../words/lexicon/english-calendar.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { ROLES } from "../../words/lexicon/persons/public-roles.js";
import { capitalized } from "../../words/lexicon/titles.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { CURRENCY_CODES } from "../../words/numbers/currency.js";
import { INNER_NUMBER_WORDS, NUMBER_WORDS } from "../../words/numbers/number-words.js";

/**
 * Attributes of words: inside a figure, opening a figure shortly before it, inside a date, opening a date, a role of
 * people; and a spelling of several parts, as "Mid-May" and the wrongly decoded "monthâ".
 */
export const [FIGURE, OPENS_FIGURE, DATE, OPENS_DATE, ROLE, JOINED] = [1, 2, 4, 8, 16, 32];
/** Begins with a letter; begins with or contains a capital. */
export const [WORD, WITH_CAPITAL] = [64, 128];

const withAttribute = (sign: number, ...lines: readonly string[]): [string, number][] =>
  wordList(...lines).map((word) => [word, sign]);

/** Lower-case spellings. */
const IN_FIGURES = new Map([
  ...[...INNER_NUMBER_WORDS, ...NUMBER_WORDS].map((word): [string, number] => [word, FIGURE]),
  ...withAttribute(
    OPENS_FIGURE,
    "a an us rs c $ £ € ¥ ₹ ₽ ₩ ₺",
    ...[...CURRENCY_CODES].map((code) => code.toLowerCase()),
  ),
]);

/** Spellings with their case. */
const IN_DATES = new Map([
  ...withAttribute(
    DATE,
    MONTH_NAMES.replaceAll("|", " "),
    ...[...SHORT_MONTHS, ...ENGLISH_WEEKDAYS].map(capitalized),
    ...ENGLISH_WEEKDAYS.map((weekday) => `${capitalized(weekday)}s`),
    "yesterday today tonight tomorrow",
    "week month year weekend weeks months years ago",
  ),
  ...withAttribute(
    OPENS_DATE,
    "last next this on late early since until by for in during from of a",
    ...SMALL_NUMBERS.slice(1, 11),
  ),
]);

const ROLE_WORDS = new Set(ROLES.flatMap((role) => [role, `${role}s`]));

/** The attributes of a spelling, including those of its parts. */
export function attributesOf(raw: string): number {
  if (raw.length > 1 && /\W/.test(raw))
    return raw.split(/\W/).reduce((attributes, part) => attributes | attributesOf(part), JOINED);
  if (/\d/.test(raw)) return FIGURE | DATE;
  const lower = raw.toLowerCase();
  return (IN_FIGURES.get(lower) ?? 0) | (IN_DATES.get(raw) ?? 0) | (ROLE_WORDS.has(lower) ? ROLE : 0);
}

/** The members of a token that are needed: its place, its attributes and its spelling. */
interface AttributedForm {
  readonly start: number;
  readonly end: number;
  readonly attributes: number;
  readonly form: { readonly raw: string };
}

const NOWHERE: readonly number[] = [];

/**
 * Offsets at which a match may begin, in order: at words with the attribute `key`, at parts of such words, and at words
 * with the attribute `opener` up to `reach` tokens before.
 */
export function placesOf(
  tokens: readonly AttributedForm[],
  key: number,
  opener: number,
  reach: number,
): readonly number[] {
  let places: number[] | null = null;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.attributes & key) === 0) continue;
    places ??= [];
    for (let before = Math.max(next, at - reach); before < at; before++) {
      const opening = tokens[before];
      if (opening && (opening.attributes & opener) !== 0) addParts(opening, places);
    }
    addParts(token, places);
    next = at + 1;
  }
  return places ?? NOWHERE;
}

/** Adds the starts of the parts of a word: "Mid-May", "5.30pm". */
function addParts({ start, form: { raw } }: AttributedForm, places: number[]): void {
  places.push(start);
  for (let at = 1; at < raw.length; at++) if (!isAsciiWord(raw.charCodeAt(at - 1))) places.push(start + at);
}

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
