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

/** Ranges of the body, paragraph by paragraph, each in the line where it begins. */
export function stretchesOf(lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < lines.length; ) {
    const first = lines[from];
    if (!first) break;
    let to = from + 1;
    while (lines[to]?.paragraph === first.paragraph && lines[to]?.block === first.block) to++;
    const last = lines[to - 1];
    // Headline and dek are skipped: a dek that repeats a quotation is no second utterance. In code, quotation marks are
    // syntax.
    if (first.id !== null && first.block && first.block.kind !== "code" && last) {
      const text = first.block.text.slice(first.offset, last.offset + last.text.length);
      let line = from;
      for (const stretch of quotedStretches(text)) {
        while (line + 1 < to && (lines[line + 1]?.offset ?? 0) - first.offset <= stretch.outer.start) line++;
        found.push(inLine(stretch, line, (lines[line]?.offset ?? 0) - first.offset));
      }
    }
    from = to;
  }
  return found;
}

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
