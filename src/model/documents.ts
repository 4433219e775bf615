/** What `read` makes of an input: a document, its fields, and what its page declares about it. */
import type { Root } from "mdast";
import type { Block } from "./blocks.js";

/** The format of the input. */
export type Format = "text" | "markdown" | "html" | "feed" | "record";

/**
 * What a document is. Only a report counts as its outlet's own reporting of an event. A stub is the part of a report
 * that a paywall shows. A press release is one origin with all reprints of it. All other kinds are linked to stories
 * and support no claim.
 */
export type DocumentKind =
  | "report"
  | "stub"
  | "press release"
  | "live"
  | "round-up"
  | "interview"
  | "opinion"
  | "letters"
  | "satire"
  | "paid"
  | "correction"
  | "gallery"
  | "video";

/** One article as received. */
export interface Document {
  /**
   * As the user would type it, `/`-separated. An article in a file of many has `#` and its line, in a feed its
   * position: `news.jsonl#12`.
   */
  readonly path: string;
  readonly format: Format;
  /** Hex digest of the received bytes: the file, or the line of the record. */
  readonly sha256: string;
  /** The decoded text that every span points into: a whole text or Markdown file, a record's `text`, a page's main text. */
  readonly text: string;
  /** Offset of the first character of each line of `text`. */
  readonly lineStarts: readonly number[];
  /** The text in order, without markup. */
  readonly blocks: readonly Block[];
  /** The Markdown tree, for printing the article as received; null for other formats. */
  readonly tree: Root | null;
  readonly fields: Fields;
  /** Set by `kind`; absent: a report. */
  readonly kind?: DocumentKind;
  /** Where the file has each field, for problems; absent for fields found in a page. */
  readonly fieldPlaces?: FieldPlaces;
  /** How the outlet writes 5 June, by its other dates or by a setting; absent where neither decides. */
  readonly dateOrder?: DateOrder;
  /** Values of displayed fields whose words are not in the input; absent where all are. The proof rejects them. */
  readonly foreignFields?: readonly ForeignField[];
  /** What a page's markup declares about its kind; absent where it has no such markup. */
  readonly declared?: Declared;
}

/** A value of a field that the input does not hold word for word. */
export interface ForeignField {
  readonly field: "title" | "description" | "source" | "authors";
  readonly text: string;
}

/** What the markup of a page declares about it, besides its fields. Verbatim; `kind` interprets it. */
export interface Declared {
  /** schema.org types of the article, and `og:type`: "NewsArticle", "LiveBlogPosting", "OpinionNewsArticle", "article". */
  readonly types: readonly string[];
  /** Section or genre: "Opinion". */
  readonly section: string | null;
  /** Whether the page holds only the beginning of the article, and the rest is for subscribers. */
  readonly cutShort: boolean;
  /** Posts of a live page, in the order of the page. */
  readonly entries: readonly LiveEntry[];
}

/** One post of a live page; `start` and `end` are in `Document.text`. */
export interface LiveEntry {
  /** As written: an ISO date, or a clock time. */
  readonly time: string | null;
  readonly start: number;
  readonly end: number;
}

/** Where the file has each field. */
export type FieldPlaces = {
  readonly [K in keyof Fields]?: { readonly path: string; readonly line?: number; readonly column?: number };
};

/** `05/06/2024` is 5 June or May 6. */
export type DateOrder = "day-first" | "month-first";

/** What the input says about itself outside its text: front matter, record, feed item or page metadata. Verbatim. */
export interface Fields {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly authors?: readonly string[];
  /** Name of the publishing outlet. */
  readonly source?: string;
  /** Address of the publishing outlet where it differs from the article's: an aggregator's feed names both. */
  readonly home?: string;
  readonly url?: string;
  readonly image?: string;
  /** As written in the input; checked and resolved by `extract`. */
  readonly published?: string;
  readonly updated?: string;
  readonly language?: string;
  readonly topics?: readonly string[];
  /** What the input calls the article: its type, genre or section, besides what a page's markup declares. */
  readonly labels?: readonly string[];
}
