/** Maps the words of a block to their places in the source. */
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Piece } from "../../model.js";

const REFERENCE = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|(?<name>[A-Za-z][A-Za-z\d]{0,31}));/y;
/** A line break, with the white space and the `>` of quotations at the beginning of the next line. */
const GAP = /[ \t]*(?:\r\n|\n|\r)(?<marks>[ \t]*(?:>[ \t]*)*)/y;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * The pieces of `value`, the result of a Markdown parser for the source from `start` to `end`: without escapes and
 * character references, and without white space and container marks around line breaks.
 *
 *     Fish &amp; chips  \n>   and \*salt\*
 *     ^^^^^^^^^^^^^^^^^^ ^    ^^^^ ^^^^^ ^
 *
 * @param verbatim whether `\` and `&` are literal, as in code and `<https://a.example>`
 */
export function alignPieces(
  value: string,
  source: string,
  start: number,
  end: number,
  verbatim: boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let at = start;
  const flush = (next: number) => {
    if (at > from) pieces.push({ text: source.slice(from, at), start: from, end: at });
    from = next;
    at = next;
  };
  for (let read = 0; read < value.length && at < end; ) {
    const here = source[at] ?? "";
    if (!verbatim && here === "\\" && ASCII_PUNCTUATION.test(source[at + 1] ?? "")) {
      flush(at + 1);
      at += 1;
      read += 1;
      continue;
    }
    const reference = !verbatim && here === "&" ? referenceAt(source, at, value, read) : null;
    if (reference !== null) {
      const stop = at + reference.length;
      pieces.push(...(at > from ? [{ text: source.slice(from, at), start: from, end: at }] : []));
      pieces.push({ text: reference.text, start: at, end: stop });
      from = stop;
      at = stop;
      read += reference.text.length;
      continue;
    }
    GAP.lastIndex = at;
    // In code, white space before a line break belongs to the text.
    const gap: RegExpExecArray | null = (verbatim ? /[\r\n]/ : /\s/).test(here) ? GAP.exec(source) : null;
    if (gap) {
      read += value.startsWith("\r\n", read) ? 2 : 1;
      const stop = at + gapLength(gap[0], value.slice(read, read + 100));
      const text = value[read - 1] === " " ? " " : "\n";
      flush(at);
      pieces.push({ text, start: at, end: stop });
      from = stop;
      at = stop;
      continue;
    }
    // Without a line break here, none follows later in the run, which is skipped.
    const run = gap === null && isBlank(here) ? blanksFrom(source, at, end) : 1;
    at += run;
    read += run;
  }
  flush(at);
  return pieces;
}

const isBlank = (character: string): boolean => character === " " || character === "\t";

/** Number of spaces and tabs from `at` on, before `end`. */
function blanksFrom(source: string, at: number, end: number): number {
  let to = at;
  while (to < end && isBlank(source[to] ?? "")) to++;
  return to - at;
}

interface Reference {
  readonly text: string;
  readonly length: number;
}

function referenceAt(source: string, at: number, value: string, read: number): Reference | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return null;
  const name = match.groups?.name;
  // A number is one character, or U+FFFD where it is invalid.
  const text =
    name === undefined
      ? String.fromCodePoint(value.codePointAt(read) ?? 0xfffd)
      : decodeNamedCharacterReference(name);
  return text ? { text, length: match[0].length } : null;
}

/** Length of the markup in a gap: all of it, unless the next line's words, `rest`, begin with such marks. */
function gapLength(gap: string, rest: string): number {
  const own = /^>(?:[ \t]*>)*/.exec(rest)?.[0];
  const at = own === undefined ? -1 : gap.lastIndexOf(own);
  return at === -1 ? gap.length : at;
}

/** The pieces of a code block, line by line. Container marks and the indentation before a line are markup. */
export function alignLines(value: string, source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const fenced = /^[`~]{3}/.test(source.slice(start, start + 3));
  const rows: { start: number; end: number }[] = [];
  for (let at = start; at <= end; ) {
    const stop = source.slice(at, end).search(/\r\n|\n|\r/);
    const rowEnd = stop === -1 ? end : at + stop;
    rows.push({ start: at, end: rowEnd });
    if (stop === -1) break;
    at = rowEnd + (source.startsWith("\r\n", rowEnd) ? 2 : 1);
  }
  if (fenced) rows.shift();
  let previous: number | null = null;
  value.split(/\r\n|\n|\r/).forEach((line, index) => {
    const row = rows[index];
    if (!row) return;
    const exact = source.slice(row.start, row.end).endsWith(line);
    const from = exact ? row.end - line.length : row.start;
    if (previous !== null) pieces.push({ text: "\n", start: previous, end: from });
    // A tab that is partly indentation and partly text is one character of the source.
    if (line !== "") pieces.push({ text: line, start: from, end: row.end });
    previous = row.end;
  });
  return pieces;
}

/** Trims white space and joins neighbouring pieces that are contiguous in the source. */
export function joinPieces(pieces: readonly Piece[], source: string): Piece[] {
  const joined: Piece[] = [];
  let plainBefore = false;
  for (const piece of trimPieces(pieces)) {
    const before = joined.at(-1);
    const plain = piece.text.length === piece.end - piece.start && source.startsWith(piece.text, piece.start);
    if (plain && plainBefore && before?.end === piece.start) {
      joined[joined.length - 1] = { text: before.text + piece.text, start: before.start, end: piece.end };
    } else {
      joined.push({ text: piece.text, start: piece.start, end: piece.end });
    }
    plainBefore = plain;
  }
  return joined;
}

function trimPieces(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter(({ text }) => text !== "");
  let [from, to] = [0, kept.length];
  while (from < to && kept[from]?.text.trim() === "") from++;
  while (to > from && kept[to - 1]?.text.trim() === "") to--;
  const trimmed = kept.slice(from, to);
  const first = trimmed[0];
  if (first !== undefined) trimmed[0] = trimStart(first);
  const last = trimmed.at(-1);
  if (last !== undefined) trimmed[trimmed.length - 1] = trimEnd(last);
  return trimmed;
}

/** Verbatim pieces have a place for each character. */
const isVerbatim = ({ text, start, end }: Piece): boolean => text.length === end - start;

function trimStart(piece: Piece): Piece {
  const text = piece.text.trimStart();
  return { text, start: isVerbatim(piece) ? piece.end - text.length : piece.start, end: piece.end };
}

function trimEnd(piece: Piece): Piece {
  const text = piece.text.trimEnd();
  return { text, start: piece.start, end: isVerbatim(piece) ? piece.start + text.length : piece.end };
}
