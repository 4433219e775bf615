/**
 * Writes the site so that it is whole at every moment: only what changed is written, each file through a temporary one
 * and a rename; pages before the pages that link to them, the digest last, and what is gone from the site is deleted
 * only after that. A list of its own files is kept in the folder, and no other file there is ever touched. EDGE.
 *
 * One file after the other, synchronously: writing thousands of small files in parallel takes three times as long,
 * because they wait for the same folders and for the few threads of Node.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "../model.js";
import type { Problem } from "../problem.js";
import { formatManifest, MANIFEST, parseManifest } from "../words/manifest.js";

export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Files in the way that newsfold did not write: each stays as it is, and the site's own is not written. */
  readonly problems: readonly Problem[];
}

/** Holds files until they are whole; in the output folder, because a rename cannot cross file systems. */
const TEMPORARY = ".newsfold-temporary";

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
  const names = new Set(files.map((file) => file.path));
  const before = readManifest(root);
  const present = listFiles(root);
  const writer = new Writer(root);
  const kept: string[] = [];
  let unchanged = 0;
  for (const file of inOrder(files)) {
    const content = bytesOf(file.content);
    if (present.has(file.path)) {
      if (readFileSync(place(root, file.path)).equals(content)) {
        unchanged++;
        continue;
      }
      if (!before.has(file.path)) {
        kept.push(file.path);
        continue;
      }
    }
    // Noted before the first write, so that a build that is killed leaves no file without an owner.
    if (writer.written === 0) writer.putManifest([...before, ...names]);
    writer.put(file.path, content);
  }
  const gone = [...before].filter((name) => !names.has(name));
  for (const name of gone) rmSync(place(root, name), { force: true });
  removeEmptyFolders(root, gone);
  const after = [...names].filter((name) => !kept.includes(name));
  if (writer.written > 0 || gone.length > 0 || after.some((name) => !before.has(name)))
    writer.putManifest(after);
  writer.close();
  return {
    written: writer.written,
    unchanged,
    deleted: gone.length,
    problems: kept.sort().map((name) => inTheWay(folder, name)),
  };
}

function inTheWay(folder: string, name: string): Problem {
  return {
    place: { path: path.join(folder, name).split(path.sep).join("/") },
    message: "Unexpected file that newsfold did not write, expected none or its own; it stays as it is",
    rule: "foreign-file",
    help: "Move it away to get the site's own, or build into an empty folder.",
  };
}

/** Puts files in their place whole or not at all. */
class Writer {
  written = 0;
  readonly #root: string;
  readonly #temporary: string;
  readonly #folders = new Set<string>();

  constructor(root: string) {
    this.#root = root;
    this.#temporary = path.join(root, TEMPORARY);
    // What a killed build may have left.
    rmSync(this.#temporary, { recursive: true, force: true });
  }

  put(name: string, content: Buffer): void {
    this.#move(name, content);
    this.written++;
  }

  putManifest(names: readonly string[]): void {
    this.#move(MANIFEST, Buffer.from(formatManifest(names)));
  }

  #move(name: string, content: Buffer): void {
    const target = place(this.#root, name);
    for (const folder of [this.#temporary, path.dirname(target)]) {
      if (this.#folders.has(folder)) continue;
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    const draft = path.join(this.#temporary, "draft");
    writeFileSync(draft, content);
    renameSync(draft, target);
  }

  close(): void {
    rmSync(this.#temporary, { recursive: true, force: true });
  }
}

/** What is bytes already is not copied. */
function bytesOf(content: string | Uint8Array): Buffer {
  if (typeof content === "string") return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

function inOrder(files: readonly OutputFile[]): OutputFile[] {
  const ranks = ORDER.map((): OutputFile[] => []);
  for (const file of files) ranks[ORDER.findIndex((pattern) => pattern.test(file.path))]?.push(file);
  return ranks.flat();
}

/** The place of a file; one that is not inside the folder is our own bug. */
function place(root: string, name: string): string {
  const target = path.resolve(root, name);
  if (!isInside(root, target))
    throw new Error(`Unexpected path ${JSON.stringify(name)}, expected one inside the output folder`);
  return target;
}

function isInside(root: string, target: string): boolean {
  return target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** Everything in the folder by its `/`-separated name: one look at the folder is cheaper than one at each file. */
function listFiles(root: string): Set<string> {
  try {
    return new Set(
      readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => name.split(path.sep).join("/")),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Set();
    throw error;
  }
}

function readManifest(root: string): Set<string> {
  try {
    const names = parseManifest(readFileSync(path.join(root, MANIFEST), "utf8"));
    // Names that were tampered with must not let a build delete what is outside the folder.
    return new Set(names.filter((name) => isInside(root, path.resolve(root, name))));
  } catch {
    return new Set();
  }
}

/** Deepest first; a folder that holds anything else stays. */
function removeEmptyFolders(root: string, names: readonly string[]): void {
  const folders = new Set<string>();
  for (const name of names)
    for (let folder = path.posix.dirname(name); folder !== "."; folder = path.posix.dirname(folder))
      folders.add(folder);
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(path.join(root, folder));
    } catch {
      // Not empty.
    }
  }
}
