/** The plain text of a range of a document: without markup, white space folded. */
import type { Block, Document } from "../../model.js";

export class PlainText {
  readonly #blocks: readonly Block[];

  constructor({ blocks }: Document) {
    this.#blocks = blocks;
  }

  /** Blocks are separated by a space. A piece that stands for an escape counts whole. */
  of(start: number, end: number): string {
    const parts: string[] = [];
    for (let index = this.#firstEndingAfter(start); index < this.#blocks.length; index++) {
      const block = this.#blocks[index];
      if (block === undefined || block.start >= end) break;
      parts.push(textWithin(block, start, end));
    }
    return parts.join(" ").replace(/\s+/g, " ").trim();
  }

  /** Binary search: blocks are in the order of the text and do not overlap. */
  #firstEndingAfter(start: number): number {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#blocks[middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function textWithin({ pieces }: Block, start: number, end: number): string {
  let text = "";
  for (const piece of pieces) {
    if (piece.end <= start) continue;
    if (piece.start >= end) break;
    const isPlain = piece.text.length === piece.end - piece.start;
    text += isPlain
      ? piece.text.slice(Math.max(start - piece.start, 0), Math.min(end, piece.end) - piece.start)
      : piece.text;
  }
  return text;
}
