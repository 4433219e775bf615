/**
 * Names of the files that `fetch` keeps of an item of a feed:
 *
 *     coast/2024-05-07-ferry.xml           its text now
 *     coast/2024-05-07-ferry.v2.xml        its second text, before a third took its place
 *     coast/2024-05-07-ferry.page.html     the page that its text now leads to
 *     coast/2024-05-07-ferry.v2.page.html  the page of its second text
 */

const VERSIONED = /^(.*?)(?:\.v(\d{1,6}))?(\.(?:xml|json)(?:#\d+)?)$/s;
const PAGE = ".page.html";

/** Where an item's text stays when the next one takes its place. @param version from 1 */
export function versionFile(file: string, version: number): string {
  return file.replace(/(?=\.[a-z]+$)/, `.v${version}`);
}

/** Path of the saved web page beside the file of a feed's item: the same name with another ending. */
export function pageFile(file: string): string {
  return file.replace(/\.[a-z]+$/, PAGE);
}

/** The files that a page may lie beside; none where the name is no page's. */
export function itemsOfPage(file: string): string[] {
  if (!file.endsWith(PAGE)) return [];
  return ["xml", "json"].map((ending) => `${file.slice(0, -PAGE.length)}.${ending}`);
}

/** The item that a file is of, by the name of its current text, and which text it is: 1 is the first; null: the current one. */
export function numberedVersion(file: string): { readonly current: string; readonly version: number | null } {
  const [, stem = file, version, ending = ""] = VERSIONED.exec(file) ?? [];
  return { current: stem + ending, version: version === undefined ? null : Number(version) };
}
