/** Splits a sentence with two statements where the second begins. */

import { CLAUSE_OPENERS } from "../../words/lexicon/english-function-words.js";
import { capitalized } from "../../words/lexicon/titles.js";
import { regexFrom } from "../../words/text/regex.js";
import { type Reading, readSentence } from "./analysis.js";

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** Least content words of a clause with a statement of its own. */
const ENOUGH_WORDS = 4;
const BREAK = new RegExp(
  [
    String.raw`[;:—]\s+|\s[–-]\s`,
    String.raw`,\s+(?=(?:and|but|while|whereas|although|as|which|who|where|when|adding|saying|stating|after|before|despite|including|with)\b)`,
    String.raw`(?<!\s)\s+(?=(?:but|while|whereas|although|after|because)\b)`,
  ].join("|"),
  "g",
);
/** "Despite the offer, ...": the phrase ends with the first comma, unless that follows at once. */
const OPENER = regexFrom(
  "",
  "^",
  [...CLAUSE_OPENERS.map(capitalized), "Despite|Following|Amid"],
  String.raw`\b[^,;]{12,160}(?=,\s)`,
);

/**
 * Empty where the sentence makes one statement.
 *
 * @param words content words of the sentence, if they are counted already
 */
export function clauses(
  text: string,
  words = Number.POSITIVE_INFINITY,
  language: string | null = null,
): Clause[] {
  if (words < 2 * ENOUGH_WORDS) return [];
  const cuts: { end: number; next: number }[] = [];
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text))
    cuts.push({ end: match.index, next: BREAK.lastIndex });
  const opening = OPENER.exec(text)?.[0].length;
  if (opening !== undefined && !cuts.some(({ end }) => end === opening)) {
    cuts.push({ end: opening, next: opening + 2 });
    cuts.sort((x, y) => x.end - y.end);
  }
  if (cuts.length === 0) return [];
  const found: Clause[] = [];
  let start = 0;
  for (const { end, next } of [...cuts, { end: text.length, next: text.length }]) {
    const reading = readSentence(text.slice(start, end), language);
    if (reading.words.length < ENOUGH_WORDS) continue;
    found.push({ start, end, reading });
    start = next;
  }
  return found.length > 1 ? found : [];
}
