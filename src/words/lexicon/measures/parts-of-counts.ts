/**
 * English words beside a number by which it is only a part of a count, or one of another time. Parts of patterns for any case.
 * Source: editors' own list, from figures of one event that differ.
 */
import { CLOCK_AND_CALENDAR_UNIT } from "./units-of-time.js";

/** Wherever a number stands, it is then not the whole count of its day: "another two", "including three". */
export const LIMITS_OF_COUNTS: readonly string[] = ["since", "including", "per", "average", "another"];

/** The same, with words that limit only the number beside them: "so far", "each". */
export const PARTS_OF_COUNTS: readonly string[] = [
  ...LIMITS_OF_COUNTS,
  "other|more(?! than)|additional|further|each|every|among|first|last|half|so far",
];

/** A time before that of the report: "last year". */
export const EARLIER_TIMES: readonly string[] = ["last (?:year|month|week)", "years? ago"];

/** A guess or a condition: "could rise to 12", "if". */
export const SUPPOSED_COUNTS: readonly string[] = ["expected", "could", "may", "might", "would", "if"];

/** What is counted in an election night, while the count goes on: "64% of precincts reporting". */
export const UNFINISHED_COUNTS: readonly string[] = [
  "precincts?|votes?|ballots?|districts?|constituencies|polling (?:stations|places)|results?",
];

/** Words in a sentence by which a count deep in a report is a part, a guess or an earlier one. */
export const UNLIKE_COUNTS: readonly string[] = [
  ...PARTS_OF_COUNTS,
  ...SUPPOSED_COUNTS,
  "remaining|previous(?:ly)?|years? ago|earlier|up to|as many as|of the",
];

/** Beginnings of words for things that are counted of everything, so that two counts of them say nothing: spans, goals, lengths. */
export const COUNTED_OF_ALL: readonly string[] = [
  `second|${CLOCK_AND_CALENDAR_UNIT}|decade|time|point|goal|percent|mile|kilomet|met(?:er|re)|feet|foot`,
];
