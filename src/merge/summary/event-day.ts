/**
 * Whether a sentence tells what happened on a day that it names. "The Feb. 7 attack", "until Feb. 15" and "Saturday’s
 * shooting" name a day by the way: what the sentence tells happened on another one.
 */

import { MONTH_NAMES, SHORT_MONTH, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { BASIC_PREPOSITIONS, MODALS } from "../../words/lexicon/english-function-words.js";
import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import {
  ENGLISH_LIMITS_OF_TIME,
  LIMITS_OF_TIME_ABROAD,
  SPANISH_LIMITS_OF_TIME,
} from "../../words/lexicon/measures/time-prepositions.js";
import { PART_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { FIXED_AHEAD, PLANNING } from "../../words/lexicon/things/plans.js";
import { regexFrom } from "../../words/text/regex.js";

/** Before a date: the sentence tells what goes on up to it, from it on, or in view of it. */
const UP_TO_OR_FROM = regexFrom(
  "iu",
  String.raw`\b`,
  [
    ...ENGLISH_LIMITS_OF_TIME,
    "till?|by|through|between|ahead of|prior to|following|as (?:soon|early|late) as",
    "anniversary of|expires?|deadline(?: of| is| was)?|no later than|dated|born|born on",
    // German, French and Spanish.
    ...LIMITS_OF_TIME_ABROAD,
    ...SPANISH_LIMITS_OF_TIME,
    "ab|jusqu’au|jusqu'au|hasta el",
  ],
  "(?: (?:the|its|his|her|late|early|next|last|dem|le))? ?$",
);

/** "between May 3 and May 9": before its second day. */
const BETWEEN = /\b(?:between|from) [^,.;]{3,30}(?:, \d{4})? (?:and|to) $/;

/** Before a date that a noun follows: "the Aug. 16 cable", "last week’s", "an Oct. 15 interview". */
const DETERMINED = /(?:^|[\s(“"])(?:the|an?|this|that|his|her|its|their|our|\p{Lu}[\p{L}.]*[’']s?) $/iu;

/** A month with its day, or a weekday, in English: other languages do not put them before a noun. */
const DAY = new RegExp(
  `^(?:${WEEKDAY_NAME},? )?(?:(?:${SHORT_MONTH}|${MONTH_NAMES}) \\d|${WEEKDAY_NAME})`,
  "u",
);

/** After a date: "Saturday’s shooting", "Sunday morning’s fire", and a noun that it belongs to. */
const POSSESSIVE = new RegExp(String.raw`^(?: (?:${PART_OF_DAY}))?[’']s\b`);
const NOUN = /^(?:, \d{4},)?[ -]\p{Ll}/u;
/** Words after a date that are no noun: "the Friday morning that", "the Monday before". */
const NO_NOUN = regexFrom(
  "",
  "^,? ",
  [...BASIC_PREPOSITIONS, "and|or|but|when|that|who|which|before|after|as|near|while|where"],
  String.raw`\b`,
);

/**
 * Whether a sentence says what happened on a day that it names.
 *
 * @param date as it is in the sentence
 */
export function statesItsDay(sentence: string, date: string): boolean {
  const at = sentence.indexOf(date);
  if (at < 0) return true;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + date.length)];
  if (UP_TO_OR_FROM.test(before) || BETWEEN.test(before) || POSSESSIVE.test(after)) return false;
  if (/^today$/i.test(date) && NOWADAYS.test(before) && !PAST_VERB.test(sentence)) return false;
  return !(DAY.test(date) && DETERMINED.test(before) && NOUN.test(after) && !NO_NOUN.test(after));
}

/** Before "today": these days, and not the day of the report: "still lives there today", "the world of today". */
const NOWADAYS = regexFrom(
  "iu",
  String.raw`\b`,
  [
    "(?:many|most|all|so many|countless) others|elsewhere|(?:the|our|this) (?:world|country|society)(?: of)?|(?:people|life|youth|those) of",
    String.raw`(?:still|remains?|is used|are used|is known|are known|exists?|lives?|as we know (?:it|them))(?: [\p{L}’'-]+){0,6}`,
  ],
  " $",
);
const PAST_VERB = new RegExp(
  String.raw`\b(?:\p{Ll}{2,}ed|was|were|said|${IRREGULAR_PASTS.join("|")})\b`,
  "u",
);

/** What is to come, in words. Of other languages nothing is known. */
const TO_COME = regexFrom(
  "i",
  String.raw`\b`,
  [
    ...MODALS,
    "won[’']t|going to|ahead|until|through|by",
    "to (?:be|have|begin|start|open|end|take|meet|vote|appear|hold|return|face|run|launch|play|go)",
    ...FIXED_AHEAD,
    ...PLANNING,
    "planning|announced?",
    "next|upcoming|coming|deadline|begins?|starts?|opens?|ends?|runs?|takes?|meets?|votes?",
    "postponed|delayed|moved|tickets?",
  ],
  String.raw`\b`,
);

/**
 * Whether a sentence may tell of a day that lies after its report. One that speaks of nothing to come means the same day of the year
 * before: "the fire of Sept. 15", written in May.
 */
export const looksAhead = (sentence: string): boolean => TO_COME.test(sentence);
