/** Classifies characters, with a table that is filled on first use. */

/** Kinds of code units. Those inside words come last. Surrogates are `OTHER`. */
export const [OTHER, SPACE, MARK, SMALL, CAPITAL, DIGIT] = [1, 2, 3, 4, 5, 6];

/** 0: not yet classified. */
const kinds = new Uint8Array(65_536);

/** The kind of the code unit at `at`; white space past the end. */
export const characterKindAt = (text: string, at: number): number =>
  at < text.length ? characterKind(text.charCodeAt(at)) : SPACE;

/** The kind of a code unit. */
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

/** Whether a letter, digit or mark is at `at`. */
export const isLetterAt = (text: string, at: number): boolean => at >= 0 && characterKindAt(text, at) >= MARK;
