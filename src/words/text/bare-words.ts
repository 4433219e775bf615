/** Texts without case and punctuation, to compare wordings. */

/** The words of a text, parted by one space: "“We’re open,” she said" -> "we re open she said". */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Its letters and digits alone, so that spacing does not count either: "The Guardian" -> "theguardian". */
export const bareLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
