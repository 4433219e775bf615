/** Numbers in scripts other than Latin: their digits, and the small ones in words. For what is compared, never for display. */
import { NUMBERS_FROM_TWO } from "../lexicon/numbers-by-language.js";
import { foreignNumberAt } from "./number-words-by-language.js";
import { numeral } from "./numeral.js";

export interface ScriptNumber {
  readonly value: number;
  /** Half-open, in the text. */
  readonly start: number;
  readonly end: number;
}

/** Languages whose words are looked for here; those in Latin letters are read by `foreignNumberAt`. */
const LANGUAGES = ["ar", "fa", "he", "hi", "bn", "ru", "uk"];

/** Values from 2 on, since one is an article more often than a number. */
const WORDS = new Map(
  LANGUAGES.map((language) => [
    language,
    new Map(
      (NUMBERS_FROM_TWO.get(language) ?? []).flatMap((forms, index) =>
        forms.map((form) => [form, index + 2] as const),
      ),
    ),
  ]),
);

const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3 };
const HAN_MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8 };

/** Zeros of the decimal digits of scripts: the others follow. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xff10];

/** "٤٠٠" -> "400". */
function ascii(digits: string): string {
  return digits.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** "四万" -> 40000, "4万" -> 40000, "三百二十" -> 320; null where it is no number. */
function hanNumber(text: string): number | null {
  let [sum, section, digit] = [0, 0, null as number | null];
  for (const [part] of text.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const place = HAN_DIGITS.indexOf(part === "零" ? "〇" : part === "两" ? "二" : part);
    const [scale, myriad] = [HAN_SCALES[part], HAN_MYRIADS[part]];
    if (/^\d/.test(part)) digit = Number(part);
    else if (place >= 0) digit = digit === null ? place : digit * 10 + place;
    else if (scale !== undefined) {
      section += (digit ?? 1) * scale;
      digit = null;
    } else if (myriad !== undefined) {
      sum += (section + (digit ?? (section === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = null;
    } else return null;
  }
  return sum + section + (digit ?? 0);
}

const HAN_RUN = /(?:\p{Nd}+(?:[.,]\p{Nd}+)*)?[〇零一二两三四五六七八九十百千万萬億亿]+/gu;
const DIGITS = /\p{Nd}+(?:[.,٬٫\u00A0\u202F]\p{Nd}+)*/gu;
const LETTERS = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;

/** The numbers of a text in order, as far as its language is known. */
export function numbersIn(text: string, language: string): ScriptNumber[] {
  const main = language.slice(0, 2);
  const found: ScriptNumber[] = [];
  const add = (start: number, length: number, value: number | null | undefined) => {
    const end = start + length;
    if (value == null || found.some((one) => start < one.end && one.start < end)) return;
    found.push({ value, start, end });
  };
  if (main === "zh" || main === "ja")
    for (const { 0: run, index } of text.matchAll(HAN_RUN))
      add(index, run.length, hanNumber(ascii(run).replaceAll(",", "")));
  for (const { 0: digits, index } of text.matchAll(DIGITS))
    add(index, digits.length, numeral(ascii(digits).replaceAll("٬", ",").replaceAll("٫", "."), main)?.value);
  const own = WORDS.get(main);
  for (const { 0: word, index } of text.matchAll(LETTERS)) {
    const foreign = own === undefined ? foreignNumberAt(text, index, main) : null;
    if (own !== undefined) add(index, word.length, own.get(word.toLowerCase()));
    else if (foreign !== null && !foreign.several) add(index, foreign.end - index, foreign.value);
  }
  return found.sort((a, b) => a.start - b.start);
}
