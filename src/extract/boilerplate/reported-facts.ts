/** Detects reporting in a text that begins like boilerplate: "Sign up before Friday, the mayor told residents". */

import { WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import { ASSERTED } from "../../words/lexicon/reporting-verbs.js";
import { regexFrom } from "../../words/text/regex.js";

/** Verbs that also name what was done to a page: "Reported by Jo Lund", "Recently added". */
const WITH_THAT = "added|confirmed|reported|claimed|ruled";
const UTTERANCE = regexFrom("i", [
  ...ASSERTED.filter((verb) => !WITH_THAT.includes(verb)).map((verb) => String.raw`\b${verb}\b`),
  String.raw`\b(?:says|tells|according to)\b|\b(?:${WITH_THAT}) that\b`,
]);
/** Something done on a day: "voted on Tuesday", "was sold in March". */
const DONE = regexFrom(
  "u",
  String.raw`\b`,
  [...IRREGULAR_PASTS, String.raw`\p{Ll}{2,20}ed|was|were|had|made`],
  String.raw`\b[^.!?]{0,60}\b${WEEKDAY_NAME}\b`,
);
const DAY_FIRST = new RegExp(
  String.raw`\b${WEEKDAY_NAME}\b[^.!?]{0,60}\b(?:\p{Ll}{2,20}ed|was|were|had|found) (?:after|by|in|on|at|to|that|the|a)\b`,
  "u",
);

/** Whether the text reports an utterance, or an event on a day of the week. */
export function statesFact(text: string): boolean {
  return UTTERANCE.test(text) || DONE.test(text) || DAY_FIRST.test(text);
}
