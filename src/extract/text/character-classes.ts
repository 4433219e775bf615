/** Classifies characters, with a table that is filled on first use. */

/** Kinds of code units. Those inside words come last. Surrogates are `OTHER`. */
export const [OTHER, SPACE, MARK, SMALL, CAPITAL, DIGIT] = [1, 2, 3, 4, 5, 6];

/** 0: not yet classified. */
const kinds = new Uint8Array(65_536);

/** The kind of the code unit at offset `at`, one of the constants of this file; `SPACE` past the end. */
export const characterKindAt = (text: string, at: number): number =>
  at < text.length ? characterKind(text.charCodeAt(at)) : SPACE;

/** The kind of a UTF-16 code unit, one of the constants of this file. Half of a surrogate pair is judged by itself. */
export const characterKind = (code: number): number => kinds[code] || findKind(code);

function findKind(code: number): number {
  const char = String.fromCharCode(code);
  const kind = /\s/.test(char)
    ? SPACE
    : /\p{Lu}/u.test(char)
      ? CAPITAL
      : /\p{L}/u.test(char)
        ? SMALL
        : /\p{N}/u.test(char)
          ? DIGIT
          : /\p{M}/u.test(char)
            ? MARK
            : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Whether the code unit at offset `at` is a letter, a digit or a combining mark; false past the end. */
export const isLetterAt = (text: string, at: number): boolean => at >= 0 && characterKindAt(text, at) >= MARK;
