/** The subject of a reporting clause: a name, a pronoun, or other words. */
import type { Named } from "../names/named-entities.js";
import type { Range } from "../text/passage.js";
import { canSpeak } from "./may-speak.js";

/** A subject with its range: a name, a pronoun, or other words ("the spokesman", "police"). */
export interface Subject extends Range {
  readonly kind: "name" | "pronoun" | "phrase";
  readonly text: string;
  readonly named: Named | null;
}

/** A name as the subject of a clause. */
export const nameOf = (named: Named): Subject => ({
  kind: "name",
  text: named.text,
  start: named.start,
  end: named.end,
  named,
});

/** Words that can be the subject of a reporting verb; null where they cannot. */
export function phrase(text: string, from: number, to: number): Subject | null {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
  // Removes the full stop of the sentence, but not that of an initial.
  const end = to - (/(?<=\p{Ll}{2})\.$/u.exec(text.slice(start, to))?.[0].length ?? 0);
  const words = text.slice(start, end);
  // "R-Ky.": party and state of a member.
  return canSpeak(words) && !/^[DRI]-\p{Lu}/u.test(words)
    ? { kind: "phrase", text: words, start, end, named: null }
    : null;
}

/** "the paper quoted him as saying", "Lund was quoted as saying": the quoted person speaks, not the paper. */
export const QUOTED_AS =
  /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s{1,9}((?:him|her|them|(?:the |a |an |his |her )?[\p{L}\p{M}’'. -]{2,60}?))\s+as\s+(?:having\s+)?$/u;

/** The person whom a match of `QUOTED_AS` in `text.slice(from)` names. */
export function quotedSubject(
  text: string,
  from: number,
  match: RegExpExecArray,
  people: readonly Named[],
): Subject | null {
  const words = match[1] ?? "";
  const start = from + match.index + match[0].indexOf(words);
  const end = start + words.length;
  const pronoun = { him: "he", her: "she" }[words];
  if (pronoun !== undefined) return { kind: "pronoun", text: pronoun, start, end, named: null };
  const named = people.find((name) => name.start >= start && name.end <= end);
  return named ? nameOf(named) : phrase(text, start, end);
}

/** "Her comments, said Jo Lund, the mayor, are": a speaker between the subject of the sentence and its verb. */
export function insertedSpeaker(
  text: string,
  from: number,
  verb: Range,
  people: readonly Named[],
): Subject | null {
  if (!text.slice(from, verb.start).endsWith(", ")) return null;
  const speaker = people.find(({ kind, start }) => kind === "person" && start - verb.end === 1);
  // "Lund, asked about it, said Berg, his rival, was wrong": the sentence has a speaker already.
  const earlier = people.some(
    ({ kind, start, end }) => kind === "person" && start >= from && end < verb.start,
  );
  return speaker && !earlier && text[speaker.end] === "," ? nameOf(speaker) : null;
}
