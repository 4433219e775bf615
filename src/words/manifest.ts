/**
 * The list that newsfold keeps, in a folder that it wrote, of the files there that are its own: only those may be
 * replaced or deleted, and none of them is an article.
 */
import { byCodeUnit } from "./order.js";

export const MANIFEST = ".newsfold.json";

/**
 * @param names `/`-separated, relative to the folder
 * @param begun those of them that a build is about to bring there for the first time; empty once it is done
 */
export function formatManifest(names: Iterable<string>, begun: Iterable<string> = []): string {
  const sorted = (given: Iterable<string>) => [...new Set(given)].sort(byCodeUnit);
  const unfinished = sorted(begun);
  const content = { files: sorted(names), ...(unfinished.length === 0 ? {} : { begun: unfinished }) };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** The names as the file has them, unchecked; none where it is no such list. */
export function parseManifest(text: string): string[] {
  return listIn(text, "files");
}

/** Names that a killed build had begun to bring there: no visitor was led to them yet. */
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
