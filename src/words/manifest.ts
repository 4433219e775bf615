/**
 * The list that newsfold keeps, in a folder that it wrote, of the files there that are its own: only those may be
 * replaced or deleted, and none of them is an article.
 */
import { byCodeUnit } from "./order.js";

export const MANIFEST = ".newsfold.json";

/** @param names `/`-separated, relative to the folder */
export function formatManifest(names: Iterable<string>): string {
  return `${JSON.stringify({ files: [...new Set(names)].sort(byCodeUnit) }, null, 1)}\n`;
}

/** The names as the file has them, unchecked; none where it is no such list. */
export function parseManifest(text: string): string[] {
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    return Array.isArray(files) ? files.filter((name): name is string => typeof name === "string") : [];
  } catch {
    return [];
  }
}
