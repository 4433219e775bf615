/** Tables of words, several words a line. */

/** Words that single spaces part, in order. */
export const wordList = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(" "));

/** Phrases that commas part, in order, without the white space around them. */
export const phraseList = (...lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(",").map((phrase) => phrase.trim()));
