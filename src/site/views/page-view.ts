/** One page of the site before it is rendered: where it goes, which template prints it, and what that is given. */
import type { OutputFile } from "../../model.js";
import type { Drawing } from "../drawing/drawn-files.js";
import type { Edition } from "../edition/edition.js";
import { shorten } from "../edition/wording.js";

export interface Page {
  /** Relative to the output folder, ends with `/` or `.html`. */
  readonly path: string;
  /** File in the theme's `pages` folder, without `.vto`. */
  readonly template: string;
  /**
   * All that the view is made of beside what it asks of the edition: keys and plain data. Where it is empty, the view asks
   * for all that it shows.
   */
  readonly of: () => readonly unknown[];
  /** Called once, when the page is rendered, so that the views of a large digest are never all in memory. */
  readonly view: () => object;
}

/** A file that is no page, as `Page` is one: made when its turn comes. */
export interface PlannedFile extends OutputFile {
  /** As of a page; absent: nothing is known of it but its content. */
  readonly of?: () => readonly unknown[];
  /** Where it is a picture that has to be drawn: `content` draws it at once, and threads share out what this gives. */
  readonly drawing?: () => Drawing;
}

/** The file that a host serves for the path of a page. */
export function servedFile(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** What the layout needs to know of a page. */
export interface Head {
  /** In the tab: "Headline — Site title". */
  readonly title: string;
  readonly description: string;
  /** Null where no site address is configured. */
  readonly canonical: string | null;
  /** Which entry of the navigation is this page: "home", "search", ... */
  readonly here: string;
  /** From the front page down to the page above this one; empty on the front page. */
  readonly crumbs: readonly { readonly name: string; readonly href: string; readonly address: string }[];
  /** Feeds of this page beside the site's: the path of their folder, or empty. */
  readonly feeds: string;
  /** For OpenGraph: "article" or "website". */
  readonly type: string;
  /** Picture for links to this page; empty where there is none. */
  readonly image: string;
  /** JSON-LD, ready to be printed in a `script` element; empty where there is none. */
  readonly data: string;
  /** Whether search engines are to show it. */
  readonly listed: boolean;
}

export interface NavigationEntry {
  readonly name: string;
  readonly href: string;
  /** As in `Head.here`. */
  readonly key: string;
}

/** What every template is given as `site`. */
export interface SiteView {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Begins and ends with `/`. */
  readonly base: string;
  readonly navigation: readonly NavigationEntry[];
  readonly style: string;
  /** Address of the picture before the title; empty where there is none. */
  readonly logo: string;
  /** Whether it stands for the title. */
  readonly logoAlone: boolean;
  /** The colour behind everything, by day and by night. */
  readonly paper: { readonly light: string; readonly dark: string };
  readonly footer: {
    readonly text: string;
    readonly links: readonly { readonly name: string; readonly href: string }[];
  };
  /** `<link>` elements of the head. */
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly type?: string | undefined;
    readonly title?: string | undefined;
    readonly sizes?: string | undefined;
    readonly hreflang?: string | undefined;
  }[];
  /** Empty where the look has its own among the links of the head. */
  readonly icon: string;
  /** `early` runs before the page is drawn, so that it is drawn as its reader wants it. */
  readonly scripts: Readonly<Record<"early" | "main" | "search", Script>>;
  /** Content-Security-Policy. */
  readonly policy: string;
}

export interface Script {
  readonly href: string;
  /** The only content that the browser may run under this name. */
  readonly integrity: string;
}

interface HeadParts {
  readonly path: string;
  /** Absent: the front page. */
  readonly title?: string;
  readonly description: string;
  readonly here?: string;
  readonly crumbs?: readonly { readonly name: string; readonly path: string }[];
  readonly feeds?: string;
  readonly type?: "article" | "website";
  /** Path of the picture. */
  readonly image?: string;
  /** Default: true. */
  readonly listed?: boolean;
}

/** What the layout needs to know of a page, with all addresses made absolute where the site has one. */
export function viewHead({ site, links, words }: Edition, parts: HeadParts): Head {
  const {
    path,
    title,
    description,
    here = "",
    crumbs = [],
    feeds = "",
    type = "website",
    image,
    listed = true,
  } = parts;
  const address = (to: string) => links.absolute(to) ?? links.href(to);
  const above = title === undefined ? [] : [{ name: words.say("frame.front"), path: "" }, ...crumbs];
  return {
    title: tabTitle(title ?? "", site.title),
    description,
    canonical: links.absolute(path),
    here,
    crumbs: above.map(({ name, path: to }) => ({ name, href: links.href(to), address: address(to) })),
    feeds: feeds === "" ? "" : links.href(feeds),
    type,
    image: image === undefined ? "" : address(image),
    data: "",
    listed,
  };
}

/** Characters of a title that a tab, a bookmark or a search result shows. */
const TITLE = 70;

/** "Headline — Site title": the headline gives way, the site title only where it alone would take half of the room. */
function tabTitle(title: string, site: string): string {
  if (title === "") return shorten(site, TITLE);
  const end = ` — ${site}`;
  return end.length > TITLE / 2 ? shorten(title, TITLE) : shorten(title, TITLE - end.length) + end;
}
