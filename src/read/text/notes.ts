/**
 * Marks notes below a text: a heading such as "Notes" or "References" with numbered notes, and the bodies of footnotes.
 * They are sources, not reporting.
 */
import type { Block } from "../../model.js";

const HEADING =
  /^(?:(?:end|foot)?notes(?: and references)?|references|sources|citations|bibliography|works cited)\s*:?$/iu;
const HEADING_ELSEWHERE =
  /^(?:anmerkungen|fußnoten|einzelnachweise|quellen|literatur|notas|referencias|références|notes et références|voetnoten|bronnen)\s*:?$/iu;

/** "[1] Report of the board", "[^2]: The code is public.", "¹ Letter of May 7", "↑ Holt 2023" */
const MARKED = /^(?:\[\^?[^\s[\]]{1,40}\]:?|[⁰¹²³⁴-⁹]{1,2}|[↑^])\s*[\p{L}\p{N}"“‘«(<[]/u;
/** The body of a Markdown footnote, wherever it is. */
const BODY = /^\[\^[^\s[\]]{1,40}\]:\s/u;
/** "1. ", "(2) ", "3) " */
const NUMBERED = /^\s*(?:\[?\(?\d{1,3}[.)\]])[ \t\u00a0]/u;

/** Blocks with their notes marked. @param text source of the blocks */
export function withNotes(blocks: readonly Block[], text: string): readonly Block[] {
  const notes = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (BODY.test(block.text)) notes.add(block);
    if (index === 0 || !isNotesHeading(block)) continue;
    const run = runFrom(blocks, index + 1, (note) => MARKED.test(note.text) || isNumbered(note, text));
    if (run.length > 0) for (const note of [block, ...run]) notes.add(note);
  }
  for (const note of runAtEnd(blocks)) notes.add(note);
  return notes.size === 0
    ? blocks
    : blocks.map((block) => (notes.has(block) ? { ...block, role: "note" } : block));
}

/** In characters. Paragraphs of rulings and reports are longer than most notes. */
const LONGEST_NOTE = 300;
/** The first note. Numbered paragraphs of rulings begin elsewhere or at the top. */
const FIRST = /^(?:\[1\]|\[\^|\[\p{L}|¹(?![⁰¹²³⁴-⁹])|[↑^])/u;

/** Notes without a heading below the last paragraph, by marks with which nothing else begins. */
function runAtEnd(blocks: readonly Block[]): readonly Block[] {
  let from = blocks.length;
  for (let block = blocks[from - 1]; from > 1 && block !== undefined; block = blocks[from - 1]) {
    if (block.kind !== "paragraph" || block.text.length > LONGEST_NOTE || !MARKED.test(block.text)) break;
    from -= 1;
  }
  const run = blocks.slice(from);
  const length = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return FIRST.test(run[0]?.text ?? "") && length(run) * 2 < length(blocks) ? run : [];
}

const isNotesHeading = ({ kind, text }: Block): boolean =>
  (kind === "heading" || kind === "paragraph") && (HEADING.test(text) || HEADING_ELSEWHERE.test(text));

function runFrom(blocks: readonly Block[], from: number, isNote: (block: Block) => boolean): Block[] {
  let to = from;
  for (let block = blocks[to]; block !== undefined && isNote(block); block = blocks[to]) to += 1;
  return blocks.slice(from, to);
}

/** Whether a number precedes the words: readers of lists remove it. */
function isNumbered({ kind, pieces, start }: Block, text: string): boolean {
  if (kind !== "item" && kind !== "paragraph") return false;
  const words = pieces[0]?.start ?? start;
  const line = text.lastIndexOf("\n", words - 1) + 1;
  return NUMBERED.test(text.slice(line, words + 1)) || NUMBERED.test(text.slice(words, words + 8));
}
