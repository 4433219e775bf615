/**
 * Writes the site so that it is whole at every moment: only what changed is written, each file through a temporary one
 * and a rename; pages before the pages that link to them, the digest last, and what is gone from the site is deleted
 * only after that. A list of its own files is kept in the folder, and no other file there is ever touched. EDGE.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { OutputFile } from "../model.js";

export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Paths that hold a file newsfold did not write: it stays as it is, and the site's own is not written. */
  readonly kept: readonly string[];
}

/** Names the files that newsfold wrote, so that it can tell them from the user's. */
const MANIFEST = ".newsfold.json";
/** Holds files until they are whole; in the output folder, because a rename cannot cross file systems. */
const TEMPORARY = ".newsfold-temporary";
/** Files in work at one time: more gain nothing and run into the limit of open files. */
const CONCURRENCY = 32;

/** What is linked to comes before what links to it. */
const ORDER: readonly RegExp[] = [
  /^assets\//,
  /^article\//,
  /^story\//,
  /^(?!digest\.json$)/,
  /^digest\.json$/,
];

export async function publish(files: readonly OutputFile[], folder: string): Promise<Published> {
  const root = path.resolve(folder);
  for (const { path: name } of files) place(root, name);
  await mkdir(root, { recursive: true });
  const before = await readManifest(root);
  const own = new Set(before);
  const names = new Set(files.map((file) => file.path));
  const temporary = path.join(root, TEMPORARY);
  const folders = new Set<string>();
  const kept: string[] = [];
  let written = 0;
  let unchanged = 0;

  let preparing: Promise<void> | null = null;
  const prepare = async () => {
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary);
    // Before the first write, so that a build that is killed leaves no file without an owner.
    await writeManifest(root, temporary, [...new Set([...before, ...names])]);
  };
  const putOne = async (file: OutputFile) => {
    const target = place(root, file.path);
    const content = typeof file.content === "string" ? Buffer.from(file.content) : Buffer.from(file.content);
    const present = await readOrNull(target);
    if (present?.equals(content)) {
      unchanged++;
      return;
    }
    if (present !== null && !own.has(file.path)) {
      kept.push(file.path);
      return;
    }
    preparing ??= prepare();
    await preparing;
    const parent = path.dirname(target);
    if (!folders.has(parent)) {
      await mkdir(parent, { recursive: true });
      folders.add(parent);
    }
    const draft = path.join(temporary, createHash("sha1").update(file.path).digest("hex"));
    await writeFile(draft, content);
    await rename(draft, target);
    written++;
  };

  for (const rank of ORDER.keys()) {
    await forEach(
      files.filter((file) => ORDER.findIndex((pattern) => pattern.test(file.path)) === rank),
      putOne,
    );
  }
  const gone = [...before].filter((name) => !names.has(name));
  await forEach(gone, (name) => rm(place(root, name), { force: true }));
  await removeEmptyFolders(root, gone);
  const after = [...names].filter((name) => !kept.includes(name));
  if (written > 0 || gone.length > 0 || after.some((name) => !before.has(name))) {
    await mkdir(temporary, { recursive: true });
    await writeManifest(root, temporary, after);
    await rm(temporary, { recursive: true, force: true });
  }
  return { written, unchanged, deleted: gone.length, kept: kept.sort() };
}

/** The place of a file; one that is not inside the folder is our own bug. */
function place(root: string, name: string): string {
  const target = path.resolve(root, name);
  if (!target.startsWith(root.endsWith(path.sep) ? root : root + path.sep))
    throw new Error(`Unexpected path ${JSON.stringify(name)}, expected one inside the output folder`);
  return target;
}

async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async () => {
    while (next < items.length) await work(items[next++] as T);
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, run));
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function readManifest(root: string): Promise<Set<string>> {
  const text = await readOrNull(path.join(root, MANIFEST));
  if (text === null) return new Set();
  try {
    const { files } = JSON.parse(text.toString("utf8")) as { files?: unknown };
    const names = Array.isArray(files)
      ? files.filter((name): name is string => typeof name === "string")
      : [];
    // Names that were tampered with must not let a build delete what is outside the folder.
    return new Set(names.filter((name) => path.resolve(root, name).startsWith(root + path.sep)));
  } catch {
    return new Set();
  }
}

async function writeManifest(root: string, temporary: string, names: readonly string[]): Promise<void> {
  const draft = path.join(temporary, "manifest");
  await writeFile(draft, `${JSON.stringify({ files: [...names].sort() }, null, 1)}\n`);
  await rename(draft, path.join(root, MANIFEST));
}

/** Deepest first; a folder that holds anything else stays. */
async function removeEmptyFolders(root: string, names: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const name of names)
    for (let folder = path.posix.dirname(name); folder !== "."; folder = path.posix.dirname(folder))
      folders.add(folder);
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      await rmdir(path.join(root, folder));
    } catch {
      // Not empty.
    }
  }
}
