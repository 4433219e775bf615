/**
 * Boilerplate by its words. A rule matches whole blocks up to a length; blocks that look like reporting are spared.
 * English unless it says otherwise: `remove` detects what only position and form show.
 *
 * The tests try the examples of each rule; `test/fixtures/extract/furniture.txt` holds many more, and many that no rule may
 * match.
 */
export interface Rule {
  readonly rule: string;
  /** Whole blocks that it matches, one for each kind of wording. The texts are invented. */
  readonly examples: readonly [string, ...string[]];
  /** Most characters of a match. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** A necessary part of each match, which fails faster than the whole pattern. */
  readonly needs?: RegExp;
  /** Exceptions: blocks that are kept although the pattern matches. */
  readonly except?: RegExp;
  /** Whether to keep blocks that report a fact, because the pattern looks only at the beginning. */
  readonly sparesFacts?: boolean;
}
