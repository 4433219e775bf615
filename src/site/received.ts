/**
 * An article as it was received, as HTML: its Markdown through remark-html, all else as its blocks. Furniture is struck
 * through, each sentence is an anchor (`#s12`) that story pages link to, and the headline is the page's `h1` where it
 * stands in the text.
 */
import type { Nodes, Parent, Root, RootContent } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";
import type { Article, Block, Document } from "../model.js";

/** A stretch of the text that is more than text: `[start, end)` in `Document.text`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly id: string | null;
  /** The rule that removed it; null for a sentence. */
  readonly removedBy: string | null;
}

export interface Received {
  /** Safe to print. */
  readonly html: string;
  /** The headline is in `html` as `h1`, so the template prints none. */
  readonly hasHeadline: boolean;
}

export function printReceived(document: Document, article: Article): Received {
  const stretches = stretchesOf(article);
  const { headline } = article;
  const own =
    headline.span.field === undefined && headline.span.end > headline.span.start ? headline.span : null;
  const inHeadline = (start: number, end: number) => own !== null && start <= own.start && own.end <= end;
  if (document.tree === null) {
    const index = own === null ? -1 : document.blocks.findIndex(({ start, end }) => inHeadline(start, end));
    return {
      html: document.blocks.map((block, at) => printBlock(block, stretches, at === index)).join("\n"),
      hasHeadline: index >= 0,
    };
  }
  const tree = structuredClone(document.tree);
  const hasHeadline = markTree(tree, stretches, inHeadline);
  return { html: printer.stringify(tree), hasHeadline };
}

function stretchesOf(article: Article): Stretch[] {
  const stretches: Stretch[] = [];
  for (const section of article.sections)
    for (const paragraph of section.paragraphs)
      for (const { id, span } of paragraph.sentences)
        if (span.field === undefined)
          stretches.push({ start: span.start, end: span.end, id, removedBy: null });
  for (const { span, rule } of article.removed)
    if (span.field === undefined)
      stretches.push({ start: span.start, end: span.end, id: null, removedBy: rule });
  const { dek } = article;
  if (dek !== null && dek.span.field === undefined)
    stretches.push({ start: dek.span.start, end: dek.span.end, id: "dek", removedBy: null });
  // Where two overlap, the first one wins: the parts of a page do not nest.
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return stretches.filter((stretch) => {
    if (stretch.start < end || stretch.end <= stretch.start) return false;
    end = stretch.end;
    return true;
  });
}

/** Index of the first stretch that ends after `offset`. */
function firstAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts `[start, end)` where stretches begin and end. */
function* cut(start: number, end: number, stretches: readonly Stretch[]) {
  let at = start;
  for (let index = firstAfter(stretches, start); at < end; index++) {
    const stretch = stretches[index];
    if (!stretch || stretch.start >= end) break;
    if (stretch.start > at) yield { start: at, end: stretch.start, stretch: null };
    yield { start: Math.max(at, stretch.start), end: Math.min(end, stretch.end), stretch };
    at = Math.min(end, stretch.end);
  }
  if (at < end) yield { start: at, end, stretch: null };
}

// ------------------------------------------------------------------------------------------------ blocks

const ELEMENTS: Record<Block["kind"], string> = {
  paragraph: "p",
  heading: "h2",
  item: "p",
  quotation: "blockquote",
  row: "p",
  code: "pre",
  rule: "hr",
};

function printBlock(block: Block, stretches: readonly Stretch[], isHeadline: boolean): string {
  if (block.kind === "rule") return "<hr>";
  const words = printPieces(block, stretches);
  if (isHeadline) return `<h1 id="headline">${words}</h1>`;
  const element = ELEMENTS[block.kind];
  const kind = block.kind === "item" || block.kind === "row" ? ` class="${block.kind}"` : "";
  return `<${element}${kind}>${block.strong && element === "p" ? `<strong>${words}</strong>` : words}</${element}>`;
}

function printPieces(block: Block, stretches: readonly Stretch[]): string {
  let html = "";
  let open: Stretch | null = null;
  const close = () => {
    if (open !== null) html += open.removedBy === null ? "</span>" : "</del>";
    open = null;
  };
  for (const piece of block.pieces) {
    // A piece that stands for an escape (`&amp;`) is not as long as its source and is never cut.
    const whole = piece.text.length !== piece.end - piece.start;
    for (const part of cut(piece.start, whole ? piece.start + 1 : piece.end, stretches)) {
      if (part.stretch !== open) {
        close();
        open = part.stretch;
        if (open !== null) html += openTag(open);
      }
      html += escapeHtml(
        whole ? piece.text : piece.text.slice(part.start - piece.start, part.end - piece.start),
      );
    }
  }
  close();
  return html;
}

const openTag = ({ id, removedBy }: Stretch): string =>
  removedBy === null ? `<span id="${id}" class="s">` : `<del title="Removed: ${escapeHtml(removedBy)}">`;

/** For HTML that is not printed by a template, which escapes by itself. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// ------------------------------------------------------------------------------------------------ Markdown

/** The page's `h1` is the headline, so the article's own headings begin at `h2`. */
function markTree(
  tree: Root,
  stretches: readonly Stretch[],
  inHeadline: (start: number, end: number) => boolean,
): boolean {
  let hasHeadline = false;
  const visit = (node: Nodes): void => {
    const [start, end] = offsets(node);
    if (node.type === "heading" || node.type === "paragraph") {
      if (!hasHeadline && inHeadline(start, end)) {
        hasHeadline = true;
        node.data = { hName: "h1", hProperties: { id: "headline" } };
      } else if (node.type === "heading") {
        node.depth = Math.min(6, Math.max(2, node.depth)) as 2;
      }
      node.children = wrap(node.children, stretches) as typeof node.children;
      return;
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return hasHeadline;
}

/** Wraps the children of a block in the stretches that hold them; text is cut where a stretch begins inside it. */
function wrap(children: readonly RootContent[], stretches: readonly Stretch[]): RootContent[] {
  const wrapped: RootContent[] = [];
  let open: Stretch | null = null;
  let box: Parent | null = null;
  const put = (node: RootContent, stretch: Stretch | null) => {
    if (stretch === null) {
      wrapped.push(node);
      box = null;
      open = null;
      return;
    }
    if (box === null || stretch !== open) {
      box = { type: "paragraph", children: [], data: { ...tagOf(stretch) } } as Parent;
      open = stretch;
      wrapped.push(box as RootContent);
    }
    box.children.push(node);
  };
  for (const child of children) {
    const [start, end] = offsets(child);
    if (child.type === "text" && child.value.length === end - start) {
      for (const part of cut(start, end, stretches))
        put({ type: "text", value: child.value.slice(part.start - start, part.end - start) }, part.stretch);
    } else {
      // A link, emphasis or escaped text is not cut: it belongs where it begins.
      put(child, cut(start, Math.max(start + 1, end), stretches).next().value?.stretch ?? null);
    }
  }
  return wrapped;
}

const tagOf = ({ id, removedBy }: Stretch) =>
  removedBy === null
    ? { hName: "span", hProperties: { id, className: ["s"] } }
    : { hName: "del", hProperties: { title: `Removed: ${removedBy}` } };

function offsets(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/**
 * Sanitising is the last thing that happens to the markup before it is printed: whatever a plugin or this file adds to
 * the tree before is checked with the rest, and nothing that comes after can undo it. Addresses other than http(s) and
 * mail go, and so do images: a page loads nothing from elsewhere.
 */
const printer = unified()
  .use(remarkHtml, {
    sanitize: {
      strip: ["script", "style", "iframe", "template"],
      // Identifiers cannot come from the article (raw HTML is dropped): all are ours, so they need no prefix.
      clobber: [],
      protocols: { href: ["http", "https", "mailto"] },
      tagNames: [
        ..."a blockquote br code del em h1 h2 h3 h4 h5 h6 hr li ol p pre span strong".split(" "),
        ..."table tbody td th thead tr ul".split(" "),
      ],
      attributes: {
        a: ["href"],
        del: ["title"],
        h1: ["id"],
        ol: ["start"],
        span: ["id", ["className", "s"]],
      },
    },
  })
  .freeze();
