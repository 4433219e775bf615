/** Finds TeX formulas in a text: "$2 \pi r$", "\(x^2\)". Numbers in them are no amounts and no prices. */
import type { Range } from "./passage.js";

/** "$5 and $6" are prices: a formula touches both its signs, and no digit follows. */
const FORMULA = /\$\$[^$\n]{1,300}\$\$|\$(?=[^\s$])([^$\n]{0,200}[^\s$])\$(?!\d)|\\\([^\n]{1,200}?\\\)/gu;
/** A sign of mathematics, or only one letter, or one word of letters. */
const MATHEMATICAL = /[\\^_={}<>≤≥±×÷√∑∫]|^\p{L}$|^\d*\s?\p{L}(?:\s?[+*/-](?:\s?(?:\d+\p{L}?|\p{L}))?)+$/u;

/** Ranges of mathematical formulas in TeX, `$...$` and `\(...\)` with their signs, in order. Amounts of dollars are not formulas. */
export function formulasIn(text: string): Range[] {
  if (!text.includes("$") && !text.includes("\\(")) return [];
  return [...text.matchAll(FORMULA)].flatMap(({ 0: whole, 1: inner, index }) =>
    inner === undefined || MATHEMATICAL.test(inner) ? [{ start: index, end: index + whole.length }] : [],
  );
}
