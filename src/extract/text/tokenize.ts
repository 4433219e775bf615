/** Tokenizes a line: words, numbers, "'s", and each other sign alone. All later steps use these tokens. */

import { HASH_START, hashOn } from "../../structures/hash.js";
import { BEFORE_TITLES } from "../../words/lexicon/abbreviations.js";
import { DOTTED_COMPANY_SUFFIXES } from "../../words/lexicon/company-suffixes.js";
import { capitalized, SHORT_TITLES } from "../../words/lexicon/titles.js";
import { knownAs } from "../lexicon/gazetteer.js";
import { CAPITAL, characterKind, characterKindAt, DIGIT, MARK, SMALL, SPACE } from "./character-classes.js";
import type { Range } from "./passage.js";
import { type Form, formAt } from "./word-forms.js";

/** A token of a line: its place, and the form of its word, which all occurrences of that spelling share. */
export interface FormToken extends Range {
  readonly form: Form;
  /** Attributes of the form, copied here because most steps read nothing else. */
  readonly attributes: number;
}

/** Words that form one token with their full stop: "Mr.", "Inc." */
const DOTTED = new Set([
  ...SHORT_TITLES.map(capitalized),
  ...BEFORE_TITLES.map(capitalized),
  ...DOTTED_COMPANY_SUFFIXES,
  ..."St Jr Sr No".split(" "),
]);

const DOT = 46;
const COMMA = 44;
const HYPHEN = 45;

/** The tokens of a text, in order. "U.S." and "J." keep their full stops. */
export function tokensOf(text: string): FormToken[] {
  const found: FormToken[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    const kind = characterKind(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    // Hash of the characters up to `hashed`.
    let hash = hashOn(HASH_START, code);
    let end = at + 1;
    let hashed = end;
    let hasCapital = false;
    const isWord = kind === SMALL || kind === CAPITAL;
    if (isWord) {
      hasCapital = kind === CAPITAL;
      // Most words end with plain lower-case letters.
      while (end < length && isPlainSmall(text.charCodeAt(end))) hash = hashOn(hash, text.charCodeAt(end++));
      hashed = end;
      while (end < length) {
        code = text.charCodeAt(end);
        const next = characterKind(code);
        // Marks, letters and digits: the kinds are in that order.
        if (next >= MARK) {
          if (next === CAPITAL) hasCapital = true;
          if (hashed === end) {
            hash = hashOn(hash, code);
            hashed++;
          }
          end++;
        } else if (next === SPACE) break;
        else if (isApostrophe(code) && characterKindAt(text, end + 1) >= SMALL && !isPossessive(text, end))
          end += 2;
        else if (code === HYPHEN && isInsideName(text, at, end)) end++;
        else break;
      }
      if (kind === CAPITAL && end < length && text.charCodeAt(end) === DOT) end = withStops(text, at, end);
    } else if (kind === DIGIT) {
      while (end < length) {
        code = text.charCodeAt(end);
        if (characterKind(code) >= SMALL) end++;
        else if ((code === DOT || code === COMMA) && characterKindAt(text, end + 1) === DIGIT) end += 2;
        else break;
      }
    } else if (isApostrophe(code) && isPossessive(text, at)) end = at + 2;
    else if ((code & 0xfc00) === 0xd800) end = Math.min(length, at + 2);
    for (; hashed < end; hashed++) hash = hashOn(hash, text.charCodeAt(hashed));
    const form = formAt(text, at, end, hash, hasCapital, isWord);
    found.push({ start: at, end, form, attributes: form.attributes });
    at = end;
  }
  return found;
}

const isPlainSmall = (code: number): boolean => code >= 97 && code <= 122;

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return (code === 115 || code === 83) && characterKindAt(text, at + 2) < MARK;
}

/** Words before a hyphen that form no name with it: "US-led", "anti-Western". */
const BEFORE_HYPHEN =
  /^(?:anti|pro|non|ex|post|pre|mid|inter|trans|sub|co|vice|self|former|multi|semi|ultra|neo|then)$/i;
const AFTER_HYPHEN =
  /^(?:led|era|born|based|bound|backed|run|owned|held|wide|free|like|type|style|made|only|old|year|bred|fed|own|day|on|in-chief)(?![\p{L}])/u;

/** Whether the hyphen at `at`, in the word from `start`, is part of a name: "Frank-Walter", "Jae-in", "al-Sisi". */
function isInsideName(text: string, start: number, at: number): boolean {
  const next = characterKindAt(text, at + 1);
  const first = characterKindAt(text, start);
  if (next === CAPITAL) {
    const isWord = text.slice(start, at);
    return first === CAPITAL
      ? knownAs(isWord.toLowerCase()) === null
      : isWord.length <= 3 && !BEFORE_HYPHEN.test(isWord);
  }
  if (next !== SMALL || first !== CAPITAL || at - start > 6) return false;
  const rest = text.slice(at + 1, at + 10);
  return /^\p{Ll}{1,5}(?!\p{L})/u.test(rest) && !AFTER_HYPHEN.test(rest);
}

/** End of "U.S.", "J." before a space, or "Mr.", where the word at `at` to `end` is one of those. */
function withStops(text: string, at: number, end: number): number {
  if (end - at === 1) {
    let stop = end + 1;
    while (characterKindAt(text, stop) === CAPITAL && text.charCodeAt(stop + 1) === DOT) stop += 2;
    if (stop > end + 1 || characterKindAt(text, stop) === SPACE) return stop;
    return end;
  }
  return end - at <= 4 && DOTTED.has(text.slice(at, end)) ? end + 1 : end;
}
