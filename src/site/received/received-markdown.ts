/** An article in Markdown, through remark-html. */
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";
import { type MarkedSpan, type MarkedSpans, spanClasses } from "./marked-spans.js";

/**
 * Prints a document in Markdown as HTML.
 *
 * @param isHeadline whether the block between two offsets of the source holds the headline
 */
export function printMarkdown(
  source: Root,
  spans: MarkedSpans,
  isHeadline: (start: number, end: number) => boolean,
): { html: string; hasHeadline: boolean } {
  const tree = structuredClone(source);
  let hasHeadline = false;
  const visit = (node: Nodes): void => {
    const [start, end] = offsets(node);
    if (node.type === "heading" || node.type === "paragraph") {
      if (!hasHeadline && isHeadline(start, end)) {
        hasHeadline = true;
        node.data = { hName: "h1", hProperties: { id: "headline" } };
      } else if (node.type === "heading") {
        // The page's `h1` is the headline.
        node.depth = 2;
      }
      node.children = wrap(node.children, spans);
    } else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  tree.children = tree.children.flatMap((node) => {
    const [start, end] = offsets(node);
    return node.type === "html" ? rawHtmlWords(spans.missing(start, end), spans) : [node];
  });
  tree.children.push(...rawHtmlWords(spans.missing(), spans));
  return { html: printer.stringify(tree), hasHeadline };
}

/** Sentences in raw HTML as paragraphs of plain words, because raw HTML is not printed. */
function rawHtmlWords(found: readonly MarkedSpan[], spans: MarkedSpans): RootContent[] {
  return found.map((span) => {
    const box = boxOf(span, spans);
    box.children.push({ type: "text", value: span.text });
    return { type: "paragraph", children: [box as PhrasingContent] };
  });
}

/** Puts the children of a block into the spans that hold them; text is cut where a span begins inside it. */
function wrap(children: readonly PhrasingContent[], spans: MarkedSpans): PhrasingContent[] {
  const wrapped: PhrasingContent[] = [];
  let open: MarkedSpan | null = null;
  let box: Parent | null = null;
  const put = (node: PhrasingContent, span: MarkedSpan | null) => {
    if (span !== open) {
      open = span;
      box = span === null ? null : boxOf(span, spans);
      if (box !== null) wrapped.push(box as PhrasingContent);
    }
    if (box === null) wrapped.push(node);
    else box.children.push(node);
  };
  for (const child of children) {
    const [start, end] = offsets(child);
    if (child.type === "text" && child.value.length === end - start) {
      for (const part of spans.cut(start, end))
        put({ type: "text", value: child.value.slice(part.start - start, part.end - start) }, part.span);
    } else {
      // A link, emphasis or escaped text is not cut: it belongs where it begins.
      put(withoutOwnLink(child), spans.at(start));
    }
  }
  return wrapped;
}

/** Unlinks what leads elsewhere than to the web, and puts its alternative text in place of a picture: a page loads nothing. */
function withoutOwnLink(node: PhrasingContent): PhrasingContent {
  if (node.type === "link" && !/^(?:https?:|mailto:)/i.test(node.url)) node.data = { hName: "span" };
  if (node.type === "image" || node.type === "imageReference") return { type: "text", value: node.alt ?? "" };
  if ("children" in node) node.children = node.children.map(withoutOwnLink) as typeof node.children;
  return node;
}

/** The element for a span. mdast-util-to-hast prints a node of an unknown type as the element that its `hName` says. */
function boxOf(span: MarkedSpan, spans: MarkedSpans): Parent {
  const { id, also, removedBy } = span;
  const first = spans.place(span);
  const data =
    removedBy === null
      ? { hName: "span", hProperties: { ...(first ? { id } : {}), className: spanClasses(span) } }
      : { hName: "del", hProperties: { title: removedBy } };
  const anchors = (first ? also : []).map((other) => ({
    type: "span",
    children: [],
    data: { hName: "span", hProperties: { id: other } },
  }));
  return { type: "span", children: anchors, data } as unknown as Parent;
}

function offsets(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/**
 * Sanitising is the last thing that happens to the markup before it is printed: whatever a plugin or this file adds to
 * the tree before is checked with the rest, and nothing that comes after can undo it. Addresses other than http(s) and
 * mail go, and so do pictures: a page loads nothing from elsewhere.
 */
const printer = unified()
  .use(remarkHtml, {
    sanitize: {
      strip: ["script", "style", "iframe", "template"],
      // Identifiers cannot come from the article (raw HTML is dropped): all are ours, so they need no prefix.
      clobber: [],
      protocols: { href: ["http", "https", "mailto"] },
      tagNames: [
        ..."a blockquote br code del em h1 h2 hr li ol p pre span strong".split(" "),
        ..."table tbody td th thead tr ul".split(" "),
      ],
      attributes: {
        a: ["href"],
        del: ["title"],
        h1: ["id"],
        ol: ["start"],
        span: ["id", ["className", "s", "alone"]],
      },
    },
  })
  .freeze();
