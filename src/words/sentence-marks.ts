/**
 * Marks by which the ledger remembers the sentences of an article without their words, so that a build can say which
 * sentences are new in a file that was replaced.
 */
import type { Article, Sentence } from "../model.js";
import { hashOf } from "../structures/hash.js";

const BASE = 36;

/** The mark of a sentence. Spacing does not count. */
export function markOf({ text }: Sentence): string {
  return (hashOf(text.replace(/\s+/g, " ").trim()) >>> 0).toString(BASE);
}

/** All sentences of an article, in order. */
export function sentencesOf({ sections }: Article): Sentence[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}
