/**
 * Finds the attributions of a sentence: reporting verbs with their subjects, outside quotation marks.
 *
 *     “Not yet,” Lund told reporters, adding ...
 *                ^^^^^^^^^
 */

import { WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { ADVERBS_BEFORE_VERBS, FINITE_AUXILIARIES } from "../../words/lexicon/english-function-words.js";
import { CALENDAR_UNIT, PART_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { wordsForPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { HEADS } from "../../words/lexicon/persons/public-roles.js";
import { CLOSE, relatives } from "../../words/lexicon/persons/relatives.js";
import { QUOTED_DOCUMENTS } from "../../words/lexicon/things/quoted-documents.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Named } from "../names/named-entities.js";
import { type Range, touches } from "../text/passage.js";
import { APPOSED_END, apposedSubject, appositionBearer, severalWho } from "./subjects/apposition.js";
import { invertedSubject } from "./subjects/inverted-subject.js";
import { ASKED_BY, askedSubject, mainSubject, participleSubject } from "./subjects/main-subject.js";
import { ADVERB } from "./subjects/possible-speakers.js";
import {
  insertedSpeaker,
  MEMBER_OF,
  memberOfBody,
  namedSubject,
  pairEnding,
  phraseStart,
  phraseSubject,
  QUOTED_AS,
  quotedSubject,
  type Subject,
} from "./subjects/subject.js";
import { verbsOfSaying } from "./verbs-of-saying.js";

/** A reporting verb with its subject. Offsets are in the sentence. */
export interface Cue {
  readonly verb: Range;
  /** Null where nobody is named who can speak. */
  readonly subject: Subject | null;
}

/** Verbs that are passive after a form of "be": "was told", "has been called". */
const PASSIVE = /^(?:told|read)$|ed$/;
/** A form of "be" before a participle. */
const OF_BEING =
  /\b(?:been|was|were|is|are|being|be)\s+(?:(?:so|often|also|widely|then|later|\p{Ll}+ly)\s*)?$/u;
/** "adding": its subject is that of the main clause. */
const PARTICIPLE = /ing$/i;
/** Words between subject and verb. `ADVERB` has all words in “ly”, so none of them is listed: with two ways to match one word the pattern would backtrack. */
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
const HEAD_OF = regexFrom(
  "iu",
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
  String.raw`\s+(?:for|of|at|with|from|in|to|by)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,3}$`,
);
/** A phrase of time at the end of a clause: "each year". */
const ENDS_IN_TIME = new RegExp(
  String.raw`\s(?:each|every|last|this) (?:${CALENDAR_UNIT}|summer|winter|spring|autumn)$`,
);
/** "a secret programme" */
const A_THING = /\b(?:a|an)\s(?:[\p{Ll}-]+\s){1,4}$/u;

/** Most characters of a line. A longer one is no sentence, and no single person says all of it. */
const LONGEST_LINE = 4_000;

/**
 * The reporting verbs of a line with their subjects, in order.
 *
 * @param held ranges of the line between quotation marks: verbs and names in them do not count
 * @param named names of the line, in order
 */
export function cuesOf(text: string, held: readonly Range[], named: readonly Named[]): Cue[] {
  const cues: Cue[] = [];
  if (text.length > LONGEST_LINE) return cues;
  const outside = (range: Range): boolean => !touches(held, range);
  const people = named.filter(outside);
  for (const verb of verbsOfSaying(text, held)) {
    const word = text.slice(verb.start, verb.end);
    // "a secret programme called Prism" gives a name; nobody speaks.
    if (
      /^(?:called|dubbed)$/.test(word) &&
      A_THING.test(text.slice(0, verb.start)) &&
      /^\s\p{Lu}/u.test(text.slice(verb.end))
    )
      continue;
    if (PASSIVE.test(word) && OF_BEING.test(text.slice(Math.max(0, verb.start - 40), verb.start))) {
      // "has been called" has no speaker, unless "by" follows.
      const by = /^\s+by(?=\s)/.exec(text.slice(verb.end, verb.end + 8));
      cues.push({ verb, subject: by ? invertedSubject(text, verb.end + by[0].length, people) : null });
      continue;
    }
    cues.push({ verb, subject: subjectOf(text, verb, word, held, people) });
  }
  return cues;
}

/** The subject of a verb in the active voice: behind it after a quotation, else before it. */
function subjectOf(
  text: string,
  verb: Range,
  word: string,
  held: readonly Range[],
  people: readonly Named[],
): Subject | null {
  if (/^(?:according to|in the words of)$/i.test(word)) return invertedSubject(text, verb.end, people);
  // "Dockers asked by Lund": who asks does not answer.
  if (/^asked$/i.test(word) && text.startsWith(" by ", verb.end)) return null;
  // "in Lund's own words"
  if (/words$/.test(word)) {
    const owner = people.find(({ start, end }) => start >= verb.start && end <= verb.end);
    return owner ? namedSubject(owner) : null;
  }
  const from = Math.max(0, ...held.filter(({ end }) => end <= verb.start).map(({ end }) => end));
  const afterQuote = from > 0 && /^[\s,.;—–-]*$/.test(text.slice(from, verb.start));
  if (afterQuote && !/^(?:told|tells?)$/i.test(word)) {
    const inverted = invertedSubject(text, verb.end, people);
    if (inverted) return inverted;
  }
  const inserted = insertedSpeaker(text, from, verb, people);
  if (inserted) return inserted;
  const quoted = QUOTED_AS.exec(text.slice(from, verb.start));
  if (quoted) return quotedSubject(text, from, quoted, people);
  if (PARTICIPLE.test(word)) return participleSubject(text, from, verb, people);
  return subjectBefore(text, from, verb.start, people);
}

/** The same words as `LOCATING` with the white space before them, which is tried once from its beginning. */
const LOCATING_WITH_SPACE = /(?<!\s)\s+(?:in|of|at|from|for|with|near)\s+(?:the\s+)?$/;
/** Before a place, or an organisation where somebody works: the name behind it is no subject. */
const LOCATING = /\b(?:in|of|at|from|for|with|near)\s+(?:the\s+)?$/;

/** The subject whose words end where the verb begins, or an apposition of it does. */
function subjectBefore(text: string, from: number, verb: number, people: readonly Named[]): Subject | null {
  const before = text.slice(from, verb);
  // "..., elected in May, said": the month is no auxiliary verb.
  const between = (BETWEEN.exec(before)?.[0] ?? "").replace(/^.*\bMay\b/su, "");
  const end = verb - between.length;
  const clause = text.slice(from, end);
  // "Lund, a friend of Anna Berg, said": the name before the comma is inside an apposition.
  if (APPOSED_END.test(text.slice(end, verb).trimStart().slice(0, 1))) {
    const apposed = apposedSubject(text, from, end, people);
    if (apposed) return apposed;
  }
  const ending = people.find((name) => name.end === end);
  if (ending && ASKED_BY.test(text.slice(from, ending.start))) return askedSubject(text, from, ending.start);
  const ofBody = ending && memberOfBody(text, from, ending);
  if (ofBody) return ofBody;
  const member = people.findLast(({ kind, end: to }) => kind === "person" && to < end);
  // "Jo Lund of the Averby party said", "Sen. Anna Berg of Maine said".
  if (member && member.start >= from && MEMBER_OF.test(text.slice(member.end, end)))
    return namedSubject(member);
  const isLocated = ending !== undefined && LOCATING.test(text.slice(from, ending.start));
  if (ending && isLocated) {
    // "Anna Lund, a fellow at the Institute in Averby told": the place does not speak.
    const person = people.findLast(
      (name) => name.kind === "person" && name.start >= from && name.end < ending.start,
    );
    const apposed = person ? text.slice(person.end, end) : "";
    if (
      person &&
      (ending.kind === "person" ? /^,\s(?:an?|the)\s[^,“”".;]*$/ : /^,\s[^“”".;]*$/).test(apposed)
    )
      return namedSubject(person);
  }
  if (ending && isLocated && ending.kind !== "person") {
    const start =
      from +
      phraseStart(
        clause.slice(0, ending.start - from).replace(LOCATING_WITH_SPACE, ""),
        Number.POSITIVE_INFINITY,
      );
    return phraseSubject(text, start, end);
  }
  if (ending) {
    const both = pairEnding(text, from, ending, people);
    if (both) return both;
    const head = HEAD_OF.exec(clause.slice(0, ending.start - from));
    if (!head) return namedSubject(ending);
    return (
      appositionBearer(text, from, end, people) ??
      phraseSubject(text, from + phraseStart(clause, head.index), end)
    );
  }
  const pronoun = PRONOUN.exec(clause);
  if (pronoun && !/^who$/i.test(pronoun[1] ?? "")) {
    const start = end - (pronoun[1]?.length ?? 0);
    return { kind: "pronoun", text: text.slice(start, end), start, end, named: null };
  }
  // "Lund bowed and then added": both verbs have the same subject.
  if (/(?:^|[\s,])(?:and|but|then|or|before|after)$/.test(clause.trimEnd())) {
    const stop = from + clause.trimEnd().length;
    return mainSubject(text, from, stop, people) ?? (from > 0 ? mainSubject(text, 0, stop, people) : null);
  }
  const several = pronoun ? severalWho(text, from, clause) : null;
  if (several) return several;
  if (pronoun || APPOSED_END.test(text.slice(from, end + 1))) {
    const apposed = apposedSubject(text, from, end, people);
    if (apposed) return apposed;
  }
  // "a letter to Anna Berg, who said": the clause is about the name before it.
  const described = pronoun && people.find((name) => /^,\swho$/.test(text.slice(name.end, end)));
  if (described?.kind === "person") return namedSubject(described);
  const start = from + phraseStart(clause, clause.length);
  if (start >= end) return null;
  const within = people.findLast(
    (name) => name.start >= start && name.end <= end && name.kind === "person" && end - name.end < 3,
  );
  if (within) return namedSubject(within);
  // "drew thousands to the gate each year said": a phrase of time separates the subject and its verb.
  if (ENDS_IN_TIME.test(text.slice(start, end))) return mainSubject(text, from, start, people);
  return appositionBearer(text, from, end, people) ?? phraseSubject(text, start, end);
}
