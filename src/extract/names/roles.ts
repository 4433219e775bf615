/** Finds what an article calls a person beside the name: "Kremlin spokesman", "the former defense minister". */

import { ENGLISH_WEEKDAYS } from "../../words/lexicon/english-calendar.js";
import {
  ARTICLES,
  AUXILIARIES,
  COORDINATORS,
  DEMONSTRATIVES,
  FINITE_AUXILIARIES,
  POSSESSIVES,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../../words/lexicon/english-function-words.js";
import { IRREGULAR_PASTS } from "../../words/lexicon/irregular-verbs.js";
import { PEOPLE_GROUPS, severalPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { OFFICE_MODIFIERS, ROLES } from "../../words/lexicon/persons/public-roles.js";
import { CLOSE, relatives } from "../../words/lexicon/persons/relatives.js";
import { SHORT_OFFICES } from "../../words/lexicon/titles.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { regexFrom } from "../../words/text/regex.js";
import { ROLE } from "../text/lexical-attributes.js";
import type { InLine } from "../text/line.js";
import type { FormToken } from "../text/tokenize.js";

const ENDS = new Set([...ROLES, ...SHORT_OFFICES, ...SHORT_OFFICES.map((short) => `${short}.`)]);
/** Whether a word ends a role: "spokesman", "co-founder", "Gov." */
const endsRole = (word: string): boolean => {
  const lower = word.toLowerCase();
  return ENDS.has(lower) || ENDS.has(lower.slice(lower.lastIndexOf("-") + 1));
};
const HAS_ROLE = new RegExp(`\\b(?:${ROLES.join("|")})\\b`, "i");
/** "resident directors" after a name are two people. */
const PLURAL = new RegExp(`\\b(?:${ROLES.join("|")})s$`, "i");
/** Words that a role before a name does not extend over: it may have "of" and "off" in it. */
const NO_PART_OF_ROLE = new Set([
  ...ARTICLES,
  ...SUBJECT_PRONOUNS,
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...RELATIVES,
  ...QUESTION_WORDS,
  ...AUXILIARIES,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...PREPOSITIONS.filter((word) => word !== "of" && word !== "off"),
  ...ENGLISH_WEEKDAYS,
  ...wordList(
    "said says told like including same such not also both late later early earlier then now yesterday today even only just",
  ),
]);
const LONGEST_BEFORE = 6;
const LONGEST_AFTER = 110;

/**
 * The role that the line gives the person named at `start` to `end`; null where it gives none.
 *
 * @param floor end of the previous person's name: words further left are about that person
 */
export function roleAt(
  { line, start, end }: InLine,
  { text, tokens }: { readonly text: string; readonly tokens: readonly FormToken[] },
  floor = 0,
): InLine | null {
  const role =
    roleBefore(line, start, text, floor) ??
    (text[end] === "," && hasRoleAfter(tokens, end) ? roleAfter(line, end, text) : null);
  return role && RELATION.test(text.slice(role.start, role.end)) ? null : role;
}

/** Whether a word for a role is near enough after `end`. */
function hasRoleAfter(tokens: readonly FormToken[], end: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start > end + LONGEST_AFTER + 2) return false;
    if (token.attributes & ROLE) return true;
  }
  return false;
}

/** A relation to somebody who is named elsewhere: "his wife", "older brother". */
const RELATION = regexFrom(
  "u",
  String.raw`^(?:(?:his|her|their|my|our) .*|(?:\p{Ll}+ )?`,
  [...relatives(...CLOSE, "uncle", "cousin", "widow", "sweetheart"), "friend|colleague|partner|neighbou?r"],
  ")$",
);

function roleBefore(line: number, start: number, text: string, floor: number): InLine | null {
  let from = start;
  let count = 0;
  let end = start;
  while (count < LONGEST_BEFORE) {
    let wordEnd = from;
    while (wordEnd > 0 && isSpace(text, wordEnd - 1)) wordEnd--;
    if (wordEnd === from || wordEnd <= floor) break;
    let wordStart = wordEnd;
    while (wordStart > 0 && !isSpace(text, wordStart - 1)) wordStart--;
    const word = text.slice(wordStart, wordEnd);
    if (count === 0) {
      if (!endsRole(word) || isDoing(word, text.slice(0, wordStart))) return null;
      end = wordEnd;
      // A possessor and what precedes it are no part of the role: "Ukraine’s President".
    } else if (
      NO_PART_OF_ROLE.has(word.toLowerCase()) ||
      !WORD.test(word) ||
      isVerb(word) ||
      isApart(word, text.slice(from, end))
    )
      break;
    else if (/^of$/i.test(word) && !ROLE_BEFORE_OF.test(text.slice(0, wordStart).trimEnd())) {
      // "Hall of | Fame coach": the word behind it belongs to what stands before it.
      const [rest = ""] = /^\p{Lu}\S*\s+(?=\S)/u.exec(text.slice(from, end)) ?? [];
      if (text.slice(from, end).includes(" ")) from += rest.length;
      break;
    }
    from = wordStart;
    count++;
  }
  const [of = ""] = /^of\s+/i.exec(text.slice(from, end)) ?? [];
  return count === 0 ? null : { line, start: from + of.length, end };
}

/** Roles that are verbs, too: "police suspect Jo Lund", "to coach Ida Brekke". */
const VERBS_TOO = new Set(wordList("suspect host coach judge witness head chair pilot champion partner"));
/** Before such a verb: who does it, or a small word. "The murder suspect" is somebody. */
const BEFORE_VERB = regexFrom(
  "iu",
  String.raw`(?:^|\s)(?:`,
  [
    ...severalPeople(...PEOPLE_GROUPS),
    ...SUBJECT_PRONOUNS,
    ...AUXILIARIES,
    "to|not|also|now|still|first|never|who|that|and",
    String.raw`\p{L}{2,20}ly`,
  ],
  String.raw`)\s*$`,
);
const isDoing = (word: string, roleBefore: string): boolean =>
  VERBS_TOO.has(word) && BEFORE_VERB.test(roleBefore);

const ROLE_BEFORE_OF = new RegExp(`\\b(?:${ROLES.join("|")})$`, "i");
/** "met General Lund" */
const PLAIN_VERBS: ReadonlySet<string> = new Set([
  ...IRREGULAR_PASTS,
  ...wordList(
    "meets sees sends makes tells beats leads hits gives takes quits sued sues backs hails slams urges asks joins visits",
  ),
]);
/** Adjectives before roles that have the form of a verb: "the acting president". */
const PARTICIPLE_BEFORE_ROLE = regexFrom(
  "",
  "^",
  [
    "acting|leading|managing|sitting|visiting|retired|disgraced|ousted|jailed|elected|appointed",
    "renowned|acclaimed|convicted|exiled|deposed|embattled|celebrated|respected|outgoing|incoming",
    "founding|presiding|commanding|supervising|marketing|advertising",
  ],
  "$",
);
/** Before a title in capitals. */
const BEFORE_TITLE = regexFrom(
  "",
  "^(?:",
  [
    ...OFFICE_MODIFIERS,
    "current|associate|longtime|long-time|freshman|senior|new|then-?|now-?|ex-?|first-term|second-term|two-term|fellow|state|federal|local|national|prime|chief|of|liberal",
    "conservative|moderate|far-right|far-left|independent|popular|veteran|powerful|populist|leftist|centrist|reformist",
  ],
  ")$",
);
/** "would not accept | Attorney General": a small word before a title in capitals, if it describes no holder of it. */
const isApart = (word: string, role: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  /\p{Lu}/u.test(role) &&
  !BEFORE_TITLE.test(word) &&
  !PARTICIPLE_BEFORE_ROLE.test(word);
/** "speaking", "sentenced": a verb form, unless it is an adjective. */
const isVerb = (word: string): boolean =>
  PLAIN_VERBS.has(word) || (/^\p{Ll}+(?:ing|ed)$/u.test(word) && !PARTICIPLE_BEFORE_ROLE.test(word));
const WORD = /^[\p{L}\p{M}](?=.)[\p{L}\p{M}.&-]*(?:['’][\p{L}\p{M}]{2,})?$/u;
const isSpace = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10;

/** "With Lund ahead, the mayor carried Selm": what a role does. "A coach based in Selm" is one. */
const ACTS = new RegExp(
  `\\b(?:${ROLES.join("|")}) (?!(?:based|employed|appointed|elected|named|accused|charged|convicted|wanted|hired|assigned|called|jailed)\\b)\\p{Ll}{2,20}ed\\b`,
  "u",
);

/** A clause, and no phrase. */
const HAS_FINITE_VERB = regexFrom(
  "",
  String.raw`\b`,
  [...FINITE_AUXILIARIES, "been|said|says|told"],
  String.raw`\b`,
);

/** "In addition to Lund, police also suspect them of ...": a clause, no apposition. */
const IN_CLAUSE = /\b(?:also|them|him|her|it|us|me|not)\b/;

/** ", the mayor of Selm,", ", a coach for the U.S. team": up to the end of a clause. The dot behind one capital ends none. */
const APPOSED = regexFrom(
  "u",
  String.raw`^,\s+(`,
  [
    String.raw`(?:the|a|an|former|acting|deputy|his|her|who is (?:the|a|an))\s+[^,;:“”"()]*?`,
    String.raw`[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,3}\s+(?:of|at|for|with)\s+[^,;:“”"()]*?`,
  ],
  String.raw`)(?=,|\.?$|(?<![.\s]\p{Lu})\.\s|;)`,
);

function roleAfter(line: number, end: number, text: string): InLine | null {
  const following = text.slice(end, end + LONGEST_AFTER + 40);
  const apposed = APPOSED.exec(following);
  // What somebody did in their life is no role: "the son of bakers who later sang in a choir".
  const phrase = apposed?.[1]?.split(/\s(?:who|whose|which|that)\s/)[0];
  if (!phrase || phrase.length > LONGEST_AFTER) return null;
  const head = phrase.split(/\s(?:of|at|for|with|in|who|and)\s/)[0] ?? "";
  if (
    !HAS_ROLE.test(head) ||
    IN_CLAUSE.test(head) ||
    ACTS.test(phrase) ||
    PLURAL.test(head) ||
    HAS_FINITE_VERB.test(phrase)
  )
    return null;
  const from = end + following.indexOf(phrase);
  return { line, start: from, end: from + phrase.length };
}
