/** Phrasing content of a Markdown tree -> its words, each with its place. */
import type { PhrasingContent, Text } from "mdast";
import type { Link, Piece } from "../../model.js";
import { withoutNoteMarks } from "../text/note-marks.js";
import { alignPieces } from "../text/pieces.js";
import { raised } from "../text/raised-text.js";

export interface MarkdownWord extends Piece {
  /** Whether it is in strong emphasis. */
  readonly strong: boolean;
}

export interface MarkdownWords {
  readonly words: readonly MarkdownWord[];
  readonly links: readonly Link[];
}

/**
 * The words of a Markdown node, each with its place.
 *
 * @param source of the tree
 * @param definitions addresses of reference links, by identifier
 */
export function markdownWords(
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
        const pieces = alignPieces(node.value, source, start, end, autolink);
        add(autolink ? pieces : withoutNoteMarks(pieces, words.at(-1)?.text), strong);
        return;
      }
      case "inlineCode": {
        const fence = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
        const padded = source[start + fence] !== node.value[0];
        const padding = !padded ? 0 : source.startsWith("\r\n", start + fence) ? 2 : 1;
        add(alignPieces(node.value, source, start + fence + padding, end, true), strong);
        return;
      }
      case "break":
        add([{ text: "\n", start, end }], strong);
        return;
      case "link":
      case "linkReference": {
        const url = node.type === "link" ? node.url : definitions.get(node.identifier);
        // "[^1]" whose note is only an address.
        if (node.type === "linkReference" && node.identifier.startsWith("^")) return;
        if (url !== undefined) links.push({ url, start, end });
        visitAll(node.children, strong);
        return;
      }
      case "strong":
        visitAll(node.children, true);
        return;
      case "emphasis":
      case "delete":
        visitAll(node.children, strong);
        return;
      default:
        // Inline tags are markup, and the description of a picture is not part of the text.
        return;
    }
  };
  const visitAll = (children: readonly PhrasingContent[], strong: boolean): void => {
    for (const [index, child] of children.entries()) {
      if (child.type === "text" && isRaised(children, index)) addRaised(child, strong);
      else visit(child, strong);
    }
  };
  const addRaised = ({ value, position }: Text, strong: boolean): void => {
    const text = raised(value, words.at(-1)?.text ?? "");
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    if (text !== "") add([{ text, start, end }], strong);
  };
  visitAll(nodes, false);
  return { words, links };
}

/** Whether a text is between `<sup>` and `</sup>`. */
function isRaised(nodes: readonly PhrasingContent[], index: number): boolean {
  const [before, after] = [nodes[index - 1], nodes[index + 1]];
  return (
    before?.type === "html" &&
    /^<sup[\s>]/i.test(before.value) &&
    after?.type === "html" &&
    /^<\/sup>/i.test(after.value)
  );
}
