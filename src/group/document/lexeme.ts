/** Properties of a word that do not depend on the article, memoised: one look-up a token instead of six. */
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS, SHORT_MONTHS } from "../../words/lexicon/english-calendar.js";
import { stopWords } from "../../words/lexicon/english-function-words.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { stemIn } from "../../words/text/tokens.js";
import { hashTerm } from "./bag.js";

export interface Lexeme {
  /** The hash of its stem. */
  readonly term: number;
  /** Carries no information about an event: a function word, or a month. */
  readonly empty: boolean;
  /** 1 for Monday to 7, else 0. */
  readonly weekday: number;
  /** Its value as a number, "12" for "twelve"; null for other words. */
  readonly digits: string | null;
  /** Terms of the parts of a hyphenated word. */
  readonly parts: readonly number[];
}

const NO_CONTENT: ReadonlySet<string> = new Set([
  ...stopWords,
  ...ENGLISH_MONTHS,
  ...SHORT_MONTHS,
  ...ENGLISH_WEEKDAYS,
]);

const known = new Map<string, Lexeme>();
const MOST_KNOWN = 200_000;

/**
 * Looks up the properties of a word.
 *
 * @param text as in `Token.text`
 * @param language of the article; null: unknown, treated as English
 */
export function lexeme(text: string, language: string | null): Lexeme {
  const english = language === null || language.startsWith("en");
  const key = english ? text : ` ${text}`;
  let found = known.get(key);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    found = make(text, english ? "en" : language);
    known.set(key, found);
  }
  return found;
}

function make(text: string, language: string): Lexeme {
  const number = SMALL_NUMBERS.indexOf(text);
  const parts = text.includes("-") ? text.split("-") : [];
  return {
    term: hashTerm(stemIn(text, language)),
    empty: NO_CONTENT.has(text),
    weekday: ENGLISH_WEEKDAYS.indexOf(text) + 1,
    digits: text >= "0" && text < ":" ? text.replaceAll(",", "") : number < 1 ? null : String(number),
    parts: (parts.length > 1 ? [...parts, parts.join("")] : parts)
      .filter((part) => part.length > 2 && !NO_CONTENT.has(part))
      .map((part) => hashTerm(stemIn(part, language))),
  };
}
