/** A sentence in its place, as the rules for names, quotes and figures see it. */
import type { Block, Document, SentenceId, Words } from "../../model.js";
import { folded, type Passage, type Range, wordsAt } from "./passage.js";
import { type FormToken, tokensOf } from "./tokenize.js";

export interface Line {
  /** As it stands, white space not folded; offsets of what is found in it count from its start. */
  readonly text: string;
  /** Null: `text` stands in `field`. */
  readonly block: Block | null;
  readonly field: "title" | "description" | null;
  readonly tokens: readonly FormToken[];
  /** Where `text` begins in `block.text`, or in the field. */
  readonly offset: number;
  /** Null in the headline and the dek. */
  readonly id: SentenceId | null;
  /** Counts paragraphs; sentences with one number stand in one paragraph. */
  readonly paragraph: number;
}

/** Something found in a line. */
export interface InLine extends Range {
  /** Index of the line. */
  readonly line: number;
}

/** The headline or the dek as a line: a block of the text, or else a field. */
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
