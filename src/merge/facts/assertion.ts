/** Whether words state something themselves, or are only hung onto what their sentence states. */

import { remember } from "../../structures/object-memo.js";
import { FINITE_AUXILIARIES } from "../../words/lexicon/english-function-words.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Reading } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";
import { isPastVerb } from "./predicate.js";

/** Before which nothing is stated unless a verb follows: "after the 3-0 win", "with two children". */
const HUNG_ON =
  /^(?:after|before|despite|including|with|without|following|amid|during|because of|as well as)\b/i;
const AUXILIARY = regexFrom(
  "giu",
  String.raw`\b`,
  [...FINITE_AUXILIARIES, "am|be|been|shall"],
  String.raw`\b|n['’]t\b`,
);
const SAYING = /\b(?:said|says|say|told|tells)\b/gi;
/** "the officer who was", "the plane that": what follows is said of a noun. */
const OF_A_NOUN = /\b(?:who|which|that|whose|whom)(?: [\p{L}’']+){0,2} $/iu;

/**
 * Where verbs are, in characters: each auxiliary, verb in the past and verb of saying. English; the present tense
 * without an auxiliary is not seen. Each sentence is compared with many others, and read once.
 */
const verbsIn = remember((reading: Reading): readonly number[] => {
  const { text, words } = reading;
  const found = [AUXILIARY, SAYING].flatMap((verbs) => [...text.matchAll(verbs)].map(({ index }) => index));
  const past = words.flatMap((word) => (isPastVerb(reading, word) ? word.start : []));
  return [...found, ...past].sort((a, b) => a - b);
});

/** One verb and its auxiliary are no further apart, in characters. */
const ONE_VERB = 12;

/**
 * False for "after the 3-0 win over Averby", "Jo Lund, an officer who was hurt", and the caption "The shell of the plane
 * that crashed, in Averby". Languages other than English are taken at their word.
 */
export function states(reading: Reading): boolean {
  if (isForeign(reading.language)) return true;
  const verbs = verbsIn(reading);
  const [first, ...more] = verbs;
  if (first === undefined) return !HUNG_ON.test(reading.text);
  const hung = OF_A_NOUN.test(reading.text.slice(0, first));
  return !hung || more.some((at, index) => at - (more[index - 1] ?? first) > ONE_VERB);
}

/** Behind which what is told is only the background of the sentence, until a verb states it: "after the 26-24 win". */
const BACKGROUND = /\b(?:after|following|despite|before|since|during|amid)\b[^,;]{0,60}$/i;

/** Whether the words at `start` are an appendix of the sentence, not what it states: "two" of "after the death of two workers". */
export function isBackground(reading: Reading, start: number): boolean {
  const hung = BACKGROUND.exec(reading.text.slice(0, start));
  return hung !== null && !verbsIn(reading).some((at) => at > hung.index && at < start);
}

/** Between the start of a sentence and its subject: "On Monday, ", "In a statement issued on Friday, ". */
const OPENING = /^(?:In|On|At|After|Before|Earlier|Later|Meanwhile|Speaking|During)\b[^,;“"]{0,60}, /;
/** Of a verb in the passive the subject does nothing. */
const PASSIVE = /\b(?:is|are|was|were|been|being)\b/i;

/**
 * Indices of the words of the name that does what the sentence states, in the active voice: "Jo Lund" of "On Monday,
 * Mayor Jo Lund opened the bridge", and of "Jo Lund said she opened it". Null where that is not a name, or not clear.
 */
export const actorOf = remember((reading: Reading): readonly number[] | null => {
  const { text, words } = reading;
  const from = OPENING.exec(text)?.[0].length ?? 0;
  const [verb, next] = verbsIn(reading).filter((at) => at >= from);
  if (verb === undefined || /["“”,;:(]/.test(text.slice(from, verb))) return null;
  const saying = /^(?:said|says|say|told|tells)\b(?: that)?(?= )(.{0,6})/i.exec(text.slice(verb));
  if (saying && !/^ (?:he|she|they|it)\b/i.test(saying[1] ?? "")) return null;
  if (!saying && PASSIVE.test(text.slice(verb, (next ?? verb) + 1))) return null;
  const before = words.flatMap(({ start, end, name, number }, index) =>
    start >= from &&
    end <= verb &&
    !number &&
    (name || (start === from && /^\p{Lu}/u.test(text.slice(start))))
      ? index
      : [],
  );
  return before.some((index) => words[index]?.name) ? before : null;
});
