/** What `extract` makes of a document: an article with its quotations, names, figures and dates. */

import type { DocumentKind, Format } from "./documents.js";
import type { ArticleId, SentenceId } from "./ids.js";
import type { Section, Words } from "./passages.js";

/** A quotation: words between quotation marks that somebody is said to have uttered. `text` is without the marks. */
export interface Quote extends Words {
  readonly sentence: SentenceId;
  /** Shorter than a clause: "miracles". */
  readonly fragment: boolean;
  /** Canonical name of the quoted person or organisation; null where the text does not decide it. */
  readonly speaker: string | null;
  /** The words that name the speaker ("Peskov told reporters"). */
  readonly cue: Words | null;
  /** Index in `Article.quotes` of the first part, where an utterance is interrupted or continued. */
  readonly continues: number | null;
}

/** The kind of thing that a name refers to. */
export type MentionKind = "person" | "place" | "organisation" | "work";

/** A place in the text that names a person, place, organisation or work. */
export interface Mention extends Words {
  readonly kind: MentionKind;
  /** Canonical form within the article: the fullest form that it uses ("Dmitry Peskov" for "Peskov"). */
  readonly name: string;
  /** How the article describes the bearer beside the name: "Kremlin spokesman". */
  readonly role: Words | null;
  /** Null in the headline or dek. */
  readonly sentence: SentenceId | null;
}

/** How exact a quantity is: “at least 14” is a lower bound. */
export type Bound = "exact" | "at least" | "at most" | "about";

/** A quantity. `text` is all of it, verbatim: "at least 224 Russian drones". */
export interface Figure extends Words {
  readonly value: number;
  /** The upper end of a range: 15 of "10 to 15 people". */
  readonly to?: number;
  /** "%", "USD", "km", ... or null for a plain count. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** What is counted, in words: "Russian drones", "people wounded"; empty where the text does not say. */
  readonly what: string;
  /** "third round": a position, not an amount. */
  readonly ordinal: boolean;
  readonly sentence: SentenceId | null;
}

/**
 * A date or time in the text. `resolved` is ISO 8601 (`2024-05-01`, `2024-05`, `2024-05-01T14:30`); null where it is
 * undecided.
 */
export interface DateRef extends Words {
  readonly resolved: string | null;
  readonly sentence: SentenceId | null;
}

/** Boilerplate that was removed from the text, kept for the record. */
export interface Removed extends Words {
  /** The rule that removed it: `counter`, `share-bar`, `read-more`, `leave-a-reply`, ... */
  readonly rule: string;
}

/** A known point in time. `iso` is `2024-05-01` (day) or `2024-05-01T14:30:00Z` (minute, always UTC). */
export interface Instant {
  readonly iso: string;
  readonly precision: "day" | "minute";
  /** Where the input has it: "published", "updated" (fields) or "text". */
  readonly from: string;
}

/** Where an article came from. Each value is null unless the input gives it. */
export interface Source {
  /** Name of the outlet as in the input. */
  readonly name: string | null;
  /** Host of the publisher without `www.`: that of `url`, unless the input names another. */
  readonly domain: string | null;
  /** Canonical address: http(s), tracking parameters removed. */
  readonly url: string | null;
  /** A link by which the article offers further reading ("Read More @ www.reuters.com"); not its publisher. */
  readonly readMore: string | null;
  /** News agency that the text credits: "Reuters", "AP". */
  readonly agency: string | null;
}

/** One article with everything that `extract` finds in it. */
export interface Article {
  readonly id: ArticleId;
  /** As in `Document.path`. `digest` gives its address on the site. */
  readonly path: string;
  readonly format: Format;
  readonly kind: DocumentKind;
  readonly sha256: string;
  /** BCP 47 ("en", "pt", "zh"); null where the text does not decide it. */
  readonly language: string | null;
  readonly headline: Words;
  readonly dek: Words | null;
  /** Names of its authors, as signed; empty where nobody signed. */
  readonly byline: readonly string[];
  readonly source: Source;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  /** "LONDON" in "LONDON (Reuters) -". */
  readonly dateline: Words | null;
  readonly sections: readonly Section[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateRef[];
  readonly removed: readonly Removed[];
  readonly image: string | null;
  readonly topics: readonly string[];
  /** Older texts of the article as received, oldest first; absent: none. */
  readonly versions?: readonly Version[];
  /** Ids of its other texts. What the ledger remembers under them belongs to this article. */
  readonly formerIds?: readonly ArticleId[];
  /** The article of which this one is a further page. */
  readonly pageOf?: ArticleId;
}

/** An older text of an article. */
export interface Version {
  /** As in `Document.path`. */
  readonly path: string;
  readonly sha256: string;
  readonly headline: string;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  /** Sentences that the article no longer has, verbatim. */
  readonly said: readonly string[];
  /** Sentences of the text that came next which this one does not have, verbatim. */
  readonly added: readonly string[];
}
