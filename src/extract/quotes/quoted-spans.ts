/** Ranges between quotation marks in an article's body, each in the line where it begins. */

import { type Marked, quotedStretches } from "../sentences/quotation-marks.js";
import type { InLine, Line } from "../text/line.js";
import type { Range } from "../text/passage.js";

/** A range between quotation marks, in the line where it begins; it may end in a later line of the paragraph. */
export interface Stretch extends InLine {
  /** With the marks. */
  readonly outer: Range;
  /** Whether its closing mark is missing: it continues in the next paragraph. */
  readonly open: boolean;
  /** Whether its marks are single ones. */
  readonly single: boolean;
}

/** A paragraph of the body: its words, and its lines. */
interface MarkedParagraph {
  readonly text: string;
  readonly from: number;
  /** Behind its last line. */
  readonly to: number;
}

/**
 * Paragraphs of the body, in order. Headline and dek are skipped: a dek that repeats a quotation is no second utterance. In code,
 * quotation marks are syntax.
 */
function paragraphsOf(lines: readonly Line[]): MarkedParagraph[] {
  const found: MarkedParagraph[] = [];
  for (let from = 0; from < lines.length; ) {
    const first = lines[from];
    if (!first) break;
    let to = from + 1;
    while (lines[to]?.paragraph === first.paragraph && lines[to]?.block === first.block) to++;
    const last = lines[to - 1];
    if (first.id !== null && first.block && first.block.kind !== "code" && last) {
      const text = first.block.text.slice(first.offset, last.offset + last.text.length);
      found.push({ text, from, to });
    }
    from = to;
  }
  return found;
}

/** Ranges of the body, paragraph by paragraph, each in the line where it begins. */
export function stretchesOf(lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  const paragraphs = paragraphsOf(lines);
  /** Of the paragraphs from here on, those before `within` have no mark, and in `within` one closes the last range. */
  let goesOn: { readonly within: number; readonly close: Range } | null = null;
  for (const [at, { text, from, to }] of paragraphs.entries()) {
    const marked: Marked[] =
      goesOn === null
        ? quotedStretches(text)
        : at < goesOn.within
          ? [laterPart(text, null)]
          : [laterPart(text, goesOn.close), ...stretchesBehind(text, goesOn.close.end)];
    if (goesOn !== null && at === goesOn.within) goesOn = null;
    let line = from;
    const offset = lines[from]?.offset ?? 0;
    for (const stretch of marked) {
      while (line + 1 < to && (lines[line + 1]?.offset ?? 0) - offset <= stretch.outer.start) line++;
      found.push(inLine(stretch, line, (lines[line]?.offset ?? 0) - offset));
    }
    const last = marked.at(-1);
    if (goesOn === null && last?.open) goesOn = closedLater(paragraphs, at, text[last.outer.start] ?? "");
  }
  return found;
}

/** Most paragraphs without a mark between the one that opens a quotation and the one that closes it. */
const MOST_BETWEEN = 2;
const DOUBLE_MARK = /["“”„«»]|''/g;
/** The closing marks for each that opens: two single marks are also closed by a double one. */
const CLOSERS_OF: Readonly<Record<string, readonly string[]>> = {
  "“": ["”"],
  '"': ['"'],
  "'": ["''", '"'],
  "`": ["''"],
};

/** Most words of a signature. */
const LONGEST_SIGNATURE = 10;
const CAPITAL = /^\p{Lu}/u;

/** `Jo Lund, keeper."`: the last line of a quotation that is set apart may be its speaker. @param mark where the closing mark begins */
function isSignature(text: string, mark: number): boolean {
  if (text.length > mark + 2) return false;
  const words = text
    .slice(0, mark)
    .trim()
    .split(/\s+/, LONGEST_SIGNATURE + 1);
  return words.length <= LONGEST_SIGNATURE && words.slice(0, 2).every((word) => CAPITAL.test(word));
}

/**
 * `"It fell. ¶ We did not see it," Lund said.`: where a later paragraph closes a quotation without opening it again. Its first mark
 * closes, and the others come in pairs.
 *
 * @param opener the mark that nothing in its paragraph closes
 */
function closedLater(
  paragraphs: readonly MarkedParagraph[],
  at: number,
  opener: string,
): { within: number; close: Range } | null {
  const closers = CLOSERS_OF[opener] ?? [];
  for (let within = at + 1; within <= at + 1 + MOST_BETWEEN; within++) {
    const text = paragraphs[within]?.text;
    if (text === undefined) return null;
    const marks = [...text.matchAll(DOUBLE_MARK)];
    const [first] = marks;
    if (!first) continue;
    const [closer] = first;
    if (!closers.includes(closer) || first.index === 0 || isSignature(text, first.index)) return null;
    const isOdd = marks.filter(([mark]) => mark === closer).length % 2 === 1;
    return closer === "”" || isOdd
      ? { within, close: { start: first.index, end: first.index + closer.length } }
      : null;
  }
  return null;
}

/** The part of a quotation that a paragraph goes on with: up to the mark, or all of it. */
const laterPart = (text: string, close: Range | null): Marked => {
  const end = close?.start ?? text.length;
  return { start: 0, end, outer: { start: 0, end: close?.end ?? end }, open: close === null, single: false };
};

/** The ranges behind an offset. */
const stretchesBehind = (text: string, from: number): Marked[] =>
  quotedStretches(text.slice(from)).map(({ start, end, outer, ...kind }) => ({
    ...kind,
    start: start + from,
    end: end + from,
    outer: { start: outer.start + from, end: outer.end + from },
  }));

/** Without ranges in single marks where most are in double ones: single marks are then for titles and single words. */
export function withoutSingleMarks(stretches: Stretch[]): Stretch[] {
  const double = stretches.filter(({ single }) => !single);
  return double.length > 0 && double.length * 3 >= stretches.length ? double : stretches;
}

/** A range of a paragraph as one of the line in which it begins. @param shift offset of the line in the paragraph */
function inLine(stretch: Marked, line: number, shift: number): Stretch {
  const { start, end, outer, open, single } = stretch;
  return {
    line,
    start: start - shift,
    end: end - shift,
    outer: { start: outer.start - shift, end: outer.end - shift },
    open,
    single,
  };
}

/**
 * The ranges between quotation marks of each line, marks included. A quotation that goes on over several lines of a
 * paragraph has a range in each.
 *
 * @returns a list for each line, with offsets in that line
 */
export function quotedRanges(lines: readonly Line[], stretches: readonly Stretch[]): Range[][] {
  const ranges: Range[][] = lines.map(() => []);
  for (const { line, outer } of stretches) {
    ranges[line]?.push(outer);
    const start = lines[line]?.offset ?? 0;
    for (let next = line + 1; lines[next]?.paragraph === lines[line]?.paragraph; next++) {
      const shift = (lines[next]?.offset ?? 0) - start;
      if (outer.end <= shift) break;
      ranges[next]?.push({ start: 0, end: outer.end - shift });
    }
  }
  return ranges;
}

/** The words of a range without white space around them; empty where its line is not in the body. */
export function bodyWords(lines: readonly Line[], { line, start, end }: InLine): string {
  const place = lines[line];
  return place?.block ? place.block.text.slice(place.offset + start, place.offset + end).trim() : "";
}

/**
 * A range without the comma and white space that belong to the surrounding sentence.
 *
 * @param tailPattern what is removed from its end
 */
export function trimmedRange(
  lines: readonly Line[],
  { line, start, end }: InLine,
  tailPattern = /(?<![\s,])[\s,]*$/,
): Range {
  const place = lines[line];
  const words = place?.block?.text.slice(place.offset + start, place.offset + end) ?? "";
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  const tail = tailPattern.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead + 1, end - tail) };
}

/** Whether the quotation is all of its sentence. */
export function isAlone(text: string, { outer }: Stretch): boolean {
  return outer.start === 0 && /^[\s.,!?…]*$/.test(text.slice(outer.end));
}
