/** Words of English news for what is planned. Gathered by hand. */
import { wordList } from "../word-list.js";

/** Behind a form of "be" and before "to" or a day: "is due to meet", "was set for Friday". */
export const FIXED_AHEAD: readonly string[] = wordList("scheduled due set slated expected planned");

/** Verbs of those who plan, in the present tense; parts of patterns. */
export const PLANNING: readonly string[] = ["plans?|expects?|hopes?|intends?|aims?"];
