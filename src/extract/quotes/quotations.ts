/** Finds quotations and their speakers. Titles of works and scare quotes are no quotations. */

import type { Named } from "../names/named-entities.js";
import { characterKindAt, MARK } from "../text/character-classes.js";
import type { InLine, Line } from "../text/line.js";
import type { Range } from "../text/passage.js";
import { type Cue, cuesOf } from "./attributions.js";
import { antecedents } from "./coreference.js";
import { listen } from "./indirect-speakers.js";
import { cuePlace, isOfSomebodyElse, speakerNearby, speakerOf } from "./nearby-speaker.js";
import { cueFor } from "./nearest-cue.js";
import { isQuotation, wordCount } from "./quotation-model.js";
import {
  bodyWords,
  isAlone,
  quotedRanges,
  type Stretch,
  stretchesOf,
  trimmedRange,
  withoutSingleMarks,
} from "./quoted-spans.js";
import { CLAUSE, isWork, type QuotationContext } from "./quoted-terms.js";
import { type ByLine, type Credit, echoOf, introductionOf, signatureOf } from "./signatures.js";

/** A quotation, with the place of its words between the marks. */
export interface Quoted extends InLine {
  /** Whether it is less than a clause: said to be “a mess”. */
  readonly fragment: boolean;
  /** Name of the speaker, or words for one ("the mayor"); null where nothing decides it. */
  readonly speaker: string | null;
  /** Place of the words that attribute it; null where there are none. */
  readonly cue: InLine | null;
  /** Index of the quotation whose later part this one is; null where it begins one. */
  readonly continues: number | null;
}

/** What is known of an article before its quotations are decided. */
interface QuotationReading {
  readonly candidates: QuotationContext[];
  /** The reporting verbs of a line. */
  readonly cuesIn: (line: number) => Cue[];
  /** The ranges between quotation marks of each line. */
  readonly held: readonly (readonly Range[])[];
  /** The names of each line. */
  readonly byLine: readonly (readonly Named[])[];
}

/** The previous quotation, and whether a signature closes it. */
interface Last {
  readonly stretch: Stretch;
  readonly index: number;
  readonly speaker: string | null;
  readonly signed: boolean;
}

/**
 * Finds the quotations of an English article, with their speakers.
 *
 * A speaker is looked for in this order: a signature or introduction of the quotation, the reporting verb of its sentence, the
 * quotation that it continues, the sentences beside it.
 *
 * @returns the quotations in their order, and the titles of works between quotation marks
 */
export function quotes(
  lines: readonly Line[],
  named: readonly Named[],
): { quoted: Quoted[]; works: readonly InLine[] } {
  const { candidates, cuesIn, held, byLine } = readQuotations(lines, named);
  if (candidates.length === 0) return { quoted: [], works: [] };
  const works: InLine[] = [];
  const who = antecedents(lines, named, held);
  const found: Quoted[] = [];
  let last: Last | null = null;
  for (const candidate of candidates) {
    const { stretch, text, cue } = candidate;
    const { line } = stretch;
    if (!isQuotation(candidate)) {
      if (isWork(candidate)) works.push({ line, ...trimmedRange(lines, stretch, /(?<![\s,.;])[\s,.;]*$/) });
      continue;
    }
    const credit = credited(lines, stretch, cue, byLine);
    const goesOn = last !== null && !last.signed && isContinued(last.stretch, stretch, text);
    let speaker: string | null = null;
    let place: InLine | null = null;
    if (credit) {
      ({ speaker, place } = credit);
    } else if (cue) {
      // "The governor said he would not. “It is not on my list,” he said": the sentences before tell who "he" is.
      if (cue.subject?.kind === "pronoun")
        listen(lines, line, cue.subject.start, cuesIn, { who, byLine, held });
      // "Asked if it was “a mess”, Lund denied it": the words are not Lund's.
      const isAnswer =
        cue.subject !== null && cue.subject.start > stretch.outer.end && isAsked(text, stretch);
      const isMute = isAnswer || isOfSomebodyElse(text, stretch, cue);
      speaker = isMute ? null : speakerOf(cue, line, who);
      // "“Lund has to go,” he said": whom the words name is somebody else than "he", also where the quotation before names him.
      if (cue.subject?.kind === "pronoun" && speaker !== null) {
        const before =
          last !== null && last.speaker === null && line - last.stretch.line <= 1 ? last.stretch : null;
        if (isNamedIn(stretch, speaker, byLine) || (before && isNamedIn(before, speaker, byLine)))
          speaker = null;
      }
      place = isMute ? null : cuePlace(cue, line);
    } else if (goesOn && last) {
      speaker = last.speaker;
    } else {
      ({ speaker, place } = speakerNearby(lines, stretch, cuesIn, byLine, who));
    }
    // "Do not trust Mr Drenth": nobody speaks so of himself, where no verb says that he does.
    if (!credit && !cue && speaker !== null && isNamedIn(stretch, speaker, byLine))
      [speaker, place] = [null, null];
    const fragment = candidate.wordCount < CLAUSE;
    // One quotation in several ranges has one speaker, and at most one cue.
    const continues: number | null =
      goesOn &&
      last &&
      (last.speaker === speaker || (cue === null && !credit)) &&
      (last.stretch.line === line || last.stretch.open || cue === null)
        ? (found[last.index]?.continues ?? last.index)
        : null;
    if (speaker !== null) who.spoke(line, speaker);
    const opens = text.slice(0, stretch.outer.start).trim() === "";
    if (opens && goesOn && last?.stretch.open && speaker !== null && place !== null)
      attributeBackwards(found, last.index, speaker);
    found.push({ line, ...trimmedRange(lines, stretch), fragment, speaker, cue: place, continues });
    last = { stretch, index: found.length - 1, speaker, signed: credit !== null };
  }
  return { quoted: found, works };
}

/** Ranges that may be quotations, each with the evidence for and against. */
export function candidatesOf(lines: readonly Line[], named: readonly Named[]): QuotationContext[] {
  return readQuotations(lines, named).candidates;
}

function readQuotations(lines: readonly Line[], named: readonly Named[]): QuotationReading {
  const stretches = withoutSingleMarks(stretchesOf(lines));
  if (stretches.length === 0) return { candidates: [], cuesIn: () => [], held: [], byLine: [] };
  const held = quotedRanges(lines, stretches);
  const byLine: Named[][] = lines.map(() => []);
  for (const name of named) byLine[name.line]?.push(name);
  const cues = new Map<number, Cue[]>();
  const cuesIn = (line: number): Cue[] => {
    let known = cues.get(line);
    if (!known) {
      known = cuesOf(lines[line]?.text ?? "", held[line] ?? [], byLine[line] ?? []);
      cues.set(line, known);
    }
    return known;
  };
  const measured = stretches.flatMap((stretch) => {
    const words = bodyWords(lines, stretch);
    if (!HAS_WORD.test(words)) return [];
    const key = stretches.length > 1 ? wordKey(words) : "";
    const count = wordCount(words);
    return [{ stretch, words, key, count, isClause: count >= CLAUSE }];
  });
  const times = new Map<string, number>();
  const clauses = new Map<number, number>();
  const increase = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { stretch, key, isClause } of measured) {
    increase(times, key);
    if (isClause) increase(clauses, stretch.line);
  }
  const seen = new Set<string>();
  let before: Stretch | null = null;
  const candidates = measured.map(({ stretch, words, key, count, isClause }): QuotationContext => {
    const { line } = stretch;
    const text = lines[line]?.text ?? "";
    const goesOn = before !== null && isContinued(before, stretch, text);
    if (isClause) before = stretch;
    const isEcho = seen.has(key);
    seen.add(key);
    return {
      stretch,
      words,
      wordCount: count,
      text,
      cue: cueFor(text, stretch, cuesIn(line), held[line] ?? []),
      clauses: (clauses.get(line) ?? 0) - (isClause ? 1 : 0),
      isEcho,
      isRepeated: (times.get(key) ?? 0) > 1,
      goesOn,
    };
  });
  return { candidates, cuesIn, held, byLine };
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Words in a form for comparison with other ranges: in small letters, without punctuation, with single spaces. */
function wordKey(words: string): string {
  const lower = words.toLowerCase();
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    if (characterKindAt(lower, at) >= MARK) continue;
    if (at > start) found.push(lower.slice(start, at));
    start = at + 1;
  }
  return found.join(" ");
}

/**
 * Whether a range continues the previous one. It does where the previous one was left open at most three lines before, or where
 * the two are in one line, or it is alone in the next one.
 */
function isContinued(before: Stretch, stretch: Stretch, text: string): boolean {
  return (
    (before.open || before.line === stretch.line || isAlone(text, stretch)) &&
    stretch.line - before.line <= (before.open ? 3 : 1)
  );
}

/** Whether the words of a quotation name somebody, who is then not "he" who says them. */
const isNamedIn = ({ line, outer }: Stretch, speaker: string, byLine: ByLine): boolean =>
  byLine[line]?.some(
    ({ name, start, end }) => name === speaker && start >= outer.start && end <= outer.end,
  ) ?? false;

/** Whether a range is part of a question to somebody: "Asked if it was “a mess”, ...", "Asked by Lund, “...”". */
const isAsked = (text: string, { outer }: Stretch): boolean =>
  (/\b[Aa]sked (?:if|whether|about|why|how)\b[^,;.!?“”"]{0,120}$/.test(
    text.slice(Math.max(0, outer.start - LONGEST_QUESTION), outer.start),
  ) &&
    /^[^.;!?“”"]{0,80},\s/.test(text.slice(outer.end))) ||
  (outer.start < LONGEST_QUESTION && /^\s*Asked by [^,;.!?“”"]{1,80},\s$/.test(text.slice(0, outer.start)));

/** Most letters of the words before a quotation that may ask. */
const LONGEST_QUESTION = 150;

/** Gives the speaker at the end of a quotation of several paragraphs to the paragraphs before that name nobody. */
function attributeBackwards(found: Quoted[], from: number, speaker: string): void {
  const first = found[from]?.continues ?? from;
  for (let at = from; at >= first; at--) {
    const part = found[at];
    if (!part || part.cue !== null) break;
    found[at] = { ...part, speaker };
  }
}

/** Speakers by a signature, by an introduction with a colon, or by a credit in the next sentence. */
function credited(lines: readonly Line[], stretch: Stretch, cue: Cue | null, byLine: ByLine): Credit | null {
  const signature = signatureOf(lines, stretch, byLine);
  if (signature) return signature;
  if (cue?.subject) return null;
  return introductionOf(lines, stretch, byLine) ?? echoOf(lines, stretch, byLine);
}
