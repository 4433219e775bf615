/**
 * Finds the attributions of a sentence: reporting verbs with their subjects, outside quotation marks.
 *
 *     “Not yet,” Lund told reporters, adding ...
 *                ^^^^^^^^^
 */

import type { Named } from "../names/named-entities.js";
import { type Range, touches } from "../text/passage.js";
import { invertedSubject } from "./subjects/inverted-subject.js";
import { participleSubject } from "./subjects/main-subject.js";
import { displaySubject, overheardSubject } from "./subjects/overheard.js";
import { insertedSpeaker, namedSubject, QUOTED_AS, quotedSubject, type Subject } from "./subjects/subject.js";
import { subjectBefore } from "./subjects/subject-before.js";
import { verbsOfSaying } from "./verbs-of-saying.js";

/** A reporting verb with its subject. Offsets are in the sentence. */
export interface Cue {
  readonly verb: Range;
  /** Null where nobody is named who can speak. */
  readonly subject: Subject | null;
}

/** Most characters of a line. A longer one is no sentence, and no single person says all of it. */
const LONGEST_LINE = 4_000;

/**
 * The reporting verbs of a line with their subjects, in order. A line of more than 4,000 characters has none.
 *
 * @param held ranges of the line between quotation marks: verbs and names in them do not count
 * @param named names of the line, in order
 */
export function cuesOf(text: string, held: readonly Range[], named: readonly Named[]): Cue[] {
  if (text.length > LONGEST_LINE) return [];
  const names = named.filter((name) => !touches(held, name));
  return verbsOfSaying(text, held)
    .filter((verb) => !givesName(text, verb))
    .map((verb) => ({
      verb,
      subject: isPassive(text, verb)
        ? agentBehind(text, verb.end, names)
        : activeSubject(text, verb, held, names),
    }));
}

/** "a secret programme " at the end of the words before "called". */
const A_THING = /\b(?:a|an)\s(?:[\p{Ll}-]+\s){1,4}$/u;

/** "a secret programme called Prism": the verb gives a name, and nobody speaks. But of "a clerk called it a mess" somebody does. */
const givesName = (text: string, verb: Range): boolean =>
  /^(?:called|dubbed)$/.test(text.slice(verb.start, verb.end)) &&
  A_THING.test(text.slice(0, verb.start)) &&
  /^\s\p{Lu}/u.test(text.slice(verb.end));

/** Participles that are passive behind a form of "be": "was told", "has been called". "It was said" is left to the other rules. */
const PARTICIPLE = /^(?:told|read)$|ed$/;
/** A form of "be", with an adverb, before a participle. */
const OF_BEING = /\b(?:been|was|were|is|are|being|be)\s+(?:(?:so|often|also|then|later|\p{Ll}+ly)\s*)?$/u;
/** Characters before a verb that have room for a form of "be" and an adverb. */
const NEAR_VERB = 40;

/** "was launched and described as a “symbol”": without an object these describe nothing, unless the object is ahead: "which he hailed as". */
const WITHOUT_OBJECT = /^(?:described|hailed|denounced|touted|dismissed|condemned)$/;
const OBJECT_AHEAD = /\b(?:which|what|that|whom|who)\b[^,;]*$/;

const describesNothing = (text: string, { start, end }: Range): boolean =>
  WITHOUT_OBJECT.test(text.slice(start, end)) &&
  text.startsWith(" as ", end) &&
  !OBJECT_AHEAD.test(text.slice(Math.max(0, start - NEAR_VERB), start));

const isPassive = (text: string, verb: Range): boolean =>
  isPassiveForm(text, verb) || describesNothing(text, verb);

const isPassiveForm = (text: string, { start, end }: Range): boolean =>
  PARTICIPLE.test(text.slice(start, end)) && OF_BEING.test(text.slice(Math.max(0, start - NEAR_VERB), start));

/** "was told by the mayor": the speaker of a passive verb, behind "by"; null where none follows, as in "has been called a mess". */
function agentBehind(text: string, verbEnd: number, names: readonly Named[]): Subject | null {
  const by = /^\s{1,5}by(?=\s)/.exec(text.slice(verbEnd));
  return by ? invertedSubject(text, verbEnd + by[0].length, names) : null;
}

/** “It keeps the sand out” of the harbour, said Senator Jo Lund.: the person behind the verb, where the words since the quotation name nobody. */
function speakerAtEnd(text: string, from: number, verb: Range, names: readonly Named[]): Subject | null {
  if (
    from === 0 ||
    !text.slice(from, verb.start).endsWith(", ") ||
    names.some(({ start }) => start >= from && start < verb.start)
  )
    return null;
  const subject = invertedSubject(text, verb.end, names);
  return subject?.named?.kind === "person" && /^(?:[.,]|$)/.test(text.slice(subject.end)) ? subject : null;
}

/** Between a quotation and a verb that is part of its attribution. */
const ONLY_MARKS = /^[\s,.;—–-]*$/;

/**
 * The subject of a verb in the active voice. First what the verb itself decides ("according to"), then the places beside a
 * quotation where only a speaker stands, then the clause of a participle, and last the words before the verb, where most words of a
 * sentence might be the subject.
 */
function activeSubject(
  text: string,
  verb: Range,
  held: readonly Range[],
  names: readonly Named[],
): Subject | null {
  const word = text.slice(verb.start, verb.end);
  if (/^(?:according to|in the words of)$/i.test(word)) return invertedSubject(text, verb.end, names);
  // "Dockers asked by Lund": who asks does not answer, and what dockers were asked they do not say.
  if (/^asked$/i.test(word) && text.startsWith(" by ", verb.end)) return null;
  // "in Lund's own words"
  if (word.endsWith("words")) {
    const owner = names.find(({ start, end }) => start >= verb.start && end <= verb.end);
    return owner ? namedSubject(owner) : null;
  }
  const overheard = overheardSubject(text, verb, names);
  if (overheard !== undefined) return overheard;
  // Nothing before the last quotation that ends before the verb is its subject.
  const from = Math.max(0, ...held.filter(({ end }) => end <= verb.start).map(({ end }) => end));
  const display = displaySubject(text, from, verb);
  if (display) return display;
  const before = text.slice(from, verb.start);
  // “...,” said Lund. Behind "told" and "urging" stands who listens.
  const isInverted = from > 0 && ONLY_MARKS.test(before) && !/^(?:told|tells?|\p{Ll}+ing)$/iu.test(word);
  const behind = isInverted ? invertedSubject(text, verb.end, names) : null;
  const beside = behind ?? insertedSpeaker(text, from, verb, names) ?? speakerAtEnd(text, from, verb, names);
  if (beside) return beside;
  const quoted = QUOTED_AS.exec(before);
  if (quoted) return quotedSubject(text, from, quoted, names);
  // "adding": its subject is that of the main clause.
  if (/ing$/i.test(word)) return participleSubject(text, from, verb, names);
  return subjectBefore(text, from, verb.start, names);
}
