/** Markdown tree -> blocks, with the exact place of every word. */
import type { Definition, Heading, Nodes, Paragraph, Root } from "mdast";
import type { Block } from "../../model.js";
import { rawLines } from "../text/lines.js";
import { isTableRule } from "../text/markers.js";
import { alignLines, joinPieces } from "../text/pieces.js";
import { readText } from "../text/text.js";
import { wrapWidth } from "../text/wrap.js";
import { type MarkdownWord, markdownWords } from "./markdown-words.js";

interface Context {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, string>;
  /** As in `wrapWidth`. */
  readonly width: number | null;
  readonly blocks: Block[];
}

/** Number of lists and quotations around a block. */
interface Container {
  readonly items: number;
  readonly quotations: number;
}

/** Nobody wraps text by hand at this width, nor writes such sentences one a line, so the line is a paragraph. */
const PARAGRAPH_LINE = 200;

/**
 * The blocks of a Markdown tree.
 *
 * @param source of the tree; all places are in it
 */
export function blocksOf(tree: Root, source: string): Block[] {
  const definitions = new Map<string, string>();
  for (const { identifier, url } of definitionsIn(tree)) {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  }
  const runs = tree.children
    .filter((node) => node.type === "paragraph")
    .map((node) => rawLines(source, ...nodeRange(node), false))
    .filter((lines) => lines.length > 1);
  const context: Context = { source, definitions, width: wrapWidth(source, runs), blocks: [] };
  for (const node of tree.children) addBlock(node, { items: 0, quotations: 0 }, context);
  return context.blocks;
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === "definition") return [node];
  const within =
    node.type === "root" || node.type === "blockquote" || node.type === "list" || node.type === "listItem";
  return within ? node.children.flatMap(definitionsIn) : [];
}

function addBlock(node: Nodes, container: Container, context: Context): void {
  const { source, blocks } = context;
  const [start, end] = nodeRange(node);
  switch (node.type) {
    case "paragraph":
      if (isTable(source, start, end))
        for (const block of readText(source, { from: start, to: end, html: false })) blocks.push(block);
      else addWords(node, container, context);
      return;
    case "heading":
      addWords(node, container, context);
      return;
    case "blockquote":
      for (const child of node.children) {
        addBlock(child, { ...container, quotations: container.quotations + 1 }, context);
      }
      return;
    case "list":
      for (const { children } of node.children) {
        for (const child of children) addBlock(child, { ...container, items: container.items + 1 }, context);
      }
      return;
    case "code": {
      const pieces = joinPieces(alignLines(node.value, source, start, end), source);
      const text = pieces.map((piece) => piece.text).join("");
      if (text !== "")
        blocks.push({ kind: "code", depth: 0, strong: false, start, end, text, pieces, links: [] });
      return;
    }
    case "html":
      for (const block of readText(source, { from: start, to: end, html: true })) blocks.push(block);
      return;
    case "thematicBreak":
      blocks.push({ kind: "rule", depth: 0, strong: false, start, end, text: "", pieces: [], links: [] });
      return;
    default:
      return;
  }
}

function addWords(node: Paragraph | Heading, { items, quotations }: Container, context: Context): void {
  const { source, definitions, width, blocks } = context;
  const [start, end] = nodeRange(node);
  const { words, links } = markdownWords(node.children, source, definitions);
  const heading = node.type === "heading";
  const kind = heading ? "heading" : items > 0 ? "item" : quotations > 0 ? "quotation" : "paragraph";
  const depth = heading ? node.depth : items || quotations;
  const lines = kind === "paragraph" && width === null ? splitLines(words) : [words];
  for (const [index, line] of lines.entries()) {
    const pieces = joinPieces(line, source);
    const text = pieces.map((piece) => piece.text).join("");
    if (text === "") continue;
    const from = index === 0 ? start : (line[0]?.start ?? start);
    const to = index === lines.length - 1 ? end : (line.at(-1)?.end ?? end);
    blocks.push({
      kind,
      depth,
      strong: isStrong(line),
      start: from,
      end: to,
      text,
      pieces,
      links: lines.length === 1 ? links : links.filter((link) => link.start < to && link.end > from),
    });
  }
}

/**
 * The paragraphs of a Markdown paragraph: usually one. Scrapes with one line a paragraph and no blank lines have
 * several, which Markdown would join. A wholly bold line is separate.
 */
function splitLines(words: readonly MarkdownWord[]): MarkdownWord[][] {
  const lines: MarkdownWord[][] = [[]];
  for (const word of words) {
    if (word.text === "\n") lines.push([]);
    else lines.at(-1)?.push(word);
  }
  if (lines.length === 1) return lines;
  const length = (line: readonly MarkdownWord[]) => (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0);
  if (lines.some((line) => length(line) > PARAGRAPH_LINE)) return lines;
  const paragraphs: MarkdownWord[][] = [];
  let open: MarkdownWord[] | null = null;
  const gaps = words.filter(({ text }) => text === "\n");
  for (const [index, line] of lines.entries()) {
    const gap = gaps[index - 1];
    if (isStrong(line)) {
      paragraphs.push(line);
      open = null;
    } else if (open === null || gap === undefined) {
      open = [...line];
      paragraphs.push(open);
    } else {
      open.push(gap, ...line);
    }
  }
  return paragraphs;
}

/** Whether there are words, and all are strong. */
function isStrong(words: readonly MarkdownWord[]): boolean {
  const lettered = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return lettered.length > 0 && lettered.every(({ strong }) => strong);
}

/** Tables are an extension that makes parsing twice as slow; their second line reveals them. */
function isTable(source: string, start: number, end: number): boolean {
  const second = source.slice(start, end).split(/\r?\n/, 2)[1];
  return second !== undefined && isTableRule(second.trim());
}

function nodeRange(node: Nodes): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
