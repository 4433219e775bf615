/** Renders one batch of pages, a large one with Eleventy. Nothing is written: the files are returned. */
import nodePath from "node:path";
import type { OutputFile } from "../model.js";
import { digestPlugin } from "./plugin.js";
import { createPrint, TemplateFault } from "./theme/template-printer.js";
import { DEFAULT_THEME, type Theme } from "./theme/theme.js";
import { type Page, type SiteView, servedFile } from "./views/page-view.js";

/** Plain data, so that it can go to a worker thread. */
export interface PageBatch {
  readonly pages: readonly (Omit<Page, "view" | "of"> & { readonly view: object })[];
  readonly site: SiteView;
  readonly theme: Theme;
}

/**
 * Fewest pages for which Eleventy is started. It costs as much as some hundred pages before its first, and a build after one
 * change has a few dozen.
 */
const WORTH_STARTING = 300;

/**
 * Renders pages, in any order.
 *
 * @param fewest pages for which Eleventy is started
 * @throws TemplateFault where a template of the theme has a fault
 */
export async function renderPages(batch: PageBatch, fewest = WORTH_STARTING): Promise<OutputFile[]> {
  return batch.pages.length < fewest ? printPages(batch) : eleventyPages(batch);
}

/** Renders the pages without Eleventy, one after the other: it would return the same. */
async function printPages({ pages, site, theme }: PageBatch): Promise<OutputFile[]> {
  if (pages.length === 0) return [];
  const print = createPrint(theme);
  const printed: OutputFile[] = [];
  for (const { path, template, view } of pages)
    printed.push({
      path: servedFile(path),
      content: await print(`pages/${template}.vto`, { site, ...view }),
    });
  return printed;
}

async function eleventyPages({ pages, site, theme }: PageBatch): Promise<OutputFile[]> {
  // Imported here, as it takes .4 s: a build that stops earlier does not need it.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const ready = pages.map(({ path, template, view }) => ({ path, template, view: () => view }));
  // A folder without templates: Eleventy is to find no input of its own beside the plugin's.
  const home = asEleventyFinds(DEFAULT_THEME);
  const eleventy = new Eleventy(`${home}assets`, home, {
    configPath: null,
    quietMode: true,
    config: (eleventyConfig) => {
      eleventyConfig.setUseGitIgnore(false);
      // `quietMode` comes too late for the one group that is there already: it would report how slow a slow machine is.
      eleventyConfig.benchmarkManager.get("Configuration").setIsVerbose(false);
      eleventyConfig.addPlugin(digestPlugin, {
        theme,
        content: { pages: ready, site },
      });
    },
  });
  // What goes wrong is thrown, and so reported once.
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    throw unwrap(error);
  });
  return rendered.map(({ url, content }) => ({ path: servedFile(url.slice(1)), content }));
}

/** Eleventy started in `/`, the working folder of many containers, does not find its own templates by absolute paths. */
function asEleventyFinds(folder: string): string {
  const here = nodePath.resolve("");
  if (here !== nodePath.parse(here).root) return folder;
  return `./${nodePath.relative(here, folder).split(nodePath.sep).join("/")}/`;
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
