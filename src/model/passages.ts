/** The text of an article: words with their place, in sentences, paragraphs and sections. */
import type { SentenceId } from "./ids.js";

/** A place in the source of one article. */
export interface Span {
  /** Absent: `Document.text`. Present: the named field, which holds the words from 0 to its length. */
  readonly field?: "title" | "description" | "source" | "authors";
  readonly start: number;
  readonly end: number;
  /** Line of `start`. 1:1 in a field. */
  readonly line: number;
  readonly column: number;
}

/** Words of one article, with their place. White space is folded to single spaces; nothing else is changed. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** A sentence of an article, verbatim. */
export interface Sentence extends Words {
  readonly id: SentenceId;
  /** Present where the input cuts the sentence short ("and that the ferries..."). It is displayed, but makes no claim. */
  readonly cut?: true;
}

/** The sentences of one block. */
export interface Paragraph {
  readonly kind: "prose" | "item" | "quotation" | "row" | "code";
  readonly sentences: readonly Sentence[];
}

/** The kind of a section's text. Only reports say what happened. */
export type SectionKind =
  | "report"
  | "analysis"
  | "opinion"
  | "background"
  | "live"
  | "interview"
  | "correction";

/** Paragraphs under one heading. */
export interface Section {
  readonly heading: Words | null;
  readonly kind: SectionKind;
  readonly paragraphs: readonly Paragraph[];
}
