/** The folder of items. Each file is whole at any moment: it is written beside its place and moved there. EDGE. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { splitFeed } from "../read/feed/separate-items.js";
import { pageFile, versionFile } from "../words/item-file-names.js";
import { contentHash, type ItemChange, withFirstSeen } from "./item-changes.js";

/** A draft: a hidden name, of the name of the file that it is to become and eight hexadecimal digits. */
const DRAFT = /^\..{1,250}\.(?:xml|json|html|jpg|png|gif|webp|avif)\.[0-9a-f]{8}$/;

/**
 * Removes drafts that a killed run left. No other run may be writing.
 *
 * @param deep whether folders inside are swept as well
 */
export async function sweepDrafts(folder: string, deep: boolean): Promise<void> {
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { recursive: deep, withFileTypes: true }))
    if (entry.isFile() && DRAFT.test(entry.name))
      await rm(path.join(entry.parentPath, entry.name), { force: true });
}

/** Writes a file so that a reader, or a run after a power cut, finds the old content or the new. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  // A name that no reader of articles takes.
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString("hex")}`);
  try {
    await writeFile(draft, text, { flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Stores an item. The earlier text is saved under its own name before the new one replaces it, so that a run that is
 * killed in between loses nothing. The next run sees that the new text is in place, and does not save it as an earlier one.
 *
 * @param write `writeWhole`, or what a test puts in its place
 */
export async function storeItem(
  folder: string,
  { known, text, earlier }: ItemChange,
  write: typeof writeWhole,
): Promise<void> {
  const file = path.join(folder, known.file);
  if (earlier !== null && existsSync(file)) {
    const stored = await readFile(file, "utf8");
    const [item] = splitFeed(stored, known.file).items;
    if (item && contentHash(item) === known.hash) return;
    await write(path.join(folder, earlier), stored);
    // The page of the earlier text is moved first, so that no page is ever stored beside a text that it does not belong to.
    await moveIfThere(path.join(folder, pageFile(known.file)), path.join(folder, pageFile(earlier)));
    await write(file, withFirstSeen(text, stored, known.file));
  } else await write(file, text);
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (existsSync(from)) await rename(from, to);
}

/**
 * Deletes an item with its earlier versions and their pages.
 *
 * @param versions number of earlier versions
 */
export async function removeItem(folder: string, file: string, versions: number): Promise<void> {
  const earlier = Array.from({ length: versions }, (_, index) => versionFile(file, index + 1));
  for (const name of [...earlier, file])
    for (const each of [name, pageFile(name)]) await rm(path.join(folder, each), { force: true });
}
