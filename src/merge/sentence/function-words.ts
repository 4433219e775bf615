import { basicFunctionWords } from "../../words/lexicon/english-function-words.js";
import { wordList } from "../../words/lexicon/word-list.js";

/** English words with a grammatical function and no content. They never align two sentences by themselves. */
export const functionWords: ReadonlySet<string> = new Set([
  ...basicFunctionWords,
  ...wordList("according added despite meanwhile neither reporter reporters s stated stating yourselves"),
]);
