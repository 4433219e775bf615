/**
 * Parses markup inside plain text, as scrapes leave it: emphasis, links, character references, inline tags. Anything
 * unclear is kept: a single asterisk is a footnote mark, `a_b` is a name.
 */

import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Link, Piece } from "../../model.js";
import { INLINE_ELEMENTS } from "../fields/inline-elements.js";
import { withoutNoteMarks } from "./note-marks.js";
import { raised } from "./raised-text.js";

export interface Inline {
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  /** Whether all words are inside bold marks. */
  readonly strong: boolean;
}

/** A character that every match of `MARKUP` needs. */
const HINT = /[*_&[<\\]/;

/** Each alternative is linear: bounded repeats, and no two neighbours that can match the same character. */
const MARKUP = new RegExp(
  [
    // [words](https://a.example/b): the words, and a link.
    String.raw`\[(?<words>[^[\]\n]{1,500})\]\((?<url>https?:\/\/[^\s()]{1,1000})\)`,
    // ** or __ or * or _: marks, which are paired up below.
    String.raw`(?<mark>\*{1,3}|_{1,3})`,
    // &amp; &#8217; &#x2019;: one character.
    String.raw`&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<named>[A-Za-z][A-Za-z\d]{1,31}));`,
    // <b> </b> <a href="...">: nothing.
    String.raw`<(?<closing>\/?)(?<tag>${[...INLINE_ELEMENTS, "abbr", "time"].join("|")})(?:\s[^<>\n]{0,1000})?>`,
    // \* the character.
    "\\\\(?<escaped>[*_`[\\]#>\\\\])",
  ].join("|"),
  "g",
);

/** Content of `<sup>`. */
const RAISED = /^([^<>\n]{1,30})<\/sup>/i;
const LONGEST_RAISED = 40;

interface EmphasisMark {
  readonly run: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Parses `text` from `start` to `end`, one line or several. */
export function readInline(text: string, start: number, end: number): Inline {
  const slice = text.slice(start, end);
  if (!HINT.test(slice)) {
    const pieces = withoutNoteMarks([{ text: slice, start, end }]);
    return { pieces, links: [], strong: false };
  }

  const links: Link[] = [];
  /** Ranges that are replaced: `text` in place of `start` to `end`. */
  const cuts: Piece[] = [];
  const marks: EmphasisMark[] = [];
  const scan = (first: number, last: number): void => {
    for (const match of text.slice(first, last).matchAll(MARKUP)) {
      const from = first + match.index;
      const to = from + match[0].length;
      const { words, url, mark, decimal, hex, named, closing, tag, escaped } = match.groups ?? {};
      if (words !== undefined && url !== undefined) {
        const wordsEnd = from + 1 + words.length;
        links.push({ url, start: from, end: to });
        cuts.push({ text: "", start: from, end: from + 1 }, { text: "", start: wordsEnd, end: to });
        // The words contain no brackets, so the recursion is one level deep.
        scan(from + 1, wordsEnd);
      } else if (mark !== undefined) {
        marks.push(markAt(text, mark, from, to));
      } else if (escaped !== undefined) {
        cuts.push({ text: "", start: from, end: from + 1 });
      } else if (tag !== undefined) {
        cuts.push({ text: "", start: from, end: to });
        const bold = /^(?:b|strong)$/i.test(tag);
        const opens = closing === "";
        if (opens && /^sup$/i.test(tag)) {
          const inner = RAISED.exec(text.slice(to, Math.min(last, to + LONGEST_RAISED)))?.[1] ?? "";
          const before = text.slice(Math.max(start, from - LONGEST_RAISED), from);
          if (inner !== "") cuts.push({ text: raised(inner, before), start: to, end: to + inner.length });
        }
        if (bold) marks.push({ run: "<b>", start: from, end: to, opens, closes: !opens });
      } else {
        const character = referenced(decimal, hex, named);
        if (character !== null) cuts.push({ text: character, start: from, end: to });
      }
    }
  };
  scan(start, end);
  const pairs = pair(marks);
  for (const { open, close } of pairs) {
    cuts.push(
      { text: "", start: open.start, end: open.end },
      { text: "", start: close.start, end: close.end },
    );
  }
  cuts.sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces = withoutNoteMarks(around(text, start, end, cuts));
  const bold = pairs.filter(({ open }) => open.run.length >= 2);
  return { pieces, links, strong: isCovered(pieces, bold) };
}

function markAt(text: string, run: string, start: number, end: number): EmphasisMark {
  const before = text[start - 1] ?? "\n";
  const after = text[end] ?? "\n";
  // A mark inside a word is part of it: `snake_case`, `M*A*S*H`, `f***ing`. But scrapes join words to a closing `**`.
  const inWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
  return {
    run,
    start,
    end,
    opens: /\S/.test(after) && !inWord(before),
    closes: /\S/.test(before) && (run === "**" || !inWord(after)),
  };
}

/** Pairs each closing mark with the nearest equal opening one. Pairs never cross, and never span a space. */
function pair(marks: readonly EmphasisMark[]): { open: EmphasisMark; close: EmphasisMark }[] {
  const pairs: { open: EmphasisMark; close: EmphasisMark }[] = [];
  const open = new Map<string, EmphasisMark>();
  for (const mark of marks) {
    const opener = open.get(mark.run);
    if (mark.closes && opener && opener.end < mark.start) {
      pairs.push({ open: opener, close: mark });
      for (const [run, other] of open) if (other.start >= opener.start) open.delete(run);
    } else if (mark.opens) {
      open.set(mark.run, mark);
    }
  }
  return pairs;
}

function referenced(decimal?: string, hex?: string, named?: string): string | null {
  if (named !== undefined) return decodeNamedCharacterReference(named) || null;
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
  const printable =
    code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0);
  return printable ? String.fromCodePoint(code) : null;
}

/** The words between the cuts, and the replacements of the cuts. */
function around(text: string, start: number, end: number, cuts: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    if (cut.start > at) pieces.push({ text: text.slice(at, cut.start), start: at, end: cut.start });
    if (cut.text !== "") pieces.push(cut);
    at = cut.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), start: at, end });
  return pieces;
}

/** Whether there are pairs, and all letters are inside one. Linear, because both are in order. */
function isCovered(
  pieces: readonly Piece[],
  pairs: readonly { open: EmphasisMark; close: EmphasisMark }[],
): boolean {
  const inOrder = [...pairs].sort((a, b) => a.open.start - b.open.start);
  let next = 0;
  let coveredTo = -1;
  for (const piece of pieces) {
    for (let at = inOrder[next]; at && at.open.end <= piece.start; at = inOrder[next]) {
      coveredTo = Math.max(coveredTo, at.close.start);
      next += 1;
    }
    if (piece.end > coveredTo && /[\p{L}\p{N}]/u.test(piece.text)) return false;
  }
  return pairs.length > 0;
}
