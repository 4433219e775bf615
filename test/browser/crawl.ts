/** All pages of a site, found as a reader finds them: by following links from the front page. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Site } from "./setup.js";

export interface Crawled {
  /** Without fragment. */
  readonly url: string;
  readonly status: number;
  readonly isPage: boolean;
  readonly ids: ReadonlySet<string>;
  /** Absolute; each link, form, image, style and script of the page that stays on the site. */
  readonly targets: readonly string[];
}

const asIs = (url: URL) => `${url.origin}${url.pathname}`;

/** Every address that can be reached from the front page, pages and other files. */
export async function crawl(site: Site, page: Page): Promise<Map<string, Crawled>> {
  const found = new Map<string, Crawled>();
  const waiting = [site.origin + site.base];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (found.has(url)) continue;
    const crawled = await look(site, page, url);
    found.set(url, crawled);
    waiting.push(...crawled.targets.map((target) => asIs(new URL(target))));
  }
  return found;
}

/** Reads a page without showing it. */
async function look(site: Site, page: Page, url: string): Promise<Crawled> {
  const response = await fetch(url);
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  const text = await response.text();
  if (!isPage || response.status !== 200)
    return { url, status: response.status, isPage, ids: new Set(), targets: [] };
  const { ids, links } = await page.evaluate((html) => {
    const document = new DOMParser().parseFromString(html, "text/html");
    const values = (name: string) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
    return { ids: values("id"), links: [...values("href"), ...values("src"), ...values("action")] };
  }, text);
  const targets = links
    .filter((link) => URL.canParse(link, url))
    .map((link) => new URL(link, url))
    .filter(({ origin }) => origin === site.origin)
    .map(({ href }) => href);
  return { url, status: 200, isPage, ids: new Set(ids), targets };
}

/** Every page as written: `/story/x/`, by its path under the base; one of each kind where only kinds matter. */
export async function writtenPages(site: Site): Promise<string[]> {
  const names = await readdir(site.folder, { recursive: true });
  return names
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replace(/(^|\/)index\.html$/, "$1"))
    .sort();
}

/** The kind of a page: the first part of its path. */
export const kindOf = (name: string): string => name.split("/").slice(0, -1)[0] ?? name;
