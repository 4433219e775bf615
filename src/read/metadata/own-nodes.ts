/** Finds the page's own article among those in its JSON-LD. */

import type { ArticleNode } from "./json-ld.js";
import { agrees } from "./page-headline.js";

export interface Hints {
  /** Addresses that the page declares as its own. */
  readonly urls: readonly string[];
  /** Its headings and titles. */
  readonly titles: readonly string[];
}

/** The nodes of this page, the most certain first, without those of other stories. */
export function ownNodes(nodes: readonly ArticleNode[], { urls, titles }: Hints): ArticleNode[] {
  const own = new Set(urls.map(plainAddress));
  const judged = nodes.map((node, index) => {
    const addresses = node.urls.filter((url) => /^https?:|^\//.test(url)).map(plainAddress);
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
  // The only article of a page is its own, unless it has another address and another headline.
  const least = nodes.length === 1 ? -3 : 0;
  return judged
    .filter(({ score }) => score > least || (nodes.length > 1 && score === 0))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ node }) => node);
}

/** An address without the differences between forms of one page. */
function plainAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, "")
    .replace(/[?#].*$/s, "")
    .replace(/(?:\/amp)?\/?$/, "");
}
