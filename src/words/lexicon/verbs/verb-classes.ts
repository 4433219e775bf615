/**
 * Classes of English verbs that several stages look for, each in the forms in which news have them. Source: editors' own list,
 * in the classes of Levin (English Verb Classes and Alternations, 1993) where she has them.
 */
import { wordList } from "../word-list.js";

/** Beginnings of verbs that judge somebody (Levin 33): "blamed", "praises". */
export const JUDGING_STEMS: readonly string[] = wordList(
  "blam accus prais thank criticis criticiz condemn denounc",
);

/** Forms for what goes on as it was: "remained closed". */
export const STAYING_FORMS: readonly string[] = wordList("remain remains remained stay stays stayed");

/** Verbs whose infinitive was not done: "refused to sign". */
export const REFUSING_VERBS: readonly string[] = wordList("refuse decline fail");

/** Forms by which somebody states that something is not so. */
export const DENYING_FORMS: readonly string[] = wordList("deny denies denied denying");

/** Forms that negate what follows, some of them only in one construction: "declined to", "stopped running", "prevented from". */
export const NEGATING_FORMS: readonly string[] = [
  ...DENYING_FORMS,
  ...wordList(
    "decline declines declined declining refuse refuses refused refusing fail fails failed failing",
  ),
  ...wordList(
    "stop stops stopped stopping cease ceases ceased unable lack lacks lacked forgets forgot neglects neglected",
  ),
  ...wordList("prevent prevents prevented preventing avoid avoids avoided avoiding"),
  ...wordList("forbid forbids forbidden prohibit prohibits prohibited barred"),
];

/** Participles before a name or a title (Levin 29.3): "a plan dubbed ...". */
export const NAMING_PARTICIPLES: readonly string[] = wordList("called dubbed nicknamed named titled");

/** What people do in pictures. Captions say it in the present tense, reports hardly ever do. */
export const POSING_FORMS: readonly string[] = ["reacts", "speaks", "poses", "waves", "gestures", "looks on"];
