/** Numbers in digits, with the separators of each language. */

import { DECIMAL_COMMA_LANGUAGES } from "../lexicon/measures/number-and-date-conventions.js";

/**
 * Parses a number in digits: "1,200", "1.200,5", "12,00,000", "1 200 000".
 *
 * @param digits digits with their separators, without a sign
 * @param language BCP 47 tag without a region; null is read as English
 * @returns the value, and the unit of its last digit (0.1 for "2.5"); null for malformed ones such as "1,2,3"
 */
export function numeral(digits: string, language: string | null): { value: number; places: number } | null {
  const comma = language !== null && DECIMAL_COMMA_LANGUAGES.has(language);
  const read = (text: string, decimals = "") => ({
    value: Number(`${text.replace(/\D/g, "")}${decimals === "" ? "" : `.${decimals}`}`),
    places: 10 ** -decimals.length,
  });
  if (/^\d+$/.test(digits)) return read(digits);
  const grouped = /^\d{1,3}(?:([.,\u00A0\u2009\u202F])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/u.exec(digits);
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.(\d+))?$/.exec(digits);
  if (indian) return read(digits.replace(/\.\d+$/, ""), indian[1]);
  if (grouped && grouped[1] !== grouped[2]) {
    const [, joint, mark, decimals = ""] = grouped;
    const several = digits.replace(/[^.,\u00A0\u2009\u202F]/gu, "").length > 1;
    const joins = joint === "." ? comma || several : joint === "," ? !comma || several : true;
    if (joins && !digits.startsWith("0"))
      return read(mark ? digits.slice(0, -decimals.length - 1) : digits, decimals);
  }
  const decimal = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (!decimal || (decimal[2] === ",") !== comma) return null;
  return read(decimal[1] ?? "", decimal[3]);
}
