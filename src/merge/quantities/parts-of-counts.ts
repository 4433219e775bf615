/** Words beside a number by which it is only a part of a count, or one of another time. Patterns for any case, gathered by hand. */

/** "Another two", "each", "including three", "so far". */
export const PARTS_OF_COUNTS: readonly string[] = [
  "other|another|more|additional|further|average|each|per|every|including|among|first|last|half|since|so far",
];

/** A guess or a condition: "could rise to 12", "if". */
export const SUPPOSED_COUNTS: readonly string[] = ["expected|could|may|might|would|if"];
