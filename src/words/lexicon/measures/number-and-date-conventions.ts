/**
 * How languages write numbers and dates in digits, by BCP 47 tag. Source: editors' own list, by the habits of outlets in the
 * language's main countries. English has no entry: its countries differ.
 */
import { wordList } from "../word-list.js";

/** Day before month, and a comma before decimals: 7.5.2024, 1.200,5. */
const DAY_FIRST_WITH_COMMA = wordList(
  "de fr es it pt nl ru uk pl tr el ro cs da nb no fi ca id bg hr sk sl sr",
);

/** Languages with the day before the month in all regions. */
export const DAY_FIRST_LANGUAGES: ReadonlySet<string> = new Set([
  ...DAY_FIRST_WITH_COMMA,
  ...wordList("nn vi ar he hi"),
]);

/** Languages that write 1.200,5 for the English 1,200.5. */
export const DECIMAL_COMMA_LANGUAGES: ReadonlySet<string> = new Set([
  ...DAY_FIRST_WITH_COMMA,
  ...wordList("sv hu lt lv et"),
]);
