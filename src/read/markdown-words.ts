/** Phrasing content of a Markdown tree -> its words, each with its place. */
import type { PhrasingContent } from "mdast";
import type { Link, Piece } from "../model.js";
import { align } from "./pieces.js";

export interface MarkdownWord extends Piece {
  /** Whether it stands in strong emphasis. */
  readonly strong: boolean;
}

export interface MarkdownWords {
  readonly words: readonly MarkdownWord[];
  readonly links: readonly Link[];
}

/**
 * @param source what the tree was parsed from
 * @param definitions addresses of reference links, by identifier
 */
export function wordsOf(
  nodes: readonly PhrasingContent[],
  source: string,
  definitions: ReadonlyMap<string, string>,
): MarkdownWords {
  const words: MarkdownWord[] = [];
  const links: Link[] = [];
  const add = (pieces: readonly Piece[], strong: boolean) => {
    for (const piece of pieces) words.push({ ...piece, strong });
  };
  const visit = (node: PhrasingContent, strong: boolean): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    switch (node.type) {
      case "text": {
        const autolink = source[start - 1] === "<" && source[end] === ">";
        add(align(node.value, source, start, end, autolink), strong);
        return;
      }
      case "inlineCode": {
        const fence = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
        const padded = source[start + fence] !== node.value[0];
        const padding = !padded ? 0 : source.startsWith("\r\n", start + fence) ? 2 : 1;
        add(align(node.value, source, start + fence + padding, end, true), strong);
        return;
      }
      case "break":
        add([{ text: "\n", start, end }], strong);
        return;
      case "link":
      case "linkReference": {
        const url = node.type === "link" ? node.url : definitions.get(node.identifier);
        if (url !== undefined) links.push({ url, start, end });
        for (const child of node.children) visit(child, strong);
        return;
      }
      case "strong":
        for (const child of node.children) visit(child, true);
        return;
      case "emphasis":
      case "delete":
        for (const child of node.children) visit(child, strong);
        return;
      default:
        // Inline tags are markup, and a picture's description is no part of the text.
        return;
    }
  };
  for (const node of nodes) visit(node, false);
  return { words, links };
}
