/**
 * Finds the reporting verb of its sentence that a quotation belongs to: the nearest, where a doubt counts as further way.
 *
 *     Lund called it “a mess”, and Berg recalled “a farce”.
 *     ^^^^^^^^^^^            cue before the quotation: the gap is " it "
 *
 *     “Not yet,” the mayor told us.
 *               ^^^^^^^^^^^^^^       cue behind the quotation: the gap is " "
 *
 *     Lund, “to be frank,” told us.
 *                          ^^^^      cue around the quotation: only the verb is behind it, and the gap is " "
 */

import type { Range } from "../text/passage.js";
import type { Cue } from "./attributions.js";
import type { Stretch } from "./quoted-spans.js";

/** Highest cost of a cue that is taken: characters of the gap and penalties. */
const HIGHEST_COST = 400;

// Penalties, in characters of the gap. They were set by hand, on labelled quotations.

/** Cue behind the quotation, with other words in the gap: "“a mess” in the view of many, Lund said". */
const BEHIND_OTHER_WORDS = 30;
/** Subject before the quotation, verb behind it. */
const AROUND = 30;
/** Another quotation is in the gap, and the cue is more likely its own. */
const BEYOND_ANOTHER = 20;
/**
 * "according to" in a sentence that does not begin with the quotation: another verb may have the speaker. "Lund claimed it was “his
 * right”, according to the paper": the words are Lund's.
 */
const ACCORDING_TO = 25;
/** A verb without a subject. */
const WITHOUT_SUBJECT = 40;
/** Between two verbs that stand right beside the quotation, the one behind it is taken. */
const RIGHT_BEFORE = 1;

/** "Lund told the clerk that it was “a mess”, a friend said": the words are Lund's, and the friend relays them. */
const RELAYED = 80;
/** From a verb to words that are part of a clause in small letters: " the clerk that it was ". */
const THAT_CLAUSE =
  /^(?:\s(?:the\s)?[\p{L}-]+){0,3}\sthat\s(?:(?:it|he|she|they)\s(?:was|were|is|are|had been)\s)?$/u;

/** "Lund insisted he “had paid for it”, a friend said": the words go on with what Lund says of himself. */
const OF_SELF = /^\s(?:that\s)?(?:he|she|they)\s$/;

/**
 * Whether a verb before the quotation, and not one behind it, gives its speaker: a named one in a clause with "that", or whoever says
 * the words of himself.
 */
const tellsItself = (text: string, outer: Range, { verb, subject }: Cue): boolean => {
  if (verb.end > outer.start || (subject !== null && subject.end > verb.start)) return false;
  if (!/^.\p{Ll}/u.test(text.slice(outer.start))) return false;
  const between = text.slice(verb.end, outer.start);
  return OF_SELF.test(between) || (subject?.named?.kind === "person" && THAT_CLAUSE.test(between));
};

/** A gap before a verb or subject right behind the quotation. */
const ONLY_MARKS = /^[\s,.;:—–-]*$/;
/** A gap behind a verb or subject right before the quotation: "said that it was", "told reporters". */
const ONLY_SMALL_WORDS =
  /^(?:[\s,:;—–-]|\b(?:that|as|how|is|was|it|to|of|the|a|an|him|her|them|me|us|his|their|its|being|like|reporters|in|on|at)\b)*$/i;

/**
 * Chooses the cue of a quotation among those of its sentence: the one with the lowest cost, which is the number of characters
 * in the gap between both and the penalties. Of equal costs the first is taken.
 *
 * @param text the sentence
 * @param stretch the quotation
 * @param cues reporting verbs of the sentence, none of them between quotation marks
 * @param held all ranges of the sentence between quotation marks
 * @returns null where every cue costs more than 400
 */
export function cueFor(
  text: string,
  { outer }: Stretch,
  cues: readonly Cue[],
  held: readonly Range[],
): Cue | null {
  let best: Cue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    if (beginsNextClause(text, outer, cue, held)) continue;
    const cost = costOf(text, outer, cue, held) - (tellsItself(text, outer, cue) ? RELAYED : 0);
    if (cost < least && cost <= HIGHEST_COST) {
      best = cue;
      least = cost;
    }
  }
  return best;
}

const isBehind = (cue: Cue, outer: Range): boolean => cue.verb.start >= outer.end;

/** Whether the quotation is between the subject and its verb. */
const isAround = (cue: Cue, outer: Range): boolean =>
  cue.subject !== null && cue.subject.start < outer.start && isBehind(cue, outer);

/** What is between a quotation and a cue before it or behind it. */
function gapOf(outer: Range, cue: Cue): Range {
  const { verb, subject } = cue;
  if (!isBehind(cue, outer)) {
    const isBefore = subject !== null && subject.end <= outer.start;
    return { start: isBefore ? Math.max(verb.end, subject.end) : verb.end, end: outer.start };
  }
  const begins = subject === null || isAround(cue, outer) ? verb.start : Math.min(verb.start, subject.start);
  return { start: outer.end, end: Math.max(outer.end, begins) };
}

/** "Critics find it “a farce”; Lund calls it “brave”.": the next clause has a speaker and a quotation of its own. */
const beginsNextClause = (text: string, outer: Range, cue: Cue, held: readonly Range[]): boolean => {
  if (cue.subject === null || !isBehind(cue, outer)) return false;
  const { start, end } = gapOf(outer, cue);
  return text.slice(start, end).includes(";") && held.some((range) => range.start >= cue.verb.end);
};

function costOf(text: string, outer: Range, cue: Cue, held: readonly Range[]): number {
  const gap = gapOf(outer, cue);
  const words = text.slice(gap.start, gap.end);
  let cost: number;
  if (isBehind(cue, outer)) cost = ONLY_MARKS.test(words) ? 0 : words.length + BEHIND_OTHER_WORDS;
  else cost = ONLY_SMALL_WORDS.test(words) ? RIGHT_BEFORE : words.length;
  if (held.some((range) => range.start >= gap.start && range.end <= gap.end)) cost += BEYOND_ANOTHER;
  if (isAround(cue, outer)) cost += AROUND;
  if (outer.start > 0 && /^according/i.test(text.slice(cue.verb.start, cue.verb.end))) cost += ACCORDING_TO;
  if (cue.subject === null) cost += WITHOUT_SUBJECT;
  return cost;
}
