/** Finds the subject behind its verb: “...,” said the mayor, Anna Lund. */

import { BASIC_PREPOSITIONS, FINITE_AUXILIARIES } from "../../../words/lexicon/english-function-words.js";
import { PEOPLE_GROUPS, wordsForPeople } from "../../../words/lexicon/persons/groups-of-people.js";
import { ROLES } from "../../../words/lexicon/persons/public-roles.js";
import { capitalized, OFFICE_WORDS } from "../../../words/lexicon/titles.js";
import { regexFrom } from "../../../words/text/regex.js";
import type { Named } from "../../names/named-entities.js";
import { ROLE_BETWEEN } from "./apposition.js";
import { mayBePerson } from "./possible-speakers.js";
import { NAMED_AS, namedSubject, phraseEndIn, phraseSubject, type Subject } from "./subject.js";

/** Between an inverted verb and a name: "former Housing and Urban Development Secretary Jo Lund". */
const TITLE_TO_NAME = regexFrom(
  "u",
  String.raw`^(?:(?:the|a|an|former|then|acting|deputy|outgoing)\s)?`,
  String.raw`(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|and|of|for|the|&)\s){1,7}`,
  [
    ...OFFICE_WORDS.map(capitalized),
    ...ROLES.map(capitalized),
    "CEO|CFO|COO|Correspondent|Coroner|Chair(?:man|woman)?|Dean|Trustee|Rector|Ombudsman",
  ],
  String.raw`\s$`,
);

const OWNED_THING = regexFrom(
  "u",
  String.raw`^['’]s?\s(?:\p{Ll}+\s){1,2}`,
  FINITE_AUXILIARIES,
  String.raw`\b`,
);

/** Between an inverted verb and a name: the name belongs to another phrase. */
const NEW_PHRASE = regexFrom(
  "i",
  String.raw`\b`,
  [...BASIC_PREPOSITIONS, "that|after|before|about|into|when|as|who|is|was|and"],
  String.raw`\b`,
);

/** The words behind a verb among which its subject is looked for. All offsets are in the sentence. */
interface WordsBehind {
  /** The sentence. */
  readonly text: string;
  /** The words, up to ten, to the next mark. */
  readonly words: string;
  readonly start: number;
  /** Where they end, white space aside. */
  readonly end: number;
  /** Names of the whole sentence outside quotation marks, in order. */
  readonly names: readonly Named[];
  /** The first name that begins within the words. */
  readonly first: Named | undefined;
}

/** A subject; null where nobody who can speak is the subject; undefined where the rule says nothing about these words. */
type InvertedSubjectRule = (behind: WordsBehind) => Subject | null | undefined;

/** Most characters behind a verb in which its subject stands. */
const REACH = 140;
const WORDS_BEHIND = /^\s+((?:[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'&-]*(?:\s+|(?=[,.;:“"(—–]|$))){1,10})/u;

/**
 * The subject after an inverted verb: “...,” said the mayor, Anna Lund.
 *
 * @param text the whole sentence
 * @param from offset in `text` at which the verb ends
 * @param names names of the sentence outside quotation marks, in order
 * @returns the subject with offsets in `text`; null where what follows names nobody who can speak
 */
export function invertedSubject(text: string, from: number, names: readonly Named[]): Subject | null {
  const after = WORDS_BEHIND.exec(text.slice(from, from + REACH));
  const words = after?.[1];
  if (!after || words === undefined) return null;
  const start = from + after[0].length - words.length;
  const end = start + words.trimEnd().length;
  const first = names.find((name) => name.start >= start && name.start < end);
  const behind: WordsBehind = { text, words, start, end, names, first };
  for (const rule of RULES) {
    const subject = rule(behind);
    if (subject !== undefined) return subject;
  }
  return null;
}

/** "said that the bell", "told reporters": an object, or another clause. */
const NO_SUBJECT =
  /^(?:that|it was|there|to|in|on|at|about|how|why|what|if|whether|them|him|reporters|her that|the following|is|was|this)\b/i;
const objectOrClause: InvertedSubjectRule = ({ words }) => (NO_SUBJECT.test(words) ? null : undefined);

/** "said she" */
const openingPronoun: InvertedSubjectRule = ({ words, start }) => {
  const [pronoun] = /^(?:he|she|they)\b/i.exec(words) ?? [];
  return pronoun === undefined
    ? undefined
    : { kind: "pronoun", text: pronoun, start, end: start + pronoun.length, named: null };
};

/** "said Housing Secretary Jo Lund", "said an official named Jo Lund" */
const titledPerson: InvertedSubjectRule = ({ text, start, end, names }) => {
  const person = names.find(
    (name) =>
      name.kind === "person" &&
      name.start > start &&
      name.start < end &&
      (TITLE_TO_NAME.test(text.slice(start, name.start)) || NAMED_AS.test(text.slice(start, name.start))),
  );
  return person && namedSubject(person);
};

const ownsNext = (text: string, { end }: Named): boolean => /^['’]s?\s/.test(text.slice(end, end + 3));

/** "said Averby’s Jo Lund": the owner does not speak. But a sentence may also go on: "said Lund’s plan was bad". */
const ownedByName: InvertedSubjectRule = ({ text, start, names, first }) => {
  if (!first || !ownsNext(text, first)) return undefined;
  const owned = names.find((name) => name.start > first.end && name.start - first.end <= MARK_AND_SPACE);
  if (owned) return namedSubject(owned);
  return first.start === start && OWNED_THING.test(text.slice(first.end)) ? null : undefined;
};

const personBehind = (names: readonly Named[], first: Named): Named | undefined =>
  names.find(({ kind, start }) => kind === "person" && start > first.end);

/** Between two people, and behind the second. */
const BOTH_SAY = /^ and (?:(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.? )?$/;
const ENDS_PAIR = /^(?:\s?[,.;]|\s(?:jointly|in an?|together)\b|$)/;

/** "said Lund and Berg jointly": neither says it alone. */
const pairOfPeople: InvertedSubjectRule = ({ text, names, first }) => {
  if (first?.kind !== "person" || ownsNext(text, first)) return undefined;
  const other = personBehind(names, first);
  if (!other || !BOTH_SAY.test(text.slice(first.end, other.start)) || !ENDS_PAIR.test(text.slice(other.end)))
    return undefined;
  const { start } = first;
  return { kind: "phrase", text: text.slice(start, other.end), start, end: other.end, named: null };
};

/** "said Corvex engineer Jo Lund", "said a Town Hall spokesman, Jo Lund", "said Berg campaign manager Jo Lund" */
const staffOfName: InvertedSubjectRule = ({ text, end, names, first }) => {
  if (!first || ownsNext(text, first)) return undefined;
  const staff = personBehind(names, first);
  if (!staff) return undefined;
  const between = text.slice(first.end, staff.start);
  // "said Averby Police Department representative Jo Lund": nothing parts the body from the person.
  const isOfBody = first.kind !== "person" && staff.start < end && !NEW_PHRASE.test(between);
  return ROLE_BETWEEN.test(between) || isOfBody ? namedSubject(staff) : undefined;
};

/** Behind a body or a place: one of its people or several, in small letters. */
const MEMBER_NOUNS = /^(?:\s\p{Ll}[\p{Ll}-]*){1,3}$/u;
const PEOPLE: ReadonlySet<string> = new Set(wordsForPeople(...PEOPLE_GROUPS));

/** "said a Corvex Group engineer", "said Averby police": who has no name speaks, not the body or the place that opens the phrase. */
const unnamedMember: InvertedSubjectRule = ({ text, words, start, first }) => {
  if (!first || first.kind === "person" || ownsNext(text, first)) return undefined;
  const end = start + words.slice(0, phraseEndIn(words)).replace(/(?<![.’'-])[.’'-]+$/, "").length;
  const nouns = text.slice(first.end, end);
  const head = nouns.slice(nouns.lastIndexOf(" ") + 1);
  const isMember = MEMBER_NOUNS.test(nouns) && (PEOPLE.has(head) || mayBePerson(head));
  return (isMember && phraseSubject(text, start, end)) || undefined;
};

/** "said Jo Lund", "said the mayor Jo Lund", "said friends of Jo Lund" */
const firstName: InvertedSubjectRule = ({ text, start, first }) => {
  if (!first || ownsNext(text, first)) return undefined;
  const lead = text.slice(start, first.start);
  const isSubject =
    lead === "" || !NEW_PHRASE.test(lead) || (first.kind === "person" && /\bof\s+\S+\s+$/.test(lead));
  return isSubject ? namedSubject(first) : undefined;
};

/** Most characters between a word and the name behind it: marks and a space, as in ", " or "’s ". */
const MARK_AND_SPACE = 3;

/** "said the mayor, Anna Lund" */
const apposedPerson: InvertedSubjectRule = ({ text, end, names }) => {
  const apposed = names.find(
    ({ kind, start }) => kind === "person" && start > end && start - end <= MARK_AND_SPACE,
  );
  return apposed && text[end] === "," ? namedSubject(apposed) : undefined;
};

/** "said the keeper of the lighthouse" */
const openingPhrase: InvertedSubjectRule = ({ text, words, start }) => {
  const length = phraseEndIn(words);
  return /^\p{Ll}/u.test(words) && length > 2 ? phraseSubject(text, start, start + length) : null;
};

/** The rules, tried in turn: what is no subject, then names, the special rules before `firstName`; last other words. */
const RULES: readonly InvertedSubjectRule[] = [
  objectOrClause,
  openingPronoun,
  titledPerson,
  ownedByName,
  pairOfPeople,
  staffOfName,
  unnamedMember,
  firstName,
  apposedPerson,
  openingPhrase,
];
