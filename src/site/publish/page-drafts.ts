/**
 * Writes the files of a site as drafts in a folder of their own: nothing that a visitor can reach changes yet. A file whose bytes
 * are published already has no draft. EDGE.
 *
 * One file after the other, synchronously: a thread that writes thousands of small files through Node's thread pool
 * takes three times as long.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "../../model.js";
import { isInside } from "../../path-inside.js";

/**
 * What is in a file's place before it is written. `newsfold`: a file of an earlier build. `somebody`: a file that newsfold did not
 * write. `elsewhere`: a link that may lead out of the output folder.
 */
export type Owner = "newsfold" | "somebody" | "elsewhere";

/** Where files go. Plain data, so that it can go to a worker thread. */
export interface Destination {
  /** Output folder, absolute. */
  readonly root: string;
  /** Folder for drafts, absolute. It is on the same file system as `root`, so that a draft can be renamed into its place; no two threads share one. */
  readonly drafts: string;
  /** Whose file is in the place of a name; a name without a file has no entry. */
  readonly owners: ReadonlyMap<string, Owner>;
}

/** What became of the files. */
export interface WrittenPart {
  /** Number of files whose bytes are published already. */
  readonly unchanged: number;
  /** To be moved into their place. */
  readonly drafts: readonly { readonly name: string; readonly draft: string }[];
  /** Names that were not written, because a file of somebody else or a link is in their place. */
  readonly kept: readonly string[];
  /** Links within the site that lead to no file of it; absent where links are not checked. `writeDrafts` checks none. */
  readonly broken?: readonly BrokenLink[];
}

/** A link within the site to a file that it does not have. */
export interface BrokenLink {
  /** Name of the page's file. */
  readonly page: string;
  readonly address: string;
}

/**
 * Writes files as drafts. A file of somebody else is never replaced, even where a page has its name.
 *
 * @throws Error where a name leads out of the folder, or the file system refuses
 */
export function writeDrafts(
  files: Iterable<OutputFile>,
  { root, drafts: draftFolder, owners }: Destination,
): WrittenPart {
  let unchanged = 0;
  const drafts: { name: string; draft: string }[] = [];
  const kept: string[] = [];
  for (const { path: name, content } of files) {
    const target = outputPath(root, name);
    const bytes = encoded(content);
    const owner = owners.get(name);
    // A link is never read. A file of somebody else with the same bytes is as good as ours.
    if (owner === "elsewhere") kept.push(name);
    else if (owner !== undefined && readFileSync(target).equals(bytes)) unchanged++;
    else if (owner === "somebody") kept.push(name);
    else {
      if (drafts.length === 0) makeFolder(draftFolder);
      const draft = path.join(draftFolder, String(drafts.length));
      writeFileSync(draft, bytes);
      drafts.push({ name, draft });
    }
  }
  return { unchanged, drafts, kept };
}

/** Creates a folder and those above it. Node's `recursive` never returns where a file system answers as `/proc` does. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another thread may have been faster.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** The same destination with a folder for drafts that no other part uses. */
export function destinationOfPart(destination: Destination, name: string): Destination {
  return { ...destination, drafts: path.join(destination.drafts, name) };
}

/** The place of a file; one that is not inside the folder is our own bug. */
export function outputPath(root: string, name: string): string {
  const target = path.resolve(root, name);
  if (!isInside(root, target))
    throw new Error(`Unexpected path ${JSON.stringify(name)}, expected one inside the output folder`);
  return target;
}

/** Holds the bytes of one text at a time: allocating a buffer for each costs more than the conversion. */
const scratch = Buffer.allocUnsafe(1 << 20);
/** Most bytes in UTF-8 of a UTF-16 code unit. */
const MOST_BYTES_A_UNIT = 3;

/** A file's bytes, which are valid until the next call: they may be in `scratch`. Bytes are not copied. */
function encoded(content: string | Uint8Array): Buffer {
  if (typeof content !== "string") return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (content.length * MOST_BYTES_A_UNIT > scratch.length) return Buffer.from(content);
  return scratch.subarray(0, scratch.write(content));
}
