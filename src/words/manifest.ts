/**
 * The list of newsfold's own files in a folder that it wrote. Only listed files may be replaced or deleted, and none of
 * them is read as an article.
 */
import { byCodeUnit } from "../structures/order.js";

export const MANIFEST = ".newsfold.json";

/**
 * The text of the list.
 *
 * @param names `/`-separated, relative to the folder
 * @param begun names that a build is about to write there for the first time; empty once it is done
 */
export function formatManifest(names: Iterable<string>, begun: Iterable<string> = []): string {
  const sorted = (given: Iterable<string>) => [...new Set(given)].sort(byCodeUnit);
  const unfinished = sorted(begun);
  const content = { files: sorted(names), ...(unfinished.length === 0 ? {} : { begun: unfinished }) };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** The names in the file, unchecked; empty where it is no such list. */
export function parseManifest(text: string): string[] {
  return listIn(text, "files");
}

/** Names that a killed build had begun to write: no page led to them yet. */
export function parseBegun(text: string): string[] {
  return listIn(text, "begun");
}

function listIn(text: string, field: "files" | "begun"): string[] {
  try {
    const list = (JSON.parse(text) as Partial<Record<typeof field, unknown>>)[field];
    return Array.isArray(list) ? list.filter((name): name is string => typeof name === "string") : [];
  } catch {
    return [];
  }
}
