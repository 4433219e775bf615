/** A sentence in its place, as the rules for names, quotes and figures see it. */
import type { Block, SentenceId } from "../model.js";
import type { Range } from "./passage.js";

export interface Line {
  /** As it stands, white space not folded; offsets of what is found in it count from its start. */
  readonly text: string;
  readonly block: Block;
  /** Where `text` begins in `block.text`. */
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
