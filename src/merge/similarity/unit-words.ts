/** Units of measurement. Two different lengths usually belong to two things. */
import type { Reading } from "../sentence/analysis.js";

const UNITS = [
  "(?:kilo|centi|milli)?met(?:re|er)s?|km|miles?|feet|foot|inch(?:es)?|yards?|(?:kilo)?grams?|kg",
  "pounds?|tons?|tonnes?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|degrees?",
  String.raw`points?|cents?|pence|yen|euros?|dollars?|barrels?|p\.?m|a\.?m|pct|others?|against`,
].join("|");
const MEASURE = new RegExp(`^(?:${UNITS})$`);

/** Whether the word at an index of `words`, or the one after it ("Canadian cents"), is a unit. */
export function measured({ text, words }: Reading, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || MEASURE.test(word.text)) return true;
  return next !== undefined && text.slice(word.end, next.start) === " " && MEASURE.test(next.text);
}
