/**
 * What lies beside the settings for another purpose than to be an article: what builds and `fetch` remember, lists of feeds,
 * the site's own pages and look, what `init` wrote.
 */
import path from "node:path";
import type { Config } from "../config.js";

/** Folders beside the settings that belong to the site. */
export const SITE_FOLDERS: readonly string[] = ["static", "pages", "assets", "locales"];
/** What `newsfold fetch` remembers. */
export const FETCH_STATE = "fetch-state.json";
/** Folder of the archive, beside the ledger. */
export const ARCHIVE_FOLDER = "archive";
/** What `newsfold init` writes, or has npm write. */
const STARTER = ["README.md", "package.json", "package-lock.json", "vendor"];

/** Absolute files and folders that a folder among the inputs does not hand in as articles; none without a settings file. */
export function ownPlaces({ home, ledger, theme, feeds }: Config): string[] {
  if (home === undefined) return [];
  const lists = feeds.filter((feed) => typeof feed === "string" && !/^https?:\/\//i.test(feed)) as string[];
  const memory = ledger === null ? [] : [ledger, `${ledger}.before`, `${ledger}.unreadable`];
  const archive = ledger === null ? [] : [path.join(path.dirname(ledger), ARCHIVE_FOLDER)];
  const names = [...SITE_FOLDERS, ...STARTER, FETCH_STATE, ...memory, ...archive, ...lists];
  return [...names, ...(theme === null ? [] : [theme])].map((name) => path.resolve(home, name));
}
