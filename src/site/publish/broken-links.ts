/** Links of pages to files of the same site that it does not have. */

/** Where addresses are in our pages; a template's own script makes none. */
const ADDRESS = /\s(?:href|src)="([^"#?]*)/g;

/** Neither `/story/x/` nor `https://...` nor `mailto:...`. */
const RELATIVE = /^[^/:]+(?:\/|$)/;

/**
 * Finds links of a page that lead to no file of the site.
 *
 * @param html of one page
 * @param base of the site: begins and ends with `/`
 * @param names of all files of the site, relative to the base
 * @param page its own name: a page of the user may say `../imprint/`
 * @returns the addresses, each once, in the order of the page
 */
export function brokenLinks(html: string, base: string, names: ReadonlySet<string>, page = ""): string[] {
  const broken = new Set<string>();
  for (const [, written = ""] of html.matchAll(ADDRESS)) {
    const address = RELATIVE.test(written)
      ? new URL(written, `http://localhost${base}${page}`).pathname
      : written;
    if (!address.startsWith(base) || address.startsWith("//")) continue;
    const name = fileAt(address.slice(base.length));
    if (name !== null && !names.has(name)) broken.add(address);
  }
  return [...broken];
}

/** Most addresses of a site escape nothing, and its pages are full of them. */
const ESCAPED = /[%&]/;

function fileAt(address: string): string | null {
  try {
    const name = ESCAPED.test(address) ? decodeURIComponent(address.replaceAll("&amp;", "&")) : address;
    return name === "" || name.endsWith("/") ? `${name}index.html` : name;
  } catch {
    return null;
  }
}
