/** Words by which an outlet speaks to its readers: offers, credits and rights below a report. Parts of patterns for any case; gathered by hand from sites. */

/** Who helped to write a report: "contributed to this report". */
export const CONTRIBUTED = "contributed to this";

/** Wherever in a sentence they stand, it is no sentence for a summary. */
export const PHRASES_TO_READERS: readonly string[] = [
  "originally (?:appeared|published)|first (?:appeared|published) (?:on|in)|subscribe|newsletter",
  "click here|sign up|read more|follow us|all rights reserved",
  "this (?:article|story) (?:was|has been|is)",
  `${CONTRIBUTED} (?:report|story|article)`,
  "reporting by|editing by",
];

/** First words of blocks in which each sentence may speak to readers: "Follow us. All rights reserved." Reports begin so, too. */
export const OPENINGS_TO_READERS: readonly string[] = [
  "follow|contact|click|subscri|sign up|newsletter|e-?mail|find|stay|tune|watch|this is a",
  "please|if you|text|whenever|copyright|all rights|get|for more|using|see|read|log in|share",
  "like|also|more|[—©([-]",
];
