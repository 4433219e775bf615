/**
 * Marks by which the ledger remembers the sentences of an article without their words, so that a build can say which
 * sentences are new in a file that was replaced.
 */
import type { Article, Sentence } from "../model.js";
import { HASH_START, hashOn } from "../structures/hash.js";

const BASE = 36;

const SPACE = 0x20;

/**
 * The mark of a sentence: the hash of its text, where any spacing counts as one space, and none at the ends. In one pass,
 * because a build marks all sentences of all articles.
 */
export function markOf({ text }: Sentence): string {
  let hash = HASH_START;
  let [begun, spaced] = [false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpacing(code)) {
      spaced = begun;
      continue;
    }
    if (spaced) hash = hashOn(hash, SPACE);
    hash = hashOn(hash, code);
    [begun, spaced] = [true, false];
  }
  return (hash >>> 0).toString(BASE);
}

const known = new WeakMap<Article, string>();

/** The marks of all sentences of an article, in order, with a space between them. */
export function marksOf(article: Article): string {
  let marks = known.get(article);
  if (marks === undefined) {
    marks = sentencesOf(article).map(markOf).join(" ");
    known.set(article, marks);
  }
  return marks;
}

/** Says what `marksOf` gives for an article whose sentences nobody has read yet. */
export function rememberMarks(article: Article, marks: string): void {
  known.set(article, marks);
}

/** Separators of lines and paragraphs, spaces of other widths, the mark of the byte order. */
const WIDER: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** Whether `\s` matches the code unit. */
function isSpacing(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || WIDER.has(code);
}

/** All sentences of an article, in order. */
export function sentencesOf({ sections }: Article): Sentence[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}
