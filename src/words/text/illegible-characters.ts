/** Replaces characters that may break a page, a feed or a terminal. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
/** Lone surrogates, and the two code points that XML excludes. */
const NO_CHARACTER = /[\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text without control characters and lone surrogates. A control becomes a space, a surrogate U+FFFD: each is replaced by one
 * character, so that all offsets stay valid. Tabs and line breaks are kept.
 */
export function legible(text: string): string {
  return text.replace(CONTROL, " ").replace(NO_CHARACTER, "\ufffd");
}
