/** Detects pronouns without an antecedent in their sentence: "Blood covered their clothes" needs the sentence before it. */

import {
  ARTICLES,
  CLAUSE_OPENERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBORDINATORS,
} from "../lexicon/english-function-words.js";
import { PEOPLE_GROUPS, type PeopleGroup, wordsForPeople } from "../lexicon/persons/groups-of-people.js";
import { CLOSE, relatives, severalRelatives } from "../lexicon/persons/relatives.js";
import { capitalized } from "../lexicon/titles.js";
import { wordList } from "../lexicon/word-list.js";
import { regexFrom } from "./regex.js";

/** Pronouns for people. "It" may also refer to nothing: "it rained". */
const PRONOUN = /\b(?:he|she|they|him|his|her|them|their)\b/i;
/** Relatives who are often the antecedent of a pronoun. */
const KIN = [...CLOSE, "uncle", "cousin", "nephew", "grandparent", "grandchild", "sweetheart"] as const;
/** Groups that listen or comment: the "he" of "told reporters that he" is somebody else. */
const LISTENERS: ReadonlySet<PeopleGroup> = new Set([
  "press",
  "experts",
  "critics",
  "supporters",
  "aides",
  "politicians",
]);
/** Words for persons without a name, as alternatives of a pattern. Of the roles, only those that stand for one person in a story. */
const PERSONS = [
  ...wordsForPeople(...PEOPLE_GROUPS.filter((group) => !LISTENERS.has(group))),
  ...relatives(...KIN),
  ...severalRelatives(...KIN),
  "dad|mom|groups?|mayor|president|captain|minister|leaders?",
].join("|");
/** A possible antecedent: a capitalised word, or a word for a person. */
const NAME_OR_PERSON = new RegExp(`\\p{Lu}\\p{L}+|\\b(?:${PERSONS})\\b`, "u");
/** Words between quotation marks. */
const QUOTED = /[“"][^“”"]*[”"]|‘[^‘’]*’(?!\p{L})/gu;

/** "While celebrating their victory, the coach fell": the antecedent follows in the main clause. */
const SUBORDINATE_FIRST = regexFrom(
  "u",
  "^",
  [...CLAUSE_OPENERS, ...wordList("at by despite during for from in like on unlike with without")].map(
    capitalized,
  ),
  String.raw` [^,]{1,120}, (?!(?:he|she|they|it)\b)(?<main>[^,]+)`,
);

/** Words that have a capital only at the start of a sentence: "Following his arrest", "Sure, he said". */
const OPENERS = new Set(
  [
    ...ARTICLES,
    ...PREPOSITIONS,
    ...SUBORDINATORS,
    ...QUESTION_WORDS,
    ...wordList(
      "following according asked speaking earlier later last next yesterday today now just even not no sure well yes first",
      "second finally perhaps maybe clearly obviously like given only having being",
    ),
  ].map(capitalized),
);

/**
 * "Experts say they have found it": "they" are the experts. One such pair in a sentence is enough to accept all of its pronouns,
 * because the speakers are then its subject.
 */
const SPEAKERS =
  /\p{Ll}s (?:say|said|announced|believe|think|hope|expect|admit|admitted|confirmed|claim|claimed) (?:on \p{Lu}\p{Ll}+day )?(?:that )?they\b/u;

/** The text with a space for each character of a quotation, so that offsets stay the same. */
export const outsideQuotations = (text: string): string =>
  text.replaceAll(QUOTED, (quoted) => " ".repeat(quoted.length));

/**
 * Whether a pronoun outside quotation marks has no antecedent: no name and no person before it in the sentence, nor in the main clause
 * that follows its subordinate clause.
 *
 * @param text one English sentence
 * @param isNobody whether a capitalised word names no person, such as the name of a place. Other capitalised words count as persons
 */
export function hasLonePronoun(text: string, isNobody: (name: string) => boolean): boolean {
  const own = outsideQuotations(text);
  const pronoun = PRONOUN.exec(own);
  if (!pronoun || SPEAKERS.test(own)) return false;
  if (hasAntecedent(own.slice(0, pronoun.index).trimStart(), isNobody)) return false;
  const main = SUBORDINATE_FIRST.exec(own)?.groups?.main ?? "";
  const again = PRONOUN.exec(main);
  return !hasAntecedent(again ? main.slice(0, again.index) : main, isNobody);
}

/** Whether a part of a sentence has a word to which a pronoun may refer. */
function hasAntecedent(part: string, isNobody: (name: string) => boolean): boolean {
  const names = part
    .replace(/^\p{Lu}\p{Ll}+(?= )/u, (word) => (OPENERS.has(word) ? "" : word))
    // "Cryptically, he added": no name.
    .replace(/^\p{Lu}\p{Ll}+ly(?=,)/u, "")
    .replace(/\p{Lu}\p{L}+/gu, (word) => (isNobody(word) ? "" : word));
  return NAME_OR_PERSON.test(names);
}
