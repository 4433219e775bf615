/**
 * Gives an Eleventy site the pages of a digest: each template paginated over its pages. Templates are newsfold's own or
 * the user's theme, and Eleventy sees of an article only the path of its page, so that nothing in it is ever run.
 */
import type { ArchivedFiles } from "./blueprint.js";
import type { EleventyConfig } from "./eleventy-config.js";
import { createPrint } from "./theme/template-printer.js";
import type { Theme } from "./theme/theme.js";
import type { CardView } from "./views/card.js";
import type { Page, PlannedFile, SiteView } from "./views/page-view.js";

export interface Content {
  readonly pages: readonly Page[];
  /** What is not a page, and written as it is. */
  readonly files: readonly PlannedFile[];
  readonly site: SiteView;
  readonly archive: ArchivedFiles;
  /** The stories as lists show them, in the order of the digest. */
  readonly cards: () => readonly CardView[];
}

export interface DigestPluginOptions {
  readonly theme: Theme;
  readonly content: { readonly pages: readonly Omit<Page, "of">[]; readonly site: SiteView };
}

/** Files in the theme's `pages` folder. */
export const TEMPLATES = [
  "article",
  "story",
  "evidence",
  "list",
  "index",
  "search",
  "home",
  "about",
  "own",
  "not-found",
  "redirect",
  "gone",
] as const;

/** The kinds of pages, by the names of their templates. */
export type TemplateName = (typeof TEMPLATES)[number];

/** One virtual template that Eleventy paginates over paths. */
export interface PagesTemplate {
  /** Unique in the site. */
  readonly name: string;
  /** Where the paths are in the output: `news/`, or empty. */
  readonly folder: string;
  readonly paths: () => Promise<readonly string[]>;
  readonly render: (path: string) => Promise<string | Uint8Array>;
  /** More data of the template, as in front matter. */
  readonly data?: object;
}

/** Adds a page for each path. */
export function addPages(
  eleventy: EleventyConfig,
  { name, folder, paths, render, data }: PagesTemplate,
): void {
  const key = `newsfold_${name}`;
  eleventy.addGlobalData(key, paths);
  eleventy.addTemplate(`newsfold/${name}.11ty.js`, {
    data: {
      pagination: { data: key, size: 1, alias: "path" },
      permalink: ({ path }: { path: string }) => `/${folder}${path}`,
      eleventyExcludeFromCollections: true,
      // `.nojekyll` is meant to be called so.
      eleventyAllowMissingExtension: true,
      layout: null,
      ...data,
    },
    render: ({ path }: { path: string }) => render(path),
  });
}

/** Adds the pages of a digest to an Eleventy build of nothing else. */
export function digestPlugin(eleventy: EleventyConfig, { theme, content }: DigestPluginOptions): void {
  const print = createPrint(theme);
  const { pages, site } = content;
  const byPath = new Map(pages.map((page) => [page.path, page]));
  for (const template of TEMPLATES)
    addPages(eleventy, {
      name: template.replaceAll("-", "_"),
      folder: "",
      paths: async () => pages.filter((page) => page.template === template).map((page) => page.path),
      render: async (path) => print(`pages/${template}.vto`, { site, ...byPath.get(path)?.view() }),
    });
}
