/**
 * Long regular expressions in parts that fit on a line. A part is written as the pattern itself; a list of parts holds
 * alternatives, one or several in each.
 *
 *     regexFrom("i", String.raw`\b`, ["film|movie", "book|novel"], String.raw`\s*$`)
 *     -> /\b(?:film|movie|book|novel)\s*$/i
 */

/** A regular expression of parts that stand one after another. Throws a SyntaxError where they form no pattern. */
export function regexFrom(flags: string, ...parts: readonly (string | readonly string[])[]): RegExp {
  return new RegExp(sequence(...parts), flags);
}

/** The source of parts that stand one after another; a list becomes a group that captures nothing. */
export function sequence(...parts: readonly (string | readonly string[])[]): string {
  return parts.map((part) => (typeof part === "string" ? part : `(?:${oneOf(...part)})`)).join("");
}

/** The source of alternatives, without a group around them. */
export const oneOf = (...alternatives: readonly string[]): string => alternatives.join("|");
