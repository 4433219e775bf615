/**
 * Words before a day or a year to which, or from which, something goes on: "since 2012", "bis Freitag". Source: editors' own list
 * for languages of the articles that were read.
 */
import { wordList } from "../word-list.js";

/** "until Friday". */
export const ENGLISH_LIMITS_OF_TIME: readonly string[] = wordList("since after before from until");

/** The same in German and French, which have one word for it. */
export const LIMITS_OF_TIME_ABROAD: readonly string[] = wordList("bis vor nach seit avant après depuis");

/** The same in Spanish, with the article before a day. Before a year the first word stands alone. */
export const SPANISH_LIMITS_OF_TIME: readonly string[] = ["antes del", "después del", "desde el"];
