/**
 * Finds the reporting verbs of a line: those of a list, and any verb in a position that only reporting verbs take,
 * between a quotation and its subject.
 *
 *     “Not yet,” an angry Lund retaliated.      Lund shot back: “Not yet.”      “At last!” beamed Lund.
 *                               ^^^^^^^^^^           ^^^^^^^^^                               ^^^^^^
 */

import {
  ARTICLES,
  BASIC_PREPOSITIONS,
  CLAUSE_OPENERS,
  DEMONSTRATIVES,
  POSSESSIVES,
} from "../../words/lexicon/english-function-words.js";
import { ATTRIBUTING_PHRASES, REPORTING_FORMS } from "../../words/lexicon/reporting-verbs.js";
import { capitalized } from "../../words/lexicon/titles.js";
import { regexFrom } from "../../words/text/regex.js";
import { type Range, touches } from "../text/passage.js";
import { overheardVerb } from "./subjects/overheard.js";

const LISTED = [...REPORTING_FORMS, ...ATTRIBUTING_PHRASES].join("|");
/** "in Lund’s own words" */
const IN_WORDS_OF = "[Ii]n (?:[A-Z][\\w.-]{0,40} ){0,2}[A-Z][\\w.-]{0,40}['’]s? (?:own )?words";
const VERB = new RegExp(
  `\\b(?:${[LISTED, ...ATTRIBUTING_PHRASES.map(capitalized), IN_WORDS_OF].join("|")})\\b`,
  "g",
);
/** Whether words contain a reporting verb. */
const ANY_VERB = new RegExp(`\\b(?:${LISTED})\\b`, "i");

/** Phrasal verbs, of which the list need not have all forms. */
const PHRASAL = "(?:shot|shoots|fired|fires|hit|hits|called|calls|snapped|barked) (?:back|out)";
const PAST = `\\p{Ll}{3,}ed|began|begins|ran|swore|${PHRASAL}`;
/** "they mocks" is no English; "he mocks" is. */
const PRESENT_OF_HIM = /(?:^|[\s,–—-])(?:he|she|who)\s+(\p{Ll}{3,}s)$/iu;
/** Words with the ending of a verb that are none beside a quotation. */
const NO_VERB = new Set(
  (
    "unnamed injured wounded retired united wanted accused alleged convicted related hundred indeed need exceed red embattled " +
    "renowned interested concerned used supposed married armed elected appointed named aged based"
  ).split(" "),
);
/** Before a participle that is no verb here: "an injured man", "was wounded". */
const DETERMINER = regexFrom(
  "i",
  String.raw`(?:^|\s)`,
  [
    ...ARTICLES,
    ...POSSESSIVES,
    ...DEMONSTRATIVES,
    "one|another|other|some|many|two|three|several",
    ...BASIC_PREPOSITIONS,
    "as",
    "was|were|is|are|been|being|be|had|has|have",
  ],
  String.raw`\s+$`,
);

/** Most characters between a quotation and its own verb. */
const NEAR = 90;

/** Whether words contain a reporting verb. */
export const saysSomething = (words: string): boolean => ANY_VERB.test(words);

/**
 * Finds verbs that may report words.
 *
 * @param held quoted ranges of the line, in order
 * @returns verbs outside the ranges, in order
 */
export function verbsOfSaying(text: string, held: readonly Range[]): Range[] {
  const listed: Range[] = [];
  VERB.lastIndex = 0;
  for (let match = VERB.exec(text); match; match = VERB.exec(text)) {
    const verb = { start: match.index, end: match.index + match[0].length };
    if (!touches(held, verb) && !isOwned(text, verb)) listed.push(verb);
  }
  const more: Range[] = [];
  for (let at = 0; at < held.length; at++) {
    const stretch = held[at];
    if (!stretch) break;
    const before = held[at - 1]?.end ?? 0;
    const after = held[at + 1]?.start ?? text.length;
    const overheard = overheardVerb(text, stretch.start);
    if (overheard && !listed.some(({ start }) => start === overheard.start)) more.push(overheard);
    more.push(...verbAfter(text, stretch, after, listed), ...verbBefore(text, stretch, before, listed));
  }
  if (more.length === 0) return listed;
  return [...listed, ...more]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((verb, at, all) => at === 0 || verb.start >= (all[at - 1]?.end ?? 0));
}

/** "Berg’s reported request", "Lund’s claims": what somebody has is no verb. "She’s said" is one. */
function isOwned(text: string, { start, end }: Range): boolean {
  if (NOUNS.test(text.slice(start, end)) && MANY_OF_THEM.test(text.slice(Math.max(0, start - 12), start)))
    return true;
  return OWNER.test(text.slice(Math.max(0, start - 4), start)) && !COMMON_PAST.test(text.slice(start, end));
}
/** "the mounting calls to resign" */
const NOUNS = /^(?:calls|claims)$/;
const MANY_OF_THEM = /\b(?:mounting|growing|repeated|renewed|new|fresh|recent|many|more|the) $/;
const OWNER = /(?:\p{L}['’]s|s['’]) $/u;
const COMMON_PAST = /^(?:said|told|called|added|asked|put it)$/i;

const ENDS_OPEN = /[,?!…—–-][’']?["“”»’']{1,2}$/;
/** A subject, then a verb; or the verb, then a subject. */
const SUBJECT_FIRST = new RegExp(
  `^[\\s,–—-]{0,20}(?:[\\p{L}\\p{M}.’'-]{1,60}\\s+){1,6}?(?<verb>${PAST})(?![\\p{L}-])`,
  "u",
);
const VERB_FIRST = new RegExp(
  `^[\\s,–—-]*(?<verb>${PAST})\\s+(?=(?:the|an?|his|her|their|one|\\p{Lu}\\p{L}))`,
  "u",
);

const OWN_CLAUSE = regexFrom(
  "",
  String.raw`^[\s,–—-]*`,
  [...CLAUSE_OPENERS, "which|who|whose|where"],
  String.raw`\s`,
);

/**
 * The verb after a quotation that ends in a comma, a question mark or an exclamation mark, because its sentence goes
 * on.
 */
function verbAfter(text: string, stretch: Range, to: number, listed: readonly Range[]): Range[] {
  const tail = text.slice(stretch.end, Math.min(to, stretch.end + NEAR));
  if (
    !ENDS_OPEN.test(text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end)) &&
    !/^\s?[,–—]/.test(tail)
  )
    return [];
  const clause = /^[^.;:“”"]*/.exec(tail)?.[0] ?? "";
  // A clause of its own begins here. What its subject does is no reporting of these words.
  if (OWN_CLAUSE.test(clause)) return [];
  const end = stretch.end + clause.length;
  if (listed.some((verb) => verb.start >= stretch.end && verb.start < end)) return [];
  const inverted = VERB_FIRST.exec(clause)?.groups?.verb;
  if (inverted !== undefined) {
    const start = stretch.end + clause.indexOf(inverted);
    return NO_VERB.has(inverted) ? [] : [{ start, end: start + inverted.length }];
  }
  const match = SUBJECT_FIRST.exec(clause);
  const verb = match?.groups?.verb;
  if (match && verb !== undefined) {
    const start = stretch.end + match[0].length - verb.length;
    const plain = !NO_VERB.has(verb) && !DETERMINER.test(clause.slice(0, match[0].length - verb.length));
    // After “Go!” a capital may begin a new sentence.
    const joined =
      !/^\s*\p{Lu}/u.test(clause) || /,[’']?["“”»’']{1,2}$/.test(text.slice(stretch.end - 3, stretch.end));
    return plain && joined ? [{ start, end: start + verb.length }] : [];
  }
  const present = /^[\s,–—-]*(?:he|she)\s+(?<verb>\p{Ll}{3,}s)\b/u.exec(clause)?.groups?.verb;
  if (present === undefined) return [];
  const start = stretch.end + clause.indexOf(present);
  return [{ start, end: start + present.length }];
}

/** The last word before the mark; else the verb before "to Lund", "back" and the like. */
const AT_EDGE = new RegExp(`(?<![\\p{L}-])(?<verb>${PAST}|\\p{Ll}{3,}(?:ing|s))\\s*(?<mark>[,:])\\s*$`, "u");
const NEAR_EDGE = new RegExp(
  `(?<![\\p{L}-])(?<verb>${PAST}|\\p{Ll}{3,}(?:ing|s))\\s+(?:him|her|them|me|us|back|out|reporters|(?:to|at|in|on|after|with) [^“”",.:;]{2,50})\\s*(?<mark>[,:])\\s*$`,
  "u",
);

/** The verb before a quotation that follows a comma or a colon. */
function verbBefore(text: string, stretch: Range, from: number, listed: readonly Range[]): Range[] {
  const begin = Math.max(from, stretch.start - NEAR);
  const head = text.slice(begin, stretch.start);
  const match = AT_EDGE.exec(head) ?? NEAR_EDGE.exec(head);
  const { verb, mark } = match?.groups ?? {};
  if (!match || verb === undefined) return [];
  const start = begin + match.index;
  const found = { start, end: start + verb.length };
  if (listed.some((known) => known.end > found.start)) return [];
  // "When the vote failed, “rebels” left": after a comma, only a range that begins like a sentence.
  if (mark === "," && !/^\W*\p{Lu}/u.test(text.slice(stretch.start, stretch.start + 4))) return [];
  const lead = text.slice(begin, start);
  if (NO_VERB.has(verb) || DETERMINER.test(lead)) return [];
  if (/s$/.test(verb) && !PRESENT_OF_HIM.test(lead + verb) && mark !== ":") return [];
  if (/s$/.test(verb) && !PRESENT_OF_HIM.test(lead + verb) && !/\p{Lu}[\p{L}\d]{0,60}\s+$/u.test(lead))
    return [];
  return [found];
}
