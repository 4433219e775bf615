/** The sitemaps, where the site's address is known (they may only hold whole addresses), and what robots may read. */

import type { OutputFile, Story } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import type { Edition } from "../edition/edition.js";
import { storyPath } from "../edition/links.js";
import { escapeHtml } from "../locale/escape.js";
import type { Page } from "../views/page-view.js";

/** The protocol's limit for one file. */
const ADDRESSES = 50_000;
/** A news sitemap holds the last two days, and so many stories at most. */
const NEWS_DAYS = 2;
const NEWS_STORIES = 1_000;

/** Templates of pages that hold nothing to find. */
const UNLISTED: ReadonlySet<string> = new Set(["not-found", "redirect", "gone", "evidence"]);

/**
 * The sitemaps, where the site has an address, and `robots.txt` always.
 *
 * @param archive names of the sitemaps of sealed months
 */
export function sitemaps(
  edition: Edition,
  pages: readonly Page[],
  archive: readonly string[] = [],
): OutputFile[] {
  const { links, digest } = edition;
  const robots = (lines: readonly string[]): OutputFile => ({
    path: "robots.txt",
    content: `${["User-agent: *", "Allow: /", ...lines].join("\n")}\n`,
  });
  if (links.absolute("") === null) return [robots([])];
  const dates = new Map(
    digest.stories.flatMap((story) =>
      story.lastPublished ? [[storyPath(story.slug) as string, story.lastPublished.iso] as const] : [],
    ),
  );
  const urls = pages
    .filter(({ template }) => !UNLISTED.has(template))
    .map(({ path }) => {
      const date = dates.get(path);
      const modified = date === undefined ? "" : `<lastmod>${date}</lastmod>`;
      return `<url><loc>${escapeHtml(links.absolute(path) ?? "")}</loc>${modified}</url>`;
    });
  const parts: OutputFile[] = [];
  for (let start = 0; start < urls.length; start += ADDRESSES)
    parts.push({
      path: start === 0 ? "sitemap.xml" : `sitemap-${start / ADDRESSES + 1}.xml`,
      content: urlset(urls.slice(start, start + ADDRESSES)),
    });
  const files = [...parts, newsSitemap(edition)];
  return [
    ...files,
    robots([...files.map(({ path }) => path), ...archive].map((path) => `Sitemap: ${links.absolute(path)}`)),
  ];
}

/** The sitemaps of a month of the archive: of its stories and lists, and of its articles. */
export function monthSitemaps(
  { links }: Edition,
  month: string,
  stories: readonly string[],
  articles: readonly string[],
): OutputFile[] {
  if (links.absolute("") === null) return [];
  const listed = (paths: readonly string[]) =>
    urlset(paths.map((path) => `<url><loc>${escapeHtml(links.absolute(path) ?? "")}</loc></url>`));
  return [
    { path: `sitemap-${month}.xml`, content: listed(stories) },
    { path: `sitemap-${month}-articles.xml`, content: listed(articles) },
  ];
}

/** "Last" counts from the latest report of the digest: a build knows no other now. */
function newsSitemap({ site, links, digest }: Edition): OutputFile {
  const time = (story: Story) => (story.lastPublished ? Date.parse(story.lastPublished.iso) : 0);
  const latest = digest.stories.reduce((found, story) => Math.max(found, time(story)), 0);
  const urls = digest.stories
    .filter((story) => story.lastPublished !== null && time(story) > latest - NEWS_DAYS * DAY_MS)
    .slice(0, NEWS_STORIES)
    .map(
      (story) =>
        `<url><loc>${escapeHtml(links.absolute(storyPath(story.slug)) ?? "")}</loc><news:news><news:publication>` +
        `<news:name>${escapeHtml(site.title)}</news:name><news:language>${escapeHtml(site.language)}</news:language>` +
        `</news:publication><news:publication_date>${story.lastPublished?.iso}</news:publication_date>` +
        `<news:title>${escapeHtml(story.headline.text)}</news:title></news:news></url>`,
    );
  return {
    path: "sitemap-news.xml",
    content: urlset(urls, ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'),
  };
}

function urlset(urls: readonly string[], namespaces = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>\n${urls.join("\n")}\n</urlset>\n`;
}
