/** One batch of pages through Eleventy. Nothing is written: what it renders is handed back. */
import nodePath from "node:path";
import type { OutputFile } from "../model.js";
import { digestPlugin } from "./plugin.js";
import { TemplateFault } from "./theme/template-printer.js";
import { DEFAULT_THEME, type Theme } from "./theme/theme.js";
import { type Page, type SiteView, servedFile } from "./views/page-view.js";

/** Plain data, so that it can go to a worker thread. */
export interface PageBatch {
  readonly pages: readonly (Omit<Page, "view" | "of"> & { readonly view: object })[];
  readonly site: SiteView;
  readonly theme: Theme;
}

/** @throws TemplateFault where a template of the theme does not hold */
export async function renderPages({ pages, site, theme }: PageBatch): Promise<OutputFile[]> {
  if (pages.length === 0) return [];
  // Imported here: a build that stops earlier does not pay the .4 s.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const ready = pages.map(({ path, template, view }) => ({ path, template, view: () => view }));
  // A folder without templates: Eleventy is to find no input of its own beside the plugin's.
  const home = asEleventyFinds(DEFAULT_THEME);
  const eleventy = new Eleventy(`${home}assets`, home, {
    configPath: null,
    quietMode: true,
    config: (eleventyConfig) => {
      eleventyConfig.setUseGitIgnore(false);
      // `quietMode` comes too late for the one group that is there already: it would tell how slow a slow machine is.
      eleventyConfig.benchmarkManager.get("Configuration").setIsVerbose(false);
      eleventyConfig.addPlugin(digestPlugin, {
        theme,
        content: { pages: ready, site },
      });
    },
  });
  // What goes wrong is thrown, and told once.
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
