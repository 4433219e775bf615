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

/** Fewest content words of a clause with a statement of its own. */
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
 * The clauses of a sentence that make a statement each; none where it makes one statement. A part with few content words
 * belongs to the part behind it. At the end of the sentence it is left out.
 *
 * @param words content words of the sentence, if they are counted already
 * @param language BCP 47; null: unknown, read as English
 */
export function clauses(
  text: string,
  words = Number.POSITIVE_INFINITY,
  language: string | null = null,
): Clause[] {
  if (words < 2 * ENOUGH_WORDS) return [];
  const cuts = Array.from(text.matchAll(BREAK), ({ 0: mark, index }) => ({
    end: index,
    next: index + mark.length,
  }));
  const opening = OPENER.exec(text)?.[0].length;
  if (opening !== undefined && !cuts.some(({ end }) => end === opening)) {
    cuts.push({ end: opening, next: opening + ", ".length });
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
