/** How English words for a trial and its end begin, in small letters: "convicted", "sentencing". Gathered by hand. */
import { wordList } from "../word-list.js";

/** The parts of patterns without an end of the word. */
export const TRIAL_BEGINNINGS: readonly string[] = wordList(
  "trial verdict convict guilty sentenc prosecut acquit",
);
