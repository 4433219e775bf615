/** The number words from two to twelve, for comparing texts across languages. */
import { SMALL_NUMBERS } from "../lexicon/english-numbers.js";
import { NUMBERS_FROM_TWO } from "../lexicon/numbers-by-language.js";

const FIRST = 2;
const KNOWN: ReadonlyMap<string, number> = new Map(
  [...NUMBERS_FROM_TWO.values()].flatMap((numbers) =>
    numbers.flatMap((forms, at) => forms.map((form): [string, number] => [form, FIRST + at])),
  ),
);

/** "and" and similar prefixes, which Arabic and Hebrew attach to the number. */
const JOINED = /^[وובלכ](?=\p{L}{2})/u;

/** The value of a number word, two to twelve; null for other words. @param word lower case */
export function smallNumber(word: string): number | null {
  return KNOWN.get(word) ?? KNOWN.get(word.replace(JOINED, "")) ?? null;
}

/** The value of an English number word up to twenty, or of digits; NaN for anything else. @param word in any case */
export function englishCount(word: string): number {
  const value = SMALL_NUMBERS.indexOf(word.toLowerCase());
  return value < 0 ? Number(word) : value;
}

/** Words that scale the number before them. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:thousand|tausend|mille|mil|mila|duizend|bin|tys|тысяч\p{L}*|тыс|тисяч\p{L}*|χιλιάδες|ألف|آلاف|אלף|אלפים)$/u,
    1e3,
  ],
  [
    /^(?:millions?|millionen|mio|millones|millón|milion[ei]|milhões|miljoen|milyon|mln|миллион\p{L}*|млн|мільйон\p{L}*|εκατομμύρια|مليون|ملايين|מיליון)$/u,
    1e6,
  ],
  [
    /^(?:billions?|milliarden?|mrd|milliards?|miliard[io]|miljard|milyar|mld|миллиард\p{L}*|млрд|мільярд\p{L}*|مليار|מיליארד)$/u,
    1e9,
  ],
];

/** The factor of a scale word; 1 for other words. @param word lower case */
export function scaleOf(word: string): number {
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}
