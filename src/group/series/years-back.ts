/** The earlier years to which a report begins by looking back: "two years ago", "killed in 2019", "last year". */

import { DAY_MS } from "../../structures/day-numbers.js";
import { TENS } from "../../words/lexicon/english-numbers.js";
import { TRIAL_BEGINNINGS } from "../../words/lexicon/things/trials.js";
import { smallNumber } from "../../words/numbers/small-numbers.js";
import { regexFrom } from "../../words/text/regex.js";
import type { SeriesReading } from "../frames/reading.js";

/** Sentences that say what a report is about, with the headline. */
const HEAD = 3;
const YEAR = 365.25;
/** Years by which "two years ago" may be rounded. */
const ROUNDED = 0.6;
/** Days after which "last year" is no matter of days. */
const LONG_AGO = 60;

/** "five years ago", "vor fünf Jahren", "il y a cinq ans", "hace cinco años", "cinque anni fa", "пять лет назад". */
const AGO: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,9}) years? (?:ago|earlier|before)(?!\p{L})/giu,
  /(?<!\p{L})vor ([\p{L}\p{N}]{1,9}) jahr(?:en)?(?!\p{L})/giu,
  /(?<!\p{L})il y a ([\p{L}\p{N}]{1,9}) ans?(?!\p{L})/giu,
  /(?<!\p{L})hace ([\p{L}\p{N}]{1,9}) años?(?!\p{L})/giu,
  /(?<!\p{L})há ([\p{L}\p{N}]{1,9}) anos?(?!\p{L})/giu,
  /(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,9}) (?:anni? fa|jaar geleden|år sedan|lat temu|(?:лет|года?) назад)(?!\p{L})/giu,
];
const LAST_YEAR =
  /\blast year\b|\b(?:vergangenen|letzten|vorigen) jahr(?!\p{L})|l['’](?:an|année) derni|\baño pasado|\banno scorso/iu;
const ONE = /^(?:an?|one|eine[mr]?|une?|uno|um)$/;
const A_YEAR = /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{L}\p{N}.-]?[\p{L}\p{N}])/gu;

/** Whether a report begins by looking back to the year, or the time, in which another appeared. */
export function looksBackTo({ texts, day }: SeriesReading, other: SeriesReading): boolean {
  const gap = day - other.day;
  if (!(gap > LONG_AGO)) return false;
  const head = texts.slice(0, HEAD);
  if (head.some((text) => IN_COURT.test(text))) return false;
  const [own, earlier] = [yearOf(day), yearOf(other.day)];
  return head.some((text) => {
    if (own > earlier && text.match(A_YEAR)?.some((year) => Number(year) === earlier)) return true;
    if (own - earlier === 1 && LAST_YEAR.test(text)) return true;
    return AGO.some((pattern) =>
      [...text.matchAll(pattern)].some(([, word = ""]) => Math.abs(gap / YEAR - countOf(word)) <= ROUNDED),
    );
  });
}

/** NaN for a word that is no number. */
function countOf(word: string): number {
  const small = word.toLowerCase();
  if (ONE.test(small)) return 1;
  return smallNumber(small) ?? TENS.get(small) ?? Number(small);
}

/** What follows from a crime for years, and is told with it: who is held for it, and a trial. */
const IN_COURT = regexFrom("iu", String.raw`\b`, [
  ...TRIAL_BEGINNINGS,
  "court|jury|judge|charged|death (?:row|penalty)|arrest|accused|suspect",
  "prozess|gericht|urteil|festgenommen|verdächtig|procès|tribunal|condamn|arrêté|soupçonn|juicio|juez|condena|detenid|acusad",
  "processo|condann|indagat",
]);

const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();
