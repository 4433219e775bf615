/** Words beside a number by which it is only a part of a count, or one of another time. Patterns for any case, gathered by hand. */

/** "Another two", "each", "including three", "so far". */
export const PARTS_OF_COUNTS: readonly string[] = [
  "other|another|more|additional|further|average|each|per|every|including|among|first|last|half|since|so far",
];

/** A guess or a condition: "could rise to 12", "if". */
export const SUPPOSED_COUNTS: readonly string[] = ["expected|could|may|might|would|if"];

/** "With 64% of precincts reporting": the progress of a count changes by the minute. */
const COUNTED_THINGS = [
  "precincts?|votes?|ballots?|districts?|constituencies|polling (?:stations|places)|results?",
].join("|");
export const STILL_COUNTED = new RegExp(
  `\\b(?:${COUNTED_THINGS}) (?:have been |has been |having been |already )?(?:(?:reporting|reported|counted|tallied|declared)\\b|in[,.;])`,
  "i",
);
