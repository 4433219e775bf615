/** Numbers in words: "twenty-one", "two hundred and five", "one point two million", "half a million", "dozens". */
import { DOZEN, ONES, ORDINALS, PARTS, SCALES, SEVERAL, TENS } from "../lexicon/english-numbers.js";

export interface NumberInWords {
  readonly value: number;
  /** Offset after its last word. */
  readonly end: number;
  /** `several`: "hundreds", at least so many. `ordinal`: "third". `share`: "two-thirds". */
  readonly form: "count" | "several" | "ordinal" | "share";
  /** The factor of its last word, which sets its rounding: 1e6 in "half a million", 1 in "twenty-one". */
  readonly scale: number;
}

/** Words that can begin a number; "a" and "half" only before a few others. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...SEVERAL.keys(),
  "half",
]);
/** Words that a number can contain after its first: "a dozen", "a quarter of". */
export const INNER_NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...[...PARTS.keys()].filter((word) => !ORDINALS.has(word)),
]);

/** Letters of the longest currency code, "USD" of "USD 34". */
const SHORT_WORD = 3;

/** Whether no English quantity begins with a word: most words are such, and one look-up tells. */
export function beginsNoQuantity(word: string): boolean {
  if (NUMBER_WORDS.has(word.toLowerCase())) return false;
  if (word.length > SHORT_WORD) return true;
  // No code of a currency begins with a lower-case letter.
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122 && word !== "a" && word !== "an";
}

/** One word of a number, lower case, with its end. */
interface SpelledWord {
  readonly text: string;
  readonly end: number;
}

const WORD = /([- ]?)(\p{L}+)(?![\p{L}\p{N}])/uy;

/** The next word, lower case, after at most one space or hyphen; null where none follows. */
function wordAt(text: string, at: number): SpelledWord | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  return match ? { text: (match[2] ?? "").toLowerCase(), end: WORD.lastIndex } : null;
}

/** The scale that follows a number: "1.2 million", "3 lakh crore". @returns its product, and where it ends */
export function scaleAt(text: string, at: number): { readonly factor: number; readonly end: number } {
  let [factor, end] = [1, at];
  for (let word = wordAt(text, end); word !== null; word = wordAt(text, end)) {
    const scale = SCALES.get(word.text);
    // "a dozen dozen" and "two million hundred" are no numbers; scales must grow, as in "lakh crore" and "hundred
    // thousand".
    if (scale === undefined || (factor > 1 && scale <= factor)) break;
    factor *= scale;
    end = word.end;
  }
  return { factor, end };
}

/** The written-out number that begins at an offset; null where there is none. */
export function numberWordsAt(text: string, at: number): NumberInWords | null {
  const first = wordAt(text, at);
  if (first === null || /[- ]/.test(text.charAt(at))) return null;
  if (first.text === "a" || first.text === "an") return afterArticle(text, first.end);
  if (first.text === "half") return half(text, first.end);
  const several = SEVERAL.get(first.text);
  if (several !== undefined) return manyOf(text, first.end, several);
  const ordinal = ORDINALS.get(first.text);
  if (ordinal !== undefined) return { value: ordinal, end: first.end, form: "ordinal", scale: 1 };
  return ONES.has(first.text) || TENS.has(first.text) ? valueOfWords(text, first) : null;
}

/** "a dozen", "a hundred"; "a third of". */
function afterArticle(text: string, at: number): NumberInWords | null {
  const word = wordAt(text, at);
  if (word === null || text.charAt(at) !== " ") return null;
  const { factor, end } = scaleAt(text, at);
  if (factor > 1) return { value: factor, end, form: "count", scale: factor === DOZEN ? 1 : factor };
  const part = PARTS.get(word.text);
  if (part === undefined || word.text.endsWith("s") || !/^ of\b/i.test(text.slice(word.end, word.end + 4)))
    return null;
  return { value: 1 / part, end: word.end, form: "share", scale: 1 };
}

/** "half a million". "half of" is no count, because it can be said of anything. */
function half(text: string, at: number): NumberInWords | null {
  const article = /^[- ]an? /i.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const from = article > 0 ? at + article - 1 : at;
  const { factor, end } = scaleAt(text, from);
  return factor > 1 ? { value: factor / 2, end, form: "count", scale: factor } : null;
}

/** "hundreds", "tens of thousands". */
function manyOf(text: string, at: number, several: number): NumberInWords {
  const of = /^ of /i.test(text.slice(at, at + 4)) ? wordAt(text, at + 3) : null;
  const more = of && SEVERAL.get(of.text);
  if (of && more && more >= 2e3)
    return { value: (several * more) / 2, end: of.end, form: "several", scale: 1 };
  return { value: several, end: at, form: "several", scale: 1 };
}

/** Numbers without an article: "twenty-one", "two hundred and five thousand", "one point two million", "two-thirds". */
function valueOfWords(text: string, first: SpelledWord): NumberInWords {
  let total = 0;
  let [current, end, scale] = [ONES.get(first.text) ?? TENS.get(first.text) ?? 0, first.end, 1];
  const part = wordAt(text, end);
  const share = part && PARTS.get(part.text);
  if (part && share && share > current && part.text.endsWith("s") === current > 1 && !ranked(text, part))
    return { value: current / share, end: part.end, form: "share", scale: 1 };
  for (;;) {
    const word = wordAt(text, end);
    if (word === null) break;
    const factor = SCALES.get(word.text);
    const [ones, tens] = [ONES.get(word.text), TENS.get(word.text)];
    if (factor !== undefined) {
      if (factor === 100 || factor === DOZEN) current *= factor;
      else [total, current] = [total + Math.max(1, current) * factor, 0];
      [end, scale] = [word.end, factor === DOZEN ? 1 : factor];
    } else if (word.text === "point" && wordAt(text, word.end)) {
      const decimals = digitsAfter(text, word.end);
      if (decimals.digits === "") break;
      [current, end] = [Number(`${current}.${decimals.digits}`), decimals.end];
    } else if (word.text === "and" && scale === 1 && AND_PART.test(text.slice(end, end + LONGEST_PART))) {
      const { 0: said, groups } = AND_PART.exec(text.slice(end, end + LONGEST_PART)) as RegExpExecArray;
      [current, end] = [current + (groups?.half ? 0.5 : groups?.quarter ? 0.25 : 0.75), end + said.length];
    } else if (word.text === "and" && (scale === 100 || scale === 1e3) && text.charAt(end) === " ") {
      const next = wordAt(text, word.end);
      const value = next && (ONES.get(next.text) ?? TENS.get(next.text));
      if (!next || value === null || value === undefined) break;
      [current, end, scale] = [current + value, next.end, 1];
    } else if (ones !== undefined && ones < 10 && current % 100 >= 20 && current % 10 === 0) {
      [current, end] = [current + ones, word.end];
    } else if ((ones !== undefined || tens !== undefined) && scale >= 100 && text.charAt(end) === " ") {
      [current, end, scale] = [current + (ones ?? tens ?? 0), word.end, 1];
    } else break;
  }
  return { value: total + current, end, form: "count", scale };
}

/** What may follow the ones: "three and a half million", "one and three-quarter hours". */
const AND_PART =
  /^ and (?:(?<half>(?:a|one)[- ]half)|(?<quarter>(?:a|one)[- ]quarter)|three[- ]quarters?)(?![\p{L}-])/iu;
const LONGEST_PART = 24;

/** Whether the word is an ordinal, as in "one third party", and not a share. */
function ranked(text: string, { end, text: word }: SpelledWord): boolean {
  return ORDINALS.has(word) && !/^ of\b/i.test(text.slice(end, end + 4));
}

/** "two five" after a point. */
function digitsAfter(text: string, at: number): { digits: string; end: number } {
  let [digits, end] = ["", at];
  for (let word = wordAt(text, end); word !== null; word = wordAt(text, end)) {
    const digit = ONES.get(word.text);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end = word.end;
  }
  return { digits, end };
}
