/** Maps words to their places: from offsets in a block's text to offsets in the source. */

import type { Block, Document, Span, Words } from "../../model.js";
import { remember } from "../../structures/object-memo.js";

/** Half-open offsets in some text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether one of `ranges` (ordered, disjoint) shares a character with `range`. */
export function touches(ranges: readonly Range[], range: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) < range.end;
}

/** A part of a block's words; offsets are in `block.text`. */
export interface Passage extends Range {
  readonly block: Block;
}

/** A removed passage, with the rule that removed it. */
export interface Struck {
  readonly passage: Passage;
  readonly rule: string;
}

/** The words of a passage, verbatim, white space not folded. */
export function passageText(passage: Passage): string {
  return passage.start === 0 && passage.end === passage.block.text.length
    ? passage.block.text
    : passage.block.text.slice(passage.start, passage.end);
}

/** A block as a passage without surrounding white space; null where nothing is left. */
export function passageOf(block: Block, from = 0, to = block.text.length): Passage | null {
  const { text } = block;
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { block, start, end } : null;
}

const SPACE = /\s/;
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || (code > 127 || code < 32 ? SPACE.test(text[at] ?? "") : false);
};

/** A text with each run of white space as one space. */
export const folded = (text: string): string => (isEven(text) ? text : text.replace(/\s+/g, " "));

/** Whether all white space in a text is single spaces. For short texts a loop is faster than a regular expression. */
function isEven(text: string): boolean {
  if (text.length > SHORT) return !UNEVEN.test(text);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 ? before === 32 : (code < 32 || code > 127) && SPACE.test(text[at] ?? "")) return false;
    before = code;
  }
  return true;
}

const SHORT = 24;
const UNEVEN = /\s\s|[^\S ]/;

/** Words at `start` to `end` of a block's text, with their place in the document. */
export function wordsAt(document: Document, block: Block, start: number, end: number): Words {
  return { text: folded(block.text.slice(start, end)), span: spanAt(document, block, start, end) };
}

/** The place in the document of `start` to `end` of a block's text. */
export function spanAt(document: Document, block: Block, start: number, end: number): Span {
  const from = sourceOffset(block, start, "start");
  const to = sourceOffset(block, end - 1, "end");
  const line = lastAt(document.lineStarts, from);
  return { start: from, end: to, line: line + 1, column: from - (document.lineStarts[line] ?? 0) + 1 };
}

/** Words of a field, or of a part of it; null where the field is absent or blank there. */
export function wordsOfField(
  field: NonNullable<Span["field"]>,
  value: string | undefined,
  start = 0,
  end = value?.length,
): Words | null {
  const words = value?.slice(start, end).trim() ?? "";
  if (value === undefined || end === undefined || words === "") return null;
  return { text: folded(words), span: { field, start, end, line: 1, column: 1 } };
}

/** Offset in the source of the character at `at` of a block's text: its start or its end. */
function sourceOffset(block: Block, at: number, side: "start" | "end"): number {
  let index = 0;
  let within = at;
  // Most blocks have one piece.
  if (block.pieces.length > 1) {
    const offsets = offsetsOf(block);
    index = lastAt(offsets, at);
    within -= offsets[index] ?? 0;
  }
  const piece = block.pieces[index];
  if (piece === undefined || within >= piece.text.length) return side === "start" ? block.start : block.end;
  if (piece.end - piece.start !== piece.text.length) return side === "start" ? piece.start : piece.end;
  return piece.start + within + (side === "end" ? 1 : 0);
}

/** Start of each piece in the block's text. Memoised, because a paragraph of escapes has a piece for each. */
const offsetsOf = remember(({ pieces }: Block): readonly number[] => {
  let passed = 0;
  return pieces.map(({ text }) => {
    passed += text.length;
    return passed - text.length;
  });
});

/** Index of the last of the ascending `starts` that is at most `offset`. */
function lastAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
