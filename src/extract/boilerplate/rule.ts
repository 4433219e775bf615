/**
 * Furniture told by its words. A rule takes whole blocks, each at most so long; what looks like a sentence of reporting
 * is not taken. English unless it says otherwise: `remove` finds what only place and form tell.
 *
 * Each rule shows a line that it takes; the tests hold many more, and many that no rule may take.
 */
export interface Rule {
  readonly rule: string;
  /** Longest text that it may take, in characters. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** What all that it takes has, where that is found sooner than that the pattern does not fit. */
  readonly needs?: RegExp;
  /** What it leaves alone though the pattern fits. */
  readonly except?: RegExp;
  /** Whether it leaves alone what tells a fact: its pattern looks at the beginning alone. */
  readonly sparesFacts?: boolean;
}
