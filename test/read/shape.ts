/** Blocks in one line each, as tests compare them: `item1 Rice`, `paragraph* Analysis`. */
import type { Block } from "../../src/model.js";

export function shape(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind, depth, strong, text }) =>
    `${kind}${depth || ""}${strong ? "*" : ""} ${text}`.trim(),
  );
}

/**
 * What every reader promises: blocks in order, one after the other; the pieces make the text; a piece as long as its
 * source is its source.
 *
 * @returns what is broken, or null
 */
export function broken(text: string, blocks: readonly Block[]): string | null {
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end < block.start || block.end > text.length)
      return `place of ${block.text}`;
    end = block.end;
    if (block.pieces.map((piece) => piece.text).join("") !== block.text) return `pieces of ${block.text}`;
    let at = block.start;
    for (const piece of block.pieces) {
      if (piece.start < at || piece.end <= piece.start || piece.end > block.end)
        return `place of ${piece.text}`;
      at = piece.end;
      const slice = text.slice(piece.start, piece.end);
      const resolved = slice.startsWith("&") || piece.text === "\n";
      if (slice !== piece.text && !resolved) return `words of ${piece.text}, source ${slice}`;
    }
    for (const link of block.links) {
      if (link.start < block.start || link.end > block.end) return `link ${link.url}`;
    }
  }
  return null;
}
