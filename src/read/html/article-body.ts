/** Finds the text of an article in a page's structured data: complete, where the page displays only its beginning. */

import type { ArticleNode } from "../metadata/json-ld.js";
import { readText } from "../text/text.js";
import { parsePage } from "../tree/dom.js";
import { type Reduced, reduce } from "../tree/dom-blocks.js";

/** Least ratio of its length to the displayed text. Below it, it is another version. */
const LONGER = 1.2;
/** Least share of the displayed words in the data of the same article. */
const SHARED = 0.6;
const SHORTEST = 80;

/** The text in the data, where it is longer than `shown`; else null. */
export function fullerBody(
  nodes: readonly ArticleNode[],
  shown: string,
  base: string | null,
): Reduced | null {
  for (const { node } of nodes) {
    const { articleBody } = node;
    if (typeof articleBody !== "string" || articleBody.trim().length < SHORTEST) continue;
    const body = reducedBody(articleBody.trim(), base);
    if (body === null || body.text.length < shown.length * LONGER) continue;
    if (shown === "" || sharedWords(shown, body.text) >= SHARED) return body;
  }
  return null;
}

function reducedBody(value: string, base: string | null): Reduced | null {
  // Double escapes: `&lt;p&gt;`.
  const html = /&lt;(?:p|br|div)\b/i.test(value) ? unescaped(value) : value;
  if (/<(?:p|br|div|h[2-4]|ul)\b/i.test(html)) {
    const page = parsePage(html);
    return page === null ? null : reduce(page.body, base);
  }
  const plain = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/i.test(html)
    ? (parsePage(html.replaceAll("<", "&lt;"))?.body.textContent ?? html)
    : html;
  return { text: plain, blocks: readText(plain) };
}

const unescaped = (value: string): string =>
  value.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "",
  );

function sharedWords(shown: string, body: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const known = new Set(words(body));
  const own = words(shown);
  return own.length === 0 ? 1 : own.filter((word) => known.has(word)).length / own.length;
}
