/** Forms of English verbs as news use them, and the phrases that they make with a particle or an object. */
import {
  ADVERBS_BEFORE_VERBS,
  ARTICLES,
  DETERMINERS,
  FINITE_DO,
  FORMS_OF_BE,
  FORMS_OF_HAVE,
  MODALS,
  RELATIVES,
  SUBORDINATORS,
} from "../../words/lexicon/english-function-words.js";
import { IRREGULAR_VERBS, UNCHANGED_VERBS } from "../../words/lexicon/irregular-verbs.js";
import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { wordList } from "../../words/lexicon/word-list.js";
import type { Token } from "../../words/text/tokens.js";
import { baseStemOf, isWording } from "./deed-wordings.js";

export const BE: ReadonlySet<string> = new Set(FORMS_OF_BE);
export const HAVE: ReadonlySet<string> = new Set(FORMS_OF_HAVE);
export const MODAL: ReadonlySet<string> = new Set([...MODALS, ...FINITE_DO]);
export const BETWEEN: ReadonlySet<string> = new Set([
  ...ADVERBS_BEFORE_VERBS,
  ...wordList("not already since only all both quite very so too rather almost nearly been being be"),
]);
export const DENYING: ReadonlySet<string> = new Set(
  wordList("not never no none nobody neither nor cannot nothing"),
);
export const ARTICLE: ReadonlySet<string> = new Set([...ARTICLES, ...wordList("his her its their")]);
export const SUBORDINATE: ReadonlySet<string> = new Set([
  ...SUBORDINATORS.filter((word) => word !== "than" && word !== "that"),
  ...wordList("despite following during amid"),
]);
export const RELATIVE: ReadonlySet<string> = new Set(RELATIVES);
export const JOINING: ReadonlySet<string> = new Set(wordList("and but or while"));
/** What is stated stands behind them: "voted to close", "is set to close". */
export const LEADING: ReadonlySet<string> = new Set(
  wordList(
    "vote decide agree plan want seek begin start continue manage try attempt refuse decline fail order tell ask urge allow force " +
      "set due expect like prepare intend aim need use appear seem promise vow pledge threaten go have advise instruct forbid ban",
  ).map(baseStemOf),
);
export const SAYING: ReadonlySet<string> = new Set([
  ...reportingForms(["plain", "comment", "act"], ["base", "present", "past", "participle"]),
  ...wordList("says according quoted believed thought felt heard"),
]);
/** Of saying, which is news by itself. */
export const ACTS: ReadonlySet<string> = new Set(reportingForms(["act"], ["present", "past"]));
/** Before "that": what follows is what the sentence states. */
export const REPORTING: ReadonlySet<string> = new Set([
  ...reportingForms(
    ["plain", "comment", "act", "stance", "cry", "other"],
    ["base", "present", "past", "participle"],
  ),
  ...wordList(
    "says show shows showed shown reveal revealed find finds found indicate indicates indicated think thinks decided ruled",
  ),
  ...wordList("hope hopes hoped fear fears feared know knew learned signs evidence reports"),
]);
/** Not "no doubt". */
export const PAST: ReadonlySet<string> = new Set([
  ...IRREGULAR_VERBS.flatMap(({ past }) => [past]),
  ...UNCHANGED_VERBS,
  ...wordList("begun got cost let bore"),
]);
export const PARTICIPLE: ReadonlySet<string> = new Set(IRREGULAR_VERBS.map(({ participle }) => participle));
export const NO_VERB: ReadonlySet<string> = new Set(
  wordList(
    "hundred unprecedented united alleged armed suspected so-called aged need indeed speed breed red bed wicked naked",
  ),
);
/** Before a noun: "the signed treaty". */
export const OF_A_NOUN: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...wordList("of by with in on for from to two three some many more most"),
]);
const PARTICLE = wordList(
  "off up down out over away back on in ahead aside through into under for against",
).join("|");
/** "turned down", "gave himself up", "took the crew off". */
const WITH_PARTICLE = new RegExp(
  `^ (?:(?:it|them|him|her|himself|herself|themselves|itself|(?:the|its|his|her|their) \\p{L}{1,20}) )?(?<particle>${PARTICLE})(?!\\p{L})`,
  "iu",
);
/** "went on Monday", "gave in December". */
const TIME_OR_PLACE = /^ (?:the|an?|his|her|its|their|Monday|Tuesday|\p{Lu}|\d)/u;
/** "shot himself". */
const REFLEXIVE = /^ (?:himself|herself|themselves|itself|(?:his|her|their) own life)(?!\p{L})/u;
/** "found guilty", "took place", "walked free", "gave way". */
const WITH_OBJECT =
  /^ (?:(?:him|her|them|the \p{L}{1,20}) )?(?<object>place|guilty|free|way|safe|tribute|first|short|no)(?!\p{L})/iu;

/** The deed of a verb, with its particle or object: "call off", "find guilty". */
export function wordingOf(text: string, { text: word, end }: Token): string {
  const base = baseStemOf(word);
  const object = WITH_OBJECT.exec(text.slice(end, end + 40))?.groups?.object?.toLowerCase();
  if (object !== undefined && isWording(`${base} ${object}`)) return `${base} ${object}`;
  const match = WITH_PARTICLE.exec(text.slice(end, end + 60));
  const particle = match?.groups?.particle?.toLowerCase();
  if (!match || particle === undefined || !isWording(`${base} ${particle}`))
    return REFLEXIVE.test(text.slice(end, end + 40)) && isWording(`${base} self`) ? `${base} self` : base;
  const behind = text.slice(end + match[0].length);
  return /^(?:on|in|over|through)$/.test(particle) && TIME_OR_PLACE.test(behind)
    ? base
    : `${base} ${particle}`;
}
