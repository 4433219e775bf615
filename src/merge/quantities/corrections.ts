/**
 * Detects words of a sentence that withdraw an earlier report: "An earlier version said 14", "four, the clerk first
 * said".
 */
import { EARLIER_VERSIONS } from "../../words/lexicon/pages/earlier-versions.js";
import { finderOf } from "../../words/text/needed-words.js";

const WRONG_BEFORE_WORDS = [
  "earlier (?:version|report|article|edition|story)s?|first (?:said|reported|put|given)|wrongly",
  "incorrectly|mistakenly|previously (?:said|reported)|we (?:wrote|reported|said)",
  "as (?:first|earlier|previously|originally) reported|(?:given|reported|stated) in error",
  ...EARLIER_VERSIONS,
  "zunächst (?:hieß|war)|fälschlich(?:erweise)?|irrtümlich",
  "par erreur|por error|per errore|por engano|ошибочно",
].join("|");
const wrongBefore = finderOf(new RegExp(`(?<!\\p{L})(?:${WRONG_BEFORE_WORDS})(?!\\p{L})`, "iu"));
const CLAUSE = /[;.]\s|,\s(?=not\b)|\s(?=down to\b|up to\b|instead of\b|rather than\b)/g;
/** "not $2 million", " instead of $2 million", in a correcting sentence. */
const DENIED = /^,? ?(?:not|instead of|rather than)\b/i;

export interface WrongStretch {
  readonly start: number;
  readonly end: number;
}

/** The ranges of a text whose values are withdrawn; most texts have none. */
export function withdrawnIn(text: string): readonly WrongStretch[] {
  const corrected = corrects(text);
  if (!corrected && wrongBefore(text) === null) return NONE;
  const stretches: WrongStretch[] = [];
  let start = 0;
  for (const match of [...text.matchAll(CLAUSE), null]) {
    const end = match?.index ?? text.length;
    const stretch = text.slice(start, end);
    if (wrongBefore(stretch) !== null || (corrected && DENIED.test(stretch))) stretches.push({ start, end });
    start = end;
  }
  return stretches;
}
const NONE: readonly WrongStretch[] = [];

/** "revised down to", "put right": the sentence is a correction. */
const correction = finderOf(
  /\bcorrect(?:ion\b|ed\b|s\b)|\brevis(?:ed|es|ing)\b|\bput (?:\p{L}+ ){0,3}right\b|\bearlier version\b|\bas (?:first|earlier) reported\b|\blowered (?:the|its)\b/iu,
);

/** Whether a sentence corrects an earlier report. */
export const corrects = (text: string): boolean => correction(text) !== null;
