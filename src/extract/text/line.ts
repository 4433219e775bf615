/** A sentence with its place, as the rules for names, quotes and figures use it. */
import type { Block, Document, SentenceId, Words } from "../../model.js";
import { folded, type Passage, type Range, wordsAt } from "./passage.js";
import { type FormToken, tokensOf } from "./tokenize.js";

export interface Line {
  /** Verbatim, white space not folded. Offsets of findings count from its start. */
  readonly text: string;
  /** Null: `text` is in `field`. */
  readonly block: Block | null;
  readonly field: "title" | "description" | null;
  readonly tokens: readonly FormToken[];
  /** Offset of `text` in `block.text`, or in the field. */
  readonly offset: number;
  /** Null in the headline and the dek. */
  readonly id: SentenceId | null;
  /** Number of the paragraph: sentences with the same number share one. */
  readonly paragraph: number;
}

/** A finding in a line. */
export interface InLine extends Range {
  /** Index of the line. */
  readonly line: number;
}

/** The headline or the dek as a line: from a block of the text, else from a field. */
export function titleLine(
  words: Words | null,
  passage: Passage | null,
  value: string | undefined,
): Line | null {
  if (passage) {
    const { block, start, end } = passage;
    const text = block.text.slice(start, end);
    return { text, tokens: tokensOf(text), block, field: null, offset: start, id: null, paragraph: -1 };
  }
  const field = words?.span.field;
  if (!words || value === undefined || (field !== "title" && field !== "description")) return null;
  const { start, end } = words.span;
  const text = value.slice(start, end);
  return { text, tokens: tokensOf(text), block: null, field, offset: start, id: null, paragraph: -1 };
}

/** Words at `start` to `end` of a line, with their place in the document. */
export function wordsInLine(document: Document, line: Line, start: number, end: number): Words {
  if (line.block) return wordsAt(document, line.block, line.offset + start, line.offset + end);
  const span = { start: line.offset + start, end: line.offset + end, line: 1, column: 1 };
  const text = folded(line.text.slice(start, end));
  return { text, span: line.field === null ? span : { field: line.field, ...span } };
}
