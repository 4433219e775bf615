/** Parses HTML to a tree, and types the part of the DOM that the readers use. */
import { parseHTML } from "linkedom";
import { prepareSource } from "./page-source.js";

export interface HtmlNode {
  /** 1: element, 3: text, 4: CDATA. */
  readonly nodeType: number;
  /** Upper case. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentElement: HtmlElement | null;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  readonly previousElementSibling: HtmlElement | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
}

/** The tree of a page or fragment; null where the parser finds no element in it. */
export function parsePage(html: string): HtmlDocument | null {
  return parsePrepared(prepareSource(html).html);
}

/** As `parsePage`, for the result of `prepareSource`. */
export function parsePrepared(html: string): HtmlDocument | null {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const page = parseHTML(whole).document as unknown as HtmlDocument;
  return page.documentElement ? page : null;
}
