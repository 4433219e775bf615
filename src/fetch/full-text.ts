/** Decides whether the page of an item is stored beside it as its full text, or why not. Pure. */
import { declaredCharset } from "../read/bytes/charset.js";
import { decode } from "../read/bytes/decoded-text.js";
import type { SeparateItem } from "../read/feed/separate-items.js";
import { MOST_CHARACTERS } from "../read/file.js";
import { MOST_PIECES } from "../read/html/html.js";
import { type PageReading, readPage } from "../read/html/page.js";
import { type HtmlElement, parsePrepared } from "../read/tree/dom.js";
import { type PageSource, prepareSource } from "../read/tree/page-source.js";
import { KEPT_PAGE } from "../words/newsfold-files.js";
import { tokens } from "../words/text/tokens.js";
import { wordsOfItem } from "./item-changes.js";
import type { HttpAnswer } from "./requests/http.js";

/** Whether the page of an item is requested; `auto`: only where its feed gives no more than a summary. */
export type FullText = "yes" | "no" | "auto";

/** Least characters of a feed's text that is no summary: some six sentences. */
const FULL = 1_000;
/** The end of a text that is continued on the page. */
const GOES_ON =
  /(?:\.{3}|…|\[…\]|\[\.{3}\]|\[&hellip;\]|\b(?:read|continue|learn|see|view) (?:more|reading|full|the full)\b.{0,60})\s*$/i;

/** Whether a page is to be asked for, so that the item has its whole text. */
export function wantsPage({ document }: SeparateItem, fullText: FullText): boolean {
  if (fullText === "no" || document.fields.url === undefined) return false;
  const text = document.text.trim();
  return fullText === "yes" || text.length < FULL || GOES_ON.test(text);
}

/** The text of the file to store; or why there is none, and whether another request would give the same. */
export type JudgedPage = { readonly page: string } | { readonly refused: string; readonly forGood: boolean };

const refusedPage = (why: string): JudgedPage => ({ refused: why, forGood: false });
const never = (why: string): JudgedPage => ({ refused: why, forGood: true });

/** Least share of an item's words that its own page has. Another article has a quarter of them, the commonest. */
const SHARED = 0.4;

/**
 * Judges the answer to a request for the page of an item.
 *
 * @param selector of the part of the page that is the article; null: newsfold finds it
 */
export function judgePage(item: SeparateItem, answer: HttpAnswer, selector: string | null): JudgedPage {
  const { status, headers, body, address } = answer;
  if (status < 200 || status > 299) return refusedPage(`its host answers ${status}`);
  const type = headers["content-type"] ?? "";
  if (!/^\s*(?:text\/html|application\/xhtml\+xml|$)/i.test(type))
    return never(`no web page (${type.split(";")[0]?.trim().slice(0, 60)})`);
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? declaredCharset(body);
  const { text } = decode(body, address, charset);
  if (text === null || text.trim() === "") return refusedPage("nothing that is text");
  const source = prepareSource(text);
  const whole = readingOf(source, address);
  if (whole === null) return refusedPage("a page that cannot be read");
  if (whole.instead !== null) return refusedPage(whole.instead);
  if (whole.isStub) return never("paywall");
  const html = selector === null ? source.html : selectedPart(source.html, selector);
  if (html === null) return refusedPage(`no part of it matches \`${selector}\``);
  const reading = selector === null ? whole : readingOf(prepareSource(html), address);
  return faultOf(item, reading) ?? { page: asFile(html, address) };
}

function readingOf(source: PageSource, address: string): PageReading | null {
  if (source.pieces > MOST_PIECES) return null;
  try {
    return readPage(source, address);
  } catch {
    return null;
  }
}

function faultOf(item: SeparateItem, reading: PageReading | null): JudgedPage | null {
  const text = reading?.main.text ?? "";
  if (reading === null || text.trim() === "") return refusedPage("a page without an article");
  if (text.length > MOST_CHARACTERS) return never("a page that is too long");
  if (text.length <= item.document.text.length) return never("no more than the feed has");
  const own = wordsOfItem(item);
  const inPage = distinctTokens(`${reading.fields.title ?? ""} ${reading.fields.description ?? ""} ${text}`);
  const both = [...own].filter((word) => inPage.has(word)).length;
  return both < own.size * SHARED ? refusedPage("another article") : null;
}

const distinctTokens = (text: string): Set<string> => new Set(tokens(text).map((token) => token.text));

interface Selected extends HtmlElement {
  readonly outerHTML: string;
  contains(other: HtmlElement): boolean;
}

/** The head of a page, and those parts of it that a selector names. */
function selectedPart(html: string, selector: string): string | null {
  const page = parsePrepared(html);
  const found = [...(page?.querySelectorAll(selector) ?? [])] as Selected[];
  const outermost = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  if (outermost.length === 0) return null;
  const head = (page?.querySelector("head") as Selected | null)?.outerHTML ?? "";
  const language = page?.documentElement.getAttribute("lang")?.replace(/[^\w-]/g, "");
  const parts = outermost.map(({ outerHTML }) => outerHTML).join("\n");
  return `<html${language ? ` lang="${language}"` : ""}>${head}<body><article>\n${parts}\n</article></body></html>`;
}

/**
 * Refuses what is no CSS selector.
 *
 * @throws Error where it is no selector
 */
export function checkSelector(selector: string): void {
  parsePrepared("<html><body></body></html>")?.querySelector(selector);
}

/** The file in UTF-8, with the comment that browsers write into saved pages: by it relative links keep their meaning. */
function asFile(html: string, address: string): string {
  const length = String(address.length).padStart(4, "0");
  return `${KEPT_PAGE}<!-- saved from url=(${length})${address} -->\n${html.trim()}\n`;
}
