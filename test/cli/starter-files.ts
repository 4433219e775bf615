/** The starter, file by file. */
import { readdir } from "node:fs/promises";
import path from "node:path";

/** Files of a folder, by their paths in it. */
export async function filesIn(where: string): Promise<string[]> {
  const entries = await readdir(where, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(where, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** What `newsfold init` writes. */
export const STARTER = [
  ".github/workflows/publish.yml",
  ".gitignore",
  "README.md",
  "articles/harbour-courier.md",
  "articles/harbour-gazette.txt",
  "articles/harbour.jpg",
  "articles/library.md",
  "fetch-ledger.sh",
  "newsfold.yaml",
  "package.json",
];
