/** Texts without case and punctuation, for comparing wordings. */

/** The words of a text, separated by one space: "“We’re open,” she said" -> "we re open she said". */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The letters and digits of a text alone, so that spacing does not count: "The Guardian" -> "theguardian". */
export const bareLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
