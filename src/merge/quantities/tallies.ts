/**
 * Results of votes and matches: "61 votes to 38", "61-38", "beat Wanderers 3-1". To the parser of quantities two numbers with
 * a hyphen are a range, so a pair is found by a pattern of its own. A pair in brackets, or behind "was", is taken for the record
 * of a season: "beat Cleveland (11-4)". It is a result only where its own noun is ahead of it: "the score was 3-1".
 */

import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { englishCount } from "../../words/numbers/small-numbers.js";
import { isYearInNews } from "./no-counts.js";

/** A result with its place in the text. */
export interface Tally {
  readonly kind: "votes" | "score";
  /**
   * Both numbers in one value, so that results compare as other quantities do: the larger, plus the smaller in ten-thousandths.
   * Their order is left out, as "won 3-1" and "lost 1-3" are one result.
   */
  readonly value: number;
  /** Offsets of the pair, with its words: "61 votes to 38". */
  readonly start: number;
  readonly end: number;
}

/** Digits, or one to twelve in words. */
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
/** Words ahead of a season's record: "Cleveland was 20-3", "now 20-3", "at 20-3". */
const BEFORE_RECORD = /\b(?:am|are|is|was|were|went|go|now|at) $/i;
/** Words for a result of a vote: "the bill (61-38)", "the vote was 61-38". */
const NAMES_VOTE =
  /\b(?:votes?|vote count|tally|ballot|bill|motion|resolution|amendment|measure)(?: (?:is|was))? \(?$/i;
/** Words for a result of a match: "the final score was 3-1". */
const NAMES_SCORE = /\b(?:score|scoreline|result)(?: (?:is|was))? \(?$/i;
/** Ahead of a range: "from 5 to 12 officers", "pupils aged 5 to 12". */
const BEFORE_RANGE = /\b(?:from|between|aged?|ages) $/i;
/** "Indianapolis (11-4)", "Cleveland was 20-3": the wins and losses of a season. */
const isRecord = (text: string, start: number, end: number): boolean =>
  (text[start - 1] === "(" && /^[),;]/.test(text.slice(end))) || BEFORE_RECORD.test(text.slice(0, start));
/** "took a 31-24 lead", "5 to 12 years old", "2-1 favourites", "five to ten years": no results. */
const AFTER_NO_RESULT =
  /^ (?:lead|record|mark|run|start|odds|favou?rites?|underdogs?|outsiders?|shots?|years?|months?|weeks?|days?|hours?|minutes?|people|percent|per cent|miles|km)\b/i;

/** Whether two numbers are the ends of a period: "the 2019-2020 session", "the 2019-20 season". */
function areYears(first: string, second: string): boolean {
  const [from, to] = [Number(first), Number(second)];
  if (!/^\d{4}$/.test(first) || !isYearInNews(from)) return false;
  return second.length === 4 ? isYearInNews(to) && to > from : second.length === 2 && to === (from + 1) % 100;
}

/** The results in a sentence, in the order of the text. Empty where the sentence is about no vote and no match. */
export function talliesIn(text: string): Tally[] {
  const kind = VOTED.test(text) && !SPORT.test(text) ? "votes" : PLAYED.test(text) ? "score" : null;
  if (kind === null) return [];
  return [...text.matchAll(TALLY)].flatMap((match): Tally[] => {
    const [all, first = "", second = ""] = match;
    const end = match.index + all.length;
    const ahead = text.slice(0, match.index);
    const isNamed = (kind === "votes" ? NAMES_VOTE : NAMES_SCORE).test(ahead);
    if (isRecord(text, match.index, end) && !isNamed) return [];
    if (BEFORE_RANGE.test(ahead)) return [];
    if (AFTER_NO_RESULT.test(text.slice(end)) || areYears(first, second)) return [];
    // Scores have a hyphen: "3 to 1" are odds or a range.
    if (kind === "score" && !/[-–—]/.test(all)) return [];
    const [x, y] = [englishCount(first), englishCount(second)];
    return [{ kind, value: Math.max(x, y) + Math.min(x, y) / 10_000, start: match.index, end }];
  });
}
