/** HTML -> a tree, and what of the DOM the readers use. */
import { parseHTML } from "linkedom";

/** Saved news pages have some 1,000 to 10,000 tags; what looks for the main text takes as long as its square. */
const MOST_TAGS = 20_000;

/** Runs what parses `html`, or gives null where it has too many tags to be a page: the same on each machine. */
export function withinHtmlBudget<T>(html: string, run: () => T): T | null {
  return countTags(html) > MOST_TAGS ? null : run();
}

/** Opening tags; linear. */
function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    const code = html.charCodeAt(at + 1) | 32;
    if (code >= 97 && code <= 122) count += 1;
  }
  return count;
}

export interface HtmlNode {
  /** 1: element, 3: text, 4: CDATA. */
  readonly nodeType: number;
  /** Upper case. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
}

/** Pages are some 30 deep; the tree is walked with recursion, which thousands would break. */
const DEEPEST = 256;
/** Elements without content, and those that an opening tag of a neighbour closes: they do not nest. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rt rp".split(
    " ",
  ),
);
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)|<!--/g;

/** The tree of a page or of a fragment, or null where it is nested too deep to be one. */
export function parsePage(html: string): HtmlDocument | null {
  if (depth(html) > DEEPEST) return null;
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as HtmlDocument;
}

/** Most elements open at one time; linear. */
function depth(html: string): number {
  const open: string[] = [];
  let deepest = 0;
  let skip = 0;
  for (const { index, 0: found, 1: closing, 2: tag } of html.matchAll(TAG)) {
    if (index < skip) continue;
    if (tag === undefined) {
      const end = html.indexOf("-->", index + found.length);
      if (end === -1) break;
      skip = end;
      continue;
    }
    const name = tag.toLowerCase();
    if (FLAT.has(name)) continue;
    if (closing === "") {
      open.push(name);
      deepest = Math.max(deepest, open.length);
      if (deepest > DEEPEST) return deepest;
      if (name === "script" || name === "style") {
        const end = html.indexOf(`</${name}`, index);
        if (end === -1) break;
        skip = end;
      }
    } else {
      const at = open.lastIndexOf(name);
      if (at !== -1) open.length = at;
    }
  }
  return deepest;
}
