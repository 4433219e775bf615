/**
 * English words beside a number by which it is only a part of a count, or one of another time. Parts of patterns for any case.
 * Source: editors' own list, from figures of one event that differ.
 */

/** Wherever a number stands, it is then not the whole count of its day: "another two", "including three". */
export const LIMITS_OF_COUNTS: readonly string[] = ["since", "including", "per", "average", "another"];

/** The same, with words that limit only the number beside them: "so far", "each". */
export const PARTS_OF_COUNTS: readonly string[] = [
  ...LIMITS_OF_COUNTS,
  "other|more|additional|further|each|every|among|first|last|half|so far",
];

/** A time before that of the report: "last year". */
export const EARLIER_TIMES: readonly string[] = ["last (?:year|month|week)", "years? ago"];

/** A guess or a condition: "could rise to 12", "if". */
export const SUPPOSED_COUNTS: readonly string[] = ["expected", "could", "may", "might", "would", "if"];

/** What is counted in an election night, while the count goes on: "64% of precincts reporting". */
export const UNFINISHED_COUNTS: readonly string[] = [
  "precincts?|votes?|ballots?|districts?|constituencies|polling (?:stations|places)|results?",
];
