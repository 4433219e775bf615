/** Places of values in their article, and the time of the article. */
import type { Article, Words } from "../../model.js";

/**
 * Some words of a sentence, with their place; null where it is undecided, because markup or white space inside makes
 * the words shorter than their span.
 */
export function wordsWithin({ text, span }: Words, start: number, end: number): Words | null {
  if (span.end - span.start !== text.length) return null;
  const place = { ...span, start: span.start + start, end: span.start + end };
  return {
    text: text.slice(start, end),
    span: span.field === undefined ? { ...place, column: span.column + start } : place,
  };
}

/** Milliseconds since 1970 of its last version; null where undated. */
export function timeOf(article: Article | undefined): number | null {
  const time = Date.parse(article?.updated?.iso ?? article?.published?.iso ?? "");
  return Number.isNaN(time) ? null : time;
}
