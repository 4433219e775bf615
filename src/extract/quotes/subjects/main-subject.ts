/** Finds the subject of a main clause whose reporting verb is separate from it: "Lund declined to answer, saying". */

import { BASIC_PREPOSITIONS } from "../../../words/lexicon/english-function-words.js";
import { AGE_BEFORE_NOUN } from "../../../words/lexicon/measures/units-of-time.js";
import { regexFrom } from "../../../words/text/regex.js";
import type { Named } from "../../names/named-entities.js";
import type { Range } from "../../text/passage.js";
import { OPENING } from "./apposition.js";
import { namedSubject, phraseSubject, type Subject } from "./subject.js";

/** Words before a name that is no subject: "of", "as Mr.", "near the", "at presidential hopeful". */
const OF_ANOTHER = regexFrom(
  "iu",
  String.raw`\b(?:`,
  [...BASIC_PREPOSITIONS, "about|against|over|between|near|as|than|like"],
  String.raw`)\s+(?:the\s+)?(?:(?:leading|senior|top|fellow|local|several|some|many|other)\s+)?(?:Mrs?\.?\s+|Ms\.?\s+|Dr\.?\s+)?(?:${AGE_BEFORE_NOUN}\s+)?`,
  String.raw`(?:(?:[\p{L}-]+\s+){0,3}(?:hopeful|candidate|nominee|rival|opponent|leader|president|minister|senator|governor|mayor|secretary|spokes(?:man|woman))\s+)?`,
  String.raw`(?:\S+\s+and\s+(?:the\s+)?)?$`,
);
/** "The head of the Israeli Labour Party, Jo Lund": the organisation is no subject. */
const OF_BODY = /\b(?:of|at|from|for)\s(?:the\s)?(?:\p{Lu}\p{L}*\s){0,2}$/u;
/** "Averby Bank chief executive Jo Lund": the organisation before its head's name is no subject. */
const HEADED =
  /^\s(?:\p{Ll}+\s){0,2}(?:CEO|[Cc]hief(?: executive)?|[Pp]resident|[Dd]irector|[Ss]ecretary|[Cc]hair(?:man|woman)?|[Ss]pokes(?:man|woman|person)|[Ll]eader|[Mm]inister|[Aa]nalyst|[Hh]ead)\s\p{Lu}/u;
/** Words for people without an article, after an introductory phrase: "In Averby, organisers of the fair". */
const PEOPLE_OF =
  /^\s*((?:\p{Ll}+\s){0,2}?\p{Ll}{3,}(?:s|police|men|women|people))\s(?:of|who|that|from|at|in|with|for|on|along|near|outside)\s/u;

/** "Averby Rovers coach Jo Lund": whether only words in small letters part a body from one of its people. */
const opensRole = (text: string, body: Named, names: readonly Named[]): boolean => {
  const person = names.find(({ kind, start }) => kind === "person" && start > body.end);
  return person !== undefined && /^\s(?:\p{Ll}[\p{Ll}-]*\s){1,3}$/u.test(text.slice(body.end, person.start));
};

/** The subject of the main clause before a participle: "Lund declined to answer, saying". */
export function mainSubject(
  text: string,
  from: number,
  before: number,
  names: readonly Named[],
): Subject | null {
  let start = from;
  const opening = OPENING.exec(text.slice(from, before));
  if (opening) start = from + opening[0].length;
  const clause = text.slice(start, before);
  const pronoun = /(?:^|[\s,])(he|she|they)(?=\s)/i.exec(clause);
  const at = pronoun
    ? start + pronoun.index + pronoun[0].length - (pronoun[1]?.length ?? 0)
    : Number.POSITIVE_INFINITY;
  // "It was not clear why Lund left, but it came as the mayor spoke, calling": the caller is undecided.
  if (/,\s(?:but|and)\sit\s/.test(clause)) return null;
  // "U.S. Capitol Police": a place that opens the name of a body.
  const opensBody = ({ kind, end }: Named) =>
    kind === "place" && names.some((other) => other.kind === "organisation" && other.start - end === 1);
  const name = names.find(
    (candidate) =>
      !opensBody(candidate) &&
      !(candidate.kind !== "person" && HEADED.test(text.slice(candidate.end, candidate.end + 60))) &&
      !(candidate.kind !== "person" && opensRole(text, candidate, names)) &&
      !(
        candidate.kind !== "person" &&
        OF_BODY.test(text.slice(Math.max(0, candidate.start - 60), candidate.start))
      ) &&
      candidate.start >= start &&
      candidate.end <= before &&
      !/^['’]s?\b/.test(text.slice(candidate.end, candidate.end + 3)) &&
      !OF_ANOTHER.test(text.slice(Math.max(0, candidate.start - 80), candidate.start)),
  );
  const lead =
    /^\s*((?:(?:The|A|An|One|His|Her|Their)\s+)?(?:[\p{L}’'-]+\s+){0,3}?[\p{L}’'-]+)(?=\s+(?:has|have|had|was|were|is|told|said|wrote|gave|spoke|\p{L}+ed)\b)/u.exec(
      clause,
    );
  const leadStart = lead?.[1] ? start + lead[0].length - lead[1].length : Number.POSITIVE_INFINITY;
  const leadEnd = lead ? start + lead[0].length : 0;
  const crowd = opening ? PEOPLE_OF.exec(clause) : null;
  if (crowd?.[1]) {
    const first = start + crowd[0].indexOf(crowd[1]);
    const subject = phraseSubject(text, first, first + crowd[1].length);
    if (subject) return subject;
  }
  if (name && name.start < at && (name.start < leadEnd || leadStart > name.start)) return namedSubject(name);
  if (lead?.[1] && leadStart < at && !/^(?:he|she|they|it)$/i.test(lead[1])) {
    const subject = phraseSubject(text, leadStart, leadStart + lead[1].length);
    if (subject) return subject;
  }
  if (name && name.start < at) return namedSubject(name);
  if (pronoun)
    return {
      kind: "pronoun",
      text: pronoun[1] ?? "",
      start: at,
      end: at + (pronoun[1]?.length ?? 0),
      named: null,
    };
  // "Asked about it, saying": only the introductory clause has a name.
  const early =
    opening &&
    names.findLast(
      ({ kind, start: begins, end }) =>
        kind !== "place" && begins >= from && end <= start && !OF_ANOTHER.test(text.slice(from, begins)),
    );
  return early ? namedSubject(early) : null;
}

/** The subject of a participle: its own, the sender of a letter, or that of the main clause. */
export function participleSubject(
  text: string,
  from: number,
  verb: Range,
  names: readonly Named[],
): Subject | null {
  const before = text.slice(from, verb.start);
  const own = OWN_SUBJECT.exec(before)?.[1] ?? SENDER.exec(before)?.[1];
  if (own !== undefined) return phraseSubject(text, verb.start - own.length - 1, verb.start - 1);
  const shown = names.find(({ kind, end }) => kind === "person" && verb.start - end === 1);
  if (shown && shown.start >= from) {
    const ahead = text.slice(from, shown.start);
    if (SHOWS.test(ahead) || WITH.test(ahead)) return namedSubject(shown);
  }
  const attribution = ENDS_IN_ATTRIBUTION.exec(before);
  if (attribution?.[1] !== undefined) {
    const start = from + attribution.index + attribution[0].indexOf(attribution[1]);
    const end = start + attribution[1].length;
    const speaker = names.findLast((one) => one.kind === "person" && one.start >= start && one.end <= end);
    return speaker ? namedSubject(speaker) : phraseSubject(text, start, end);
  }
  const listener = RECALLED.exec(before)?.[1];
  if (listener !== undefined) return phraseSubject(text, verb.start - listener.length - 1, verb.start - 1);
  return (
    mainSubject(text, from, verb.start, names) ?? (from > 0 ? mainSubject(text, 0, verb.start, names) : null)
  );
}

/** "with some calling it", "and one blogger asking": a participle with a subject of its own. */
const OWN_SUBJECT =
  /(?:\bwith|\band)\s((?:one|another|some|others|many|several|a few)(?:\s[\p{Ll}-]+){0,3})\s$/u;

/** "The rule will cost little, Mr. Lund said, calling it": who speaks is named already. */
const ENDS_IN_ATTRIBUTION =
  /,\s((?:[\p{L}\p{M}.’'-]{1,30}\s){0,5}[\p{L}\p{M}’'-]{1,30})\s(?:said|says|added|explained),\s$/u;

const SHOWING =
  "shows?|showed|shown|heard|hears?|caught|recorded|filmed|captured|seen|saw|recall(?:s|ed)?|remember(?:s|ed)?";
/** "The video showed Lund telling", "a guard recorded Lund saying", "Holm recalled Lund asking" */
const SHOWS = new RegExp(String.raw`\b(?:${SHOWING})\s(?:[\p{Lu}][\p{L}]*\.?\s){0,2}$`, "u");
/** "with press secretary Jo Lund saying" */
const WITH = /\bwith\s(?:the\s)?(?:[\p{L}’'-]+\s){0,6}$/u;
/** "She recalled the nurse telling her" */
const RECALLED = new RegExp(
  String.raw`\b(?:${SHOWING})\s((?:the|an?|one|his|her|their)\s(?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+)\s$`,
  "u",
);

/** "got an email from school officials warning": who sent it warns. */
const SENDER =
  /\b(?:e-?mail|letter|message|note|memo|statement|text|call) from ((?:the\s)?(?:[\p{L}\p{M}.-]+\s){0,3}[\p{L}\p{M}-]+)\s$/u;

/** "staff who are asked by Lund": who asks does not answer. */
export const ASKED_BY =
  /\b(?:asked|questioned|interviewed|surveyed|polled|quizzed|contacted) by (?:the )?(?:\p{Lu}[\p{L}.]* ){0,3}$/u;
const WHO_IS = /,? (?:who (?:are|were|was|is|have been) )?$/u;
const WHO_IS_ASKED = /(?:\p{L}[\p{L}’'-]{0,30} ){0,3}\p{L}[\p{L}’'-]{0,30}$/u;

/** Who was asked by somebody whose name begins there; null where the words name nobody. */
export function askedSubject(text: string, from: number, asker: number): Subject | null {
  const before = text.slice(from, asker).replace(ASKED_BY, "").replace(WHO_IS, "");
  const words = WHO_IS_ASKED.exec(before)?.[0];
  if (words === undefined) return null;
  const start = from + before.lastIndexOf(words);
  return phraseSubject(text, start, start + words.length);
}
