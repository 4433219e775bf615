/** Units of measurement. Two different lengths usually belong to two things. */
import { unitSpellings } from "../../words/lexicon/measures/measure-units.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Reading } from "../sentence/analysis.js";

const MEASURE = regexFrom(
  "",
  "^",
  [
    ...unitSpellings("m", "kg", "min"),
    "yards?|grams?|times?|degrees?|points?|cents?|pence|yen|euros?|dollars?|barrels?",
    String.raw`p\.?m|a\.?m|pct|others?|against`,
  ],
  "$",
);

/** Whether the word at an index of `words`, or the one after it ("Canadian cents"), is a unit. */
export function measured({ text, words }: Reading, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || MEASURE.test(word.text)) return true;
  return next !== undefined && text.slice(word.end, next.start) === " " && MEASURE.test(next.text);
}
