/** The address of a page: its own metadata, and what the program that saved it wrote. */
import { MONTH_KEYS } from "../../words/lexicon/english-calendar.js";
import { clean, webAddress } from "../fields/clean-words.js";
import type { HtmlDocument } from "../tree/dom.js";
import type { ArticleNode } from "./json-ld.js";
import { firstMeta, META_NAMES, type MetaTags } from "./meta.js";

/** Where and when the page was fetched. */
export interface Saved {
  readonly url: string | null;
  /** ISO date with zone; null where the program does not give it. */
  readonly date: string | null;
}

/** "saved from url=(0034)https://a.example/x", written by browsers. */
const BROWSER = /saved from url=\(\d+\)\s*(?<url>\S+)/i;
/** " Page saved with SingleFile \n url: https://a.example/x \n saved date: ...". */
const SINGLE_FILE = /saved with SingleFile[\s\S]{0,40}?\burl:\s*(?<url>\S+)/i;
/** "Mirrored from a.example/x by HTTrack Website Copier/3.x". */
const MIRROR = /Mirrored from (?<url>\S+) by HTTrack/i;

/** Links to the article itself: of an h-entry as Medium exports it, and of the reading view of Firefox. */
const MARKED = ".h-entry .p-canonical[href], .h-entry .u-url[href], a.reader-domain[href]";

/**
 * From which address, and when, a browser or a tool saved a page.
 *
 * @param given address from the file around the page
 */
export function savedFrom(signatures: readonly string[], given: string | null): Saved {
  for (const text of signatures) {
    const url = BROWSER.exec(text)?.groups?.url ?? SINGLE_FILE.exec(text)?.groups?.url;
    const mirrored = MIRROR.exec(text)?.groups?.url;
    const address = webAddress(url ?? (mirrored === undefined ? null : `http://${mirrored}`), null);
    if (address !== null) return { url: address, date: savingDate(text) };
  }
  return { url: webAddress(given, null), date: null };
}

/** "saved date: Tue May 07 2024 10:11:12 GMT+0200 (Central European Summer Time)". */
const SAVING =
  /saved date:\s*\w{3} (?<month>[A-Z][a-z]{2}) (?<day>\d{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT(?<zone>[+-]\d{4})/;

function savingDate(text: string): string | null {
  const { month = "", day, year, time, zone } = SAVING.exec(text)?.groups ?? {};
  const at = MONTH_KEYS.indexOf(month);
  if (year === undefined || at < 0) return null;
  return `${year}-${String(at + 1).padStart(2, "0")}-${day}T${time}${zone}`;
}

/** Base address of relative addresses on the page. */
export function baseOf(page: HtmlDocument, saved: Saved): string | null {
  const from = saved.url;
  const base = page.querySelector("base[href]")?.getAttribute("href") ?? null;
  // "//a.example/" takes the scheme of the page, which a saved page does not tell.
  return webAddress(base, from) ?? webAddress(base?.startsWith("//") ? `https:${base}` : null, null) ?? from;
}

/** The canonical address, or the next best on the page. */
export function pageAddress(
  page: HtmlDocument,
  node: ArticleNode | null,
  tags: MetaTags,
  saved: Saved,
  base: string | null,
): { readonly url: string; readonly from: string } | null {
  const canonical = clean(page.querySelector('link[rel~="canonical"]')?.getAttribute("href"));
  const og = firstMeta(tags, META_NAMES.url);
  const marked = clean(page.querySelector(MARKED)?.getAttribute("href"));
  const candidates: readonly (readonly [string, string | undefined])[] = [
    ["link canonical", canonical],
    ...(node?.urls ?? []).map((url) => ["JSON-LD", url] as const),
    ["meta og:url", og],
    ["saved page", saved.url ?? undefined],
    ["page", marked],
  ];
  const found = candidates.flatMap(([from, value]) => {
    const url = value === undefined || value.startsWith("#") ? null : webAddress(value, base);
    return url === null ? [] : [{ from, url }];
  });
  // Some themes declare the front page as the canonical address of every page.
  return found.find(({ url }) => !isFront(url)) ?? found[0] ?? null;
}

function isFront(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}
