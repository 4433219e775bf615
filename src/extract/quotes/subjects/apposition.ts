/** Finds the subject of a clause that an apposition or a relative clause separates from its verb. */

import { BASIC_PREPOSITIONS, CLAUSE_OPENERS } from "../../../words/lexicon/english-function-words.js";
import { AGE_BEFORE_NOUN } from "../../../words/lexicon/measures/units-of-time.js";
import { severalPeople } from "../../../words/lexicon/persons/groups-of-people.js";
import { ENDINGS_OF_ROLES } from "../../../words/lexicon/persons/unnamed-persons.js";
import { capitalized } from "../../../words/lexicon/titles.js";
import { oneOf, regexFrom } from "../../../words/text/regex.js";
import type { Named } from "../../names/named-entities.js";
import { namedSubject, phraseSubject, type Subject } from "./subject.js";

/** A clause or phrase before the main clause: "When it was over, ..." */
export const OPENING = regexFrom(
  "",
  String.raw`^\s*(?:`,
  [
    ...CLAUSE_OPENERS.map(capitalized),
    "In|On|At|During|Despite|Asked|With|Following|For|By",
    "Meanwhile|However|Also|Separately|Elsewhere|(?:But|And)(?! [A-Z])|Still|Later|Earlier|Yesterday|Today",
    "(?:(?:A|An|One|Two|Three|Several|Some|[0-9]{1,2}) )?(?:[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Mm]oment)s? (?:before|after|later|earlier)",
  ],
  String.raw`)\b[^,“”"]*,`,
);

/** Ends a stretch between commas, dashes or brackets. */
export const APPOSED_END = /[,)–—-]\s*$/;
const OPENS_APPOSITION =
  /^(?:,|\s?\(|\s?[–—]|\s-{1,2}\s|\s(?:of|from)\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2},)/u;
/** Words before a name that exclude it as a subject: "friends of", "known as". */
const GOVERNS = regexFrom(
  "i",
  String.raw`\b`,
  [
    ...BASIC_PREPOSITIONS,
    "as|called|nicknamed|named|dubbed|née",
    "near|about|against|over|between|under",
    "after|before|since|than|like|including|where|whose|the",
  ],
  String.raw`\s+(?:${AGE_BEFORE_NOUN}\s+)?$`,
);
const LONGEST_APPOSITION = 320;

/**
 * "Lund, Republican of Averby, who opposed it, said": the words between the commas describe the clause's first name
 * that something follows. Names within them do not speak.
 */
export function apposedSubject(
  text: string,
  from: number,
  end: number,
  names: readonly Named[],
): Subject | null {
  const begin = Math.max(from, end - LONGEST_APPOSITION, clauseStart(text, from, end));
  const inClause = names.filter(({ start, end: to }) => start >= begin && to < end);
  const noun = DETERMINED_HEAD.exec(text.slice(begin, end));
  const before = (name: Named): string => text.slice(begin, name.start);
  const name = inClause.find(
    (candidate) =>
      candidate.kind !== "place" &&
      OPENS_APPOSITION.test(text.slice(candidate.end, end + 1)) &&
      !GOVERNS.test(before(candidate).replace(/\bthe\s+$/i, "")) &&
      !/,\s(?:and|but)\s(?:\p{Ll}+\s){1,3}(?:was|were|had|has|is)\b/u.test(text.slice(candidate.end, end)),
  );
  const isOfNoun = noun && name && name.kind !== "person" && name.end <= begin + noun[0].length;
  if (noun && (!name || isOfNoun || name.start > begin + noun[0].length)) {
    const start = begin + noun[0].length - (noun[1] ?? "").length;
    return phraseSubject(text, start, begin + noun[0].length) ?? (name ? namedSubject(name) : null);
  }
  const several = SEVERAL_OF.exec(text.slice(begin, end))?.[1];
  if (several !== undefined && (!name || name.start > begin + several.length))
    return phraseSubject(text, begin, begin + several.length);
  if (!name) return null;
  return name.kind === "person" || name.start - begin < 12 ? namedSubject(name) : null;
}

/**
 * "Lund, a keeper of bees told the council": the name before an apposition that no comma closes. Nothing may be
 * before the name: in "Asked about Lund, the mayor said", the mayor speaks.
 */
export function appositionBearer(
  text: string,
  from: number,
  end: number,
  names: readonly Named[],
): Subject | null {
  const bearer = names.find(({ kind, start }) => kind === "person" && start >= from);
  if (!bearer || bearer.end >= end || /[\p{L}\p{N}]/u.test(text.slice(from, bearer.start))) return null;
  return OPEN_APPOSITION.test(text.slice(bearer.end, end)) ? namedSubject(bearer) : null;
}

/** Without a clause of its own: of "Lund, a keeper whose brother said", the brother is the subject. */
const OPEN_APPOSITION = /^, an? (?!.*\b(?:whose|who|which|that|and|but|when|while|as|if)\b)[^,:;“”"]*$/;

/** "The mayor of Averby" before a comma, at the head of a clause. */
const DETERMINED_HEAD =
  /^\s*((?:The|the|An?|an?|One|one|His|his|Her|her|Their|their)\s+(?:[\p{L}’'-]+\s+){0,5}?[\p{L}’'-]+)(?=,\s(?:who|which|a|an|the|whose|\p{Ll}+ing|\p{Ll}+ed|flanked by)\s)/u;

/** "Friends of Anna Lund" before a comma, at the head of a clause: they speak, and not whom the apposition describes. */
const SEVERAL_OF = regexFrom(
  "u",
  "^(",
  severalPeople("residents", "supporters", "friends", "family", "pupils", "workers", "critics").map(
    capitalized,
  ),
  String.raw`\s(?:of|for|from|at)\s(?:[\p{L}\p{M}.’'-]+\s){0,4}[\p{L}\p{M}’'-]+)(?=,\s)`,
);

const AS_SOMEBODY = /^\s*As\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4}\s?,$/u;

/** Start of the clause that ends at `end`: after a full stop, or after an introductory clause. */
function clauseStart(text: string, from: number, end: number): number {
  const before = text.slice(from, end);
  const opening = OPENING.exec(before);
  const conjunction = /^.*[,;]\s(?:and|but|while|as|when|so)\s(?=\p{Lu}|the\s)/u.exec(before);
  // "As Sen. Jo Lund, R-Ky., put it": the name after "as" is the subject.
  const led = opening && !AS_SOMEBODY.test(opening[0]) ? opening[0].length : 0;
  return from + Math.max(led, conjunction?.[0].length ?? 0);
}

/** "drew fire from Lund's critics, who called": neither Lund nor a name before him is the subject. */
export function severalWho(text: string, from: number, clause: string): Subject | null {
  const words = SEVERAL_WHO.exec(clause)?.[1];
  if (words === undefined) return null;
  const end = from + clause.lastIndexOf(",");
  return phraseSubject(text, end - words.length, end);
}

/** Several people before a relative clause. */
const SEVERAL_WHO = regexFrom(
  "u",
  String.raw`(?<![\p{L}’'.])((?:(?:the|some|several|many|other|two|three|local)\s)?(?:\p{Lu}[\p{L}\p{M}.’'-]{0,30}\s){0,4}(?:\p{Ll}[\p{Ll}-]{1,20}\s){0,2}`,
  [
    ...severalPeople(
      "officials",
      "police",
      "prosecutors",
      "lawyers",
      "politicians",
      "aides",
      "experts",
      "residents",
    ),
    ...severalPeople("protesters", "critics", "supporters", "friends", "family"),
    "rivals|organi[sz]ers",
  ],
  String.raw`),\swho$`,
);

/** Between a body and one of its people: " engineer ", " spokesman, ". */
export const ROLE_BETWEEN = regexFrom(
  "u",
  String.raw`^\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}`,
  [
    String.raw`\p{Ll}[\p{Ll}-]{2,}(?:${oneOf(...ENDINGS_OF_ROLES, "ent|aut")})`,
    "chief|head|host|aide|official|secretary|executive|(?:secretary|attorney|director|solicitor) general",
  ],
  String.raw`,?\s$`,
);
