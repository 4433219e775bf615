/**
 * The words by which English clauses are parsed into deeds: forms of verbs, and the function words around them. `wordingOf` gives a
 * verb with its particle or object.
 */
import {
  ADVERBS_BEFORE_VERBS,
  ARTICLES,
  DETERMINERS,
  FINITE_DO,
  FORMS_OF_BE,
  FORMS_OF_HAVE,
  MODALS,
  NEGATORS,
  RELATIVES,
  SUBORDINATORS,
} from "../../words/lexicon/english-function-words.js";
import { IRREGULAR_VERBS, UNCHANGED_VERBS } from "../../words/lexicon/irregular-verbs.js";
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { REFUSING_VERBS } from "../../words/lexicon/verbs/verb-classes.js";
import { wordList } from "../../words/lexicon/word-list.js";
import type { Token } from "../../words/text/tokens.js";
import { baseStemOf, isWording } from "./deed-wordings.js";

/** "is", "been". All sets of this file are in small letters. */
export const BE: ReadonlySet<string> = new Set(FORMS_OF_BE);
/** "has", "had". */
export const HAVE: ReadonlySet<string> = new Set(FORMS_OF_HAVE);
/** "will", "could", and "did": the base form of a verb follows them. */
export const MODAL: ReadonlySet<string> = new Set([...MODALS, ...FINITE_DO]);
/** Words between an auxiliary and its verb: "has already been found". */
export const BETWEEN: ReadonlySet<string> = new Set([
  ...ADVERBS_BEFORE_VERBS,
  ...wordList("not already since only all both quite very so too rather almost nearly been being be"),
]);
/** Words by which a clause states that something is not so. */
export const DENYING: ReadonlySet<string> = new Set(NEGATORS);
/** After "was", these words announce a noun and not a participle: "was a teacher", "was his aide". */
export const ARTICLE: ReadonlySet<string> = new Set([...ARTICLES, ...wordList("his her its their")]);
/** Words that begin a clause or phrase of background: "after", "amid". */
export const SUBORDINATE: ReadonlySet<string> = new Set([
  ...SUBORDINATORS.filter((word) => word !== "than" && word !== "that"),
  ...wordList("despite following during amid"),
]);
/** Words that begin a clause about the noun before it: "who". */
export const RELATIVE: ReadonlySet<string> = new Set(RELATIVES);
/** Words that join two clauses of equal rank. */
export const JOINING: ReadonlySet<string> = new Set(wordList("and but or while"));
/** Base stems of verbs before an infinitive that is the deed of the sentence: "voted to close", "is set to close". */
export const LEADING: ReadonlySet<string> = new Set(
  [
    ...REFUSING_VERBS,
    ...wordList(
      "vote decide agree plan want seek begin start continue manage try attempt order tell ask urge allow force",
    ),
    ...wordList(
      "set due expect like prepare intend aim need use appear seem promise vow pledge threaten go have advise",
    ),
    ...wordList("instruct forbid ban"),
  ].map(baseStemOf),
);
/** Forms of verbs of saying. The deed of such a sentence is what was said: "police said that he fled". */
export const SAYING: ReadonlySet<string> = new Set([
  ...reportingForms(["plain", "comment", "act"], ["base", "present", "past", "participle"]),
  ...wordList("according quoted believed thought felt heard"),
]);
/** Forms of verbs of saying that are a deed themselves: "apologised", "denied". */
export const ACTS: ReadonlySet<string> = new Set(reportingForms(["act"], ["present", "past"]));
/** Words before "that" whose clause has the deed of the sentence: "the report shows that". They include nouns, such as "signs". */
export const REPORTING: ReadonlySet<string> = new Set([
  ...reportingForms(
    ["plain", "comment", "act", "stance", "cry", "other"],
    ["base", "present", "past", "participle"],
  ),
  ...wordList(
    "show shows showed shown reveal revealed find finds found indicate indicates indicated think thinks decided ruled",
  ),
  ...wordList("hope hopes hoped fear fears feared know knew learned signs evidence reports"),
]);
/** Past forms that do not end in "-ed": "sank". The listed verbs are not in the table. "Begun" is a participle, but counts as a past form here. */
export const PAST: ReadonlySet<string> = new Set([
  ...IRREGULAR_VERBS.map(({ past }) => past),
  ...UNCHANGED_VERBS,
  ...wordList("begun got cost let bore"),
]);
/** Participles that do not end in "-ed": "sunk". */
export const PARTICIPLE: ReadonlySet<string> = new Set(IRREGULAR_VERBS.map(({ participle }) => participle));
/** Words that end like a past form but state no deed: "hundred", and adjectives such as "alleged". */
export const NO_VERB: ReadonlySet<string> = new Set(
  wordList(
    "hundred unprecedented united alleged armed suspected so-called aged need indeed speed breed red bed wicked naked",
  ),
);
/** Words before a noun. A participle behind one belongs to the noun: "the signed treaty". */
export const OF_A_NOUN: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...wordList("of by with in on for from to two three some many more most"),
]);
/** Words that change the meaning of a verb: "off" in "call off". */
const PARTICLE = wordList(
  "off up down out over away back on in ahead aside through into under for against",
).join("|");
/** "turned down", "gave himself up", "took the crew off". */
const WITH_PARTICLE = new RegExp(
  `^ (?:(?:it|them|him|her|himself|herself|themselves|itself|(?:the|its|his|her|their) \\p{L}{1,20}) )?(?<particle>${PARTICLE})(?!\\p{L})`,
  "iu",
);
const MAY_BE_PREPOSITION = /^(?:on|in|over|through)$/;
/**
 * A noun phrase behind "on", "in", "over" or "through". The word is then taken for a preposition of time or place: "went on Monday", "gave
 * in December". "Took over the firm" loses its particle, too, and is compared as "took".
 */
const NOUN_PHRASE = /^ (?:the|an?|his|her|its|their|\p{Lu}|\d)/u;
/** "shot himself". */
const REFLEXIVE = /^ (?:himself|herself|themselves|itself|(?:his|her|their) own life)(?!\p{L})/u;
/** "found guilty", "took place", "walked free", "gave way". */
const WITH_OBJECT =
  /^ (?:(?:him|her|them|the \p{L}{1,20}) )?(?<object>place|guilty|free|way|safe|tribute|first|short|no)(?!\p{L})/iu;
/** Most characters behind a verb that its object takes. */
const OBJECT_REACH = 40;
/** Most characters behind a verb that its particle takes, with an object before it. */
const PARTICLE_REACH = 60;

/**
 * The deed of a verb, with its particle or object where the table of deeds has both: "call off", "find guilty", "shoot self".
 *
 * @param text the sentence
 * @param token the verb, with its place in `text`
 * @returns the base stem of the verb, alone or with one more word
 */
export function wordingOf(text: string, { text: word, end }: Token): string {
  const base = baseStemOf(word);
  const object = WITH_OBJECT.exec(text.slice(end, end + OBJECT_REACH))?.groups?.object?.toLowerCase();
  if (object !== undefined && isWording(`${base} ${object}`)) return `${base} ${object}`;
  const match = WITH_PARTICLE.exec(text.slice(end, end + PARTICLE_REACH));
  const particle = match?.groups?.particle?.toLowerCase();
  if (match && particle !== undefined && isWording(`${base} ${particle}`)) {
    const isPreposition =
      MAY_BE_PREPOSITION.test(particle) && NOUN_PHRASE.test(text.slice(end + match[0].length));
    return isPreposition ? base : `${base} ${particle}`;
  }
  const isReflexive = REFLEXIVE.test(text.slice(end, end + OBJECT_REACH));
  return isReflexive && isWording(`${base} self`) ? `${base} self` : base;
}
