/** The parts of a document that the rules of `kind` use: its headline, and the paragraphs below. */
import type { Block, Document } from "../model.js";

export interface DocumentReading {
  readonly document: Document;
  /** The title field, else the first heading or block; "" where there is neither. */
  readonly title: string;
  /** Blocks with words, without the title. */
  readonly blocks: readonly Block[];
  /** Words in `blocks`, counted up to `ENOUGH`: no rule depends on more. */
  readonly words: number;
}

/** A document with this many words is no stub, error page or wall. */
export const ENOUGH = 400;

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Reads a document for the rules of `kind`: its title, its blocks with words, and the number of their words. */
export function documentReading(document: Document): DocumentReading {
  const spoken = document.blocks.filter(({ text }) => HAS_WORDS.test(text));
  const given = document.fields.title?.trim();
  const first = spoken.find(({ kind, depth }) => kind === "heading" && depth === 1) ?? spoken[0];
  const title = given || (first?.text.trim() ?? "");
  const blocks = spoken.filter((block) => (given ? block.text.trim() !== given : block !== first));
  let words = 0;
  for (const { text } of blocks) {
    words += wordsIn(text);
    if (words >= ENOUGH) break;
  }
  return { document, title, blocks, words };
}

/**
 * Number of words of a text: runs between white space, and one more for every two letters of scripts without spaces, rounded
 * down.
 */
export function wordsIn(text: string): number {
  const spaced = text.match(/\S+/g)?.length ?? 0;
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + Math.floor(unspaced / 2);
}
