/** What is beside the settings and belongs to the site: `static/`, `pages/`, `assets/extra.css`. EDGE: reads it. */

import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../../problem.js";
import { byCodeUnit } from "../../structures/order.js";
import { sha256Hex } from "../../structures/sha256.js";
import { OWN_FOLDERS } from "./links.js";

export interface OwnFiles {
  /** Copied as they are to the root of the site. */
  readonly statics: readonly StaticFile[];
  /** `about.md` -> the page `about/`. */
  readonly pages: readonly { readonly name: string; readonly text: string; readonly path: string }[];
  /** Comes after the style sheet. */
  readonly style: string;
  readonly problems: readonly Problem[];
}

export interface StaticFile {
  /** `/`-separated, below `static/`. */
  readonly path: string;
  /** Where it is. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

export const NO_OWN_FILES: OwnFiles = { statics: [], pages: [], style: "", problems: [] };

/** Left behind by file managers. */
const DEBRIS = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;
/** The address of a page is its file's name. */
const PAGE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/** First parts of the addresses of newsfold's own pages and files: no page of the user can have one. */
const OWN_ADDRESSES: ReadonlySet<string> = new Set([...OWN_FOLDERS, "index"]);

/**
 * Reads the user's own files beside the settings.
 *
 * @param home folder of the settings; undefined: there is none
 */
export async function loadOwnFiles(home: string | undefined): Promise<OwnFiles> {
  if (home === undefined) return NO_OWN_FILES;
  const problems: Problem[] = [];
  const statics: StaticFile[] = [];
  for (const name of await filesBelow(path.join(home, "static"))) {
    const file = path.join(home, "static", name);
    const content = await readFile(file);
    statics.push({ path: name, file, sha256: sha256Hex(content), bytes: content.length });
  }
  const pages: { name: string; text: string; path: string }[] = [];
  for (const name of await filesBelow(path.join(home, "pages"))) {
    const shown = `pages/${name}`;
    if (!PAGE_NAME.test(name)) {
      problems.push(unusedFile(shown, "a name like `imprint.md`: small letters, digits and hyphens"));
      continue;
    }
    if (OWN_ADDRESSES.has(name.slice(0, -3))) {
      problems.push(takenPage(shown));
      continue;
    }
    const text = await readFile(path.join(home, "pages", name), "utf8");
    if (text.trim() === "") problems.push(emptyPage(shown));
    else pages.push({ name: name.slice(0, -3), text, path: shown });
  }
  const extra = path.join(home, "assets/extra.css");
  for (const name of await filesBelow(path.join(home, "assets")))
    if (name !== "extra.css")
      problems.push(unusedFile(`assets/${name}`, "`assets/extra.css`; pictures and fonts go into `static/`"));
  return { statics, pages, style: existsSync(extra) ? readFileSync(extra, "utf8") : "", problems };
}

/** What a build would say of a file that newsfold finds in its place and cannot use. */
export function unusedFile(file: string, expected: string): Problem {
  return {
    place: { path: file },
    message: `Unexpected file that no page uses, expected ${expected}`,
    rule: "look-unused",
  };
}

function takenPage(file: string): Problem {
  return {
    place: { path: file },
    message: `Unexpected page with an address that newsfold's own pages have, expected another name`,
    rule: "look-taken",
    help: "Rename the file: its name is its address. `pages/about.md` alone is added to newsfold's own page.",
  };
}

function emptyPage(file: string): Problem {
  return {
    place: { path: file },
    message: "Unexpected page with no text, expected Markdown whose first line is its title: `# Imprint`",
    rule: "look-empty",
    help: "Until it has some, the site has no such page and no link to it.",
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((name) => !DEBRIS.test(name))
    .sort(byCodeUnit);
}
