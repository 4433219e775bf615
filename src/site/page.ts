/** One page of the site before it is rendered: where it goes, which template prints it, and what that is given. */
import type { Edition } from "./edition.js";

export interface Page {
  /** Relative to the output folder, ends with `/` or `.html`. */
  readonly path: string;
  /** File in the theme's `pages` folder, without `.vto`. */
  readonly template: string;
  /** Called once, when the page is rendered, so that the views of a large digest are never all in memory. */
  readonly view: () => object;
}

/** What the layout needs to know of a page. */
export interface Head {
  /** In the tab: "Headline — Site title". */
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  /** Which entry of the navigation is this page: "home", "search", ... */
  readonly here: string;
}

/** What every template is given as `site`. */
export interface SiteView {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly base: string;
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  readonly policy: string;
}

export function viewHead(
  edition: Edition,
  path: string,
  title: string | null,
  description: string,
  here = "",
): Head {
  return {
    title: title === null ? edition.site.title : `${title} — ${edition.site.title}`,
    description,
    canonical: edition.links.absolute(path),
    here,
  };
}
