/** Which of the articles that a page's JSON-LD describes is the page's own. */

import type { ArticleNode } from "./json-ld.js";
import { agrees } from "./page-headline.js";

export interface Hints {
  /** Addresses that the page gives as its own. */
  readonly urls: readonly string[];
  /** What its headings and its other metadata call it. */
  readonly titles: readonly string[];
}

/** The nodes of this page, the surest first; never another story's. */
export function ownNodes(nodes: readonly ArticleNode[], { urls, titles }: Hints): ArticleNode[] {
  const own = new Set(urls.map(bare));
  const judged = nodes.map((node, index) => {
    const addresses = node.urls.filter((url) => /^https?:|^\//.test(url)).map(bare);
    const sameAddress = addresses.some((url) => own.has(url));
    const elsewhere = own.size > 0 && addresses.length > 0 && !sameAddress;
    const alike = node.headline !== undefined && titles.some((title) => agrees(title, node.headline ?? ""));
    const unlike = node.headline !== undefined && titles.length > 0 && !alike;
    const score =
      (sameAddress ? 4 : 0) +
      (alike ? 3 : 0) +
      (node.isMain ? 1 : 0) -
      (unlike ? 2 : 0) -
      (elsewhere ? 2 : 0);
    return { node, index, score };
  });
  // A page that describes one article describes itself, unless that one has another address and another headline.
  const least = nodes.length === 1 ? -3 : 0;
  return judged
    .filter(({ score }) => score > least || (nodes.length > 1 && score === 0))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ node }) => node);
}

/** An address without what differs between the forms of one page. */
function bare(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, "")
    .replace(/[?#].*$/s, "")
    .replace(/(?:\/amp)?\/?$/, "");
}
