/**
 * Decides whether the words between quotation marks are a quotation, and no title of a work, nickname or scare quotes.
 * A logistic model over what readers go by; `npm run learn:quotes` learns it.
 */

import { BASIC_PREPOSITIONS, FINITE_BE, FINITE_HAVE } from "../../words/lexicon/english-function-words.js";
import { ATTRIBUTING_PHRASES, reportingForms, UTTERANCE_NOUNS } from "../../words/lexicon/reporting-verbs.js";
import { NAMING_PARTICIPLES } from "../../words/lexicon/verbs/verb-classes.js";
import { regexFrom } from "../../words/text/regex.js";
import { characterKind, SPACE } from "../text/character-classes.js";
import type { Cue } from "./attributions.js";
import table from "./is-quotation-weights.json" with { type: "json" };
import type { Stretch } from "./quoted-spans.js";
import {
  CLAUSE,
  caseOf,
  isQuotedTerm,
  type QuotationContext,
  STATION,
  SURELY_QUOTED,
  WORK,
  WORK_AFTER,
} from "./quoted-terms.js";

const BIAS = table.bias;
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  table.features.map(({ name, weight }) => [name, weight]),
);

/** Whether a range between quotation marks is a quotation: by a clear case, or by the sum of its learned weights. */
export function isQuotation(around: QuotationContext): boolean {
  const plain = plainly(around);
  if (plain !== null) return plain;
  let sum = BIAS;
  for (const name of featuresOf(around)) sum += WEIGHTS.get(name) ?? 0;
  return sum > 0;
}

/** Clear cases: a long range is a quotation, and a set-apart one is none; else null. */
export function plainly(around: QuotationContext): boolean | null {
  if (around.wordCount >= SURELY_QUOTED) return true;
  return isQuotedTerm(around) ? false : null;
}

/**
 * Number of words of a quotation.
 *
 * @param words without white space around them
 */
export function wordCount(words: string): number {
  let count = 1;
  for (let at = 1; at < words.length; at++)
    if (characterKind(words.charCodeAt(at)) === SPACE && characterKind(words.charCodeAt(at - 1)) !== SPACE)
      count++;
  return count;
}

const LENGTHS: readonly (readonly [number, string])[] = [
  [1, "one word"],
  [2, "two words"],
  [3, "three words"],
  [5, "four or five words"],
  [Number.POSITIVE_INFINITY, "six words or more"],
];

const NAMED = regexFrom(
  "i",
  String.raw`\b`,
  [
    ...NAMING_PARTICIPLES,
    "known as|labell?ed|referred to as|refers? to as|entitled",
    "(?:called|known as|dubbed) (?:the|a|an)",
  ],
  String.raw`\s*$`,
);
/** Most characters between a noun such as "claim" and the quotation. */
const NOUN_REACH = 240;
const NOUN_OF_SAYING = regexFrom(
  "",
  String.raw`\b`,
  [
    ...UTTERANCE_NOUNS,
    "promises?|calls?|pledges?|vows?|attacks?|criticisms?|warnings?|accusations?|beliefs?|arguments?",
    "complaints?|descriptions?|tweets?|messages?|questions?|answers?|references?|speech|interview",
    "letter|op-ed|concerns?|fears?|notion|idea|view|opinion|assessment",
  ],
  String.raw`\b`,
);
const CLAIMED = /\p{L}['’]s?\s+(?:now-famous\s+|so-called\s+)?$/u;
const PREPOSITION = regexFrom(
  "",
  "^",
  [
    ...BASIC_PREPOSITIONS,
    "about|into|against|over|under|between|among|through|after|before|during|while|when|if|because|than|like",
  ],
  "$",
);
const SPEAKING = regexFrom(
  "i",
  "^",
  [...reportingForms(["plain", "comment"], ["base", "present", "past"]), ...ATTRIBUTING_PHRASES],
  "$",
);
const CALLING = regexFrom("i", "^", reportingForms(["judge"], ["present", "past", "participle"]), "$");

/** Features of a range and its surroundings for or against a quotation. */
export function featuresOf(around: QuotationContext): string[] {
  const { words, wordCount: count, text, stretch, cue } = around;
  const { outer } = stretch;
  const found: string[] = [];
  const length = LENGTHS.find(([most]) => count <= most)?.[1] ?? "";
  const short = count < CLAUSE;
  const size = short ? "short" : "clause";
  found.push(length);
  const before = text.slice(Math.max(0, outer.start - 60), outer.start);
  const after = text.slice(outer.end, outer.end + 40);

  // Features of the words themselves.
  const cased = caseOf(words);
  found.push(`${size}, ${cased}`);
  if (/\b(?:I|we|you|my|our|your|me|us)\b/.test(words)) found.push("speaks of I, we or you");
  if (/\d/.test(words)) found.push("with a digit");
  if (around.isRepeated) found.push(`${size}, stands elsewhere too`);

  // Features of the text before and after.
  const beforeIs = kindBefore(before, outer.start === 0);
  found.push(`${size}, after ${beforeIs}`);
  found.push(`${size}, before ${kindAfter(after)}`);
  if (WORK.test(before) || WORK_AFTER.test(after)) found.push(`beside a kind of work, ${cased}`);
  if (STATION.test(before)) found.push("after a station");
  if (NAMED.test(before)) found.push(`after called, ${cased}`);
  if (cased === "set as a title" || cased === "one capital word") {
    found.push(`${cased}, after ${beforeIs}`);
    found.push(`${cased}, before ${kindAfter(after)}`);
    if (/\bon\s*$/.test(before)) found.push(`${cased}, after on`);
  }
  if (NOUN_OF_SAYING.test(text.slice(Math.max(0, outer.start - NOUN_REACH), outer.start)))
    found.push(`${size}, noun of saying before`);

  // Features of the speaker.
  if (cue) {
    const verb = text.slice(cue.verb.start, cue.verb.end);
    const kind = SPEAKING.test(verb) ? "saying" : CALLING.test(verb) ? "calling" : "telling";
    const where = isBeside(text, stretch, cue)
      ? "beside"
      : cue.verb.start >= outer.end
        ? "far after"
        : outer.start - cue.verb.end < 40
          ? "before"
          : "far before";
    found.push(`${size}, ${kind} ${where}`);
    found.push(`${size}, said by ${cue.subject?.kind ?? "nobody"}`);
    if (cased === "set as a title") found.push(`title, cue ${where}`);
  } else found.push(`${size}, no cue`);
  if (around.goesOn) found.push(`${size}, goes on`);
  if (around.clauses > 0) found.push(`${size}, with a clause in its sentence`);
  return found;
}

function kindBefore(before: string, first: boolean): string {
  if (first) return "nothing";
  if (CLAIMED.test(before)) return "a possessor";
  const punctuation = /([,:;(–—-])\s*$/.exec(before)?.[1];
  if (punctuation === "," || punctuation === ":") return punctuation === "," ? "a comma" : "a colon";
  if (punctuation !== undefined) return "another mark";
  const word = /(?<!\S)(\S+)\s*$/.exec(before)?.[1] ?? "";
  const lower = word.toLowerCase();
  if (/^(?:a|an)$/.test(lower)) return "a";
  if (lower === "the") return "the";
  if (/^(?:his|her|their|its|our|my|this|that|these|those)$/.test(lower))
    return lower === "that" ? "that" : "his";
  if (/^(?:is|are|was|were|be|been|being|am)$/.test(lower)) return "is";
  if (/^(?:and|or|but)$/.test(lower)) return "and";
  if (lower === "as" || lower === "of" || lower === "to") return lower;
  if (PREPOSITION.test(lower)) return "a preposition";
  if (/^\p{Lu}/u.test(word)) return "a name";
  if (/(?:ed|ing)$/.test(lower)) return "a verb";
  return "a word";
}

function kindAfter(after: string): string {
  if (/^[\s.!?…]*$/.test(after)) return "nothing";
  if (/^\s*[,.;:!?]/.test(after)) return "a mark";
  if (/^\s*[(–—-]/.test(after)) return "a dash";
  const word = /^\s*(\S+)/.exec(after)?.[1] ?? "";
  const lower = word.toLowerCase();
  if (/^(?:and|or|but)$/.test(lower)) return "and";
  if (PREPOSITION.test(lower)) return "a preposition";
  if (IS_OR_WHO.test(lower)) return "is";
  if (/^\p{Lu}/u.test(word)) return "a name";
  return "a word";
}

/** The weights were learned with these words. */
const IS_OR_WHO = regexFrom(
  "",
  "^",
  [...FINITE_BE, ...FINITE_HAVE, "be|will|would|could|that|which|who"],
  "$",
);

const JUST_AFTER = /^[\s,.;:—–-]*$/;

/** Whether only commas, or a word such as "that", separate cue and quotation. */
export function isBeside(text: string, { outer }: Stretch, { verb, subject }: Cue): boolean {
  if (verb.start >= outer.end)
    return JUST_AFTER.test(text.slice(outer.end, Math.min(verb.start, subject?.start ?? verb.start)));
  return /^[\s,:]*(?:(?:that|as|him|her)[\s,:]*)?$/.test(
    text.slice(Math.max(verb.end, subject && subject.end <= outer.start ? subject.end : 0), outer.start),
  );
}
