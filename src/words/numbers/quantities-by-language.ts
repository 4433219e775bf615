/** All numbers of a text in its own script: those of Arabic, Japanese and others with their digits and words. */
import { numbersIn } from "./numbers-by-script.js";
import { type Quantified, quantitiesIn } from "./quantity.js";

/** Languages whose numbers are written in other digits, in words of their own, or directly beside what they count. */
const OWN_SCRIPT = /^(?:ar|fa|he|hi|bn|ja|zh)(?:-|$)/;
const PERCENT = /^\s?[%％٪]/u;

/** Whether the numbers of a language are no English ones in other words. @param language BCP 47; null where unknown */
export const hasOwnNumbers = (language: string | null): boolean =>
  language !== null && OWN_SCRIPT.test(language);

/**
 * In order of the text.
 *
 * @param language BCP 47; null where unknown
 */
export function allQuantitiesIn(text: string, language: string | null): Quantified[] {
  if (language === null || !hasOwnNumbers(language)) return quantitiesIn(text, language, "all numbers");
  return numbersIn(text, language).map(({ value, start, end }) => ({
    start,
    end,
    numberStart: start,
    numberEnd: end,
    value,
    to: null,
    bound: "exact",
    unit: PERCENT.test(text.slice(end)) ? "%" : null,
    form: /\p{Nd}/u.test(text.slice(start, end)) ? "digits" : "words",
    room: 0,
  }));
}
