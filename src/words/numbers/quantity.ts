/**
 * Parses the quantities of a text. All stages use this parser. "at least 1,200", "12 lakh", "one point two million",
 * "$1.2MM", "1.200.000", "10-15", "half a million", "two-thirds", "60.000 €".
 */

import type { Bound } from "../../model.js";
import { ORDINAL_ENDING, SHORT_SCALES } from "../lexicon/english-numbers.js";
import { BOUNDS } from "./bounds.js";
import { currencyAfter, currencyBefore } from "./currency.js";
import {
  beginsNoQuantity,
  INNER_NUMBER_WORDS,
  NUMBER_WORDS,
  numberWordsAt,
  scaleAt,
} from "./number-words.js";
import { foreignNumberAt, hasForeignNumbers } from "./number-words-by-language.js";
import { numeral } from "./numeral.js";
import { placeFrom } from "./quantity-places.js";
import { NUMBERED, UNIT } from "./quantity-units.js";

export interface Quantified {
  /** Offsets of the whole quantity, with bound, currency and unit. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the number with its scale, and with a currency that precedes it. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number;
  /** The upper end of a range: 15 of "10 to 15"; null elsewhere. */
  readonly to: number | null;
  readonly bound: Bound;
  /** "%", a currency code, "years old", or a unit of measure as written; null for a plain count. */
  readonly unit: string | null;
  readonly form: "digits" | "words" | "several" | "ordinal" | "share";
  /** Half of its last given place, the largest error of rounding; 0 for a plain count. */
  readonly room: number;
}

const BOUND = new RegExp(`\\b(?:${BOUNDS.map(([, words]) => `(${words})`).join("|")})\\s+$`, "i");
/** Most characters from the start of a bound to its number. */
const BOUND_REACH = 24;
const MORE_AFTER = /(?:\s+or more\b|-plus\b|\+)/y;
const SO_AFTER = /\s+or so\b/y;

const ORDINAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(\d{1,3})(?:${ORDINAL_ENDING})(?![\p{L}\p{N}])`,
  "uy",
);
/** First letters of "st", "nd", "rd" and "th". */
const BEGINS_ORDINAL_ENDING = /[snrt]/;
/** A point, a comma or a narrow space may join groups of digits. */
const DIGITS = /(?<![\p{N}.,:/])\d+(?:[.,\u00A0\u2009\u202F]\d+)*(?!\d|[:/]\d|s(?![\p{L}]))/uy;
/** "5. 2 million": a space that faulty scrapes insert. */
const BROKEN =
  /(?<![\p{L}\p{N}.,:/-])(\d+)\. (\d{1,2})(?=(?:\s?-\s?|\s)?(?:million|billion|trillion|percent|per cent|%))/uy;
const SHORT_SCALE = /[ -]?(?:(bl?n|tr?n|ml?n|MM|Mio|Mrd)(?![\p{L}\p{N}])|([mk])(?![\p{L}\p{N}]))/uy;
/** "$184M", "$5B". */
const SUM_SCALE = /([MKB])(?![\p{L}\p{N}])/uy;
const LABEL_REACH = 14;

/** Whether a lower-case word can be part of a quantity: "12th", "dozen", "twenty-one". A sentence without such words has none. */
export function statesQuantity(word: string): boolean {
  return (
    /^\d/.test(word) || word.split("-").some((part) => NUMBER_WORDS.has(part) || INNER_NUMBER_WORDS.has(part))
  );
}

/** "all numbers" includes those in names and scores ("Route 66", "2-1"), which distinguish things but are no amounts. */
export type Reach = "amounts" | "all numbers";

/**
 * Finds all quantities of a text, in order and without overlaps. Offsets are in UTF-16 code units.
 *
 * @param language BCP 47 tag; null is read as English
 * @param reach which kinds of numbers are wanted
 */
export function quantitiesIn(
  text: string,
  language: string | null = null,
  reach: Reach = "amounts",
): Quantified[] {
  const found: Quantified[] = [];
  const foreign = language !== null && hasForeignNumbers(language);
  for (let place = placeFrom(text, 0); place !== null; ) {
    const { start, end } = place;
    const none = !foreign && beginsNoQuantity(text.slice(start, end));
    const quantity = none ? null : quantityAt(text, start, language, found.at(-1)?.end, reach);
    if (quantity) found.push(quantity);
    place = placeFrom(text, quantity ? quantity.end : reach === "amounts" ? endOfDigits(text, end) : end);
  }
  return found;
}

/** Skips the rest of a malformed number, so that no part of it is parsed as a number. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (/[\d.,:/-]/.test(text.charAt(end)) && /\d/.test(text.slice(end, end + 2))) end++;
  return end;
}

/**
 * The quantity whose currency or number begins at an offset; null where there is none.
 *
 * @param from least offset at which its bound may begin
 */
export function quantityAt(
  text: string,
  at: number,
  language: string | null = null,
  from = 0,
  reach: Reach = "amounts",
): Quantified | null {
  const ordinal =
    BEGINS_ORDINAL_ENDING.test(text.charAt(endOfDigitRun(text, at))) && match(ORDINAL, text, at);
  if (ordinal) {
    return ranked(at, at + ordinal[0].length, Number(ordinal[1]));
  }
  const currency = currencyBefore(text, at);
  const all = reach === "all numbers";
  const core =
    numberAt(text, currency?.end ?? at, language) ?? (all ? plainDigitsAt(text, at, language) : null);
  if (core === null || (currency !== null && core.form !== "digits" && core.form !== "words")) return null;
  if (currency === null && core.form === "digits" && !all && isLabelled(text, at)) return null;
  if (core.form === "ordinal") return ranked(at, core.end, core.value);
  const range = rangeAt(text, at, core, language);
  if (range === "none" && !all) return null;
  const upper = range === "none" ? null : (range?.to ?? null);
  const numberEnd = upper === null || range === "none" ? core.end : (range?.end ?? core.end);
  const scale = scaledAt(text, numberEnd, currency !== null);
  const { unit, end } = unitAt(text, scale.end, currency?.code ?? null, scale.factor > 1 || core.scale > 1);
  const more = match(MORE_AFTER, text, end);
  const so = match(SO_AFTER, text, end);
  const before = boundBefore(text, Math.max(from, at - BOUND_REACH), at);
  const last = core.places * scale.factor * (core.scale > 1 ? core.scale : 1);
  const scaled = scale.factor > 1 || core.scale > 1 || core.places < 1 || unit === "%";
  return {
    start: at - (before?.length ?? 0),
    end: end + (more?.[0].length ?? so?.[0].length ?? 0),
    numberStart: at,
    numberEnd: scale.end,
    value: precise(core.value * scale.factor),
    to: upper === null ? null : precise(upper * scale.factor),
    bound:
      before?.bound ?? (more ? "at least" : so ? "about" : core.form === "several" ? "at least" : "exact"),
    unit,
    form: core.form,
    room: scaled ? 0.5 * last : 0,
  };
}

function ranked(start: number, end: number, value: number): Quantified {
  const place = { start, end, numberStart: start, numberEnd: end };
  return { ...place, value, to: null, bound: "exact", unit: null, form: "ordinal", room: 0 };
}

/** Removes floating-point error: 34.6 times a million is 34600000. */
const precise = (value: number): number => Number(value.toPrecision(12));

/** End of the digits at an offset; the offset itself where there are none. Most patterns need not be tried without them. */
function endOfDigitRun(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) end++;
  return end;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Core {
  readonly value: number;
  readonly end: number;
  readonly form: Quantified["form"];
  /** Value of its last place: .1 in "1.2". */
  readonly places: number;
  readonly scale: number;
}

function numberAt(text: string, at: number, language: string | null): Core | null {
  const run = endOfDigitRun(text, at);
  const broken = run > at && text.startsWith(". ", run) ? match(BROKEN, text, at) : null;
  if (broken) {
    const [all, whole = "", decimals = ""] = broken;
    return {
      value: Number(`${whole}.${decimals}`),
      end: at + all.length,
      form: "digits",
      places: 10 ** -decimals.length,
      scale: 1,
    };
  }
  const digits = run > at ? match(DIGITS, text, at) : null;
  if (digits) {
    // "A320", "COVID-19", "3-2-2" are parts of something else; "USD34" is an amount.
    if (/[\p{L}-]/u.test(text.charAt(at - 1)) && currencyBefore(text, at - 3)?.end !== at) return null;
    const number = numeral(digits[0], language);
    if (number === null) return null;
    const { value, places } = number;
    return { value, end: at + digits[0].length, form: "digits", places, scale: 1 };
  }
  const words = numberWordsAt(text, at);
  if (words === null) return language === null ? null : foreignWordsAt(text, at, language);
  const form = words.form === "count" ? "words" : words.form;
  return { value: words.value, end: words.end, form, places: 1, scale: words.scale };
}

function foreignWordsAt(text: string, at: number, language: string): Core | null {
  const words = foreignNumberAt(text, at, language);
  return (
    words && {
      value: words.value,
      end: words.end,
      form: words.several ? "several" : "words",
      places: 1,
      scale: 1,
    }
  );
}

const RANGE = /\s?[-–—]\s?(?=\d)|\s(?:to|and|or)\s(?=\d|\p{L})/uy;

/** The rest of a range; "none" for what only looks like one: a score, a telephone number, a span of years. */
function rangeAt(
  text: string,
  at: number,
  core: Core,
  language: string | null,
): { to: number; end: number } | null | "none" {
  const joint = match(RANGE, text, core.end);
  if (!joint) return /^-\d/.test(text.slice(core.end, core.end + 2)) ? "none" : null;
  const dash = !/\p{L}/u.test(joint[0]);
  const next = core.end + joint[0].length;
  const upper = dash ? plainDigitsAt(text, next, language) : numberAt(text, next, language);
  if (!upper || (upper.form !== "digits" && upper.form !== "words")) return dash ? "none" : null;
  const rises = upper.value > core.value && (dash || upper.value <= core.value * 10);
  const more = /^[-–]\d/.test(text.slice(upper.end, upper.end + 2));
  const counts = /^(?:[ -]?\p{Ll}|\s?%)/u.test(text.slice(upper.end, upper.end + 2));
  if (dash)
    return rises && !more && counts && !isYear(core.value) ? { to: upper.value, end: upper.end } : "none";
  const before = text.slice(Math.max(0, at - 9), at);
  const between = /\bbetween\s$/i.test(before);
  const word = joint[0].trim();
  if (word === "and" ? !between : /\bfrom\s$/i.test(before)) return null;
  return rises && counts && !isYear(upper.value) ? { to: upper.value, end: upper.end } : null;
}

/** Digits after a dash or a letter, where that character is not part of a name. */
function plainDigitsAt(text: string, at: number, language: string | null): Core | null {
  if (/[\p{L}\p{N}.]/u.test(text.charAt(at - 1))) return null;
  const digits = /^\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 16))?.[0];
  const number = digits ? numeral(digits, language) : null;
  if (!digits || !number || /^0\d/.test(digits)) return null;
  return { ...number, end: at + digits.length, form: "digits", scale: 1 };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1800 && value <= 2100;

function scaledAt(text: string, at: number, money: boolean): { factor: number; end: number } {
  const sum = money ? match(SUM_SCALE, text, at) : null;
  if (sum) return { factor: SHORT_SCALES[sum[1]?.toLowerCase() ?? ""] ?? 1, end: at + sum[0].length };
  const short = match(SHORT_SCALE, text, at);
  // "5 m" means metres. "5m" is rarely metres in news.
  if (short && !(short[2] && /^[ -]/.test(short[0])))
    return { factor: SHORT_SCALES[short[1] ?? short[2] ?? ""] ?? 1, end: at + short[0].length };
  return scaleAt(text, at);
}

function unitAt(
  text: string,
  at: number,
  currency: string | null,
  scaled: boolean,
): { unit: string | null; end: number } {
  if (currency !== null) return { unit: currency, end: at };
  const money = currencyAfter(text, at, scaled);
  if (money) return { unit: money.code, end: money.end };
  const after = match(UNIT, text, at);
  if (!after) return { unit: null, end: at };
  const unit = after[0].replace(/^[\s-]/, "").toLowerCase();
  const end = at + after[0].length;
  if (unit === "%" || unit === "prozent" || /^per ?cent/.test(unit)) return { unit: "%", end };
  return { unit: /^years?[\s-]old$/.test(unit) ? "years old" : unit, end };
}

function boundBefore(text: string, from: number, at: number): { bound: Bound; length: number } | null {
  const found = BOUND.exec(text.slice(from, at));
  if (!found) return null;
  const index = found.slice(1).findIndex((words) => words !== undefined);
  const bound = BOUNDS[index]?.[0];
  return bound === undefined ? null : { bound, length: found[0].length };
}

/** Whether the word before the number makes it part of a name. */
function isLabelled(text: string, at: number): boolean {
  return NUMBERED.test(text.slice(Math.max(0, at - LABEL_REACH), at));
}
