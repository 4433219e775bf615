/** The sitemap, where the site's address is known: a sitemap may only hold whole addresses. */
import type { OutputFile } from "../model.js";
import type { Edition } from "./edition.js";
import type { Page } from "./page.js";
import { escapeHtml } from "./received.js";

/** The protocol's limit for one file. */
const ADDRESSES = 50_000;

export function sitemap({ links }: Edition, pages: readonly Page[]): OutputFile[] {
  if (links.absolute("") === null) return [];
  const listed = pages.filter((page) => page.path !== "404.html").slice(0, ADDRESSES);
  const urls = listed.map((page) => `  <url><loc>${escapeHtml(links.absolute(page.path) ?? "")}</loc></url>`);
  return [
    {
      path: "sitemap.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`,
    },
  ];
}
