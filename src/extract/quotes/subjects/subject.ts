/** The subject of a reporting clause: a name, a pronoun, or other words. */
import {
  BASIC_PREPOSITIONS,
  CLAUSE_OPENERS,
  DETERMINERS_OF_PEOPLE,
} from "../../../words/lexicon/english-function-words.js";
import { regexFrom } from "../../../words/text/regex.js";
import type { Named } from "../../names/named-entities.js";
import type { Range } from "../../text/passage.js";
import { canSpeak } from "./possible-speakers.js";

/** A subject with its range: a name, a pronoun, or other words ("the spokesman", "police"). */
export interface Subject extends Range {
  readonly kind: "name" | "pronoun" | "phrase";
  readonly text: string;
  readonly named: Named | null;
}

/** Makes a subject of a name, with the place of its mention. */
export const namedSubject = (named: Named): Subject => ({
  kind: "name",
  text: named.text,
  start: named.start,
  end: named.end,
  named,
});

/** The words from `from` to `to`, where they can be the subject of a reporting verb; null where they cannot. */
export function phraseSubject(text: string, from: number, to: number): Subject | null {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
  // Removes the full stop of the sentence, but not that of an initial.
  const end = to - (/(?<=\p{Ll}{2})\.$/u.exec(text.slice(start, to))?.[0].length ?? 0);
  const words = text.slice(start, end);
  // "R-Ky.": party and state of a member.
  return canSpeak(words) && !/^[DRI]-\p{Lu}/u.test(words)
    ? { kind: "phrase", text: words, start, end, named: null }
    : null;
}

/**
 * "A blogger on the site Harbour Watch said": somebody without a name speaks, not the body.
 *
 * @param ending the name before the verb
 */
export function memberOfBody(text: string, from: number, ending: Named): Subject | null {
  if (ending.kind === "person" || !OF_A_BODY.test(text.slice(from, ending.start))) return null;
  const { end } = ending;
  const start = from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
  return { kind: "phrase", text: text.slice(start, end), start, end, named: null };
}

/** "A blogger on the site": one of many, before the name of a body. */
const OF_A_BODY =
  /^\s*(?:A|An|One|Another)\s(?:[\p{Ll}-]+\s){1,3}(?:on|at|of|for|with|from|in)\s(?:(?:the|its|a)\s)?(?:[\p{L}\p{M}’'-]+\s){0,4}$/u;

/**
 * "Mr. Vane and Mrs. Holm said": neither says it alone.
 *
 * @param ending the name before the verb
 * @returns both as one subject; null where only one speaks, as in "with Mr. Vane and Mrs. Holm"
 */
export function pairEnding(
  text: string,
  from: number,
  ending: Named,
  names: readonly Named[],
): Subject | null {
  const first = names.find(
    ({ kind, start, end }) =>
      kind === "person" && start >= from && AND_ANOTHER.test(text.slice(end, ending.start)),
  );
  if (!first || ending.kind !== "person" || AFTER_PREPOSITION.test(text.slice(from, first.start)))
    return null;
  const { start } = first;
  return { kind: "phrase", text: text.slice(start, ending.end), start, end: ending.end, named: null };
}

/**
 * "Averby, Kesby and Selm said": no single one of them says it.
 *
 * @param ending the name before the verb, no person's
 */
export function listEnding(
  text: string,
  from: number,
  ending: Named,
  names: readonly Named[],
): Subject | null {
  const before = names.findLast(({ end }) => end < ending.start);
  if (ending.kind === "person" || !before || before.start < from || before.kind === "person") return null;
  if (!JOINS_LIST.test(text.slice(before.end, ending.start))) return null;
  const first = names.find(
    ({ start, end }) => start >= from && (end === before.end || /^, $/.test(text.slice(end, before.start))),
  );
  const start = first?.start ?? before.start;
  if (AFTER_PREPOSITION.test(text.slice(from, start))) return null;
  return { kind: "phrase", text: text.slice(start, ending.end), start, end: ending.end, named: null };
}

/** Between the last two names of a list. */
const JOINS_LIST = /^,? and (?:the )?$/;
/** Between two people. */
const AND_ANOTHER = /^ and (?:(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.? )?$/;
const AFTER_PREPOSITION = regexFrom(
  "u",
  String.raw`\b`,
  [...BASIC_PREPOSITIONS, "about|against|over|between|near|than|like|after|before"],
  String.raw`\s(?:\p{L}+\.?\s)?$`,
);

/** "the paper quoted him as saying", "Lund was quoted as saying": the quoted person speaks, not the paper. */
export const QUOTED_AS =
  /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s{1,9}((?:him|her|them|(?:the |a |an |his |her )?[\p{L}\p{M}’'. -]{2,60}?))\s+as\s+(?:having\s+)?$/u;

/** The person whom a match of `QUOTED_AS` in `text.slice(from)` names. */
export function quotedSubject(
  text: string,
  from: number,
  match: RegExpExecArray,
  names: readonly Named[],
): Subject | null {
  const words = match[1] ?? "";
  const start = from + match.index + match[0].indexOf(words);
  const end = start + words.length;
  const pronoun = { him: "he", her: "she" }[words];
  if (pronoun !== undefined) return { kind: "pronoun", text: pronoun, start, end, named: null };
  // "quoted an Averby resident as saying": the place inside the phrase does not speak.
  const named = names.find(
    (name) => name.start >= start && name.end <= end && (name.start === start || name.end === end),
  );
  return named ? namedSubject(named) : phraseSubject(text, start, end);
}

/** "Her comments, said Jo Lund, the mayor, are": a speaker between the subject of the sentence and its verb. */
export function insertedSpeaker(
  text: string,
  from: number,
  verb: Range,
  names: readonly Named[],
): Subject | null {
  if (!text.slice(from, verb.start).endsWith(", ")) return null;
  const speaker = names.find(({ kind, start }) => kind === "person" && start - verb.end === 1);
  // "Lund, asked about it, said Berg, his rival, was wrong": the sentence has a speaker already.
  const earlier = names.some(
    ({ kind, start, end }) => kind === "person" && start >= from && end < verb.start,
  );
  return speaker && !earlier && text[speaker.end] === "," ? namedSubject(speaker) : null;
}

/** Where a phrase ends that names a speaker; but "adviser to the mayor" is one phrase. */
const PHRASE_END = regexFrom(
  "iu",
  String.raw`(?<!\s)\s+(?:`,
  [
    "who|that|in|on|at|from|after|before|when|as|while|during|about|whose|is|was|has|said",
    String.raw`(?<!\b(?:aide|advis[eo]r|assistant|ambassador|counsel|deputy|envoy|heir|lawyer|rival|secretary|successor)s?\s)to`,
    String.raw`(?<!\p{Lu}\p{L}{1,30}\s)and|and(?!\s\p{Lu})`,
  ],
  String.raw`)\b`,
);

/** Offset at which the phrase at the start of the words ends. */
export const phraseEndIn = (words: string): number => PHRASE_END.exec(words)?.index ?? words.trimEnd().length;

/** A noun phrase at the end of a clause; group 1 is the phrase. */
const NOUN_PHRASE = regexFrom(
  "iu",
  String.raw`(?:^|[\s,;:—–(])((?:`,
  [...DETERMINERS_OF_PEOPLE, "local|state|federal|senior|top|former"],
  String.raw`\s+){0,5}(?:[\p{L}\p{M}][\p{L}\p{M}&’'.-]{0,60}\s{1,3}){0,5}?[\p{L}\p{M}][\p{L}\p{M}&’'.-]{0,60})$`,
);
/** Begins a clause of its own. A noun phrase does not extend back over it. */
const CLAUSE_EDGE = regexFrom(
  "iu",
  String.raw`^.*(?:[,;:—–()“”"]|\b`,
  // "“Encore!” rang out, until the singer acknowledged them": who acts behind "until" does not speak.
  [
    ...CLAUSE_OPENERS.filter((word) => word !== "until"),
    "and|but|or|so|that|than|where|which|who|in|on|at|to|from|by|about|into|over|during",
  ],
  String.raw`\b)\s*`,
);

/** Start of the noun phrase that ends at `end` of the clause. */
export function phraseStart(clause: string, end: number): number {
  const part = clause.slice(0, end);
  const edge = CLAUSE_EDGE.exec(part)?.[0].length ?? 0;
  const words = NOUN_PHRASE.exec(part.slice(edge));
  if (!words) return edge >= end ? (NOUN_PHRASE.exec(part)?.index ?? end) : edge;
  return edge + words.index + words[0].length - (words[1]?.length ?? 0);
}

/** Between a name and its verb: the organisation or place that the person belongs to. */
export const MEMBER_OF =
  /^\s(?:of|from|with)\s(?:the\s)?(?:\p{Lu}[\p{L}’'.-]*['’]s\s)?(?:[\p{Ll}’'-]+\s){0,4}\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,4}(?:\s\p{Ll}{4,})?\s?$/u;

/** "a Corvex safety official named Jo Lund": the employer before the person does not speak. */
export const NAMED_AS = /^(?:an?|one|the)\s(?:[\p{L}\p{M}’'-]+\s){1,6}(?:named|called|identified as)\s$/u;
