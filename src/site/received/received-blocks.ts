/** An article that is not Markdown, block by block: its lists, its tables and its links, captions beside the text. */
import type { Block, Document, Link } from "../../model.js";
import { escapeHtml } from "../locale/escape.js";
import { type MarkedSpan, type MarkedSpans, spanClasses } from "./marked-spans.js";

const ELEMENTS: Record<Block["kind"], string> = {
  paragraph: "p",
  heading: "h2",
  item: "li",
  quotation: "blockquote",
  row: "tr",
  code: "pre",
  rule: "hr",
};
/** Neighbouring blocks of these kinds are printed as one list or table. */
const GROUPS: Partial<Record<Block["kind"], readonly [open: string, close: string]>> = {
  item: ["<ul>", "</ul>"],
  row: ["<table>", "</table>"],
};
/** What parts the cells of a row in its text. */
const CELL_GAP = " | ";

/**
 * Prints the blocks of a document as HTML.
 *
 * @param isHeadline whether a block from here to there holds the headline
 */
export function printBlocks(
  { blocks }: Document,
  spans: MarkedSpans,
  isHeadline: (start: number, end: number) => boolean,
): { html: string; hasHeadline: boolean } {
  const headline = blocks.findIndex(({ start, end }) => isHeadline(start, end));
  const printed: string[] = [];
  let group: readonly [string, string] | undefined;
  for (const [index, block] of blocks.entries()) {
    const next = index === headline || isBesideText(block) ? undefined : GROUPS[block.kind];
    if (next !== group) {
      if (group !== undefined) printed.push(group[1]);
      if (next !== undefined) printed.push(next[0]);
      group = next;
    }
    printed.push(printBlock(block, spans, index === headline));
  }
  if (group !== undefined) printed.push(group[1]);
  for (const span of spans.missing())
    printed.push(`<p>${openTag(span, spans)}${escapeHtml(span.text)}${closeTag(span)}</p>`);
  return { html: printed.join("\n"), hasHeadline: headline >= 0 };
}

/** What a picture shows and who took it is printed as that, though no story uses it. */
const isBesideText = ({ role }: Block): boolean => role === "caption" || role === "credit";

function printBlock(block: Block, spans: MarkedSpans, isHeadline: boolean): string {
  if (block.kind === "rule") return "<hr>";
  const words = new PiecePrinter(block, spans).print();
  if (isHeadline) return `<h1 id="headline">${words}</h1>`;
  if (isBesideText(block)) return `<p class="caption">${words}</p>`;
  const element = ELEMENTS[block.kind];
  if (element === "blockquote") return `<blockquote><p>${words}</p></blockquote>`;
  if (element === "tr") return `<tr><td>${words}</td></tr>`;
  return `<${element}>${block.strong && element === "p" ? `<strong>${words}</strong>` : words}</${element}>`;
}

/** Prints the words of one block: links stand inside sentences, and no tag crosses the border of a cell. */
class PiecePrinter {
  readonly #block: Block;
  readonly #spans: MarkedSpans;
  /** In order; those before `#passed` lie behind. */
  readonly #links: readonly Link[];
  #passed = 0;
  #html = "";
  #span: MarkedSpan | null = null;
  #link: Link | null = null;

  constructor(block: Block, spans: MarkedSpans) {
    this.#block = block;
    this.#spans = spans;
    this.#links = block.links
      .filter(({ url }) => /^https?:\/\//i.test(url))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  print(): string {
    for (const { text, start, end } of this.#block.pieces) {
      // A piece that stands for an escape (`&amp;`) is not as long as its source and is never cut.
      if (text.length !== end - start) {
        this.#turnTo(this.#spans.at(start), this.#linkAt(start));
        this.#add(text);
        continue;
      }
      for (const part of this.#spans.cut(start, end)) {
        for (let at = part.start; at < part.end; ) {
          const stop = Math.min(part.end, this.#nextBorder(at));
          this.#turnTo(part.span, this.#linkAt(at));
          this.#add(text.slice(at - start, stop - start));
          at = stop;
        }
      }
    }
    this.#turnTo(null, null);
    return this.#html;
  }

  #add(text: string): void {
    if (this.#block.kind !== "row") {
      this.#html += escapeHtml(text);
      return;
    }
    for (const [index, cell] of text.split(CELL_GAP).entries()) {
      if (index > 0) {
        const [span, link] = [this.#span, this.#link];
        this.#turnTo(null, null);
        this.#html += "</td><td>";
        this.#turnTo(span, link);
      }
      this.#html += escapeHtml(cell);
    }
  }

  #turnTo(span: MarkedSpan | null, link: Link | null): void {
    if (span === this.#span && link === this.#link) return;
    if (this.#link !== null) this.#html += "</a>";
    this.#link = null;
    if (span !== this.#span) {
      if (this.#span !== null) this.#html += this.#close(this.#span);
      this.#span = span;
      if (span !== null) this.#html += this.#open(span);
    }
    if (link !== null) this.#html += `<a href="${escapeHtml(link.url)}" rel="nofollow noopener">`;
    this.#link = link;
  }

  #open(span: MarkedSpan): string {
    return isBesideText(this.#block) && span.removedBy !== null ? "" : openTag(span, this.#spans);
  }

  #close(span: MarkedSpan): string {
    return isBesideText(this.#block) && span.removedBy !== null ? "" : closeTag(span);
  }

  /** The link that an offset lies in; offsets come in order. */
  #linkAt(offset: number): Link | null {
    while ((this.#links[this.#passed]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#passed++;
    const link = this.#links[this.#passed];
    return link !== undefined && link.start <= offset ? link : null;
  }

  /** Where after an offset a link begins or ends. */
  #nextBorder(offset: number): number {
    const inside = this.#linkAt(offset);
    return inside?.end ?? this.#links[this.#passed]?.start ?? Number.POSITIVE_INFINITY;
  }
}

function openTag(span: MarkedSpan, spans: MarkedSpans): string {
  const { id, also, removedBy } = span;
  const first = spans.place(span);
  const anchors = first ? also.map((other) => `<span id="${other}"></span>`).join("") : "";
  if (removedBy !== null) return `${anchors}<del title="${escapeHtml(removedBy)}">`;
  return `${anchors}<span${first ? ` id="${id}"` : ""} class="${spanClasses(span).join(" ")}">`;
}

const closeTag = ({ removedBy }: MarkedSpan): string => (removedBy === null ? "</span>" : "</del>");
