/** Digest -> the files of the site. Nothing is written here: `publish` does. EDGE: reads the theme. */
import type { Config } from "../config.js";
import type { Digest, Document, OutputFile } from "../model.js";
import type { Problem } from "../problem.js";
import { articlePages } from "./article-page.js";
import { dress } from "./assets.js";
import { createEdition } from "./edition.js";
import { feeds } from "./feeds.js";
import { frontPage } from "./front-page.js";
import { listingPages } from "./listing-pages.js";
import { ninjs } from "./ninjs.js";
import type { Page, SiteView } from "./page.js";
import { type Content, digestPlugin } from "./plugin.js";
import { TemplateFault } from "./print.js";
import { searchPage, searchParts } from "./search.js";
import { shareCards } from "./share-card.js";
import { sitemaps } from "./sitemap.js";
import { standingPages } from "./standing-pages.js";
import { storyPages } from "./story-page.js";
import { DEFAULT_THEME, loadTheme, type Theme } from "./theme.js";

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
  const { pages, files, site } = compileContent(digest, documents, problems, config, ledger, theme);
  const rendered: OutputFile[] = [];
  for (let start = 0; start < pages.length; start += BATCH) {
    onProgress("Rendering", start, pages.length);
    rendered.push(...(await renderPages(pages.slice(start, start + BATCH), site, theme)));
  }
  return [...rendered, ...files];
}

/** All that the site consists of, its pages not yet rendered. */
export function compileContent(
  digest: Digest,
  documents: readonly Document[],
  problems: readonly Problem[],
  config: Config,
  ledger: string,
  theme: Theme,
): Content {
  const edition = createEdition(digest, documents, problems, config.site);
  const { files: assets, site } = dress(edition, theme);
  const pages = [
    ...articlePages(edition),
    ...storyPages(edition),
    ...listingPages(edition),
    searchPage(edition),
    frontPage(edition),
    ...standingPages(edition),
  ];
  const files = [
    ...assets,
    ...ninjs(edition),
    ...shareCards(edition),
    ...searchParts(edition),
    ...feeds(edition),
    ...sitemaps(edition, pages),
    // GitHub Pages would otherwise run the site through Jekyll.
    { path: ".nojekyll", content: "" },
    { path: "digest.json", content: ledger },
  ];
  return { pages, files, site };
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
      eleventyConfig.addPlugin(digestPlugin, {
        theme,
        load: async () => ({ pages, files: [], site }),
        folder: "",
      });
    },
  });
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    throw unwrap(error);
  });
  return rendered.map(({ url, content }) => ({
    path: url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1),
    content,
  }));
}

/** Eleventy wraps a fault in a template in errors that name its own virtual files: what went wrong is inside. */
function unwrap(error: unknown): unknown {
  for (
    let inner = error;
    inner instanceof Error;
    inner = (inner as { originalError?: unknown }).originalError ?? inner.cause
  )
    if (inner instanceof TemplateFault) return inner;
  return error;
}
