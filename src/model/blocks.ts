/** The text of a document without its markup: blocks of pieces, each with its place. */

/** A block of text: one paragraph, heading, list item, ... of the input. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "item" | "quotation" | "row" | "code" | "rule";
  /** Level of a heading (1-6), nesting of an item or quotation (from 1), else 0. */
  readonly depth: number;
  /** Whether the whole block is emphasised (`**Analysis**`), which marks headings in scrapes. */
  readonly strong: boolean;
  /** The whole block with its markup, in `Document.text`. */
  readonly start: number;
  readonly end: number;
  /** The words without markup: the joined pieces. A line break inside a block is one space or newline here. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  /** The block's function other than reporting; absent for plain text. */
  readonly role?: BlockRole;
}

/**
 * The function of a block on a page. `embed` (a social media post) and `key-point` are part of the article's text. A
 * `pull-quote` is part of it where the text does not repeat the words. Blocks of all other roles are kept with the
 * document, and no story uses them.
 */
export type BlockRole =
  | "caption"
  | "credit"
  | "embed"
  | "pull-quote"
  | "key-point"
  | "related"
  | "comment"
  | "promotion"
  | "about-author"
  | "note"
  | "byline";

/** Contiguous words of the source. `text` is as long as its source unless it replaces an escape (`&amp;`). */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A link in a block; `start` and `end` are in `Document.text`. */
export interface Link {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}
