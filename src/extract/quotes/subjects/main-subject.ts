/** Finds the subject of a main clause whose reporting verb is separate from it: "Lund declined to answer, saying". */

import { BASIC_PREPOSITIONS } from "../../../words/lexicon/english-function-words.js";
import { AGE_BEFORE_NOUN } from "../../../words/lexicon/measures/units-of-time.js";
import { regexFrom } from "../../../words/text/regex.js";
import type { Named } from "../../names/named-entities.js";
import type { Range } from "../../text/passage.js";
import { OPENING } from "./apposition.js";
import { namedSubject, phraseSubject, type Subject } from "./subject.js";

/** Words before a name that is no subject: "of", "as Mr.", "near the", "at presidential hopeful". */
const OF_ANOTHER = regexFrom(
  "iu",
  String.raw`\b(?:`,
  [...BASIC_PREPOSITIONS, "about|against|over|between|near|as|than|like"],
  String.raw`)\s+(?:the\s+)?(?:(?:leading|senior|top|fellow|local|several|some|many|other)\s+)?(?:Mrs?\.?\s+|Ms\.?\s+|Dr\.?\s+)?(?:${AGE_BEFORE_NOUN}\s+)?`,
  String.raw`(?:(?:[\p{L}-]+\s+){0,3}(?:hopeful|candidate|nominee|rival|opponent|leader|president|minister|senator|governor|mayor|secretary|spokes(?:man|woman))\s+)?`,
  String.raw`(?:\S+\s+and\s+(?:the\s+)?)?$`,
);
/** "The head of the Israeli Labour Party, Jo Lund": the organisation is no subject. */
const OF_BODY = /\b(?:of|at|from|for)\s(?:the\s)?(?:\p{Lu}\p{L}*\s){0,2}$/u;
/** "Averby Bank chief executive Jo Lund": the organisation before its head's name is no subject. */
const HEADED =
  /^\s(?:\p{Ll}+\s){0,2}(?:CEO|[Cc]hief(?: executive)?|[Pp]resident|[Dd]irector|[Ss]ecretary|[Cc]hair(?:man|woman)?|[Ss]pokes(?:man|woman|person)|[Ll]eader|[Mm]inister|[Aa]nalyst|[Hh]ead)\s\p{Lu}/u;
/** Words for people without an article, after an introductory phrase: "In Averby, organisers of the fair". */
const PEOPLE_OF =
  /^\s*((?:\p{Ll}+\s){0,2}?\p{Ll}{3,}(?:s|police|men|women|people))\s(?:of|who|that|from|at|in|with|for|on|along|near|outside)\s/u;

/** "..., but it came as the mayor spoke": a further clause, so that it is undecided whose participle follows. */
const FURTHER_CLAUSE = /,\s(?:but|and)\sit\s/;
const PRONOUN = /(?:^|[\s,])(he|she|they)(?=\s)/i;
/** The noun phrase at the beginning of a clause, before its verb: "The keeper of the light had". */
const OPENING_PHRASE =
  /^\s*((?:(?:The|A|An|One|His|Her|Their)\s+)?(?:[\p{L}’'-]+\s+){0,3}?[\p{L}’'-]+)(?=\s+(?:has|have|had|was|were|is|told|said|wrote|gave|spoke|\p{L}+ed)\b)/u;
/** Characters beside a name by which it is decided whether it is a subject; more before it, where a title may be long. */
const BESIDE_NAME = 60;
const BEFORE_NAME = 80;

/**
 * The subject of the main clause before a participle: "Lund declined to answer, saying".
 *
 * @param from offset in `text` at which the sentence, or its part behind a quotation, begins
 * @param before offset at which the participle begins
 */
export function mainSubject(
  text: string,
  from: number,
  before: number,
  names: readonly Named[],
): Subject | null {
  const opening = OPENING.exec(text.slice(from, before))?.[0] ?? "";
  const start = from + opening.length;
  const clause = text.slice(start, before);
  if (FURTHER_CLAUSE.test(clause)) return null;
  const people = opening === "" ? null : matchedPhrase(PEOPLE_OF, text, start, clause);
  const crowd = people && phraseSubject(text, people.start, people.end);
  if (crowd) return crowd;
  const pronoun = matchedPhrase(PRONOUN, text, start, clause);
  const name = names.find((one) => one.start >= start && one.end <= before && mayBeSubject(text, one, names));
  const phrase = matchedPhrase(OPENING_PHRASE, text, start, clause);
  // What stands behind a pronoun is not the subject.
  const isAhead = (one: Range) => pronoun === null || one.start < pronoun.start;
  if (name && isAhead(name) && (phrase === null || name.start < phrase.end)) return namedSubject(name);
  if (phrase && isAhead(phrase) && !/^(?:he|she|they|it)$/i.test(phrase.words)) {
    const subject = phraseSubject(text, phrase.start, phrase.end);
    // "The old pier upset Lund, saying": who is behind the verb of the clause is its object.
    return subject;
  }
  if (name && isAhead(name)) return namedSubject(name);
  if (pronoun)
    return { kind: "pronoun", text: pronoun.words, start: pronoun.start, end: pronoun.end, named: null };
  return opening === "" ? null : subjectOfOpening(text, from, start, names);
}

/** The first group of a pattern in a clause, with its place in the text; null where the pattern does not match. */
function matchedPhrase(
  pattern: RegExp,
  text: string,
  start: number,
  clause: string,
): (Range & { readonly words: string }) | null {
  const match = pattern.exec(clause);
  const words = match?.[1];
  if (!match || !words) return null;
  const at = start + match.index + match[0].indexOf(words);
  return { start: at, end: at + words.length, words: text.slice(at, at + words.length) };
}

/** Whether neither the words around a name nor the name behind it show that it belongs to somebody or something else. */
function mayBeSubject(text: string, name: Named, names: readonly Named[]): boolean {
  const { kind, start, end } = name;
  // "U.S. Capitol Police": a place that opens the name of a body.
  if (kind === "place" && names.some((other) => other.kind === "organisation" && other.start - end === 1))
    return false;
  if (kind !== "person" && opensRole(text, name, names)) return false;
  const behind = text.slice(end, end + BESIDE_NAME);
  const before = text.slice(Math.max(0, start - BEFORE_NAME), start);
  if (kind !== "person" && (HEADED.test(behind) || OF_BODY.test(before.slice(-BESIDE_NAME)))) return false;
  return !/^['’]s?\b/.test(behind.slice(0, 3)) && !OF_ANOTHER.test(before);
}

/** "Averby Rovers coach Jo Lund": whether only words in small letters part a body from one of its people. */
const opensRole = (text: string, body: Named, names: readonly Named[]): boolean => {
  const person = names.find(({ kind, start }) => kind === "person" && start > body.end);
  return person !== undefined && /^\s(?:\p{Ll}[\p{Ll}-]*\s){1,3}$/u.test(text.slice(body.end, person.start));
};

/** "Asked about it by Anna Lund, saying": only the introductory clause has a name. */
function subjectOfOpening(text: string, from: number, end: number, names: readonly Named[]): Subject | null {
  const name = names.findLast(
    (one) =>
      one.kind !== "place" &&
      one.start >= from &&
      one.end <= end &&
      !OF_ANOTHER.test(text.slice(from, one.start)),
  );
  return name ? namedSubject(name) : null;
}

/**
 * The subject of a participle: its own, the sender of a letter, or that of the main clause.
 *
 * @param from as for `mainSubject`
 */
export function participleSubject(
  text: string,
  from: number,
  verb: Range,
  names: readonly Named[],
): Subject | null {
  const before = text.slice(from, verb.start);
  const own = OWN_SUBJECT.exec(before)?.[1] ?? SENDER.exec(before)?.[1];
  if (own !== undefined) return phraseSubject(text, verb.start - own.length - 1, verb.start - 1);
  const beside = names.find(({ kind, end }) => kind === "person" && verb.start - end === 1);
  if (beside && beside.start >= from) {
    const ahead = text.slice(from, beside.start);
    if (SHOWS.test(ahead) || WITH.test(ahead)) return namedSubject(beside);
  }
  const attribution = ENDS_IN_ATTRIBUTION.exec(before);
  if (attribution?.[1] !== undefined) {
    const start = from + attribution.index + attribution[0].indexOf(attribution[1]);
    const end = start + attribution[1].length;
    const speaker = names.findLast((one) => one.kind === "person" && one.start >= start && one.end <= end);
    return speaker ? namedSubject(speaker) : phraseSubject(text, start, end);
  }
  const listener = RECALLED.exec(before)?.[1];
  if (listener !== undefined) return phraseSubject(text, verb.start - listener.length - 1, verb.start - 1);
  return (
    mainSubject(text, from, verb.start, names) ?? (from > 0 ? mainSubject(text, 0, verb.start, names) : null)
  );
}

/** "with some calling it", "and one blogger asking": a participle with a subject of its own. */
const OWN_SUBJECT =
  /(?:\bwith|\band)\s((?:one|another|some|others|many|several|a few)(?:\s[\p{Ll}-]+){0,3})\s$/u;

/** "The rule will cost little, Mr. Lund said, calling it": who speaks is named already. */
const ENDS_IN_ATTRIBUTION =
  /,\s((?:[\p{L}\p{M}.’'-]{1,30}\s){0,5}[\p{L}\p{M}’'-]{1,30})\s(?:said|says|added|explained),\s$/u;

const SHOWING =
  "shows?|showed|shown|heard|hears?|caught|recorded|filmed|captured|seen|saw|recall(?:s|ed)?|remember(?:s|ed)?";
/** "The video showed Lund telling", "a guard recorded Lund saying", "Holm recalled Lund asking" */
const SHOWS = new RegExp(String.raw`\b(?:${SHOWING})\s(?:[\p{Lu}][\p{L}]*\.?\s){0,2}$`, "u");
/** "with press secretary Jo Lund saying" */
const WITH = /\bwith\s(?:the\s)?(?:[\p{L}’'-]+\s){0,6}$/u;
/** "She recalled the nurse telling her" */
const RECALLED = new RegExp(
  String.raw`\b(?:${SHOWING})\s((?:the|an?|one|his|her|their)\s(?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+)\s$`,
  "u",
);

/** "got an email from school officials warning": who sent it warns. */
const SENDER =
  /\b(?:e-?mail|letter|message|note|memo|statement|text|call) from ((?:the\s)?(?:[\p{L}\p{M}.-]+\s){0,3}[\p{L}\p{M}-]+)\s$/u;

/** "staff who are asked by Lund": who asks does not answer. */
export const ASKED_BY =
  /\b(?:asked|questioned|interviewed|surveyed|polled|quizzed|contacted) by (?:the )?(?:\p{Lu}[\p{L}.]* ){0,3}$/u;
const WHO_IS = /,? (?:who (?:are|were|was|is|have been) )?$/u;
const WHO_IS_ASKED = /(?:\p{L}[\p{L}’'-]{0,30} ){0,3}\p{L}[\p{L}’'-]{0,30}$/u;

/** Who was asked by somebody whose name begins there; null where the words name nobody. */
export function askedSubject(text: string, from: number, asker: number): Subject | null {
  const before = text.slice(from, asker).replace(ASKED_BY, "").replace(WHO_IS, "");
  const words = WHO_IS_ASKED.exec(before)?.[0];
  if (words === undefined) return null;
  const start = from + before.lastIndexOf(words);
  return phraseSubject(text, start, start + words.length);
}
