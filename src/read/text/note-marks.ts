/**
 * Removes note marks from a text: "[1]", "[^2]", "[note 3]", "Tuesday.¹". Similar forms that are part of a word or
 * figure are kept: "201[4]", "walk[s]", "m²", "10⁶".
 */
import type { Piece } from "../../model.js";
import { raised } from "./raised-text.js";

const MAY_HOLD = /[[^⁰¹²³⁴-⁹]/u;
/** "[1]", "[2, 3]", "[4–6]", "[^a]", "[note 1]" */
const BRACKETED =
  "\\[(?:\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3}){0,5}|\\^[^\\s\\[\\]]{1,40}|(?:note|nb|n|fn)\\s\\d{1,3}|citation needed)\\](?!\\(|:)";
/** Directly after a word or a full stop, before a full stop after a space, or between two sentences. */
const MARK = new RegExp(
  [
    `(?<=[^\\s\\[(])${BRACKETED}`,
    `[ \\u00a0]${BRACKETED}(?=[.,;:!?])`,
    `(?<=[.!?…]["”’»)]?)[ \\u00a0]${BRACKETED}(?=\\s+["“‘«(]?\\p{Lu}|\\s*$)`,
    '(?<=[.!?…,;]["”’»)]?|\\p{Ll}{3})\\^\\d{1,2}\\^',
    "(?<raised>[⁰¹²³⁴-⁹]{1,2})",
  ].join("|"),
  "gu",
);
/** "201[4]": an editor added a digit. */
const CUT_NUMBER = /(?:^|\D)\d{1,3}$/u;
/** "R²", "kW²": symbols of formulas and units are short; no word at the end of a clause is. */
const SIGN = /(?:^|[^\p{L}])\p{L}{1,2}$/u;
/** What a note is about: a word, or the sign that ends its sentence or quotation. After a dash a digit is raised itself. */
const ANNOTATED = /[^\s\p{Pd}\p{Ps}\p{Sm}\p{Sc}/]$/u;
const PLAIN_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOOK_BACK = 16;

/**
 * Removes marks of footnotes.
 *
 * @param before the words before the pieces, where they begin inside a line
 */
export function withoutNoteMarks(pieces: readonly Piece[], before = ""): readonly Piece[] {
  if (!pieces.some(({ text }) => MAY_HOLD.test(text))) return pieces;
  const kept: Piece[] = [];
  let preceding = before.slice(-LOOK_BACK);
  for (const piece of pieces) {
    for (const part of parted(piece, preceding)) kept.push(part);
    preceding = (preceding + piece.text).slice(-LOOK_BACK);
  }
  return kept;
}

function parted(piece: Piece, before: string): Piece[] {
  const { text, start, end } = piece;
  // A piece that replaces other characters has no places of its own.
  if (text.length !== end - start || !MAY_HOLD.test(text)) return [piece];
  const parts: Piece[] = [];
  let from = 0;
  for (const match of (before + text).matchAll(MARK)) {
    const at = match.index - before.length;
    if (at < from) continue;
    const ahead = (before + text).slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (!isMark(match[0], match.groups?.raised, ahead)) continue;
    if (at > from) parts.push({ text: text.slice(from, at), start: start + from, end: start + at });
    from = at + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), start: start + from, end });
  return parts;
}

function isMark(mark: string, digits: string | undefined, before: string): boolean {
  if (digits === undefined) return !(/^\[\d/u.test(mark) && CUT_NUMBER.test(before));
  if (SIGN.test(before) || !ANNOTATED.test(before)) return false;
  return (
    raised(
      digits.replace(/./gu, (digit) => String(PLAIN_DIGITS.indexOf(digit))),
      before,
    ) === ""
  );
}
