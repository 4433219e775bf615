import { wordList } from "../../words/lexicon/word-list.js";
import { basicFunctionWords } from "../../words/text/stop-words.js";

/** English words with a grammatical function and no content. They never align two sentences by themselves. */
export const functionWords: ReadonlySet<string> = new Set([
  ...basicFunctionWords,
  ...wordList("according added despite meanwhile neither reporter reporters s stated stating yourselves"),
]);
