/** Markdown tree -> blocks, with the exact place of every word. */
import type { Definition, Nodes, Parent, PhrasingContent, Root } from "mdast";
import type { Block, Link, Piece } from "../model.js";
import { align, alignLines, joinPieces } from "./pieces.js";
import { readText } from "./text.js";

interface Context {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, string>;
  readonly blocks: Block[];
}

/** What a block stands in. */
interface Container {
  readonly items: number;
  readonly quotations: number;
}

/** @param source what the tree was parsed from; all places are in it */
export function blocksOf(tree: Root, source: string): Block[] {
  const definitions = new Map<string, string>();
  collectDefinitions(tree, definitions);
  const context: Context = { source, definitions, blocks: [] };
  for (const node of tree.children) addBlock(node, { items: 0, quotations: 0 }, context);
  return context.blocks;
}

function collectDefinitions(node: Parent | Definition, definitions: Map<string, string>): void {
  if (node.type === "definition") {
    const { identifier, url } = node as Definition;
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  } else if ("children" in node) {
    for (const child of node.children) collectDefinitions(child as Parent, definitions);
  }
}

function addBlock(node: Nodes, container: Container, context: Context): void {
  const { start, end } = range(node);
  const base = { start, end, strong: false, links: [] };
  switch (node.type) {
    case "paragraph":
    case "heading": {
      const heading = node.type === "heading";
      const { items, quotations } = container;
      const kind = heading ? "heading" : items > 0 ? "item" : quotations > 0 ? "quotation" : "paragraph";
      const depth = heading ? node.depth : items || quotations;
      const words: Words = { pieces: [], links: [], plain: false };
      for (const child of node.children) addWords(child, words, context, false);
      const pieces = joinPieces(words.pieces, context.source);
      const text = pieces.map((piece) => piece.text).join("");
      if (text.trim() === "") return;
      context.blocks.push({
        kind,
        depth,
        strong: !words.plain,
        start,
        end,
        text,
        pieces,
        links: words.links,
      });
      return;
    }
    case "blockquote":
      for (const child of node.children)
        addBlock(child, { ...container, quotations: container.quotations + 1 }, context);
      return;
    case "list":
      for (const item of node.children) {
        for (const child of item.children)
          addBlock(child, { ...container, items: container.items + 1 }, context);
      }
      return;
    case "code": {
      const pieces = joinPieces(alignLines(node.value, context.source, start, end), context.source);
      const text = pieces.map((piece) => piece.text).join("");
      if (text !== "") context.blocks.push({ ...base, kind: "code", depth: 0, text, pieces });
      return;
    }
    case "html":
      context.blocks.push(...readText(context.source, start, end));
      return;
    case "thematicBreak":
      context.blocks.push({ ...base, kind: "rule", depth: 0, text: "", pieces: [] });
      return;
    default:
      return;
  }
}

interface Words {
  readonly pieces: Piece[];
  readonly links: Link[];
  /** Whether any word stands outside strong emphasis. */
  plain: boolean;
}

function addWords(node: PhrasingContent, words: Words, context: Context, strong: boolean): void {
  const { start, end } = range(node);
  const { source } = context;
  switch (node.type) {
    case "text":
      words.plain ||= !strong && /[\p{L}\p{N}]/u.test(node.value);
      words.pieces.push(
        ...align(node.value, source, start, end, source[start - 1] === "<" && source[end] === ">"),
      );
      return;
    case "inlineCode": {
      words.plain ||= !strong;
      const fence = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
      const padded = source[start + fence] !== node.value[0] ? 1 : 0;
      words.pieces.push(...align(node.value, source, start + fence + padded, end, true));
      return;
    }
    case "break":
      words.pieces.push({ text: "\n", start, end });
      return;
    case "link":
    case "linkReference": {
      const url = node.type === "link" ? node.url : context.definitions.get(node.identifier);
      if (url !== undefined) words.links.push({ url, start, end });
      for (const child of node.children) addWords(child, words, context, strong);
      return;
    }
    case "strong":
      for (const child of node.children) addWords(child, words, context, true);
      return;
    case "emphasis":
    case "delete":
      for (const child of node.children) addWords(child, words, context, strong);
      return;
    default:
      // Inline tags are markup, a picture's description is not part of the text.
      return;
  }
}

function range(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
