/**
 * The Eleventy plugin: gives an Eleventy site the pages of a digest, each template paginated over its pages. Templates
 * are newsfold's own or the user's theme; articles only ever reach them as data.
 */
import type { UserConfig } from "@11ty/eleventy";
import { VentoPlugin } from "eleventy-plugin-vento";
import type { Page, SiteView } from "./page.js";
import { type Theme, themeFile } from "./theme.js";

/** As it is called; its own type asks for types that Eleventy does not ship. */
type VentoSetup = (eleventy: UserConfig, options: object) => void;

export interface DigestPluginOptions {
  readonly pages: readonly Page[];
  readonly site: SiteView;
  readonly theme: Theme;
}

export function digestPlugin(eleventy: UserConfig, { pages, site, theme }: DigestPluginOptions): void {
  eleventy.addPlugin(VentoPlugin as unknown as VentoSetup, {
    autotrim: true,
    filters: false,
    shortcodes: false,
    pairedShortcodes: false,
    ventoOptions: { autoescape: true, includes: themeLoader(theme) },
  });
  const byPath = new Map(pages.map((page) => [page.path, page]));
  // Eleventy copies plain data for each page, but passes what a function returns as it is.
  eleventy.addGlobalData("newsfold", () => ({
    view: (path: string) => ({ site, ...byPath.get(path)?.view() }),
  }));
  for (const template of new Set(pages.map((page) => page.template))) {
    const key = `newsfold_${template.replaceAll("-", "_")}`;
    eleventy.addGlobalData(
      key,
      pages.filter((page) => page.template === template).map((page) => page.path),
    );
    eleventy.addTemplate(
      `newsfold/${template}.vto`,
      `{{ include "pages/${template}.vto" { ...newsfold.view(path) } }}`,
      {
        pagination: { data: key, size: 1, alias: "path" },
        permalink: ({ path }: { path: string }) => `/${path}`,
        eleventyExcludeFromCollections: true,
      },
    );
  }
}

/** Every template is named from the root of the theme, so that one that is overridden finds the others. */
function themeLoader(theme: Theme) {
  return {
    load: async (name: string) => ({ source: themeFile(theme, name) }),
    resolve: (_from: string, name: string) => name,
  };
}
