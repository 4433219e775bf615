/** An article that is not Markdown, block by block. */
import type { Block, Document } from "../../model.js";
import { escapeHtml } from "../edition/escape.js";
import { classOf, type Stretch, type Stretches } from "./marked-spans.js";

const ELEMENTS: Record<Block["kind"], string> = {
  paragraph: "p",
  heading: "h2",
  item: "p",
  quotation: "blockquote",
  row: "p",
  code: "pre",
  rule: "hr",
};

/** @param isHeadline whether a block from here to there holds the headline */
export function printBlocks(
  { blocks }: Document,
  stretches: Stretches,
  isHeadline: (start: number, end: number) => boolean,
): { html: string; hasHeadline: boolean } {
  const headline = blocks.findIndex(({ start, end }) => isHeadline(start, end));
  const printed = blocks.map((block, index) => printBlock(block, stretches, index === headline));
  for (const stretch of stretches.missing())
    printed.push(`<p>${openTag(stretch, stretches)}${escapeHtml(stretch.text)}${closeTag(stretch)}</p>`);
  return { html: printed.join("\n"), hasHeadline: headline >= 0 };
}

function printBlock(block: Block, stretches: Stretches, isHeadline: boolean): string {
  if (block.kind === "rule") return "<hr>";
  const words = printPieces(block, stretches);
  if (isHeadline) return `<h1 id="headline">${words}</h1>`;
  const element = ELEMENTS[block.kind];
  if (element === "blockquote") return `<blockquote><p>${words}</p></blockquote>`;
  const kind = block.kind === "item" || block.kind === "row" ? ` class="${block.kind}"` : "";
  return `<${element}${kind}>${block.strong && element === "p" ? `<strong>${words}</strong>` : words}</${element}>`;
}

function printPieces(block: Block, stretches: Stretches): string {
  let html = "";
  let open: Stretch | null = null;
  const turnTo = (stretch: Stretch | null) => {
    if (stretch === open) return;
    if (open !== null) html += closeTag(open);
    open = stretch;
    if (open !== null) html += openTag(open, stretches);
  };
  for (const { text, start, end } of block.pieces) {
    // A piece that stands for an escape (`&amp;`) is not as long as its source and is never cut.
    if (text.length !== end - start) {
      turnTo(stretches.at(start));
      html += escapeHtml(text);
      continue;
    }
    for (const part of stretches.cut(start, end)) {
      turnTo(part.stretch);
      html += escapeHtml(text.slice(part.start - start, part.end - start));
    }
  }
  turnTo(null);
  return html;
}

function openTag(stretch: Stretch, stretches: Stretches): string {
  const { id, also, removedBy } = stretch;
  const first = stretches.place(stretch);
  const anchors = first ? also.map((other) => `<span id="${other}"></span>`).join("") : "";
  if (removedBy !== null) return `${anchors}<del title="Removed: ${escapeHtml(removedBy)}">`;
  return `${anchors}<span${first ? ` id="${id}"` : ""} class="${classOf(stretch).join(" ")}">`;
}

const closeTag = ({ removedBy }: Stretch): string => (removedBy === null ? "</span>" : "</del>");
