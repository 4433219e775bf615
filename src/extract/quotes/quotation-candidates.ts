/** Reads the ranges between quotation marks of an article, each with the evidence for and against a quotation. */

import type { Named } from "../names/named-entities.js";
import { characterKindAt, MARK } from "../text/character-classes.js";
import type { Line } from "../text/line.js";
import type { Range } from "../text/passage.js";
import { type Cue, cuesOf } from "./attributions.js";
import { cueFor } from "./nearest-cue.js";
import { wordCount } from "./quotation-model.js";
import {
  bodyWords,
  isAlone,
  quotedRanges,
  type Stretch,
  stretchesOf,
  withoutSingleMarks,
} from "./quoted-spans.js";
import { CLAUSE, type QuotationContext } from "./quoted-terms.js";
import type { ByLine } from "./signatures.js";

/** What is known of an article before its quotations are decided. */
export interface QuotationReading {
  /** Ranges that may be quotations, in their order. */
  readonly candidates: QuotationContext[];
  /** The reporting verbs of a line, by its index. They are looked for when they are first asked for. */
  readonly cuesIn: (line: number) => Cue[];
  /** For each line, its ranges between quotation marks. */
  readonly held: readonly (readonly Range[])[];
  /** For each line, its names. */
  readonly byLine: ByLine;
}

/** A range with words, as it is counted among the others. */
interface MeasuredStretch {
  readonly stretch: Stretch;
  readonly words: string;
  readonly wordCount: number;
  readonly isClause: boolean;
  /** The same for ranges that have the same words; "" where there is one range only. */
  readonly key: string;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Reads the quotation marks of an article. Without any there are no candidates, and the other fields are empty. */
export function readQuotations(lines: readonly Line[], named: readonly Named[]): QuotationReading {
  const stretches = withoutSingleMarks(stretchesOf(lines));
  if (stretches.length === 0) return { candidates: [], cuesIn: () => [], held: [], byLine: [] };
  const held = quotedRanges(lines, stretches);
  const byLine = namesByLine(lines, named);
  const cuesIn = cueReader(lines, held, byLine);
  const measured = measuredRanges(lines, stretches);
  const times = countOf(measured.map(({ key }) => key));
  const clauses = countOf(measured.filter(({ isClause }) => isClause).map(({ stretch }) => stretch.line));
  const seen = new Set<string>();
  let lastClause: Stretch | null = null;
  const candidates = measured.map(({ stretch, words, wordCount, key, isClause }): QuotationContext => {
    const { line } = stretch;
    const text = lines[line]?.text ?? "";
    const goesOn = lastClause !== null && isContinued(lastClause, stretch, text);
    if (isClause) lastClause = stretch;
    const isEcho = seen.has(key);
    seen.add(key);
    return {
      stretch,
      words,
      wordCount,
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

function namesByLine(lines: readonly Line[], named: readonly Named[]): ByLine {
  const byLine: Named[][] = lines.map(() => []);
  for (const name of named) byLine[name.line]?.push(name);
  return byLine;
}

function cueReader(
  lines: readonly Line[],
  held: readonly (readonly Range[])[],
  byLine: ByLine,
): (line: number) => Cue[] {
  const cues = new Map<number, Cue[]>();
  return (line) => {
    let known = cues.get(line);
    if (!known) {
      known = cuesOf(lines[line]?.text ?? "", held[line] ?? [], byLine[line] ?? []);
      cues.set(line, known);
    }
    return known;
  };
}

/** The ranges that have a word or a number. */
function measuredRanges(lines: readonly Line[], stretches: readonly Stretch[]): MeasuredStretch[] {
  return stretches.flatMap((stretch) => {
    const words = bodyWords(lines, stretch);
    if (!HAS_WORD.test(words)) return [];
    const count = wordCount(words);
    const key = stretches.length > 1 ? wordKey(words) : "";
    return [{ stretch, words, wordCount: count, isClause: count >= CLAUSE, key }];
  });
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

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

/** Lines from a range that is left open to the one that goes on with it: the other sentences of its paragraph may be between them. */
const FARTHEST_OF_OPEN = 3;

/**
 * Whether a range continues an earlier one. It does where the earlier one was left open at most three lines before, where both
 * are in one line, or where it is all of the next line.
 *
 * @param text the line of the later range
 */
export function isContinued(earlier: Stretch, later: Stretch, text: string): boolean {
  const distance = later.line - earlier.line;
  if (earlier.open) return distance <= FARTHEST_OF_OPEN;
  return distance === 0 || (distance === 1 && isAlone(text, later));
}
