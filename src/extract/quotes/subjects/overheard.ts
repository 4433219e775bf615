/**
 * Finds whose words are quoted where the subject of the sentence only hears, reads or carries them.
 *
 *     Lund heard a guard yell “Get back!”           the guard's
 *     Lund heard someone say “Get back!”            nobody's that is known
 *     Lund carried a banner reading “Get back!”     nobody's
 */

import { regexFrom } from "../../../words/text/regex.js";
import type { Named } from "../../names/named-entities.js";
import type { Range } from "../../text/passage.js";
import { namedSubject, phraseSubject, type Subject } from "./subject.js";

/** Verbs behind what is heard, in the infinitive or as a participle. */
const OVERHEARD_VERBS =
  "(?:say|yell|shout|scream|whisper|cry|chant|mutter|ask|tell|exclaim|demand|call)(?:ing)?";
const WHO_IS_HEARD = String.raw`((?:[\p{L}\p{M}\p{N}.’'-]{1,30}\s){1,6}?)`;
const HEARD = String.raw`\b(?:over)?hear(?:d|s|ing)?\s`;

/** "heard a guard yell" before a quotation; group 2 is the verb. */
const HEARD_BEFORE = regexFrom(
  "u",
  `${HEARD}${WHO_IS_HEARD}(${OVERHEARD_VERBS})`,
  String.raw`(?:\s(?:out|at\s\p{L}+|him|her|them))?[,:]?\s$`,
);
/** "heard a guard " before a verb. */
const HEARD_TO = regexFrom("u", HEARD, WHO_IS_HEARD, "$");
const IS_OVERHEARD = new RegExp(`^(?:${OVERHEARD_VERBS})$`);
/** "heard that the guard", "heard Lund, who": a clause of its own. */
const OWN_CLAUSE = /\b(?:that|who|how|what|why|about|from|and|but|when|while|before|after)\s/;

/** Most characters from the verb of hearing to the quotation. */
const NEAR = 90;

/** The verb of what is heard, right before a quotation: "heard a guard yell, “...”". */
export function overheardVerb(text: string, quotation: number): Range | null {
  const from = Math.max(0, quotation - NEAR);
  const match = HEARD_BEFORE.exec(text.slice(from, quotation));
  const verb = match?.[2];
  if (!match || verb === undefined || OWN_CLAUSE.test(match[1] ?? "")) return null;
  const start = from + match.index + match[0].lastIndexOf(verb);
  return { start, end: start + verb.length };
}

/** Who is heard; undefined where the words before the verb tell of no hearing. */
export function overheardSubject(
  text: string,
  verb: Range,
  names: readonly Named[],
): Subject | null | undefined {
  if (!IS_OVERHEARD.test(text.slice(verb.start, verb.end))) return undefined;
  const from = Math.max(0, verb.start - NEAR);
  const words = HEARD_TO.exec(text.slice(from, verb.start))?.[1];
  if (words === undefined || OWN_CLAUSE.test(words)) return undefined;
  const start = verb.start - words.length;
  const end = verb.start - 1;
  const person = names.findLast((name) => name.kind === "person" && name.start >= start && name.end === end);
  if (person) return namedSubject(person);
  const pronoun = { him: "he", her: "she" }[text.slice(start, end)];
  if (pronoun !== undefined) return { kind: "pronoun", text: pronoun, start, end, named: null };
  return phraseSubject(text, start, end) ?? { kind: "phrase", text: "someone", start, end, named: null };
}

/** What shows words that nobody says. */
const DISPLAYS =
  "(?:sign|banner|placard|poster|flag|T-?shirt|shirt|plaque|billboard|sticker|tattoo|badge|leaflet|fl[iy]er|headstone|inscription|caption)s?|graffiti";
/** "a banner that ", "letters " before a verb; group 1: it shows words to all, group 2: somebody wrote it to somebody. */
const SHOWN = regexFrom(
  "iu",
  String.raw`\b(?:(${DISPLAYS})|(notes?|letters?|messages?|e-?mails?|texts?))`,
  String.raw`(?:,?\s(?:that|which))?\s$`,
);
const SHOWING = /^(?:read(?:s|ing)?|said|saying|declaring|proclaiming)$/;
/** Verbs whose subject wrote the letter. */
const WROTE =
  /\b(?:sen[dt]|sends|sending|w?rote|written|writing|left|leav(?:es|ing)|penned|issued|posted|released|published|signed|mailed|e-?mailed|texted|tweeted|shared|circulated)\b/;

/**
 * The thing that shows the words before a verb: "carried a banner reading", "found a note that said". Undefined where there is none, or
 * where the subject of the sentence wrote it.
 */
export function displaySubject(text: string, from: number, verb: Range): Subject | undefined {
  if (!SHOWING.test(text.slice(verb.start, verb.end))) return undefined;
  const before = text.slice(from, verb.start);
  const match = SHOWN.exec(before);
  const noun = match?.[1] ?? match?.[2];
  if (!match || noun === undefined) return undefined;
  const ahead = before.slice(0, match.index);
  if (match[1] === undefined && (WROTE.test(before) || OPENS_CLAUSE.test(ahead) || !OBJECT.test(ahead)))
    return undefined;
  const start = from + match.index;
  return { kind: "phrase", text: noun, start, end: start + noun.length, named: null };
}

/** Before a noun that is an object: "found a ", "with his ". A subject has nothing before its article. */
const OBJECT =
  /(?<!\p{L})\p{L}{3,20}\s(?:(?:an?|the|one|two|his|her|their|another)\s)?(?:[\p{L}-]{1,20}\s){0,2}$/u;

/** “...,” the second letter said: only its article and adjectives are before the noun, which is the subject. */
const OPENS_CLAUSE = /^[\s,–—-]*(?:an?|the|one|his|her|their|its|another)\s(?:[\p{L}-]{1,20}\s){0,2}$/iu;

/** "a banner", and "note" as an object has it, without an article. */
const A_DISPLAY = regexFrom("iu", [
  String.raw`^(?:\p{L}+\s){0,3}(?:${DISPLAYS})(?:\s(?:outside|in|on|at|above|near|held|behind)\s.*)?$`,
  "^(?:notes?|letters?|messages?|e-?mails?|texts?)$",
]);

/** Whether a subject is only what shows the words: "a banner". */
export const isDisplay = (words: string): boolean => A_DISPLAY.test(words);
