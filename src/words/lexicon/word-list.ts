/** Parses word tables with several words a line. */

/** Splits lines at single spaces, in order. */
export const wordList = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(" "));

/** Splits lines at commas, in order, and trims each phrase. */
export const phraseList = (...lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(",").map((phrase) => phrase.trim()));
