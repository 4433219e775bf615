/** What is said between quotation marks, and by whom. Titles of works and words held at arm's length are no quotes. */
import { type Cue, cuesOf } from "./cues.js";
import type { InLine, Line } from "./line.js";
import { type Marked, marked } from "./marks.js";
import type { Named } from "./names.js";
import type { Range } from "./passage.js";
import { type Antecedents, antecedents } from "./people.js";

export interface Quoted extends InLine {
  readonly fragment: boolean;
  readonly speaker: string | null;
  readonly cue: InLine | null;
  readonly continues: number | null;
}

/** A stretch between quotation marks, in the line where it begins; it may end in a later line of the paragraph. */
interface Stretch extends InLine {
  readonly outer: Range;
  readonly open: boolean;
  readonly single: boolean;
}

/** Fewer words than this are no clause. */
const CLAUSE = 4;
const TITLE_BEFORE =
  /\b(?:titled|entitled|film|movie|book|novel|song|album|single|show|series|play|documentary|game|episode|magazine|sitcom|musical|track|hit)\s*,?\s*$/i;
const TITLE_AFTER =
  /^,?\s*(?:film|movie|book|novel|song|album|single|show|series|star|actor|actress|franchise|documentary|magazine|trilogy|musical|sitcom)\b/i;

export function quotes(lines: readonly Line[], named: readonly Named[]): Quoted[] {
  const stretches = primary(stretchesOf(lines));
  if (stretches.length === 0) return [];
  const held = heldIn(lines, stretches);
  const who = antecedents(lines, named, held);
  const byLine: Named[][] = lines.map(() => []);
  for (const name of named) byLine[name.line]?.push(name);
  const found: Quoted[] = [];
  const seen = new Set<string>();
  const cues = new Map<number, Cue[]>();
  const cuesIn = (line: number): Cue[] => {
    let known = cues.get(line);
    if (!known) {
      known = cuesOf(lines[line]?.text ?? "", held[line] ?? [], byLine[line] ?? []);
      cues.set(line, known);
    }
    return known;
  };
  let last: { stretch: Stretch; index: number; speaker: string | null } | null = null;
  for (const stretch of stretches) {
    const { line } = stretch;
    const words = wordsOf(lines, stretch);
    const count = words.split(/\s+/).length;
    const fragment = count < CLAUSE;
    const text = lines[line]?.text ?? "";
    const cue = chosen(text, stretch, cuesIn(line), held[line] ?? []);
    const goesOn =
      last !== null &&
      (last.stretch.open || last.stretch.line === line || isAlone(text, stretch)) &&
      line - last.stretch.line <= (last.stretch.open ? 3 : 1);
    const key = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (
      key === "" ||
      (fragment &&
        (seen.has(key) || isTitle(text, stretch) || (cue === null && !goesOn && !isClaimed(text, stretch))))
    )
      continue;
    if (!fragment && cue === null && isTitle(text, stretch)) continue;
    if (isSetAsTitle(words) && !isAlone(text, stretch) && (cue === null || !isBeside(text, stretch, cue)))
      continue;
    seen.add(key);
    let speaker: string | null = null;
    let place: InLine | null = null;
    if (cue) {
      if (cue.subject?.kind === "pronoun") listen(line, cuesIn, who);
      speaker = nameOf(cue, line, who);
      const from = Math.min(cue.verb.start, cue.subject?.start ?? cue.verb.start);
      place = { line, start: from, end: Math.max(cue.verb.end, cue.subject?.end ?? cue.verb.end) };
    } else if (goesOn && last) {
      speaker = last.speaker;
    } else {
      ({ speaker, place } = around(lines, stretch, cuesIn, byLine, who));
    }
    const continues: number | null =
      goesOn &&
      last &&
      (last.speaker === speaker || cue === null) &&
      (last.stretch.line === line || last.stretch.open || cue === null)
        ? (found[last.index]?.continues ?? last.index)
        : null;
    if (speaker !== null) who.spoke(line, speaker);
    found.push({ line, ...trimmed(lines, stretch), fragment, speaker, cue: place, continues });
    last = { stretch, index: found.length - 1, speaker };
  }
  return found;
}

/** Lines before a pronoun in which somebody may have been said to say something, without marks. */
const EARLIER = 3;

/** "The governor said he would not. “It is not on my list,” he said": who spoke just before is who speaks on. */
function listen(line: number, cuesIn: (line: number) => Cue[], who: Antecedents): void {
  for (let before = Math.max(0, line - EARLIER); before < line; before++) {
    for (const cue of cuesIn(before)) {
      if (cue.subject === null || cue.subject.kind === "pronoun") continue;
      const name = cue.subject.named?.name ?? who.titled(cue.subject.text, before);
      if (name !== null) who.spoke(before, name);
    }
  }
}

/** Stretches of the body, paragraph by paragraph, each in the line where it begins. */
function stretchesOf(lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < lines.length; ) {
    const first = lines[from];
    if (!first) break;
    let to = from + 1;
    while (lines[to]?.paragraph === first.paragraph && lines[to]?.block === first.block) to++;
    const last = lines[to - 1];
    // A dek that repeats the body's quotation is not a second utterance.
    if (first.id !== null && first.block && last) {
      const text = first.block.text.slice(first.offset, last.offset + last.text.length);
      for (const stretch of marked(text)) found.push(inLine(stretch, lines, from, to, first.offset));
    }
    from = to;
  }
  return found;
}

/** Single marks quote where an article has no double ones; beside those they set titles and words apart. */
function primary(stretches: Stretch[]): Stretch[] {
  const double = stretches.filter(({ single }) => !single);
  return double.length > 0 && double.length * 3 >= stretches.length ? double : stretches;
}

function inLine(stretch: Marked, lines: readonly Line[], from: number, to: number, base: number): Stretch {
  let line = from;
  for (let next = from + 1; next < to; next++)
    if ((lines[next]?.offset ?? 0) - base <= stretch.outer.start) line = next;
  const shift = (lines[line]?.offset ?? 0) - base;
  const moved = ({ start, end }: Range): Range => ({ start: start - shift, end: end - shift });
  return { ...stretch, ...moved(stretch), outer: moved(stretch.outer), line };
}

/** For each line, what of it stands between quotation marks. */
function heldIn(lines: readonly Line[], stretches: readonly Stretch[]): Range[][] {
  const held: Range[][] = lines.map(() => []);
  for (const { line, outer } of stretches) {
    held[line]?.push(outer);
    const start = lines[line]?.offset ?? 0;
    for (let next = line + 1; lines[next]?.paragraph === lines[line]?.paragraph; next++) {
      const shift = (lines[next]?.offset ?? 0) - start;
      if (outer.end <= shift) break;
      held[next]?.push({ start: 0, end: outer.end - shift });
    }
  }
  return held;
}

function wordsOf(lines: readonly Line[], { line, start, end }: InLine): string {
  const place = lines[line];
  return place?.block ? place.block.text.slice(place.offset + start, place.offset + end).trim() : "";
}

/** Without the comma and white space that belong to the sentence around the quotation. */
function trimmed(lines: readonly Line[], { line, start, end }: InLine): Range {
  const place = lines[line];
  const words = place?.block?.text.slice(place.offset + start, place.offset + end) ?? "";
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s,]*$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead + 1, end - tail) };
}

function isTitle(text: string, { outer }: Stretch): boolean {
  return TITLE_BEFORE.test(justBefore(text, outer.start)) || TITLE_AFTER.test(text.slice(outer.end));
}

/** Enough of what stands before to tell a title; all of it would cost the square of a long line. */
const justBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at);

/** "the mayor’s “red line” remark": whose words they are stands before them. */
function isClaimed(text: string, { outer }: Stretch): boolean {
  return /\p{L}['’]s?\s+(?:now-famous\s+|so-called\s+)?$/u.test(justBefore(text, outer.start));
}

/** Set like a title: each long word a capital, two words at least. */
function isSetAsTitle(words: string): boolean {
  const long = words
    .split(/[\s-]+/)
    .filter((word) => word.replace(/[^\p{L}]/gu, "").length > 3 || /^\p{Lu}/u.test(word));
  return (
    words.includes(" ") &&
    words.length <= 80 &&
    long.length > 0 &&
    long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
  );
}

/** Whether nothing but the quotation stands in its sentence. */
function isAlone(text: string, { outer }: Stretch): boolean {
  return outer.start === 0 && /^[\s.,!?…]*$/.test(text.slice(outer.end));
}

const JUST_AFTER = /^[\s,.;:—–-]*$/;
const JUST_BEFORE =
  /^(?:[\s,:;—–-]|\b(?:that|as|how|is|was|it|to|of|the|a|an|him|her|them|me|us|his|their|its|being|like|reporters|CNN|in|on|at)\b)*$/i;
/** Characters between cue and quotation beyond which they have nothing to do with each other. */
const FAR = 400;

/** The cue of a quotation among those of its sentence. */
function chosen(text: string, { outer }: Stretch, cues: readonly Cue[], held: readonly Range[]): Cue | null {
  let best: Cue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const start = Math.min(cue.verb.start, cue.subject?.start ?? cue.verb.start);
    const end = Math.max(
      cue.verb.end,
      cue.subject && cue.subject.end <= outer.start ? cue.subject.end : cue.verb.end,
    );
    let cost: number;
    if (start >= outer.end || cue.verb.start >= outer.end) {
      const gap = text.slice(outer.end, Math.max(outer.end, start));
      cost = JUST_AFTER.test(gap) ? 0 : gap.length + 30;
    } else {
      const gap = text.slice(end, outer.start);
      cost = JUST_BEFORE.test(gap) ? 1 : gap.length;
    }
    // Another quotation between them: the cue is more likely its own.
    if (
      held.some((range) =>
        range.start >= outer.end ? range.end <= start : range.start >= end && range.end <= outer.start,
      )
    )
      cost += 20;
    if (cue.subject === null) cost += 40;
    if (cost < least && cost <= FAR) {
      best = cue;
      least = cost;
    }
  }
  return best;
}

/** Whether only commas, or a word such as "that", part cue and quotation. */
function isBeside(text: string, { outer }: Stretch, { verb, subject }: Cue): boolean {
  if (verb.start >= outer.end)
    return JUST_AFTER.test(text.slice(outer.end, Math.min(verb.start, subject?.start ?? verb.start)));
  return /^[\s,:]*(?:that|as|him|her)?[\s,:]*$/.test(
    text.slice(Math.max(verb.end, subject && subject.end <= outer.start ? subject.end : 0), outer.start),
  );
}

function nameOf({ subject }: Cue, line: number, who: Antecedents): string | null {
  if (!subject) return null;
  if (subject.named) return subject.named.name;
  if (subject.kind === "pronoun") return who.pronoun(subject.text, line, subject.start);
  return who.titled(subject.text, line) ?? subject.text.replace(/\s+/g, " ");
}

/** The speaker of a quotation whose sentence names none: introduced by a colon, or by the sentence before. */
function around(
  lines: readonly Line[],
  { line, outer }: Stretch,
  cuesIn: (line: number) => Cue[],
  byLine: readonly (readonly Named[])[],
  who: Antecedents,
): { speaker: string | null; place: InLine | null } {
  const text = lines[line]?.text ?? "";
  const label = /^\s*(.{2,60}?)(?:\s*\([^)]*\))?\s*:\s*$/.exec(text.slice(0, outer.start));
  const introduced = label
    ? byLine[line]?.findLast((name) => name.end <= outer.start && name.kind !== "place")
    : undefined;
  if (introduced)
    return { speaker: introduced.name, place: { line, start: introduced.start, end: introduced.end } };
  if (outer.start > 0) return { speaker: null, place: null };
  const before = line - 1;
  if (lines[before]?.id === null || lines[before] === undefined) return { speaker: null, place: null };
  const cue = cuesIn(before).findLast(({ subject }) => subject !== null);
  if (cue) {
    const from = Math.min(cue.verb.start, cue.subject?.start ?? cue.verb.start);
    return {
      speaker: nameOf(cue, before, who),
      place: { line: before, start: from, end: Math.max(cue.verb.end, cue.subject?.end ?? 0) },
    };
  }
  const person = byLine[before]?.find((name) => name.kind === "person");
  return person ? { speaker: person.name, place: null } : { speaker: null, place: null };
}
