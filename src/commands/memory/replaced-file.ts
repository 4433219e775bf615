/** Writes a file whole or not at all, for builds that may be killed. EDGE. */
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../../site/publish/page-drafts.js";

/** Replaces a file, or makes it with the folders above it. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  makeFolder(path.dirname(file));
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
