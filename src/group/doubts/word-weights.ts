/** Limits of the weights of words that two reports share. */

/** Words of less weight are too common to be a detail: at most one article in twelve has it. */
export const DISTINCTIVE = 2.5;
/** Words of more weight identify an event, in a headline or as a name: one article in a thousand has it. */
export const IDENTIFYING = 7;
