/**
 * An article as it was received, as HTML: its Markdown through remark-html, all else as its blocks. Boilerplate is
 * struck through. Each sentence is an anchor (`#s12`) that story pages link to. A headline that is part of the text is the
 * page's `h1`.
 */
import type { Article, Document, SentenceId } from "../../model.js";
import type { SiteWords } from "../locale/words.js";
import { MarkedSpans } from "./marked-spans.js";
import { printBlocks } from "./received-blocks.js";
import { printMarkdown } from "./received-markdown.js";
import { wordRemoval } from "./removal-words.js";

export interface ReceivedPage {
  /** Safe to print. */
  readonly html: string;
  /** The headline is in `html` as `h1`, so the template prints none. */
  readonly hasHeadline: boolean;
}

/** Prints an article for its own page. @param alone the sentences that no other report has: they are marked */
export function printReceived(
  document: Document,
  article: Article,
  words: SiteWords,
  alone: ReadonlySet<SentenceId> = new Set(),
): ReceivedPage {
  const spans = new MarkedSpans(article, alone, (rule) => wordRemoval(rule, words));
  const { span } = article.headline;
  const isHeadline = (start: number, end: number) =>
    span.field === undefined && span.end > span.start && start <= span.start && span.end <= end;
  return document.tree === null
    ? printBlocks(document, spans, isHeadline)
    : printMarkdown(document.tree, spans, isHeadline);
}
