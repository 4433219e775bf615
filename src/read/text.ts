/**
 * Plain text, as messy as scrapes are -> blocks. Paragraphs are parted by blank lines, or stand one a line, or are
 * wrapped by hand; headings come as `## Heading`, underlined, or wholly bold; lists, quotations and tables as people
 * type them. Every line that is not blank ends up in a block.
 */
import type { Block, Link, Piece } from "../model.js";
import { readInline } from "./inline.js";
import { joinPieces } from "./pieces.js";
import { carriesOn, type Line, wrapWidth } from "./wrap.js";

interface Marked extends Line {
  readonly kind: Block["kind"] | "underline";
  readonly depth: number;
  /** Where the words begin and end, past the markers. */
  readonly from: number;
  readonly to: number;
  /** Whether a blank line, or the beginning, stands before it. */
  readonly afterBlank: boolean;
}

const HEADING = /^(#{1,6})[ \t]+(?=\S)/;
const ITEM = /^(?:[-*+•·‣◦▪●■]|\d{1,3}[.)])[ \t\u00a0]+(?=\S)/;
const QUOTATION = /^(?:>[ \t]?)+/;
const RULE = /^(?:[-=*_~•·—–][ \t]?){3,}$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const TABLE_RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?$/;
/** The characters with which a line that is not plain words can begin. */
const MARKER = /^[#\-*+•·‣◦▪●■\d>=_~—–|]/;

/** Blocks of `text` between two offsets. */
export function readText(text: string, from = 0, to = text.length): Block[] {
  const lines = markedLines(text, from, to);
  const runs = wordRuns(lines);
  const width = wrapWidth(text, runs);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (!first) break;
    const taken: Marked[] = [first];
    for (let next = lines[index + 1]; next && joins(text, taken, next, width); next = lines[index + 1]) {
      taken.push(next);
      index += 1;
    }
    const underline = lines[index + 1];
    if (isUnderlined(first, taken, underline)) {
      blocks.push({
        ...toBlock(text, taken),
        kind: "heading",
        depth: text[underline.start] === "=" ? 1 : 2,
        end: underline.end,
      });
      index += 1;
    } else {
      blocks.push(toBlock(text, taken));
    }
  }
  return blocks;
}

/** Lines that hold words, each with what its markers make of it. */
function markedLines(text: string, from: number, to: number): Marked[] {
  const lines: Marked[] = [];
  let afterBlank = true;
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && !isBreak(text.charCodeAt(end))) end += 1;
    const raw = text.slice(at, end);
    const words = raw.trim();
    if (words === "") {
      afterBlank = true;
    } else {
      const indent = raw.length - raw.trimStart().length;
      lines.push(mark(words, at + indent, indent, afterBlank));
      afterBlank = false;
    }
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** LF, CR, vertical tab, form feed, NEL, line separator, paragraph separator. */
function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function mark(words: string, start: number, indent: number, afterBlank: boolean): Marked {
  const end = start + words.length;
  const line = { start, end, indent, afterBlank };
  const plain = { ...line, kind: "paragraph", depth: 0, from: start, to: end } as const;
  if (!MARKER.test(words)) return isTabbed(words) ? { ...plain, kind: "row" } : plain;
  const rule = RULE.test(words) || TABLE_RULE.test(words);
  if (rule) return { ...plain, kind: UNDERLINE.test(words) ? "underline" : "rule", from: end };
  const heading = HEADING.exec(words);
  if (heading) {
    const closing = /[ \t]+#+$/.exec(words);
    const to = closing && closing.index >= heading[0].length ? start + closing.index : end;
    return { ...line, kind: "heading", depth: heading[1]?.length ?? 1, from: start + heading[0].length, to };
  }
  const quotation = QUOTATION.exec(words);
  if (quotation) {
    const depth = quotation[0].replace(/[^>]/g, "").length;
    return { ...plain, kind: "quotation", depth, from: start + quotation[0].length };
  }
  const item = ITEM.exec(words);
  if (item) {
    return {
      ...plain,
      kind: "item",
      depth: 1 + Math.min(5, Math.floor(indent / 2)),
      from: start + item[0].length,
    };
  }
  if ((words.startsWith("|") && words.indexOf("|", 1) > 0) || isTabbed(words))
    return { ...plain, kind: "row" };
  return plain;
}

/** Cells parted by tabs, two tabs at least. */
function isTabbed(words: string): boolean {
  const first = words.indexOf("\t");
  return first > 0 && words.indexOf("\t", first + 1) > 0;
}

/** Neighbours of plain words or of one quotation, from which the shape of the text is told. */
function wordRuns(lines: readonly Marked[]): Marked[][] {
  const runs: Marked[][] = [];
  let run: Marked[] = [];
  for (const line of lines) {
    const previous = run.at(-1);
    if (previous && !line.afterBlank && line.kind === previous.kind && line.depth === previous.depth)
      run.push(line);
    else {
      if (run.length > 1) runs.push(run);
      run = line.kind === "paragraph" || line.kind === "quotation" ? [line] : [];
    }
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

/** Whether `next` belongs to the block of the lines `taken`. */
function joins(text: string, taken: readonly Marked[], next: Marked, width: number | null): boolean {
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || next.afterBlank) return false;
  if (isWhollyBold(text, last) || isWhollyBold(text, next)) return false;
  switch (first.kind) {
    case "paragraph":
      return next.kind === "paragraph" && carriesOn(text, last, next, width);
    case "quotation":
      return next.kind === "quotation" && next.depth === first.depth && carriesOn(text, last, next, width);
    case "item":
      return next.kind === "paragraph" && (next.indent > first.indent || carriesOn(text, last, next, width));
    default:
      return false;
  }
}

function isWhollyBold(text: string, line: Marked): boolean {
  if (line.kind !== "paragraph" || !/^(?:\*\*|__)/.test(text.slice(line.start, line.start + 2))) return false;
  return readInline(text, line.from, line.to).strong;
}

/** `Heading` over `=======`: one short line of words. A rule under a paragraph is a rule. */
function isUnderlined(first: Marked, taken: readonly Marked[], next: Marked | undefined): next is Marked {
  return (
    next?.kind === "underline" &&
    !next.afterBlank &&
    first.kind === "paragraph" &&
    taken.length === 1 &&
    first.end - first.start <= 120
  );
}

function toBlock(text: string, lines: readonly Marked[]): Block {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new RangeError("a block has a line");
  const words: Piece[] = [];
  const links: Link[] = [];
  let strong = first.from < first.to;
  let previous: Marked | null = null;
  for (const line of lines) {
    if (previous) words.push({ text: "\n", start: previous.to, end: line.from });
    const inline = readInline(text, line.from, line.to);
    words.push(...inline.pieces);
    links.push(...inline.links);
    strong &&= inline.strong;
    previous = line;
  }
  const pieces = joinPieces(words, text);
  return {
    kind: first.kind === "underline" ? "rule" : first.kind,
    depth: first.depth,
    strong,
    start: first.start,
    end: last.end,
    text: pieces.map((piece) => piece.text).join(""),
    pieces,
    links,
  };
}
