/** Decides whether a sentence can be read without the one before, and whether it reports news at all. */

import { MONTH_NAMES, SEASONS, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import {
  CONNECTORS,
  DEMONSTRATIVES,
  FINITE_AUXILIARIES,
  RELATIVES,
} from "../../words/lexicon/english-function-words.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { CLOCK_AND_CALENDAR_UNIT, PART_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { FIXED_AHEAD } from "../../words/lexicon/things/plans.js";
import { capitalized } from "../../words/lexicon/titles.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { equivalentKeys } from "../../words/text/equivalents.js";
import { hasLonePronoun, outsideQuotations } from "../../words/text/lone-pronoun.js";
import { readingLength } from "../../words/text/reading-length.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import { tellsNoStory } from "./editorial-lines.js";

const QUOTE_MARK = /^["“'‘«\s]+/;
/** Words after "the" that refer to something named before. */
const OF_BEFORE = [
  "former|latter|same|two|three|pair|duo|trio|couple|move|decision|comments?|statement|announcement|news",
  "remarks?|claims?|allegations?|incident|blast|victims?|suspects?",
].join("|");
/** Beginnings that refer back. */
const POINTING_WORDS = [
  ...RELATIVES,
  ...DEMONSTRATIVES,
  "he|she|it|they|him|her|them|his|hers|its|their|theirs",
  ...CONNECTORS,
  "such|there|then|or|yet|still|thus|hence|therefore|moreover|furthermore|besides|likewise|otherwise",
  "nevertheless|nonetheless|similarly|additionally|consequently|accordingly|indeed|others|both|neither",
  "either|none|some|one|asked|added|adding|after that|turns out|once again|in all|on the other hand",
  "at the same time|at the time|at that",
  // "All have denied it.", "Had they been a couple, Lund would have paid nothing."
  `all (?:(?:${SMALL_NUMBERS.slice(2).join("|")}) )?(?:ha(?:ve|s|d)|are|were)|(?:had|were|should) (?:he|she|they|it)`,
  `the (?:${OF_BEFORE})`,
  // "A day earlier", "three weeks later".
  String.raw`(?:an?|[\p{Ll}\d-]+) (?:moment|${CLOCK_AND_CALENDAR_UNIT})s? (?:earlier|later)`,
  `(?:moment|${CLOCK_AND_CALENDAR_UNIT})s (?:earlier|later)`,
].join("|");
const POINTS_BACK = new RegExp(`^(?:${POINTING_WORDS})\\b`, "iu");
/** "this week" and "those who" do not refer back. */
const POINTS_NOWHERE = [
  ...SEASONS,
  `week|month|year|${PART_OF_DAY}|season|weekend`,
  String.raw`time|century|decade|quarter|who\b|of\b|in\b|from\b|with\b|at\b`,
].join("|");
/** "if this practice continues". */
const THIS_OF_BEFORE = new RegExp(`\\b(?:this|these|those|such an?)\\s+(?!${POINTS_NOWHERE})\\p{Ll}+`, "u");
/** "with his other hand": the text has named one of them before. */
const THE_OTHER = /\b(?:his|her|their|its) other \p{Ll}+(?<!s)\b/u;
const FIRST_PERSON = /\b(?:I|I['’]m|I['’]ve|me|my|we|we['’]re|our|us|you|your)\b/;
const STOPS = ".!。！…।۔።";
const STOPS_AND_QUESTIONS = `${STOPS}?？؟`;
const CLOSERS = "\"”'’»)]";

/** The mark of an entry in a list, of which it tells one. */
const LISTED = /^\s*[•●○▪■□◆◇★☆►▶‣⁃]/u;

/** Open a condition, an order or a date: "Were it so", "Do not go", "May 5". */
const OPENS_SENTENCE: ReadonlySet<string> = new Set(wordList("had were do may might"));
/** "Will be back in a year.": a note without a subject, as in posts. "Will Smith" is somebody, "Had it held" a condition. */
const NO_SUBJECT = regexFrom(
  "u",
  "^",
  FINITE_AUXILIARIES.filter((word) => !OPENS_SENTENCE.has(word)).map(capitalized),
  String.raw` \p{Ll}[^?]*$`,
);

/** False for "He added ...", for fragments, captions and lines without an end. */
export function isStandalone(text: string): boolean {
  if (!opensReport(text)) return false;
  const own = outsideQuotations(text);
  return !THIS_OF_BEFORE.test(own) && !THE_OTHER.test(own) && !takesTwoForKnown(own);
}

/** "The fight began when the two airlines met": nobody knows which, unless the sentence has told of one "and" another. */
function takesTwoForKnown(text: string): boolean {
  const at = text.search(/\b(?:[Tt]he|[Tt]hese|[Tt]hose) two\b(?! (?:of|who|that)\b)/u);
  return at >= 0 && !/ and /.test(text.slice(0, at));
}

const DAYS_AND_MONTHS = new RegExp(
  `^(?:${WEEKDAY_NAME}|${MONTH_NAMES}|Christmas|Easter|Twitter|Facebook|Instagram)$`,
);

/** Names that "he" or "she" never refers to: countries, capitals, days. */
function isPlaceOrDay(word: string): boolean {
  return DAYS_AND_MONTHS.test(word) || (equivalentKeys.get(word.toLowerCase())?.startsWith("@") ?? false);
}

/** Whether the first sentence of a report is one: "this southern island" is the one of the headline, and "He" is nobody. */
export function opensReport(text: string): boolean {
  const first = text.match(/[\p{L}\p{N}]/u)?.[0];
  return (
    !NO_SUBJECT.test(text) &&
    ends(text, STOPS) &&
    isBalanced(text) &&
    !POINTS_BACK.test(text.replace(QUOTE_MARK, "")) &&
    first !== undefined &&
    first === first.toUpperCase() &&
    !LISTED.test(text) &&
    !hasLonePronoun(text, isPlaceOrDay)
  );
}

const FROM_A_DAY =
  /^(?:\w+ (?:days?|weeks?|months?) ago|earlier (?:today|this|on)|last (?:week|month|year|night)|this (?:week|month|year|morning)|yesterday|today|now|recently|just)\b/i;

/** Begins with a day that depends on the date of its report: "Two days ago", "last month". */
export const seenFromItsDay = (text: string): boolean => FROM_A_DAY.test(text);

/** A day or an hour that depends on the date of its report, anywhere in a sentence. */
const OF_ITS_DAY = regexFrom(
  "iu",
  String.raw`\b(?:`,
  [
    `yesterday|today|tonight|tomorrow|this (?:${PART_OF_DAY}|week|weekend)|last night|earlier this (?:week|month)|right now`,
    sequence("(?:is|are) (?:still )?", [...FIXED_AHEAD]),
    "will (?:appear|return|be back) (?:in|before|at)",
    String.raw`will (?:[\p{L}’'-]+ ){1,8}?(?:on )?${WEEKDAY_NAME}`,
  ],
  String.raw`)\b`,
);

/** Whether it tells, outside quotation marks, when something was or will be by the day of its report: false on any later day. */
export const datedByItsDay = (text: string): boolean => OF_ITS_DAY.test(outsideQuotations(text));

/** In words. Shorter sentences say too little, longer ones too much at once. */
const SHORTEST = 6;
const LONGEST = 60;

/** "THE MOON GARDEN According to": a heading that ran into its paragraph. "BRITAIN’S night skies" is set so for its looks. */
const RUN_IN = /^(?:\p{Lu}[\p{Lu}\p{N}’'&:-]* ){2,12}\p{Lu}[\p{Lu}\p{N}’'&:-]+ \p{Lu}\p{Ll}/u;

/** "Weir Gives Way After Storm in Selm Divers found": the same in a heading's capitals, of which one begins a small word. */
const RUN_IN_TITLE =
  /^(?=(?:\S+ ){2,9}(?:After|Over|With|From|Into|Amid|Before|During|Without|Against|Is|Are|Was|To|Says?) \p{Lu})(?:(?:\p{Lu}[\p{L}\p{N}.,’'-]*|\d+|in|of|at|on|for|the|an?|and|by|to) ){7,20}/u;

/** "SECOND UPDATE: Police have", "PHOTOS: The ferry": what the house says of its report. */
const LABELLED =
  /^(?:\p{Lu}{3,} ){0,2}(?:UPDATED?|LATEST|NEW|DEVELOPING|PHOTOS?|VIDEO|WATCH|MORE|READ)\b[^:]{0,20}:/u;

/** What surrounds a picture, and a teaser that breaks off: "... of the weir…". */
const CAPTION_OR_CUT = /\b(?:Hide|Show) Caption\b|(?:…|\.{3})$/iu;

/**
 * False for questions, appeals to the reader, and remains of menus and captions.
 *
 * @param longest most words of the sentence
 */
export function reportsNews(text: string, longest = LONGEST): boolean {
  return (
    readingLength(text) >= SHORTEST &&
    ends(text, STOPS) &&
    isOfText(text, longest) &&
    (!FIRST_PERSON.test(text) || !FIRST_PERSON.test(outsideQuotations(text)))
  );
}

/**
 * Whether it can be read behind the sentence before it, though it may be no news by itself: a question, "Some, a hummingbird.", "I ran."
 * False for remains of menus and captions.
 *
 * @param longest most words of the sentence
 */
export const goesOnInText = (text: string, longest: number): boolean =>
  ends(text, STOPS_AND_QUESTIONS) && isOfText(text, longest);

/** Whether it is a sentence, and no remains of a menu, a caption or a link. */
function isOfText(text: string, longest: number): boolean {
  if (readingLength(text) > longest) return false;
  // Scripts without capitals are not written in them.
  if (!/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()) return false;
  if (/https?:|www\.|[@©|]/.test(text) || (text.includes("»") && !text.includes("«"))) return false;
  return !(
    tellsNoStory(text) ||
    LABELLED.test(text) ||
    CAPTION_OR_CUT.test(text) ||
    RUN_IN.test(text) ||
    RUN_IN_TITLE.test(text)
  );
}

/**
 * Whether it ends with one of some marks, with or without closing marks. Checked from the end, because a pattern would search
 * the whole text.
 */
function ends(text: string, stops: string): boolean {
  let last = text.length - 1;
  while (last > 0 && CLOSERS.includes(text.charAt(last))) last--;
  return last >= 0 && stops.includes(text.charAt(last));
}

/** Whether its quotation marks and brackets are all closed. */
export function isBalanced(text: string): boolean {
  let [curly, straight, round] = [0, 0, 0];
  for (const mark of text) {
    if (mark === "“") curly++;
    else if (mark === "”") curly--;
    else if (mark === '"') straight++;
    else if (mark === "(") round++;
    else if (mark === ")") round--;
  }
  return curly === 0 && straight % 2 === 0 && round === 0;
}
