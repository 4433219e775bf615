/**
 * What becomes of people in an event, as news count it. Gathered by hand from English, German, French, Spanish, Italian and
 * Portuguese news. Whole phrases with their numbers are in `merge/quantities`.
 */
import { wordList } from "../word-list.js";

/** What became of somebody. */
export type Casualty = "dead" | "hurt" | "missing" | "arrested" | "displaced" | "rescued";

/** English words behind a count ("three were injured"), and how words for it begin in any of the languages; "$" ends a word. */
const TABLE: readonly (readonly [casualty: Casualty, behindCount: string, beginnings: string])[] = [
  [
    "dead",
    "dead died killed drowned perished slain",
    "dead death die$ dies$ died$ kill fatal slain drowned perish tote tot$ getötet ums$ mort tué décéd muert fallecid uccis",
  ],
  [
    "hurt",
    "hurt injured wounded hospitalized hospitalised",
    "injur wound hurt$ hospitalis hospitaliz verletz verwund bless herid ferit ferid",
  ],
  ["missing", "missing", "missing"],
  ["arrested", "arrested detained", "arrest"],
  ["displaced", "evacuated displaced", "evacuat displac homeless"],
  ["rescued", "rescued", "rescue"],
];

/** English words for it, by what became of somebody. */
export const OUTCOMES_BY_CASUALTY: ReadonlyMap<Casualty, readonly string[]> = new Map(
  TABLE.map(([casualty, behindCount]) => [casualty, wordList(behindCount)]),
);

/** English words that say what became of those whom a number counts: "killed", "missing". */
export const OUTCOMES: readonly string[] = [...OUTCOMES_BY_CASUALTY.values()].flat();

/** How words for some of them begin, as alternatives of a pattern. */
export const casualtyBeginnings = (...casualties: readonly Casualty[]): string =>
  TABLE.flatMap(([casualty, , beginnings]) =>
    casualties.includes(casualty) ? wordList(beginnings) : [],
  ).join("|");
