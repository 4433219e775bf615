/** Detects whether something that lasts goes on or is over: a strike, a siege, a search. */
import { CALENDAR_UNIT } from "../../words/lexicon/measures/units-of-time.js";
import { finderOfAll } from "../../words/text/needed-words.js";
import { sequence } from "../../words/text/regex.js";

export interface Outcome {
  /** "search" */
  readonly matter: string;
  /** Its outcome: "found dead"; null while it is open. */
  readonly end: string | null;
  /** Offsets of the words that say so. */
  readonly start: number;
  readonly stop: number;
}

/** "has not yet been found": the outcome is denied. */
const DENIED = /\b(?:not|never|no|n't|yet to|without being|fail(?:ed|s)? to)\b[^,;.]{0,24}$/i;

/** Whether the words before an offset deny what follows: "has not yet" before "been found". */
export const isDenied = (text: string, start: number): boolean => DENIED.test(text.slice(0, start));

/** Words between a noun and its verb: "strike | in Marlow | is over". */
const OF_IT =
  "(?: (?:in|at|of|on|by|over|against|for) (?:the )?[\\p{L}’'-]+(?: [\\p{Lu}][\\p{L}’'-]+)?){0,2}";
const THING = "([\\p{L}-]{4,})";
/** Where a word begins, and no part of "nine-day" does. */
const BEGINS = "(?<!\\p{L}-{0,2})";
/** "The strike is over", "has ended"; "ended a nine-day strike". */
const OVER = [
  sequence(`${BEGINS}${THING}${OF_IT} `, [
    "(?:is|are|was|were) (?:now |finally |all )?(?:over|finished|at an end)",
    String.raw`(?:has |have |had )ended|ended(?= (?:on|after|in|at|with|when|over)\b|[,.]|$)`,
    "(?:has |have |had )?c[ao]me to an end",
  ]),
  `end(?:s|ed|ing)? (?:the |their |its |an? )?(?:[\\p{L}\\d-]+ ){0,2}?${THING}(?= (?:on|after|in|at|over|with|by)|[,.]|$)`,
].map((words) => finderOfAll(new RegExp(`\\b${words}(?!\\p{L})`, "giu")));
/** "The strike goes on", "entered its third day". */
const GOING = [
  "(?:will |to )?(?:goes?|went|drag(?:s|ged)?|rumble[sd]?) on",
  "continue[sd]?(?! (?:the|their|its|his|her|an?|to)\\b)",
  "(?:is|are) (?:continuing|going on|ongoing|set to continue)",
  `(?:enter(?:s|ed)|is in|was in) (?:its|a|the) \\p{L}+ (?:${CALENDAR_UNIT})`,
].join("|");
const GOES_ON = finderOfAll(new RegExp(`\\b${BEGINS}${THING}${OF_IT} (?:${GOING})(?!\\p{L})`, "giu"));

/** Whether something that lasts is over: a strike, a siege, a search. */
export function courseOf(text: string): readonly Outcome[] {
  const of = ({ 0: words, 1: thing = "", index }: RegExpExecArray, end: string | null): Outcome => ({
    matter: `course of ${thing.toLowerCase().replace(/s$/, "")}`,
    end,
    start: index,
    stop: index + words.length,
  });
  const over = OVER.flatMap((find) => find(text)).filter(({ index }) => !isDenied(text, index));
  const ended = over.map((match) => of(match, "over"));
  const matters = new Set(ended.map(({ matter }) => matter));
  const open = GOES_ON(text).map((match) => of(match, null));
  return [...ended, ...open.filter(({ matter }) => !matters.has(matter))];
}
