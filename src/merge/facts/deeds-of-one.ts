/** What one person alone has done or is: two reports that give it to two people cannot both be right. Gathered by hand. */
import { wordList } from "../../words/lexicon/word-list.js";

/** Participles before "by": "directed by Anna Holt". */
export const DEEDS_OF_ONE: readonly string[] = wordList(
  "founded written directed succeeded replaced won headed chaired hosted",
);
