/** The words of a text that tell what it is about, in a form in which two texts can be compared. */
import { stopWords } from "../../words/lexicon/english-function-words.js";
import { stem, tokens } from "../../words/text/tokens.js";

/** The stems of a text's words without stop words, each once. */
export function topicWords(text: string): ReadonlySet<string> {
  const words = tokens(text).map((token) => token.text);
  return new Set(words.filter((word) => !stopWords.has(word)).map(stem));
}
