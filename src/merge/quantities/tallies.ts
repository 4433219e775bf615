/**
 * Results of votes and matches: "61 votes to 38", "61-38", "beat Wanderers 3-1". To the parser of quantities two numbers with
 * a hyphen are a range, so a pair is found by a pattern of its own.
 */

import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { englishCount } from "../../words/numbers/small-numbers.js";

export interface Tally {
  readonly kind: "votes" | "score";
  /** Both numbers in one value: the larger, plus the smaller in ten-thousandths. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER = ["\\d{1,4}", ...SMALL_NUMBERS.slice(1, 13)].join("|");
const TALLY = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(${NUMBER})(?:(?: votes?)?(?:[-–—]| to )|(?: votes?)? (?:for|in favou?r)(?:,| and| to) )(${NUMBER})` +
    "(?![\\p{L}\\p{N}:/%-]|[.,]\\d)",
  "giu",
);
const VOTED =
  /\b(?:vot(?:e[sd]?|ing)|ballots?|pass(?:es|ed)?|approv(?:es?|ed)|back(?:s|ed)|reject(?:s|ed)?|adopt(?:s|ed)?)\b/i;
const PLAYED =
  /\b(?:beat(?:en|s)?|w[io]ns?|winning|defeat(?:s|ed)?|drew|draws?|los(?:t|es|ing)|victory|match|goals?|final|semi-final|score[sd]?|equali[sz]ed)\b/i;
/** Words of matches, where a pass is a throw and not the passing of a bill. */
const SPORT =
  /\b(?:touchdowns?|quarterback|yards?|innings?|halftime|overtime|playoffs?|NFL|NBA|NHL|MLB|league|coach|striker|goalkeeper)\b/i;
const WAS = /\b(?:am|are|is|was|were|went|go|now|at) $/i;
/** "Indianapolis (11-4)", "Cleveland was 20-3": the wins and losses of a season. */
const isRecord = (text: string, start: number, end: number): boolean =>
  (text[start - 1] === "(" && /^[),;]/.test(text.slice(end))) || WAS.test(text.slice(0, start));
/** "took a 31-24 lead", "5 to 12 years old", "2-1 favourites", "five to ten years": no results. */
const AFTER_TALLY =
  /^(?: (?:lead|record|mark|run|start|years?|months?|weeks?|days?|hours?|minutes?|people|percent|per cent|miles|km)\b|[- ](?:year|day|week)|-(?:odds)?)/i;

/** In order of the text; none in sentences about neither a vote nor a match. */
export function talliesIn(text: string): Tally[] {
  const kind = VOTED.test(text) && !SPORT.test(text) ? "votes" : PLAYED.test(text) ? "score" : null;
  if (kind === null) return [];
  return [...text.matchAll(TALLY)].flatMap((match): Tally[] => {
    const [all, first = "", second = ""] = match;
    const end = match.index + all.length;
    if (isRecord(text, match.index, end)) return [];
    if (AFTER_TALLY.test(text.slice(end)) || (kind === "score" && !/[-–—]/.test(all))) return [];
    const [x, y] = [englishCount(first), englishCount(second)];
    return [{ kind, value: Math.max(x, y) + Math.min(x, y) / 10_000, start: match.index, end }];
  });
}
