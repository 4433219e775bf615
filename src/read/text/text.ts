/**
 * Plain text of scrapes -> blocks. Paragraphs are separated by blank lines, are one line each, or are wrapped by hand;
 * headings are `## Heading`, underlined, or wholly bold; lists, quotations and tables are as people type them. Every
 * non-blank line becomes part of a block, except the line below the head of a table.
 */
import type { Block, Link, Piece } from "../../model.js";
import { readInline } from "./inline.js";
import { type RawLine, rawLines } from "./lines.js";
import { type MarkedLine, mark } from "./markers.js";
import { joinPieces } from "./pieces.js";
import { carriesOn, wrapWidth } from "./wrap.js";

export interface TextOptions {
  /** Offsets of the text, from its first character to behind its last. */
  readonly from?: number;
  readonly to?: number;
  /** Whether tags are markup; absent: decided by the text. */
  readonly html?: boolean;
}

/** Plain text -> blocks: paragraphs, headings, items, rows. `from` and `to` limit it to a part of the text. */
export function readText(text: string, { from = 0, to = text.length, html }: TextOptions = {}): Block[] {
  const raw = rawLines(text, from, to, html ?? null);
  // A text with more lines than any article becomes one block, so that no word is lost.
  if (raw.length > MOST_LINES) return [toBlock(text, raw.map(asWords))];
  const lines = raw
    .map((line) => mark(text.slice(line.start, line.end), line))
    .filter(({ kind }) => kind !== "markup");
  const runs = wordRuns(lines);
  const width = wrapWidth(text, runs);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (!first) break;
    const taken: MarkedLine[] = [first];
    for (let next = lines[index + 1]; next && joins(text, taken, next, width); next = lines[index + 1]) {
      taken.push(next);
      index += 1;
    }
    const underline = lines[index + 1];
    if (isUnderlined(text, first, taken, underline)) {
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

/** Most lines with words. Each costs some 20 microseconds, and the longest report, wrapped by hand, has some 3,000. */
export const MOST_LINES = 20_000;

/** Number of lines that are not blank. Lines end with LF. */
export function linesIn(text: string): number {
  let count = 0;
  let isBlank = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) isBlank = true;
    else if (isBlank && code > SPACE) {
      count++;
      isBlank = false;
    }
  }
  return count;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Members are named one by one, because spreading a line costs ten times as much, and there are hundreds of thousands. */
const asWords = ({ start, end, indent, afterBlank, tag }: RawLine): MarkedLine => ({
  start,
  end,
  indent,
  afterBlank,
  tag,
  kind: "paragraph",
  depth: 0,
  from: start,
  to: end,
});

/** Runs of plain lines or of one quotation, from which the layout of the text is detected. */
function wordRuns(lines: readonly MarkedLine[]): MarkedLine[][] {
  const runs: MarkedLine[][] = [];
  let run: MarkedLine[] = [];
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
function joins(text: string, taken: readonly MarkedLine[], next: MarkedLine, width: number | null): boolean {
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

function isWhollyBold(text: string, line: MarkedLine): boolean {
  if (line.kind !== "paragraph" || !/^(?:\*\*|__|\[|<[bs])/i.test(text.slice(line.start, line.start + 2)))
    return false;
  return readInline(text, line.from, line.to).strong;
}

/** `Heading` over `=======`: one short line that is no sentence. A rule below a paragraph is a rule. */
function isUnderlined(
  text: string,
  first: MarkedLine,
  taken: readonly MarkedLine[],
  next: MarkedLine | undefined,
): next is MarkedLine {
  if (next?.kind !== "underline" || next.afterBlank || first.kind !== "paragraph" || taken.length > 1)
    return false;
  return first.end - first.start <= 120 && !/[.!?…]["”’]?$/.test(text.slice(first.end - 2, first.end));
}

function toBlock(text: string, lines: readonly MarkedLine[]): Block {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new RangeError("a block has a line");
  const words: Piece[] = [];
  const links: Link[] = [];
  let strong = first.from < first.to;
  let previous: MarkedLine | null = null;
  for (const line of lines) {
    if (previous) words.push({ text: "\n", start: previous.to, end: line.from });
    const inline = readInline(text, line.from, line.to);
    // Not spread into one call: a line of hostile input has more pieces than a call can have arguments.
    for (const piece of inline.pieces) words.push(piece);
    for (const link of inline.links) links.push(link);
    strong &&= inline.strong;
    previous = line;
  }
  const pieces = joinPieces(words, text);
  return {
    kind: first.kind === "underline" || first.kind === "markup" ? "rule" : first.kind,
    depth: first.depth,
    strong,
    start: first.start,
    end: last.end,
    text: pieces.map((piece) => piece.text).join(""),
    pieces,
    links,
  };
}
