/** Finds the figures of a line: quantities, each with what it counts. */

import type { Bound } from "../../model.js";
import { MONTH_NAMES } from "../../words/lexicon/english-calendar.js";
import {
  ARTICLES,
  AUXILIARIES,
  COORDINATORS,
  DEMONSTRATIVES,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../../words/lexicon/english-function-words.js";
import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import { OUTCOMES } from "../../words/lexicon/things/casualties.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { type Quantified, quantityAt } from "../../words/numbers/quantity.js";
import { CAPITAL, characterKindAt, MARK, SMALL, SPACE } from "../text/character-classes.js";
import { formulasIn } from "../text/formulas.js";
import { FIGURE, OPENS_FIGURE, placesOf } from "../text/lexical-attributes.js";
import { folded, type Range, touches } from "../text/passage.js";
import { type FormToken, tokensOf } from "../text/tokenize.js";

export interface Counted extends Range {
  readonly value: number;
  /** The upper end of a range; absent elsewhere. */
  readonly to?: number;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly what: string;
  readonly ordinal: boolean;
}

/** Words that end a counted thing. */
const NO_PART_OF_IT = new Set([
  ...ARTICLES,
  ...SUBJECT_PRONOUNS,
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...RELATIVES,
  ...AUXILIARIES,
  ...COORDINATORS,
  ...SUBORDINATORS,
  // "1.5 percent down", "past masters"
  ...PREPOSITIONS.filter((word) => word !== "down" && word !== "past"),
  ...wordList("aboard not so there here said says also only just still now then each"),
]);
const OUTCOME: ReadonlySet<string> = new Set([...OUTCOMES, "infected", "charged", "shot"]);
/** Past tenses without an ending, behind which no counted thing goes on: "5.8 earthquake | struck". */
const PAST: ReadonlySet<string> = new Set([
  ...IRREGULAR_PASTS.filter((verb) => !OUTCOME.has(verb)),
  ...wordList("made told voted died"),
]);

/** Words before a real ordinal: "the third round"; not "must first meet". */
const RANKED =
  /(?:^|\b(?:the|a|an|his|her|its|their|our|my|in|for|on|into|this|that|and|of|to|as|at)|['’]s)\s+$/i;

/** Tokens from "USD" or "a" to the number. */
const REACH = 2;

/**
 * Figures of a text, in order.
 *
 * @param dated ranges of dates, which are no amounts
 * @param language of the text: 1.200 is twelve hundred in some. Outside English the counted thing is the next word
 */
export function figures(
  text: string,
  dated: readonly Range[],
  tokens: readonly FormToken[] = tokensOf(text),
  language: string | null = "en",
): Counted[] {
  const found: Counted[] = [];
  const formulas = formulasIn(text);
  let next = 0;
  let end = 0;
  for (const place of placesOf(tokens, FIGURE, OPENS_FIGURE, REACH)) {
    if (place < end) continue;
    const quantity = quantityAt(text, place, language, end);
    if (!quantity) continue;
    ({ end } = quantity);
    while (dated[next] && (dated[next]?.end ?? 0) <= place) next++;
    const figure = language === "en" ? countedIn(text, quantity) : readAbroad(text, quantity);
    if (!figure || (dated[next]?.start ?? text.length) < figure.end) continue;
    if (isDay(text, quantity, dated[next])) continue;
    if (!touches(formulas, figure)) found.push(figure);
  }
  return found;
}

/** Whether a number is a day whose month is elsewhere: "between 2 and 19 February", "the first of June". */
function isDay(
  text: string,
  { end, value, unit, to, form }: Quantified,
  nextDate: Range | undefined,
): boolean {
  if (unit !== null || to !== null || !Number.isInteger(value) || value < 1 || value > 31) return false;
  if (form === "ordinal") return OF_MONTH.test(text.slice(end, end + 16));
  if (form !== "digits" || nextDate === undefined) return false;
  return JOINED_DAYS.test(text.slice(end, nextDate.start)) && /\d/.test(text.charAt(nextDate.start));
}

const OF_MONTH = new RegExp(`^\\s+of\\s+(?:${MONTH_NAMES})\\b`);
const JOINED_DAYS = /^\s(?:and|to|or|till|until)\s$/;

/** For languages without a word table: digits, with the word that follows. "7. Mai" and a bare year are dates. */
function readAbroad(text: string, { start, end, value, to, unit, bound, form }: Quantified): Counted | null {
  if (form !== "digits") return null;
  const what = unit === null ? wordAfter(text, end) : null;
  if (unit === null && (what === null || /^(?:19|20)\d\d$/.test(text.slice(start, end)))) return null;
  const upTo = what?.end ?? end;
  return {
    start,
    end: upTo,
    value,
    ...(to === null ? {} : { to }),
    unit,
    bound,
    what: what ? text.slice(what.start, what.end) : "",
    ordinal: false,
  };
}

function countedIn(text: string, quantity: Quantified): Counted | null {
  const { start, value, to, unit, bound, form } = quantity;
  let { end } = quantity;
  const written = text.slice(start, end);
  // "one another", "one of them": no amount.
  if (/^one$/i.test(written) && /^\s+(?:another|of|day|thing|time)\b/i.test(text.slice(end, end + 10)))
    return null;
  // "the 6100 block of Elm Street", "2nd Avenue": addresses, not amounts.
  if (!SMALL_BUT_B.test(text[end + 1] ?? "") && STREET.test(text.slice(end, end + 40))) return null;
  // "40 percent of homes" counts homes; "40 percent voted" names nothing.
  const named = (unit !== "%" && form !== "share") || /^\s+of\s/.test(text.slice(end, end + 5));
  const what = named ? countedThing(text, end) : { text: "", end };
  const ordinal = form === "ordinal";
  if (ordinal && (what.text === "" || !RANKED.test(text.slice(Math.max(0, start - 16), start)))) return null;
  if (what.text !== "") end = what.end;
  if (unit === null && what.text === "" && bound === "exact") {
    if (form === "words") return null;
    if (/^(?:19|20)\d\d$/.test(written)) return null;
  }
  return { start, end, value, ...(to === null ? {} : { to }), unit, bound, what: what.text, ordinal };
}

/** No word for a street begins with these letters, and neither does "block". */
const SMALL_BUT_B = /[ac-z]/;
const STREET =
  /^\s+(?:block\b|(?:\p{Lu}\p{L}+\s)?(?:Avenue|Street|Road|Ave\.|St\.|Blvd|Boulevard|Drive|Lane|Highway)\b)/u;

/** What is counted: the next one to four words, after an "of", up to a word that ends the phrase. */
function countedThing(text: string, from: number): { text: string; end: number } {
  let start = from;
  let end = from;
  let at = from;
  for (let count = 0; count < 4; ) {
    const word = wordAfter(text, at);
    if (word === null) break;
    at = word.end;
    const lower = text.slice(word.start, word.end).toLowerCase();
    if (NO_PART_OF_IT.has(lower)) {
      if (count > 0 || lower !== "of" || start !== from) break;
      start = at;
      continue;
    }
    if (count > 0 && PAST.has(lower)) break;
    if (count > 0 && (lower.endsWith("ed") || lower.endsWith("ing")) && !OUTCOME.has(lower)) break;
    end = at;
    count++;
    if (OUTCOME.has(lower)) break;
  }
  return { text: folded(text.slice(start, Math.max(start, end)).trim()), end };
}

const STOP_SIGN = ".".charCodeAt(0);

/** The word after white space at `from`; null where there is none. */
function wordAfter(text: string, from: number): Range | null {
  let start = from;
  while (start < text.length && characterKindAt(text, start) === SPACE) start++;
  const kind = characterKindAt(text, start);
  if (start === from || (kind !== SMALL && kind !== CAPITAL)) return null;
  let end = start + 1;
  while (isInWord(text, end)) end++;
  return { start, end: Math.max(end, endOfInitials(text, start)) };
}

/** End of "U.S." or "U.K.", which is one word with full stops; the start where there is none. */
function endOfInitials(text: string, start: number): number {
  let end = start;
  while (characterKindAt(text, end) === CAPITAL && text.charCodeAt(end + 1) === STOP_SIGN) end += 2;
  return end - start >= 4 ? end : start;
}

/** Whether a character is part of a word: a letter or mark, an apostrophe or a hyphen. */
function isInWord(text: string, at: number): boolean {
  const kind = characterKindAt(text, at);
  if (kind === SMALL || kind === CAPITAL || kind === MARK) return true;
  const code = text.charCodeAt(at);
  return code === 39 || code === 45 || code === 0x2019;
}
