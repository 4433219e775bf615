/**
 * Lays files of a site ready beside their places, as drafts: nothing that a visitor can reach changes yet. Only what differs
 * is written. EDGE.
 *
 * One file after the other, synchronously: a thread that writes thousands of small files through Node's thread pool
 * takes three times as long.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "../../model.js";
import { isInside } from "../../path-inside.js";

/** What is in a file's place before it is written: newsfold's own file, somebody else's, or a link that may lead out of the folder. */
export type Owner = "newsfold" | "somebody" | "elsewhere";

/** Where files go. Plain data, so that it can go to a worker thread. */
export interface Destination {
  /** Output folder, absolute. */
  readonly root: string;
  /** Folder for drafts, absolute: on the same file system, and of one part of the files alone. */
  readonly drafts: string;
  /** Whose file is there already, by name; absent where none does. */
  readonly owners: ReadonlyMap<string, Owner>;
}

/** What became of the files. */
export interface WrittenPart {
  readonly unchanged: number;
  /** To be moved into their place. */
  readonly drafts: readonly { readonly name: string; readonly draft: string }[];
  /** Names of files that somebody else keeps. */
  readonly kept: readonly string[];
  /** Links within the site that lead to no file of it. */
  readonly broken?: readonly BrokenLink[];
}

export interface BrokenLink {
  /** Name of the page's file. */
  readonly page: string;
  readonly address: string;
}

/**
 * Writes files as drafts beside their places.
 *
 * @throws Error where a name leads out of the folder, or the file system refuses
 */
export function writeDrafts(
  files: Iterable<OutputFile>,
  { root, drafts: beside, owners }: Destination,
): WrittenPart {
  let unchanged = 0;
  const drafts: { name: string; draft: string }[] = [];
  const kept: string[] = [];
  for (const { path: name, content } of files) {
    const target = outputPath(root, name);
    const bytes = bytesOf(content);
    const owner = owners.get(name);
    if (owner === "elsewhere") kept.push(name);
    else if (owner !== undefined && readFileSync(target).equals(bytes)) unchanged++;
    else if (owner === "somebody") kept.push(name);
    else {
      if (drafts.length === 0) makeFolder(beside);
      const draft = path.join(beside, String(drafts.length));
      writeFileSync(draft, bytes);
      drafts.push({ name, draft });
    }
  }
  return { unchanged, drafts, kept };
}

/** With the folders above it. Node's own way never comes back where a file system answers as `/proc` does. */
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
export function part(destination: Destination, name: string): Destination {
  return { ...destination, drafts: path.join(destination.drafts, name) };
}

/** The place of a file; one that is not inside the folder is our own bug. */
export function outputPath(root: string, name: string): string {
  const target = path.resolve(root, name);
  if (!isInside(root, target))
    throw new Error(`Unexpected path ${JSON.stringify(name)}, expected one inside the output folder`);
  return target;
}

/** Text becomes bytes here, one file after the other: room for each anew would cost more than the turning. */
const room = Buffer.allocUnsafe(1 << 20);
/** Bytes in UTF-8 that a UTF-16 code unit takes at most. */
const WIDEST = 3;

/** The bytes are valid until the next call. What is bytes already is not copied. */
function bytesOf(content: string | Uint8Array): Buffer {
  if (typeof content !== "string") return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (content.length * WIDEST > room.length) return Buffer.from(content);
  return room.subarray(0, room.write(content));
}
