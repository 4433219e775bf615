/**
 * Splits a paragraph into sentences, by rules. A full stop ends a sentence unless the word before it is an initial, a
 * title or an abbreviation, the word after it begins with a small letter, or a quotation around it is still open.
 *
 *     "Mr. Reeves met Gov. J. B. Lund at 3 p.m. in D.C. They spoke for 2.5 hours."
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */

import {
  ALSO_WORDS,
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  MAY_END_SENTENCE,
  SHORT_STATES,
  SHORT_STREETS,
  STATES_IN_LETTERS,
} from "../../words/lexicon/abbreviations.js";
import { MONTHS_BY_LANGUAGE } from "../../words/lexicon/calendar-by-language.js";
import { COMPANY_SUFFIXES } from "../../words/lexicon/company-suffixes.js";
import { SHORT_MONTHS, SHORT_WEEKDAYS } from "../../words/lexicon/english-calendar.js";
import {
  ARTICLES,
  CLAUSE_OPENERS,
  DEMONSTRATIVES,
  POSSESSIVES,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
} from "../../words/lexicon/english-function-words.js";
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { SHORT_TITLES } from "../../words/lexicon/titles.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Range } from "../text/passage.js";
import type { Marked } from "./quotation-marks.js";
import { quotedStretches } from "./quotation-marks.js";

/** In characters. A longer quotation is split inside, because a whole speech is no sentence. */
const LONGEST_QUOTATION = 480;

/** Full stops in a row, also the spaced ones that stand for what is left out: "waited . . . and left". */
const STOP = /[.!?…]+(?:[ \u00a0]\.(?![\p{L}\p{N}.…]))*|[。！？｡؟۔।॥።፧။៕]+/gu;
const CLOSERS = /^(?:["'”’»›)\]}」』】）》〉*_]|\[\d{1,3}\])+|^\s["”](?=\s|$)/;
const WIDE = /[。！？｡؟۔।॥።፧။៕]/;
const ENDS_WORD = /[\s"“”„«»()[\]{},;:!?…/*_—–]/;

/** Abbreviations that never end a sentence: a name or a number follows. */
const BEFORE_NAME = new Set([...SHORT_TITLES, ...BEFORE_A_NAME]);
const SHORT_CALENDAR = [...SHORT_MONTHS, ...SHORT_WEEKDAYS];
/** Abbreviations that may end a sentence, before a word that begins one. */
const ABBREVIATION = new Set([
  ...COMPANY_SUFFIXES.map((suffix) => suffix.toLowerCase()),
  ...SHORT_CALENDAR,
  ...SHORT_STATES,
  ...STATES_IN_LETTERS,
  ...SHORT_STREETS,
  ...MAY_END_SENTENCE,
]);
/** Words that begin sentences and hardly ever follow an abbreviation inside one. */
const BEGINNER = new Set([
  ...CLAUSE_OPENERS,
  ...ARTICLES,
  ...SUBJECT_PRONOUNS,
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...QUESTION_WORDS,
  ...wordList(
    "there here but and or so yet then who however meanwhile in on at for from with by under over during according about",
    "some many most all both each no nobody none everyone everybody someone not one two several more",
    "people police officials authorities",
  ),
]);
const NEVER_END_WITH_NUMBER = new Set([...BEFORE_A_NUMBER, ...SHORT_MONTHS]);

/** Words after a number with a full stop, in languages that write ordinals so: "3. Oktober", "19. Jahrhundert". */
const COUNTED = new Set([
  ...["de", "da"].flatMap((language) => (MONTHS_BY_LANGUAGE.get(language) ?? []).flatMap(({ full }) => full)),
  ...wordList("jahrhundert jahrhunderts jahrestag geburtstag århundrede platz"),
]);

/** An attribution after a quotation that ends in `?` or `!`: “Why?” Lund asked. */
const SAYS_AFTER = regexFrom(
  "u",
  String.raw`^\s+(?:(?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|al|bin)\s+){1,5}`,
  reportingForms(["plain", "comment", "cry"], ["present", "past"]),
  String.raw`\b`,
);

/** “It fell.” Lund said. A full stop in place of the comma, where only the attribution follows. */
const SAYS_AND_ENDS = new RegExp(`${SAYS_AFTER.source}\\s*(?:[.,;]|$)`, "u");

/** "$2. 6 million", "3. 9 percent": a decimal number with a wrong space. */
const AMOUNT = /^[$£€]?[\d,]*\d$/;
const REST_OF_DECIMAL =
  /^\s\d{1,2}(?:\s?-\s?|\s)?(?:million|billion|trillion|percent|per cent|%|on the Richter|(?:earth)?quake\b|tremor\b)/i;

/** "a magnitude of 5. 9 shook", "worth 1. 7m": the same of small numbers, as few sentences begin with a numeral. */
const SMALL = /^[$£€]?\d{1,2}$/;
const REST_OF_SMALL = /^\s\d{1,2}(?:m|bn|k|kg|km|mm|ft)?(?:\s?-\s?|\s)\p{Ll}/u;

/** “没有人受伤。”她说: the attribution, in a script without spaces. */
const SAYS_TOGETHER = /^[\p{sc=Han}·]{1,8}?(?:说|表示|称|补充|指出)/u;

/** Ranges of the sentences of `text`, in order, without surrounding white space. Only white space is between them. */
export function sentences(text: string, quotations: readonly Marked[] = quotedStretches(text)): Range[] {
  const found: Range[] = [];
  let start = skipSpace(text, 0);
  let quotation = 0;
  STOP.lastIndex = 0;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const stop = match.index;
    if (stop < start) continue;
    let end = STOP.lastIndex;
    const closing = CLOSERS.exec(text.slice(end, end + 12))?.[0] ?? "";
    while (quotation < quotations.length && (quotations[quotation]?.outer.end ?? 0) <= stop) quotation++;
    const around = quotations[quotation];
    const inside = around !== undefined && around.outer.start <= stop && stop < around.end;
    const closes = inside && around.end <= end + closing.length;
    const next = quotations[quotation + (inside ? 1 : 0)];
    const isLost = next?.outer.start === end;
    if (closing !== "" && !isLost && !opensNext(text, end, closing)) end += closing.length;
    if (inside && !closes && around.end - around.start <= LONGEST_QUOTATION) continue;
    if (closesBeforeAttribution(text, end, next)) continue;
    if (!endsSentence(text, start, stop, end, match[0], closing)) continue;
    if (end > start) found.push({ start, end });
    start = skipSpace(text, end);
    STOP.lastIndex = Math.max(STOP.lastIndex, start);
  }
  const end = text.trimEnd().length;
  if (end > start) found.push({ start, end });
  return found;
}

/** Whether apparent closing marks open the next sentence: `went home. "Then` after a lost space. */
function opensNext(text: string, end: number, closing: string): boolean {
  return /^["'*_]/.test(closing) && /^\s/.test(text.slice(end - 1, end)) && /\S/.test(text[end + 1] ?? "");
}

/** A straight mark right before a word. */
const MARK_BEFORE_WORD = /^\s(?:"|'')\p{L}/u;

/** `Who fell? "Lund said.`: a displaced closing mark, as no quotation begins there. Its sentence goes on. @param next the quotation behind */
const closesBeforeAttribution = (text: string, end: number, next: Marked | undefined): boolean =>
  MARK_BEFORE_WORD.test(text.slice(end, end + 4)) && next?.outer.start !== end + 1;

function endsSentence(
  text: string,
  start: number,
  stop: number,
  end: number,
  mark: string,
  closing: string,
): boolean {
  if (end >= text.length) return true;
  if (WIDE.test(mark)) {
    const rest = text.slice(end, end + 12);
    return !/^[、，,とってのだ]/.test(rest) && !(/[”」』]/.test(closing) && SAYS_TOGETHER.test(rest));
  }
  const spaced = /\s/.test(text[end] ?? "");
  const next = text.slice(end, end + 60);
  if (!spaced) {
    // A space that scraping lost: "was closed.The mayor". Not in "Node.Js", "U.S.A" or an address.
    return (
      /\p{Ll}{3}[.!?]$/u.test(text.slice(Math.max(start, stop - 3), stop + 1)) &&
      /^["“]?\p{Lu}\p{Ll}*\s/u.test(next) &&
      !/[/@]\S{0,40}$/.test(text.slice(Math.max(start, stop - 40), stop))
    );
  }
  const following = /^\s+(["'“„«‘([¿¡—–-]*\s?)([\p{L}\p{M}\p{N}'’.-]+)?/u.exec(next);
  const whole = following?.[2] ?? "";
  // "A." is an initial, "It." is a word.
  const word = /^\p{Lu}\.$/u.test(whole) ? whole : whole.replace(/(?<![.’'-])[.’'-]+$/, "");
  const opened = following?.[1] ?? "";
  if (/^\p{Ll}/u.test(word) && !/^[ie]\p{Lu}/u.test(word)) return false;
  if (word === "" && opened === "" && /^\s+[,;:]/.test(next)) return false;
  if (mark !== ".") {
    if (/[?!]$/.test(mark) && /["”’»]/.test(closing) && SAYS_AFTER.test(next)) return false;
    return true;
  }
  if (/["”’»」]/.test(closing)) return !SAYS_AND_ENDS.test(text.slice(end, end + 90));
  const before = wordBefore(text, start, stop);
  // "3p.m." is "p.m." behind its number.
  const lower = before.toLowerCase().replace(/^['’.-]+|^\d{1,2}(?::\d\d)?(?=[ap]\.m$)/, "");
  const begins = opened !== "" && /["“„«‘]/.test(opened) ? true : BEGINNER.has(word.toLowerCase());
  if (/^\p{Lu}$/u.test(before)) {
    // An initial, unless the next word begins a sentence and no name precedes: "vitamin C. The".
    const previous = text.slice(start, stop - 1).trimEnd();
    return begins && /\p{Ll}$/u.test(previous) && !/\p{Lu}[\p{L}.]{0,60}$/u.test(previous);
  }
  if (/^\d{1,3}$/.test(before) && (stop - before.length === start || COUNTED.has(word.toLowerCase())))
    return false;
  if (AMOUNT.test(before) && REST_OF_DECIMAL.test(next)) return false;
  if (SMALL.test(before) && REST_OF_SMALL.test(next)) return false;
  // "z. B.", "d. h.": abbreviations of several separate words.
  if (/^\p{Ll}$/u.test(before) && /^\s(?:\p{Lu}|\p{Ll})\.(?:\s|$)/u.test(next)) return false;
  if (BEFORE_NAME.has(lower)) {
    if (NEVER_END_WITH_NUMBER.has(lower)) return !/^\d/.test(word);
    return false;
  }
  if (lower === "m" && /\b[ap]\. ?m$/i.test(text.slice(Math.max(start, stop - 5), stop))) return begins;
  if (ABBREVIATION.has(lower)) {
    if (/^\d/.test(word) && NEVER_END_WITH_NUMBER.has(lower)) return false;
    if (ALSO_WORDS.has(lower) && !/^\p{Lu}/u.test(before)) return true;
    return begins;
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return begins;
  return true;
}

/** The word that ends at `stop`, with its inner full stops: "U.S" before the last one. */
function wordBefore(text: string, start: number, stop: number): string {
  let from = stop;
  const least = Math.max(start, stop - 30);
  while (from > least && !ENDS_WORD.test(text[from - 1] ?? " ")) from--;
  return text.slice(from, stop);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return at;
}
