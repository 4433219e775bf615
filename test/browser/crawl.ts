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
  /** Markup that a page of a digest never has: what runs or styles in place, frames, handlers. */
  readonly intruders: readonly string[];
}

/** What of it a selector finds. */
export const INTRUDERS =
  "script:not([src]):not([type='application/ld+json']), style, iframe, object, embed, base, [style]";

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
    return { url, status: response.status, isPage, ids: new Set(), targets: [], intruders: [] };
  const { ids, links, intruders } = await page.evaluate(
    ([html, selector]) => {
      const document = new DOMParser().parseFromString(html, "text/html");
      const values = (name: string) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
      const handled = [...document.querySelectorAll("*")].filter((element) =>
        element.getAttributeNames().some((attribute) => attribute.startsWith("on")),
      );
      return {
        ids: values("id"),
        links: [...values("href"), ...values("src"), ...values("action")],
        intruders: [...document.querySelectorAll(selector), ...handled].map(({ outerHTML }) =>
          outerHTML.slice(0, 200),
        ),
      };
    },
    [text, INTRUDERS] as const,
  );
  const targets = links
    .filter((link) => URL.canParse(link, url))
    .map((link) => new URL(link, url))
    .filter(({ origin }) => origin === site.origin)
    .map(({ href }) => href);
  return { url, status: 200, isPage, ids: new Set(ids), targets, intruders };
}

/** Every page as written: `story/x/`, by its path under the base. */
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

/** Stories and articles differ by what they hold; lists are all alike. */
export const VARIED: ReadonlySet<string> = new Set(["story", "article"]);

/** Some pages of each kind, by path. */
export async function samplePages(site: Site): Promise<string[]> {
  const seen = new Map<string, number>();
  return (await writtenPages(site)).filter((path) => {
    const kind = kindOf(path);
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= (VARIED.has(kind) ? 4 : 1);
  });
}
