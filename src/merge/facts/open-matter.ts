/** A matter that is open until news of its end, and the words for both. */

/** What is open, and how it ends. */
export interface Matter {
  readonly matter: string;
  readonly open: RegExp;
  readonly ends: readonly (readonly [end: string, words: RegExp])[];
}

/** Matches any of the words or phrases whole. */
export const wordings = (...words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.join("|")})(?!\\p{L})`, "iu");
