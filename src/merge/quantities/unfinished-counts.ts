/** "With 64% of precincts reporting": the progress of a count changes by the minute. */
import { UNFINISHED_COUNTS } from "../../words/lexicon/measures/parts-of-counts.js";

export const STILL_COUNTED = new RegExp(
  `\\b(?:${UNFINISHED_COUNTS.join("|")}) (?:have been |has been |having been |already )?(?:(?:reporting|reported|counted|tallied|declared)\\b|in[,.;])`,
  "i",
);
