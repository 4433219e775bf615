/**
 * An article as it was received, as HTML: its Markdown through remark-html, all else as its blocks. Furniture is struck
 * through, each sentence is an anchor (`#s12`) that story pages link to, and the headline is the page's `h1` where it
 * stands in the text.
 */
import type { Article, Document, SentenceId } from "../../model.js";
import type { SiteWords } from "../locale/words.js";
import { Stretches } from "./marked-spans.js";
import { printBlocks } from "./received-blocks.js";
import { printMarkdown } from "./received-markdown.js";
import { wordRemoval } from "./removal-words.js";

export interface ReceivedPage {
  /** Safe to print. */
  readonly html: string;
  /** The headline is in `html` as `h1`, so the template prints none. */
  readonly hasHeadline: boolean;
}

/** @param alone the sentences that no other report has: they are marked */
export function printReceived(
  document: Document,
  article: Article,
  words: SiteWords,
  alone: ReadonlySet<SentenceId> = new Set(),
): ReceivedPage {
  const stretches = new Stretches(article, alone, (rule) => wordRemoval(rule, words));
  const { span } = article.headline;
  const isHeadline = (start: number, end: number) =>
    span.field === undefined && span.end > span.start && start <= span.start && span.end <= end;
  return document.tree === null
    ? printBlocks(document, stretches, isHeadline)
    : printMarkdown(document.tree, stretches, isHeadline);
}
