/**
 * A matter is something that is open until a later report tells how it ended: a search, a trial, a strike. Each is
 * described by patterns for both.
 */

/** A matter that may be open, and how it can end. */
export interface Matter {
  /** "search": the same for two sentences about one kind of matter. */
  readonly matter: string;
  /** Words of a sentence in which it is still open. */
  readonly open: RegExp;
  /** The ends ("found dead") with their words, in the order in which a sentence is searched for them. */
  readonly ends: readonly (readonly [end: string, words: RegExp])[];
}

/** Builds a pattern that finds any of the phrases, from the beginning of a word to the end of one, in any case. */
export const wordings = (...phrases: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${phrases.join("|")})(?!\\p{L})`, "iu");
