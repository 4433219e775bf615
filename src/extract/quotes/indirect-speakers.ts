/** Finds the speaker of indirect speech just before a pronoun. */
import type { Named } from "../names/named-entities.js";
import type { Line } from "../text/line.js";
import type { Range } from "../text/passage.js";
import type { Cue } from "./attributions.js";
import { type Antecedents, isSubordinate } from "./coreference.js";
import type { ByLine } from "./signatures.js";
import { isMany, isOnePerson } from "./subjects/possible-speakers.js";

/** Lines before a pronoun in which indirect speech may have a speaker. */
const EARLIER = 3;

/**
 * Tells coreference who spoke, without quotation marks, in the sentences before a quotation: "The governor said he would
 * not. “It is not on my list,” he said".
 *
 * @param line that of the quotation
 * @param at offset in that line up to which verbs count
 * @param who is told of each speaker, and changed by it
 */
export function listen(
  lines: readonly Line[],
  line: number,
  at: number,
  cuesIn: (line: number) => Cue[],
  { who, byLine, held }: { who: Antecedents; byLine: ByLine; held: readonly (readonly Range[])[] },
): void {
  for (let before = Math.max(0, line - EARLIER); before <= line; before++) {
    const text = lines[before]?.text ?? "";
    const begins = before < line ? /^(?:He|She)\b/.exec(text) : null;
    if (begins) {
      const same = who.pronoun(begins[0], before, 0);
      if (same !== null) who.heard(before, same);
    }
    for (const cue of cuesIn(before)) {
      if (before === line && Math.max(cue.verb.end, cue.subject?.end ?? 0) > at) continue;
      const asked = askedIn(text, cue, byLine[before] ?? [], (held[before]?.length ?? 0) === 0);
      if (asked !== null) who.spoke(before, asked);
      if (asked !== null || cue.subject === null) continue;
      // "The day that Lund pledged his help, Berg left": a clause inside the sentence has another subject.
      if (before < line && cue.subject.named && isSubordinate(cue.subject.named, lines[before])) continue;
      const { kind, text: words, start } = cue.subject;
      const name =
        cue.subject.named?.name ??
        (kind === "pronoun"
          ? who.pronoun(words, before, start)
          : (who.titled(words, before) ?? (isOnePerson(words) || saysOfSelf(text, cue) ? words : null)));
      if (name === null) continue;
      // The speaker after the quotations of a sentence is its last speaker.
      const isLast =
        before < line && (held[before] ?? []).every(({ end }) => end <= Math.min(start, cue.verb.start));
      if (isLast && (held[before]?.length ?? 0) > 0) who.spoke(before, name);
      else who.heard(before, name);
    }
  }
}

/** "Page said she": one capital word that no rule took for a name is somebody, as what follows tells of that person. */
const saysOfSelf = (text: string, { verb, subject }: Cue): boolean =>
  subject !== null &&
  subject.end <= verb.start &&
  /^\p{Lu}\p{Ll}+(?<!s)$/u.test(subject.text) &&
  !isMany(subject.text.toLowerCase()) &&
  /^\s(?:that\s)?(?:he|she)\s/.test(text.slice(verb.end));

/**
 * "A reporter asked Lund whether it leaks. “No,” he said": the person asked answers.
 *
 * @param inFull whether nothing of the sentence is quoted
 */
function askedIn(text: string, { verb }: Cue, named: readonly Named[], inFull: boolean): string | null {
  if (!ASKING.test(text.slice(verb.start, verb.end))) return null;
  const before = named.findLast(({ kind, end }) => kind === "person" && end < verb.start);
  // "Lund was asked by a reporter"
  if (before && IS_ASKED.test(text.slice(before.end, verb.start))) return before.name;
  if (!inFull) return null;
  const asked = named.find(({ kind, start }) => kind === "person" && start > verb.end);
  return asked && ASKED.test(text.slice(verb.end, asked.start)) ? asked.name : null;
}

const ASKING = /^ask(?:ed|s|ing)?$/i;
const IS_ASKED = /^\s(?:was|is|had been|has been)\s(?:\p{Ll}+\s)?$/u;
/** What may be between the verb and the person asked. */
const ASKED = /^\s(?:\p{Lu}[\p{L}.]*\s){0,2}$/u;
