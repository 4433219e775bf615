/** Decides from the words of a phrase whether it can be a speaker, of which gender, and whether it means one or many. */
import {
  ARTICLES,
  AUXILIARIES,
  BASIC_PREPOSITIONS,
  COORDINATORS,
  DEMONSTRATIVES,
  DETERMINERS_OF_PEOPLE,
  FINITE_AUXILIARIES,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "../../../words/lexicon/english-function-words.js";
import type { Gender } from "../../../words/lexicon/given-names.js";
import { PEOPLE_GROUPS, wordsForPeople } from "../../../words/lexicon/persons/groups-of-people.js";
import { ROLES } from "../../../words/lexicon/persons/public-roles.js";
import { CLOSE, relativesOfSex } from "../../../words/lexicon/persons/relatives.js";
import { ENDINGS_OF_ROLES } from "../../../words/lexicon/persons/unnamed-persons.js";
import {
  bodyKinds,
  COMPANY_NOUNS,
  LINES_OF_BUSINESS,
} from "../../../words/lexicon/things/kinds-of-bodies.js";
import { QUOTED_DOCUMENTS } from "../../../words/lexicon/things/quoted-documents.js";
import { SUDDEN_EVENTS } from "../../../words/lexicon/things/sudden-events.js";
import { capitalized, titlesOfGender } from "../../../words/lexicon/titles.js";
import { wordList } from "../../../words/lexicon/word-list.js";
import { regexFrom, sequence } from "../../../words/text/regex.js";

/** A pattern of adverbs. Some nouns end like them: “Lund’s family said”. */
export const ADVERB = String.raw`(?!(?:family|assembly|ally|monopoly)\b)\p{Ll}{1,60}ly`;

/**
 * Whether words before or after a reporting verb are a subject that can say something: "the mayor", "local residents",
 * "a statement"; not "the square outside parliament", "met with the president", "her friend first told police".
 *
 * The words need a noun with its article, a word for people or organisations, or a name. Without these ("offense said",
 * "It's said") the words before a verb are often no subject. A missing speaker is better than a wrong one.
 *
 * @param words the words without the verb, as in the sentence
 */
export function canSpeak(words: string): boolean {
  if (!/\p{L}{2}/u.test(words) || words.split(/\s+/).length > LONGEST) return false;
  if (TWO_PHRASES.test(words)) return false;
  if (SHOUTED.test(words) || PRONOUN.test(words) || HAS_VERB.test(words) || NO_SUBJECT.test(words))
    return false;
  if (DETERMINED.test(words) || OWNED.test(words)) return !MUTE.test(words.split(AFTER_HEAD)[0] ?? "");
  return (PEOPLE.test(words) || NAMES_SOMEBODY.test(words)) && !GOVERNED.test(words);
}

/** Most words of a subject. A longer phrase has taken in words of another clause. */
const LONGEST = 10;
/** "most risk PORN DEATHS Porn actress": headlines of other pages. */
const SHOUTED = /\p{Lu}{3} \p{Lu}{3}/u;
/** "a photo the woman": the object of another clause and its subject. */
const TWO_PHRASES = regexFrom(
  "iu",
  "^",
  [...ARTICLES, ...POSSESSIVES],
  String.raw`\s(?:(?!(?:`,
  [...PREPOSITIONS, ...COORDINATORS],
  String.raw`)\b)[\p{Ll}-]+\s){1,2}`,
  [...ARTICLES, ...POSSESSIVES],
  String.raw`\s`,
);
/** "He asked why people": coreference finds whom a pronoun means. */
const PRONOUN = /^(?:he|she|they|it|we|i|you)\b/i;
/** "the first mission will run" is a clause, no subject. Besides verbs, words that news put between a subject and its verb. */
const HAS_VERB = regexFrom(
  "iu",
  String.raw`^(?:(?!\b(?:who|that|which|whose|whom)\b).)*\s`,
  [
    ...FINITE_AUXILIARIES,
    "having|say|says|said|told|questioned|put|despite|causing|vehemently|slammed|made|took|gave|came|went|got",
  ],
  String.raw`(?:\s|$)`,
);

/** Beginnings and ends that no subject has: "in hosting the games and", "warning the", "there". */
const NO_SUBJECT = regexFrom("u", [
  sequence(
    "^",
    [
      ...PREPOSITIONS,
      ...COORDINATORS,
      ...SUBORDINATORS,
      ...RELATIVES,
      ...RELATIVES.map(capitalized),
      "What|How|Why",
      ...DEMONSTRATIVES,
      ...AUXILIARIES,
      String.raw`like|what|not|there|here|then|also|just|only|so|\p{Ll}{1,60}ing`,
    ],
    String.raw`\b`,
  ),
  sequence(
    String.raw`\b`,
    [
      ...COORDINATORS,
      ...ARTICLES,
      ...POSSESSIVES,
      ...RELATIVES.filter((word) => word !== "who"),
      ...BASIC_PREPOSITIONS,
      "is|was|has|have|had|not|as|into|about|what",
      `${ADVERB}|him|them|it`,
      String.raw`me|us|\p{L}{1,60}['’]\s?(?:s|ve|re|ll|d)?`,
    ],
    "$",
  ),
]);

/** People and organisations that need no article: "police". */
const PEOPLE = regexFrom(
  "iu",
  String.raw`\b`,
  [
    ...wordsForPeople(...PEOPLE_GROUPS),
    "staff|authority|organi[sz]ers|sources?|voters|spokes(?:man|woman|person|people)|members|commanders?|government|ministry",
    "company|department|office|agency|campaign|team|court|university|president|senator|governor",
    "mayor|secretary|chairman|chairwoman|director|professor|dr|mr|mrs|ms",
  ],
  String.raw`\b`,
);
/** Begins a noun phrase. */
const DETERMINED = regexFrom("iu", "^", DETERMINERS_OF_PEOPLE, String.raw`\b`);
/** "Kesby’s new mayor": whose it is determines a noun, too. */
const OWNED = /^\p{Lu}[\p{L}\p{M}.-]{1,30}['’]s\s(?:[\p{Ll}-]{1,30}\s){0,3}[\p{Ll}-]{3,30}$/u;
/** "met with the president", "put many officers": one to three words, of which the first is taken for a verb, and a preposition or quantifier. The noun behind them is an object. */
const GOVERNED = /^(?:\p{Ll}[\p{L}’'-]*\s+){1,3}(?:with|through|to|what|into|against|many|some)\s/u;
/** Words after the head noun of a phrase: "the square outside parliament". */
const AFTER_HEAD = regexFrom(
  "iu",
  String.raw`\s`,
  [...BASIC_PREPOSITIONS, "outside|inside|near|nearby|between|each|where|when"],
  String.raw`\s`,
);
/** A lone article, or nouns for what cannot speak: times, places, events, things. */
const MUTE = regexFrom("u", [
  "^(?:[Tt]he|[Aa]n?)$",
  sequence(
    String.raw`\b`,
    [
      String.raw`\d+s|days?|nights?|weeks?|months?|years?|times?|season|moment|beginning|end|top|area|scene`,
      "place|spot|house|home|park|building|street|square|road|block|corner|neighbou?rhood|wall|door",
      "window|room|floor|border|vehicle|car|truck|gun|weapon|bullets?|leg|face|eyes?|heart|hands?",
      ...SUDDEN_EVENTS,
      "range|events?|departure|arrival|opening",
      "debate|election|vote|talks|meeting|strike|shutdown|case|matter|key|jobs?|names?|changes",
      "trends?|images?|condition|headquarters",
    ],
    "$",
  ),
]);
/** Ends in a name that the tagger missed; not "It's". */
const NAMES_SOMEBODY = /\p{Lu}[\p{L}\p{M}.-]{1,60}$/u;

/** Words by which a phrase means a man: titles ("mr", also "mr."), relatives, occupations. In small letters. */
export const MALE_WORDS = new Set([
  ...titlesOfGender("male").flatMap((title) => [title, `${title}.`]),
  ...relativesOfSex("male", ...CLOSE, "uncle", "widow", "sweetheart"),
  ...wordList("spokesman chairman businessman actor policeman fisherman boy man bishop imam sheikh"),
]);
/** The same for a woman. */
export const FEMALE_WORDS = new Set([
  ...titlesOfGender("female").flatMap((title) => [title, `${title}.`]),
  ...relativesOfSex("female", ...CLOSE, "uncle", "widow", "sweetheart"),
  ...wordList("spokeswoman chairwoman businesswoman actress policewoman girl woman"),
]);

/** The gender that a phrase gives: "female" for "the spokeswoman"; null where no word of it has one. */
export function genderOfWords(phrase: string): Gender | null {
  const words = phrase.toLowerCase().split(/\s+/);
  if (words.some((word) => FEMALE_WORDS.has(word))) return "female";
  return words.some((word) => MALE_WORDS.has(word)) ? "male" : null;
}

/** Several people, organisations and documents: neither "he" nor "she" means one of them. */
const BODIES =
  "police|authorities|people|government|ministry|company|department|office|agency|campaign|team|court|university|committee|council|group|union|party|report|statement|study|letter|newspaper|website";
/** Such a word, or a plural in "s" but not in "ss" or "us" ("officials"), at the end of a phrase. */
const MANY = new RegExp(`\\b(?:${BODIES}|[\\p{Ll}-]{1,60}[^su]s)$`, "u");
/** Whether a phrase means several people or an organisation: "police", "officials", "the ministry". */
export const isMany = (name: string): boolean =>
  /^\p{Ll}|^(?:The|An?|Two|Some|Many) /u.test(name) && MANY.test(name);

/** One organisation or document without a name: "the airline", "a statement". */
const BODY = regexFrom(
  "iu",
  String.raw`^(?:the|an?|its)\s(?:[\p{L}-]{1,30}\s){0,3}`,
  [...bodyKinds(), ...LINES_OF_BUSINESS, ...COMPANY_NOUNS, ...QUOTED_DOCUMENTS, "charity|regulator|watchdog"],
  "$",
);
/** Whether a phrase means one organisation or document: "it" may refer to it. */
export const isOneBody = (phrase: string): boolean => BODY.test(phrase);

/** Begins a speaker without a name: "the mayor", "a press conference". */
export const IN_WORDS = /^(?:the|an?|his|her|their|its|one|another|this|that)\s/i;

/** Words that leave open who speaks: "someone", "dozens". */
const NOBODY_KNOWN =
  /^(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|people|(?:a )?few|many|most|several|others?|another|one|two|three|both|dozens|scores|hundreds|thousands|(?:a|the) (?:crowd|mob))$/i;

/** Whether a subject leaves open who speaks: "heard someone shout", "Dozens chanted". Nobody is better than such a speaker. */
export const leavesOpenWho = (words: string): boolean => NOBODY_KNOWN.test(words);

/** Whether words without a name may mean one person: "the mayor of Averby", but not "the press conference". A weak test: an ending is enough. */
export function mayBePerson(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/[^\p{L}-]+/u);
  const behindHead = words.findIndex((word) => /^(?:of|for|at|in|from|with|who|on|near)$/.test(word));
  const last = (behindHead < 0 ? words : words.slice(0, behindHead)).findLast((word) => word !== "") ?? "";
  return PERSONS.has(last) || genderOfWords(phrase) !== null || ENDS_LIKE_A_ROLE.test(last);
}

/** "teacher", "a 12-year-old". */
const ENDS_LIKE_A_ROLE = regexFrom("", [...ENDINGS_OF_ROLES, "old"], "$");
const PERSONS: ReadonlySet<string> = new Set([...ROLES, ...wordList("man woman boy girl")]);

/** Whether words without a name surely mean one person: "the mayor", "Kesby’s mayor". Their last word has to be a known role. */
export function isOnePerson(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/\s+/);
  return /^(?:the|an?|his|her|their|one|.+['’]s)$/.test(words[0] ?? "") && PERSONS.has(words.at(-1) ?? "");
}
