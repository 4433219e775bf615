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

/** Between two people, and behind the second. */
const BOTH_SAY = /^ and (?:(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.? )?$/;
const ENDS_PAIR = /^(?:\s?[,.;]|\s(?:jointly|in an?|together)\b|$)/;
/** Behind a body or a place: one of its people or several, in small letters. */
const MEMBER_NOUNS = /^(?:\s\p{Ll}[\p{Ll}-]*){1,3}$/u;
const PEOPLE: ReadonlySet<string> = new Set(wordsForPeople(...PEOPLE_GROUPS));

/** “...,” said a Corvex Group engineer, said Averby police: who has no name speaks, not the body or the place that opens the phrase. */
function memberBehind(text: string, start: number, words: string, body: Named): Subject | null {
  const end = start + words.slice(0, phraseEndIn(words)).replace(/(?<![.’'-])[.’'-]+$/, "").length;
  const nouns = text.slice(body.end, end);
  if (!MEMBER_NOUNS.test(nouns)) return null;
  const head = nouns.slice(nouns.lastIndexOf(" ") + 1);
  return PEOPLE.has(head) || mayBePerson(head) ? phraseSubject(text, start, end) : null;
}

/**
 * The subject after an inverted verb: “...,” said the mayor, Anna Lund.
 *
 * @param text the whole sentence
 * @param from offset in `text` at which the verb ends
 * @param names names of the sentence outside quotation marks, in order
 * @returns the subject with offsets in `text`; null where what follows names nobody who can speak
 */
export function invertedSubject(text: string, from: number, names: readonly Named[]): Subject | null {
  const after = /^\s+((?:[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'&-]*(?:\s+|(?=[,.;:“"(—–]|$))){1,10})/u.exec(
    text.slice(from, from + 140),
  );
  if (!after) return null;
  const words = after[1] ?? "";
  const start = from + after[0].length - words.length;
  const limit = start + words.trimEnd().length;
  if (
    /^(?:that|it was|there|to|in|on|at|about|how|why|what|if|whether|them|him|reporters|her that|the following|is|was|this)\b/i.test(
      words,
    )
  )
    return null;
  const pronoun = /^(he|she|they)\b/i.exec(words);
  if (pronoun)
    return { kind: "pronoun", text: pronoun[0], start, end: start + pronoun[0].length, named: null };
  const titled = names.find(
    ({ kind, start: begins }) =>
      kind === "person" &&
      begins > start &&
      begins < limit &&
      (TITLE_TO_NAME.test(text.slice(start, begins)) || NAMED_AS.test(text.slice(start, begins))),
  );
  if (titled) return namedSubject(titled);
  const named = names.find((name) => name.start >= start && name.start < limit);
  // “...,” said Lund's friend: the owner does not speak.
  if (named && /^['’]s?\s/.test(text.slice(named.end, named.end + 3))) {
    // “...,” said Averby’s Jo Lund. But a sentence may also go on: said Lund’s plan was bad.
    const owned = names.find(({ start: begins }) => begins > named.end && begins - named.end <= 3);
    if (owned) return namedSubject(owned);
    if (named.start === start && OWNED_THING.test(text.slice(named.end))) return null;
  } else if (named) {
    const other = names.find(({ kind, start: begins }) => kind === "person" && begins > named.end);
    // “...,” said Lund and Berg jointly: neither says it alone.
    if (
      other &&
      named.kind === "person" &&
      BOTH_SAY.test(text.slice(named.end, other.start)) &&
      ENDS_PAIR.test(text.slice(other.end))
    )
      return {
        kind: "phrase",
        text: text.slice(named.start, other.end),
        start: named.start,
        end: other.end,
        named: null,
      };
    // “...,” said Corvex engineer Jo Lund, said a Town Hall spokesman, Jo Lund, said Berg campaign manager Jo Lund.
    const staff = names.find(({ kind, start: begins }) => kind === "person" && begins > named.end);
    if (staff && ROLE_BETWEEN.test(text.slice(named.end, staff.start))) return namedSubject(staff);
    if (named.kind !== "person") {
      // “...,” said Averby Police Department representative Jo Lund: nothing parts the body from the person.
      if (staff && staff.start < limit && !NEW_PHRASE.test(text.slice(named.end, staff.start)))
        return namedSubject(staff);
      const member = memberBehind(text, start, words, named);
      if (member) return member;
    }
    const lead = text.slice(start, named.start);
    if (lead === "" || !NEW_PHRASE.test(lead)) return namedSubject(named);
    if (named.kind === "person" && /\bof\s+\S+\s+$/.test(lead)) return namedSubject(named);
  }
  const apposed = names.find(
    (name) => name.start > limit && name.start - limit <= 3 && name.kind === "person",
  );
  if (apposed && text[limit] === ",") return namedSubject(apposed);
  const phraseEnd = phraseEndIn(words);
  return /^\p{Ll}/u.test(words) && phraseEnd > 2 ? phraseSubject(text, start, start + phraseEnd) : null;
}
