/** Finds the speaker that a cue names, and the speaker of a quotation whose own sentence has no cue. */
import { UTTERANCE_NOUNS } from "../../words/lexicon/reporting-verbs.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Named } from "../names/named-entities.js";
import type { InLine, Line } from "../text/line.js";
import type { Cue } from "./attributions.js";
import { type Antecedents, isSubject } from "./coreference.js";
import type { Stretch } from "./quoted-spans.js";
import { isDisplay } from "./subjects/overheard.js";
import { leavesOpenWho } from "./subjects/possible-speakers.js";

/**
 * The name of the speaker, or words for the speaker; null where nothing decides it.
 *
 * @param except whom a pronoun does not mean
 */
export function speakerOf({ subject }: Cue, line: number, who: Antecedents, except?: string): string | null {
  if (!subject) return null;
  if (subject.named) return subject.named.name;
  if (leavesOpenWho(subject.text) || isDisplay(subject.text)) return null;
  if (subject.kind === "pronoun") return who.pronoun(subject.text, line, subject.start, except);
  return who.titled(subject.text, line) ?? subject.text.replace(/\s+/g, " ");
}

/** The smallest range of a line that has both verb and subject of a cue, with what is between them. */
export function cuePlace({ verb, subject }: Cue, line: number): InLine {
  return {
    line,
    start: Math.min(verb.start, subject?.start ?? verb.start),
    end: Math.max(verb.end, subject?.end ?? verb.end),
  };
}

/** The speaker of a quotation whose sentence names none: the speaker in the next sentence, or in the previous one. */
export function speakerNearby(
  lines: readonly Line[],
  { line, outer }: Stretch,
  cuesIn: (line: number) => Cue[],
  byLine: readonly (readonly Named[])[],
  who: Antecedents,
): { speaker: string | null; place: InLine | null } {
  const nobody = { speaker: null, place: null };
  if (outer.start > 0 || GOES_ON.test(lines[line]?.text.slice(outer.end - 3) ?? "")) return nobody;
  const next = lines[line + 1];
  if (next?.block && next.block === lines[line]?.block) {
    const tag = cuesIn(line + 1).find((cue) => isTag(next.text, cue));
    if (tag) return { speaker: speakerOf(tag, line + 1, who), place: cuePlace(tag, line + 1) };
  }
  const before = line - 1;
  if (lines[before]?.id === null || lines[before] === undefined) return nobody;
  // "Some reports had claimed it.": a claim of many does not introduce one speaker.
  const cue = cuesIn(before).findLast(({ subject }) => subject !== null && !MANY.test(subject.text));
  if (cue) return { speaker: speakerOf(cue, before, who), place: cuePlace(cue, before) };
  const people = byLine[before]?.filter((name) => name.kind === "person") ?? [];
  const [person] = people;
  const isAlone = person && people.every(({ name }) => name === person.name);
  return isAlone && isSubject(person, lines[before]) ? { speaker: person.name, place: null } : nobody;
}

/** “...,” the note began: its own sentence names who speaks, in words that are not read. */
const GOES_ON = /,[’']?["”»]{1,2}\s+\p{L}/u;

const MANY = /^(?:some|many|most|several|other|few)(?:\s|$)|\b(?:reports|critics|experts|observers)$/i;

/** "Mayor Jo Lund, of Averby, asked on Tuesday.": a sentence that only attributes the quotation. */
function isTag(text: string, { subject, verb }: Cue): boolean {
  return (
    subject !== null &&
    subject.kind !== "pronoun" &&
    subject.end <= verb.start &&
    !/[:“”"]|\b(?:that|has|had|was|is)\b/.test(text) &&
    /^(?:\p{Lu}[\p{L}.-]*\s){0,5}$/u.test(text.slice(0, subject.start)) &&
    /^(?:\s(?:on|in|at|during|last|this|yesterday|\p{Lu}\p{Ll}+day)\b[^,;]{0,40})?\.?\s*$/u.test(
      text.slice(verb.end),
    )
  );
}

/** Whether the sentence gives the words to somebody other than the subject of its verb. */
export function isOfSomebodyElse(text: string, { outer }: Stretch, { verb }: Cue): boolean {
  if (verb.end > outer.start) return false;
  const between = text.slice(verb.end, outer.start);
  if (OTHERS_CLAIM.test(between) || (/\bthat\b/.test(between) && ANOTHERS_WORDS.test(between))) return true;
  // "Lund told “senior officials” about it": whom, not what.
  return (
    /^t(?:old|ells)$/.test(text.slice(verb.start, verb.end)) &&
    /^\s$/.test(between) &&
    /^.\p{Ll}/u.test(text.slice(outer.start)) &&
    /^\s(?:about|that|of|to)\b/.test(text.slice(outer.end))
  );
}

/** "slammed Lund for his claims that there was “...”" */
const OTHERS_CLAIM = regexFrom(
  "u",
  String.raw`\bfor (?:his|her|their|its) (?:\p{Ll}+ )?`,
  UTTERANCE_NOUNS,
  String.raw`\b[^“”"]*$`,
);
/** "said that the guard came, and that his first comment was “...”" */
const ANOTHERS_WORDS =
  /\b(?:his|her|their) (?:first |only |last )?(?:words?|comments?|response|reply|answer|question) (?:was|were)[,:]?\s?$/;
