/**
 * Gives an Eleventy site the pages of a digest: each template paginated over its pages. Templates are newsfold's own or
 * the user's theme, and Eleventy sees of an article only the path of its page, so that nothing in it is ever run.
 */
import type { UserConfig } from "@11ty/eleventy";
import type { Digest, OutputFile } from "../model.js";
import { createPrint } from "./theme/print.js";
import type { Theme } from "./theme/theme.js";
import type { CardView } from "./views/card.js";
import type { Page, SiteView } from "./views/page-view.js";

export interface Content {
  readonly pages: readonly Page[];
  /** What is not a page, and written as it is. */
  readonly files: readonly OutputFile[];
  readonly site: SiteView;
  /** What the site's own templates are given as `newsfold`. */
  readonly data: () => DigestData | null;
}

/** Eleventy copies plain objects for each template, but passes what is of a class as it is. */
export class DigestData {
  readonly digest: Digest;
  /** As lists show them, in the order of the digest. */
  readonly stories: readonly CardView[];

  constructor(digest: Digest, stories: readonly CardView[]) {
    this.digest = digest;
    this.stories = stories;
  }
}

export interface DigestPluginOptions {
  readonly theme: Theme;
  /** Called once a build. */
  readonly load: () => Promise<Content>;
  /** Where the pages stand in the output: `news/`, or empty. */
  readonly folder: string;
}

/** Files in the theme's `pages` folder. */
const TEMPLATES = [
  "article",
  "story",
  "evidence",
  "list",
  "index",
  "search",
  "home",
  "about",
  "not-found",
  "redirect",
  "gone",
] as const;

/** Adds the pages, files and data of a digest to an Eleventy build. */
export function digestPlugin(eleventy: UserConfig, { theme, load, folder }: DigestPluginOptions): void {
  const print = createPrint(theme);
  let content: Promise<Content & { byPath: ReadonlyMap<string, Page> }> | null = null;
  const current = () => {
    content ??= load().then((loaded) => ({
      ...loaded,
      byPath: new Map(loaded.pages.map((page) => [page.path, page])),
    }));
    return content;
  };
  eleventy.on("eleventy.before", () => {
    content = null;
  });
  eleventy.addGlobalData("newsfold", async () => (await current()).data());
  const addPages = (
    name: string,
    paths: () => Promise<string[]>,
    render: (path: string) => Promise<string | Uint8Array>,
  ) => {
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
      },
      render: ({ path }: { path: string }) => render(path),
    });
  };
  for (const template of TEMPLATES)
    addPages(
      template.replaceAll("-", "_"),
      async () =>
        (await current()).pages.filter((page) => page.template === template).map((page) => page.path),
      async (path) => {
        const { byPath, site } = await current();
        return print(`pages/${template}.vto`, { site, ...byPath.get(path)?.view() });
      },
    );
  addPages(
    "files",
    async () => (await current()).files.map((file) => file.path),
    async (path) => (await current()).files.find((file) => file.path === path)?.content ?? "",
  );
}
