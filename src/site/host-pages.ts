/**
 * The pages of a digest inside another Eleventy site. Stories are that site's own: they are in a collection with their
 * date, and its layouts can print any page. A page that newsfold prints whole is left as it was printed, since its
 * addresses hold the path prefix already and its policy names the scripts that may run.
 */

import type { Digest, OutputFile, Story } from "../model.js";
import { remember } from "../structures/object-memo.js";
import { storyPath } from "./edition/links.js";
import type { EleventyConfig } from "./eleventy-config.js";
import { addPages, type Content, TEMPLATES, type TemplateName } from "./plugin.js";
import { createPrint, type Print } from "./theme/template-printer.js";
import { bareTheme, type Theme } from "./theme/theme.js";
import type { CardView } from "./views/card.js";
import type { Head, Page, SiteView } from "./views/page-view.js";

export interface HostDigest {
  readonly digest: Digest;
  readonly theme: Theme;
  /** Where the pages are in the output: `news/`, or empty. */
  readonly folder: string;
  /** The base path of the digest, prefix included; null: the site's path prefix and `folder`. */
  readonly base: string | null;
  /** Name of the collection of stories. */
  readonly collection: string;
  /** The site's own layout for each kind of page; newsfold's where none is given. */
  readonly layouts: Readonly<Partial<Record<TemplateName, string>>>;
  /** How the navigation plugin is to show the digest's front page; null: not at all. */
  readonly navigation: object | null;
  /** All pages and files for a base path. */
  readonly compile: (base: string) => Content;
}

/** What the site's templates are given as `newsfold`. Eleventy copies plain objects, but passes what is of a class as it is. */
export class DigestData {
  readonly digest: Digest;
  /** As lists show them, in the order of the digest. Addresses have no path prefix, as elsewhere in Eleventy. */
  readonly stories: readonly CardView[];
  /** Addresses of the style, the scripts and the icon, for layouts of the site's own. */
  readonly site: SiteView;

  constructor(digest: Digest, stories: readonly CardView[], site: SiteView) {
    this.digest = digest;
    this.stories = stories;
    this.site = site;
  }
}

const HTML_BASE = "@11ty/eleventy/html-base-plugin";

/** Adds the pages, files, data and collection of a digest to an Eleventy site. */
export function addDigest(eleventy: EleventyConfig, host: HostDigest): void {
  const { digest, folder, layouts } = host;
  const printer = createPrinter(eleventy, host);
  eleventy.addGlobalData("newsfold", () => printer.data());
  const topics = new Map(digest.entries.map(({ article }) => [article.id, article.topics]));
  for (const story of digest.stories)
    addStory(eleventy, host, story, printer, [
      ...new Set(story.group.articles.flatMap((id) => topics.get(id) ?? [])),
    ]);
  for (const template of TEMPLATES) {
    if (template === "story") continue;
    const layout = layouts[template];
    const asked = template === "home" && host.navigation !== null;
    const data = {
      ...(asked ? { eleventyExcludeFromCollections: false, eleventyNavigation: host.navigation } : {}),
      ...(layout === undefined ? {} : { layout, eleventyComputed: computedOf(printer) }),
    };
    addPages(eleventy, {
      name: template.replaceAll("-", "_"),
      folder,
      paths: async () => printer.pathsOf(template),
      render: (path) => printer.print(path),
      data,
    });
  }
  addPages(eleventy, {
    name: "files",
    folder,
    paths: async () => [...printer.files().keys()],
    render: async (path) => printer.files().get(path) ?? "",
  });
  eleventy.addTransform("newsfold", function (content) {
    // Set where a feed of the site prints the story among its own: there it has no frame.
    if (this.baseHref !== undefined) return content;
    const url = this.page?.url;
    return (typeof url === "string" ? printer.printed.get(url) : undefined) ?? content;
  });
}

/** A story is a template of its own: only so does Eleventy give it its own date and collection. */
function addStory(
  eleventy: EleventyConfig,
  { folder, collection, layouts }: HostDigest,
  { slug, headline, lastPublished }: Story,
  printer: Printer,
  topics: readonly string[],
): void {
  const path = storyPath(slug);
  // Eleventy gives what has no date the hour of the build, and a feed would show it as new each time.
  const dated =
    lastPublished === null
      ? { eleventyExcludeFromCollections: true }
      : { date: new Date(lastPublished.iso), tags: [collection] };
  eleventy.addTemplate(`newsfold/${path}index.11ty.js`, {
    data: {
      ...dated,
      path,
      title: headline.text,
      topics,
      permalink: `/${folder}${path}`,
      layout: layouts.story ?? null,
      ...(layouts.story === undefined ? {} : { eleventyComputed: computedOf(printer) }),
    },
    render: () => printer.print(path),
  });
}

/** What a layout of the site's own is given of its page: `title`, `description`, `head`, and the page's view as `view`. */
function computedOf(printer: Printer): object {
  const pick = (name: keyof Head) => async (data: { path: string }) => printer.head(data.path)[name];
  return {
    title: pick("title"),
    description: pick("description"),
    head: async (data: { path: string }) => printer.head(data.path),
    view: async (data: { path: string }) => printer.view(data.path),
  };
}

interface Printer {
  pathsOf(template: TemplateName): string[];
  /** What is not a page, by its path. */
  files(): ReadonlyMap<string, OutputFile["content"]>;
  data(): DigestData;
  head(path: string): Head;
  view(path: string): object;
  print(path: string): Promise<string>;
  /** What was printed whole, by its address in the site. */
  readonly printed: ReadonlyMap<string, string>;
}

/** Compiles on the first call, when all of the site's plugins are known: one of them may add the path prefix by itself. */
function createPrinter(eleventy: EleventyConfig, host: HostDigest): Printer {
  const { digest, folder, layouts, theme } = host;
  const whole = once(() => compiled(host.compile(host.base ?? `${prefixOf(eleventy)}${folder}`)));
  const bare = once(() => compiled(host.compile(`/${folder}`)));
  const inLayout = () => (eleventy.hasPlugin(HTML_BASE) ? bare() : whole());
  const printWhole = createPrint(theme);
  const printBare = createPrint(bareTheme(theme));
  const printed = new Map<string, string>();
  const printIn = (print: Print, of: Compiled, path: string) => {
    const page = pageAt(of, path);
    return print(`pages/${page.template}.vto`, { site: of.content.site, ...page.view() });
  };
  return {
    printed,
    pathsOf: (template) =>
      whole().content.pages.flatMap((page) => (page.template === template ? [page.path] : [])),
    files: () => whole().files,
    data: () => new DigestData(digest, bare().content.cards(), bare().content.site),
    head: (path) => (viewOf(pageAt(whole(), path)) as { head: Head }).head,
    view: (path) => viewOf(pageAt(inLayout(), path)),
    print: async (path) => {
      const template = pageAt(whole(), path).template as TemplateName;
      const framed = layouts[template] === undefined;
      if (framed) printed.set(`/${folder}${path}`, await printIn(printWhole, whole(), path));
      // Feeds of the site take what a story's template renders, and want no frame around it.
      const bareToo = !framed || template === "story";
      return bareToo ? printIn(printBare, inLayout(), path) : (printed.get(`/${folder}${path}`) ?? "");
    },
  };
}

interface Compiled {
  readonly content: Content;
  readonly byPath: ReadonlyMap<string, Page>;
  readonly files: ReadonlyMap<string, OutputFile["content"]>;
}

/** A layout asks for the same page's title, description, head and view one by one. */
const viewOf = remember((page: Page) => page.view());

function compiled(content: Content): Compiled {
  return {
    content,
    byPath: new Map(content.pages.map((page) => [page.path, page])),
    files: new Map(content.files.map((file) => [file.path, file.content])),
  };
}

function pageAt({ byPath }: Compiled, path: string): Page {
  const page = byPath.get(path);
  if (page === undefined) throw new Error(`Unexpected page ${path}, expected one of the digest`);
  return page;
}

/** Begins and ends with `/`. */
function prefixOf({ pathPrefix = "" }: EleventyConfig): string {
  return `/${folderOf(pathPrefix)}`;
}

/** "/news/" and "news" as `news/`; what is empty or slashes alone as nothing. */
export function folderOf(given: string): string {
  const inner = given.replace(/^\/+|(?<!\/)\/+$/g, "");
  return inner === "" ? "" : `${inner}/`;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
