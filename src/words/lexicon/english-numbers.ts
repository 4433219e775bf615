/**
 * English words for numbers, with their values: small numbers, ordinals, scales, parts. Gathered by hand from grammars;
 * scale words of other languages are beside figures in any text ("3 Mio"), so they are here. Other languages are in
 * `words/numbers/number-words-by-language`.
 */
import { wordList } from "./word-list.js";

const numbered = (words: string, value: (index: number) => number): [string, number][] =>
  words.split(" ").map((word, index) => [word, value(index)]);

/** What "dozen" counts. */
export const DOZEN = 12;
/** English number words by value, from "zero" to "twenty". */
export const SMALL_NUMBERS: readonly string[] = wordList(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  "seventeen eighteen nineteen twenty",
);
/** "zero" to "nineteen". */
export const ONES: ReadonlyMap<string, number> = new Map(
  SMALL_NUMBERS.slice(0, 20).map((word, value) => [word, value]),
);
/** "twenty" to "ninety". */
export const TENS: ReadonlyMap<string, number> = new Map(
  numbered("twenty thirty forty fifty sixty seventy eighty ninety", (index) => (index + 2) * 10),
);
/** "first" to "twelfth". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    (index) => index + 1,
  ),
);
/** Behind the digits of an ordinal, "31st", as alternatives of a pattern; put a group around it. */
export const ORDINAL_ENDING = "st|nd|rd|th";
/** Factors of scale words. A lakh is a hundred thousand, a crore a hundred lakh. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", DOZEN],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
  ["mio", 1e6],
  ["millionen", 1e6],
  ["millones", 1e6],
  ["milioni", 1e6],
  ["mrd", 1e9],
  ["milliarden", 1e9],
  ["milliards", 1e9],
  ["miliardi", 1e9],
]);
/** Factors of shortened scales behind digits, as they are written: "3 bn", "2k". */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  mn: 1e6,
  mln: 1e6,
  MM: 1e6,
  Mio: 1e6,
  Mrd: 1e9,
  m: 1e6,
  k: 1e3,
  b: 1e9,
};
/** Least values of plurals: "hundreds" is at least two hundred, "tens of thousands" at least twenty thousand. */
export const SEVERAL: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["billions", 2e9],
]);
/** What a whole is divided by: 3 for "third" and "thirds". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);
