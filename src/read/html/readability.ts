/** The article of a page by Readability, where it can decide within a fixed amount of work. */
import { Readability } from "@mozilla/readability";
import { type HtmlDocument, type HtmlElement, type HtmlNode, parsePrepared } from "../tree/dom.js";
import { draftsOf } from "../tree/drafts.js";

/** Fewest characters of an article. Readability's default of 500 misses short news. */
const SHORTEST_TEXT = 200;
/** Most elements and texts. Long pages of news have some 6,500; larger ones do without Readability. */
const MOST_NODES = 10_000;
/**
 * Greatest sum of the depths of all elements. Readability reads the text of an element again for each element around
 * it, so its work grows with this sum. Pages of 5,000 elements have some 75,000.
 */
const MOST_DEPTHS = 100_000;
/**
 * Readability serialises the tree and parses it again, where each of these characters becomes an entity and a text node
 * of its own.
 */
const ESCAPED = /[&<>]/g;

/**
 * The article of a page as Mozilla's Readability finds it.
 *
 * @returns null where it finds no article, or where the page exceeds the limits
 */
export function readability(html: string): { text: string; byline: string | null } | null {
  // The spaces of its text are not compared, and a plain space needs no entity.
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
    // It throws for some pages that linkedom parses differently from browsers.
    return null;
  }
}

/** The depth of a page is bounded when its source is prepared, so recursion is safe here. */
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
