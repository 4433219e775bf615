/** Recognises what is no sentence but a table or a dump: it has too many figures or words to be compared. */
import type { Reading } from "./analysis.js";

/** Most figures, and most words of content, of a sentence that is compared. */
const MOST_FIGURES = 60;
const MOST_WORDS = 500;

/** Whether a sentence has too many figures or words to be compared: a table or a list that lost its lines. */
export const isDump = ({ quantities, words }: Reading): boolean =>
  quantities.length > MOST_FIGURES || words.length > MOST_WORDS;
