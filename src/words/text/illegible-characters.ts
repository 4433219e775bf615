/** Replaces characters that may break a page, a feed or a terminal. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
/** Halves of pairs, and the two code points that XML excludes. */
const NO_CHARACTER = /[\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text without controls and half characters. Each is replaced by one character, so that all offsets stay: a control by a
 * space, what is no character by U+FFFD. Tabs and line breaks stay.
 */
export function legible(text: string): string {
  return text.replace(CONTROL, " ").replace(NO_CHARACTER, "\ufffd");
}
