/**
 * Finds the subject that stands before its verb: its own words, or those that an apposition or another clause separates from it.
 *
 *     Lund, a friend of Anna Berg, later said ...
 *     ^^^^                               subject
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^        words before the verb: they end where auxiliaries and adverbs of the verb begin
 */

import { WEEKDAY_NAME } from "../../../words/lexicon/english-calendar.js";
import { ADVERBS_BEFORE_VERBS, FINITE_AUXILIARIES } from "../../../words/lexicon/english-function-words.js";
import { ORDINAL_ENDING } from "../../../words/lexicon/english-numbers.js";
import { CALENDAR_UNIT, PART_OF_DAY } from "../../../words/lexicon/measures/units-of-time.js";
import { onePerson, PEOPLE_GROUPS, wordsForPeople } from "../../../words/lexicon/persons/groups-of-people.js";
import { HEADS } from "../../../words/lexicon/persons/public-roles.js";
import { CLOSE, relatives } from "../../../words/lexicon/persons/relatives.js";
import { REPORTING_FORMS } from "../../../words/lexicon/reporting-verbs.js";
import { QUOTED_DOCUMENTS } from "../../../words/lexicon/things/quoted-documents.js";
import { regexAtEnd, regexFrom, sequence } from "../../../words/text/regex.js";
import type { Named } from "../../names/named-entities.js";
import { APPOSED_END, apposedSubject, appositionBearer, severalWho } from "./apposition.js";
import { ASKED_BY, askedSubject, mainSubject } from "./main-subject.js";
import { ADVERB } from "./possible-speakers.js";
import {
  listEnding,
  MEMBER_OF,
  memberOfBody,
  namedSubject,
  pairEnding,
  phraseStart,
  phraseSubject,
  type Subject,
} from "./subject.js";

/** The words before a verb among which its subject is looked for. All offsets are in the sentence. */
interface WordsBefore {
  /** The sentence. */
  readonly text: string;
  /** Where the words begin: behind the last quotation before the verb, or at 0. */
  readonly from: number;
  /** Where they end: before the auxiliaries and adverbs of the verb. */
  readonly end: number;
  /** Where the verb begins. */
  readonly verb: number;
  /** The text from `from` to `end`. */
  readonly words: string;
  /** Names of the whole sentence outside quotation marks, in order. */
  readonly names: readonly Named[];
  /** The name that ends the words. */
  readonly ending: Named | null;
  /** The pronoun that ends them, as written; "who", too. */
  readonly pronoun: string | null;
}

/** A subject; null where nobody who can speak is the subject; undefined where the rule says nothing about these words. */
type SubjectRule = (before: WordsBefore) => Subject | null | undefined;

/**
 * The subject of a verb among the words before it.
 *
 * @param from offset in `text` at which the words begin
 * @param verb offset at which the verb begins
 * @param names names of the sentence outside quotation marks, in order
 * @returns null where nobody is named who can speak
 */
export function subjectBefore(
  text: string,
  from: number,
  verb: number,
  names: readonly Named[],
): Subject | null {
  // "..., elected in May, said": the month is no auxiliary verb.
  const between = (BETWEEN.exec(text.slice(from, verb))?.[0] ?? "").replace(/^.*\bMay\b/su, "");
  // "Mr. Kelly said": a name that ends like an adverb is none.
  const taken = names.findLast(
    ({ kind, end: to, text: name }) =>
      kind === "person" && to <= verb && to > verb - between.length && name.endsWith("ly"),
  );
  const end = taken?.end ?? verb - between.length;
  const words = text.slice(from, end);
  const ending = names.find((name) => name.end === end) ?? null;
  const pronoun = ending ? null : (PRONOUN.exec(words)?.[1] ?? null);
  const before: WordsBefore = { text, from, end, verb, words, names, ending, pronoun };
  for (const rule of RULES) {
    const subject = rule(before);
    if (subject !== undefined) return subject;
  }
  return null;
}

/**
 * Words between subject and verb: "has also", "on Tuesday night". `ADVERB` has all words in “ly”, so none of them is
 * listed: with two ways to match one word the pattern would backtrack.
 */
const BETWEEN = regexFrom(
  "iu",
  String.raw`(?:(?<!\s)\s+`,
  [
    ...FINITE_AUXILIARIES,
    ...ADVERBS_BEFORE_VERBS,
    "be|been|being|further|once|himself|herself",
    `quoted|heard|seen|not|went on to|goes on to|continued to|${ADVERB}`,
    `(?:on |late |early )?${WEEKDAY_NAME}(?: (?:${PART_OF_DAY}))?`,
    "yesterday|today",
    String.raw`in (?:a|an|the) (?:[\p{L}-]+ ){0,3}(?:statement|interview|speech|tweet|letter|email|post|briefing)`,
    String.raw`at (?:a|the) (?:[\p{L}-]+ ){0,3}(?:conference|briefing|rally|event|hearing)`,
  ],
  String.raw`,?){0,9},?(?:(?<!\s)\s+)?$`,
);
/** A pronoun as the last word. */
const PRONOUN = /(?:^|[^\p{L}\p{N}’'-])(he|she|they|it|we|i|you|who)$/iu;
/** A noun that speaks for the name behind it: "the spokesman for Corvex", "the mayor of Averby". */
const HEAD_PHRASE = sequence(
  String.raw`(?<!\p{L})`,
  [
    ...wordsForPeople("officials", "police", "prosecutors", "lawyers", "politicians", "aides", "press"),
    ...wordsForPeople("experts", "medics", "residents", "bystanders", "supporters", "critics", "friends"),
    ...relatives(...CLOSE),
    ...HEADS,
    "spokes(?:man|woman|person)s?|sources?|members?|survivors?|chair|professor|family|physician",
    ...QUOTED_DOCUMENTS,
    "campaign|poll|survey|tweet",
  ],
  String.raw`\s+(?:for|of|at|with|from|in|to|by)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}`,
);
const HEAD_OF = regexFrom("iu", HEAD_PHRASE, "$");
/** Before most names there is none. */
const ENDS_IN_HEAD = regexAtEnd("iu", HEAD_PHRASE);
/** A phrase of time at the end of a clause: "each year". */
const ENDS_IN_TIME = new RegExp(
  String.raw`\s(?:each|every|last|this) (?:${CALENDAR_UNIT}|summer|winter|spring|autumn)$`,
);
/** "Lund bowed and, in a careful phrasing, said": no noun between these commas is the subject. */
const IN_COMMAS =
  /,\s(?:in|with|by|after|during|without|despite|amid)\s(?!(?:order|which|whom)\b)[^,;:“”"()–—]{2,60}$/;

/** Puts the subject before a phrase between commas that stands right before the verb. */
const pastPhraseInCommas: SubjectRule = ({ text, from, end, words, names }) => {
  const phrase = text[end] === "," ? IN_COMMAS.exec(words) : null;
  if (!phrase || !/\p{L}/u.test(words.slice(0, phrase.index))) return undefined;
  return subjectBefore(text, from, from + phrase.index, names) ?? undefined;
};

/** "Lund, a friend of Anna Berg, said": the name before the last comma is inside an apposition. */
const closedApposition: SubjectRule = ({ text, from, end, names }) =>
  text[end] === "," ? (apposedSubject(text, from, end, names) ?? undefined) : undefined;

/** "Dockers asked by Anna Berg said": who asks does not answer. */
const askedByName: SubjectRule = ({ text, from, ending }) =>
  ending && ASKED_BY.test(text.slice(from, ending.start))
    ? askedSubject(text, from, ending.start)
    : undefined;

/** "A blogger on the site Harbour Watch said": the site does not speak. */
const oneOfBody: SubjectRule = ({ text, from, ending }) =>
  (ending && memberOfBody(text, from, ending)) ?? undefined;

/** "Jo Lund of the Averby party said", "Sen. Anna Berg of Maine said": neither the party nor the place speaks. */
const memberBefore: SubjectRule = ({ text, from, end, names }) => {
  const member = names.findLast((name) => name.kind === "person" && name.end < end);
  return member && member.start >= from && MEMBER_OF.test(text.slice(member.end, end))
    ? namedSubject(member)
    : undefined;
};

const LOCATING_WORDS = String.raw`(?:in|of|at|from|for|with|near)\s+(?:the\s+(?:\d{1,3}(?:${ORDINAL_ENDING})\s+)?)?$`;
/** Before a place, or an organisation where somebody works: "a fellow at the " before "Harbour Institute", "commander of the 3rd " before "Coast Brigade". */
const LOCATING = new RegExp(String.raw`\b${LOCATING_WORDS}`);
/** The same with the white space before it, all of which it takes. */
const LOCATING_WITH_SPACE = new RegExp(String.raw`(?<!\s)\s+${LOCATING_WORDS}`);
/** From a person to a place that ends what is said of the person; commas may be in it: ", of the Institute, in Averby". */
const APPOSITION_TO_PLACE = /^,\s[^“”".;]*$/;
/** From a person to another one, who may well be the subject. So an article has to begin it: ", a friend of Jo Berg". */
const APPOSITION_TO_PERSON = /^,\s(?:an?|the)\s[^,“”".;]*$/;

/** "Anna Lund, a fellow at the Institute in Averby told", "The keeper of Averby said": the place does not speak. */
const beforeLocation: SubjectRule = ({ text, from, end, words, names, ending }) => {
  if (!ending || !LOCATING.test(text.slice(from, ending.start))) return undefined;
  const isPerson = ending.kind === "person";
  const bearer = names.findLast(
    (name) => name.kind === "person" && name.start >= from && name.end < ending.start,
  );
  const apposition = isPerson ? APPOSITION_TO_PERSON : APPOSITION_TO_PLACE;
  if (bearer && apposition.test(text.slice(bearer.end, end))) return namedSubject(bearer);
  // "friends of Anna Berg": another rule asks whether the word before "of" speaks for her.
  if (isPerson) return undefined;
  const ahead = words.slice(0, ending.start - from).replace(LOCATING_WITH_SPACE, "");
  return phraseSubject(text, from + phraseStart(ahead, Number.POSITIVE_INFINITY), end);
};

/** "Mr. Vane and Mrs. Holm said", "Averby and Kesby said": both say it. */
const pairOfNames: SubjectRule = ({ text, from, names, ending }) =>
  (ending && (pairEnding(text, from, ending, names) ?? listEnding(text, from, ending, names))) ?? undefined;

/** "The spokesman for Corvex said": the name behind "for" does not speak, but "Corvex said" gives Corvex. */
const endingName: SubjectRule = ({ text, from, end, words, names, ending }) => {
  if (!ending) return undefined;
  const before = words.slice(0, ending.start - from);
  const head = ENDS_IN_HEAD.test(before) ? HEAD_OF.exec(before) : null;
  if (!head) return namedSubject(ending);
  return (
    appositionBearer(text, from, end, names) ??
    phraseSubject(text, from + phraseStart(words, head.index), end)
  );
};

const isWho = (pronoun: string | null): boolean => pronoun?.toLowerCase() === "who";

/** "and then she said" */
const endingPronoun: SubjectRule = ({ end, pronoun }) =>
  pronoun === null || isWho(pronoun)
    ? undefined
    : { kind: "pronoun", text: pronoun, start: end - pronoun.length, end, named: null };

/** "Police said he went up to a guard and ": what he does behind "and" is told of him; group 1 is the pronoun. */
const TOLD_OF = regexFrom(
  "u",
  String.raw`\b`,
  REPORTING_FORMS,
  String.raw`(?:\s\p{Ll}+)?(?:\sthat)?\s(he|she)\s(?!(?:was|is|had|has|would|will|did|does)\b)\p{Ll}+\s[^,;:“”"]{0,120}\sand$`,
);
/** Verbs that tell more of what a source said before. */
const ADDS = /^(?:add|not|explain|continu|stress|insist|warn|conced|acknowledg)/;

/** "Lund bowed and then added": both verbs have the same subject. */
const sharedSubject: SubjectRule = ({ text, from, words, names, verb }) => {
  const joined = words.trimEnd();
  if (!/(?:^|[\s,])(?:and|but|then|or|before|after)$/.test(joined)) return undefined;
  const stop = from + joined.length;
  const told = TOLD_OF.exec(joined)?.[1];
  if (told !== undefined && !ADDS.test(text.slice(verb))) {
    const start = from + joined.lastIndexOf(` ${told} `) + 1;
    return { kind: "pronoun", text: told, start, end: start + told.length, named: null };
  }
  return mainSubject(text, from, stop, names) ?? (from > 0 ? mainSubject(text, 0, stop, names) : null);
};

/** "drew fire from Lund's critics, who called": several people, of whom the relative clause tells. */
const severalBeforeWho: SubjectRule = ({ text, from, words, pronoun }) =>
  isWho(pronoun) ? (severalWho(text, from, words) ?? undefined) : undefined;

/** "Lund, Republican of Averby, who said", "Lund (the owner) said". What a comma closes had its rule before. */
const openApposition: SubjectRule = ({ text, from, end, names, pronoun }) =>
  text[end] !== "," && (isWho(pronoun) || APPOSED_END.test(text.slice(from, end + 1)))
    ? (apposedSubject(text, from, end, names) ?? undefined)
    : undefined;

/** "a letter to Anna Berg, who said": the clause is about the name before it. */
const personBeforeWho: SubjectRule = ({ text, end, names, pronoun }) => {
  if (!isWho(pronoun)) return undefined;
  const described = names.find((name) => /^,\swho$/.test(text.slice(name.end, end)));
  return described?.kind === "person" ? namedSubject(described) : undefined;
};

/** Most characters between a name and the end of the words: a mark and a space, as in "(Jo Lund) said". */
const MARK_AND_SPACE = 2;

/** "the man on " before "the recording said": the recording only tells which man. */
const PERSON_WITH = regexFrom(
  "iu",
  String.raw`(?:^|[\s,”"])((?:the|an?|one|another|his|her)\s(?:\p{Ll}+\s){0,2}(?:`,
  [...onePerson(...PEOPLE_GROUPS), "voice"],
  String.raw`)\s(?:on|in|at|from|with|behind|near)\s)$`,
);

/** "the keeper of the lighthouse said": the last noun phrase, whatever it is. */
const endingPhrase: SubjectRule = ({ text, from, end, words, names }) => {
  const lastPhrase = from + phraseStart(words, words.length);
  const start = lastPhrase - (PERSON_WITH.exec(text.slice(from, lastPhrase))?.[1]?.length ?? 0);
  if (start >= end) return null;
  const person = names.findLast(
    (name) =>
      name.kind === "person" && name.start >= start && name.end <= end && end - name.end <= MARK_AND_SPACE,
  );
  if (person) return namedSubject(person);
  // "drew thousands to the gate each year said": a phrase of time separates the subject and its verb.
  if (ENDS_IN_TIME.test(text.slice(start, end))) return mainSubject(text, from, start, names);
  return appositionBearer(text, from, end, names) ?? phraseSubject(text, start, end);
};

/**
 * The rules, tried in turn. First the one that looks past a phrase between commas. Then those for words that end in a name, the special ones before `endingName`, which takes every name
 * that is left; an apposition that a comma closes comes before them, as its last name is not the subject. Then a pronoun, and subjects that
 * stand further ahead. Last the noun phrase, which takes all words.
 */
const RULES: readonly SubjectRule[] = [
  pastPhraseInCommas,
  closedApposition,
  askedByName,
  oneOfBody,
  memberBefore,
  beforeLocation,
  pairOfNames,
  endingName,
  endingPronoun,
  sharedSubject,
  severalBeforeWho,
  openApposition,
  personBeforeWho,
  endingPhrase,
];
