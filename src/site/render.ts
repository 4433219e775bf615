/** Digest -> the files of the site. Nothing is written here: `publish` does. EDGE: reads the theme. */
import type { Config } from "../config.js";
import type { Digest, Document, OutputFile } from "../model.js";
import type { Problem } from "../problem.js";
import { articlePages } from "./article-page.js";
import { createEdition, type Edition } from "./edition.js";
import { feeds } from "./feeds.js";
import { frontPage } from "./front-page.js";
import { INDEXES, listingPages } from "./listing-pages.js";
import type { NavigationEntry, Page, SiteView } from "./page.js";
import { digestPlugin } from "./plugin.js";
import { sitemap } from "./sitemap.js";
import { standingPages } from "./standing-pages.js";
import { storyPages } from "./story-page.js";
import { DEFAULT_THEME, hashedName, loadTheme, type Theme, themeFile } from "./theme.js";

/** Pages in one Eleventy instance: more need more memory, fewer spend more on starting. */
const BATCH = 4_000;

type OnProgress = (stage: string, done: number, total: number) => void;

/** @param ledger the text of `digest.json` */
export async function render(
  digest: Digest,
  documents: readonly Document[],
  problems: readonly Problem[],
  config: Config,
  ledger: string,
  onProgress: OnProgress = () => {},
): Promise<OutputFile[]> {
  const theme = await loadTheme(config.theme);
  const edition = createEdition(digest, documents, problems, config.site);
  const { assets, site } = dress(edition, theme);
  const pages = [
    ...articlePages(edition),
    ...storyPages(edition),
    ...listingPages(edition),
    frontPage(edition),
    ...standingPages(edition),
  ];
  const files: OutputFile[] = [...assets];
  for (let start = 0; start < pages.length; start += BATCH) {
    onProgress("Rendering", start, pages.length);
    files.push(...(await renderPages(pages.slice(start, start + BATCH), site, theme)));
  }
  files.push(...feeds(edition), ...sitemap(edition, pages));
  files.push({ path: ".nojekyll", content: "" }, { path: "digest.json", content: ledger });
  return files;
}

async function renderPages(pages: readonly Page[], site: SiteView, theme: Theme): Promise<OutputFile[]> {
  // Imported here: a build that stops earlier does not pay the .4 s.
  const { default: Eleventy } = await import("@11ty/eleventy");
  // A folder without templates: Eleventy is to find no input of its own beside the plugin's. Nothing is written.
  const eleventy = new Eleventy(`${DEFAULT_THEME}assets`, DEFAULT_THEME, {
    configPath: null,
    quietMode: true,
    config: (eleventyConfig) => {
      eleventyConfig.setUseGitIgnore(false);
      eleventyConfig.addPlugin(digestPlugin, { pages, site, theme });
    },
  });
  const rendered = await eleventy.toJSON();
  return rendered.map(({ url, content }) => ({
    path: url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1),
    content,
  }));
}

/** The style, script and icon under names that change with their content, and the policy that lets only them run. */
function dress(edition: Edition, theme: Theme): { assets: OutputFile[]; site: SiteView } {
  const assets: OutputFile[] = [];
  const add = (name: string): string => {
    const content = themeFile(theme, name);
    const path = hashedName(name, content);
    assets.push({ path, content });
    return edition.links.href(path);
  };
  const { title, description, language } = edition.site;
  const site: SiteView = {
    title,
    description,
    language,
    base: edition.links.base,
    navigation: navigation(edition),
    style: add("assets/style.css"),
    script: add("assets/script.js"),
    icon: add("assets/icon.svg"),
    policy: [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "style-src 'self'",
      "script-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "manifest-src 'self'",
    ].join("; "),
  };
  return { assets, site };
}

function navigation({ directory, links }: Edition): NavigationEntry[] {
  const entries = [{ name: "Front page", path: "", key: "home" }];
  for (const kind of ["topic", "person", "place", "source", "day"] as const)
    if (directory.listings[kind].length > 0)
      entries.push({ name: INDEXES[kind].title, path: INDEXES[kind].path, key: INDEXES[kind].path });
  entries.push({ name: "All stories", path: "archive/", key: "archive/" });
  return entries.map(({ name, path, key }) => ({ name, href: links.href(path), key }));
}
