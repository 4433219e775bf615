/** What Readability takes for the article of a page, where it can tell within a fixed amount of work. */
import { Readability } from "@mozilla/readability";
import { type HtmlDocument, type HtmlElement, type HtmlNode, parsePrepared } from "../tree/dom.js";
import { draftsOf } from "../tree/drafts.js";

/** Readability's own 500 passes over short news. */
const SHORTEST_TEXT = 200;
/** Elements and texts. Pages have some 1,000 to 10,000; longer ones are judged without Readability. */
const MOST_NODES = 20_000;
/**
 * Sum of the depths of all elements. Readability reads the text of an element again for each element around it, so its
 * work grows with this sum. Pages of 5,000 elements have some 75,000.
 */
const MOST_DEPTHS = 150_000;
/**
 * Readability writes the tree out and parses it again, and each of these characters becomes an entity and so a text of its own.
 */
const ESCAPED = /[&<>]/g;

/** @returns null where it finds no article, or where the page would take it too long */
export function readability(html: string): { text: string; byline: string | null } | null {
  // Nobody compares the spaces of its text, and a space needs no entity.
  const page = parsePrepared(html.replace(/\u00a0|&nbsp;/g, " "));
  if (page === null || !isWithinBudget(page)) return null;
  try {
    const reader = new Readability<HtmlElement>(page as never, {
      charThreshold: SHORTEST_TEXT,
      serializer: (node) => node as unknown as HtmlElement,
    });
    const result = reader.parse();
    if (!result?.content) return null;
    const { drafts } = draftsOf(result.content, null);
    return { text: drafts.map(({ text }) => text).join("\n\n"), byline: result.byline ?? null };
  } catch {
    // It throws at some pages that linkedom builds otherwise than browsers do.
    return null;
  }
}

/** The depth of a page is bounded where its source is prepared, so that recursion is safe here. */
function isWithinBudget(page: HtmlDocument): boolean {
  let [nodes, depths] = [0, 0];
  const visit = (node: HtmlNode, depth: number): boolean => {
    nodes++;
    if (node.nodeType === 1) depths += depth;
    if (node.nodeType === 3) nodes += node.textContent?.match(ESCAPED)?.length ?? 0;
    if (nodes > MOST_NODES || depths > MOST_DEPTHS) return false;
    for (const child of node.childNodes) if (!visit(child, depth + 1)) return false;
    return true;
  };
  return visit(page.documentElement, 0);
}
