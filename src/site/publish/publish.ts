/**
 * Publishes a site so that it is whole at every moment: only what changed is written, each changed file through a draft
 * and a rename; pages before the pages that link to them, the digest last, and what is gone from the site is deleted
 * only after that. A list of its own files is kept in the folder, and no other file there is ever touched. EDGE.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "../../model.js";
import type { Problem } from "../../problem.js";
import { formatManifest, MANIFEST, parseManifest } from "../../words/manifest.js";
import { byCodeUnit } from "../../words/order.js";
import {
  type BrokenLink,
  type Destination,
  isInside,
  makeFolder,
  type Owner,
  placeOf,
  type WrittenPart,
  writeDrafts,
} from "./page-drafts.js";

/** What changed in a folder, in files. */
export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Files in the way that newsfold did not write: each stays as it is, and the site's own is not written. */
  readonly problems: readonly Problem[];
}

export interface PublishOptions {
  /** Whether pages of stories and articles that are published may be deleted. */
  readonly mayLose: boolean;
}

/** The site would lose published addresses. Thrown before anything is written. */
export class AddressLoss extends Error {
  override readonly name = "AddressLoss";
  /**
   * @param lost names of the pages, `/`-separated, sorted
   * @param from what does not know them: the memory, or the archive, whose records of them are damaged
   */
  constructor(
    readonly lost: readonly string[],
    readonly from: "memory" | "archive" = "memory",
  ) {
    super(`${lost.length} published pages would be gone`);
  }
}

/** Pages that others link to for good. */
const LASTING = /^(?:story|article)\/[^/]+\/index\.html$/;

/** Holds drafts; in the output folder, because a rename cannot cross file systems. */
const TEMPORARY = ".newsfold-temporary";

/** What is linked to comes before what links to it. */
const ORDER: readonly RegExp[] = [
  /^assets\//,
  /^article\//,
  /^story\//,
  /^(?!digest\.json$)/,
  /^digest\.json$/,
];

/** Publishes files that are already made. As `publishInParts`, in one part. */
export function publish(files: readonly OutputFile[], folder: string): Promise<Published> {
  return publishInParts(
    files.map((file) => file.path),
    folder,
    async (destination) => [writeDrafts(files, destination)],
  );
}

/**
 * @param names of all files of the site
 * @param writeAll writes all of them, in parts and in any order; each part's drafts have a folder of their own in the destination's
 * @throws AddressLoss where pages would be lost that must not be
 * @throws what `writeAll` throws; the folder is then as it was
 */
export async function publishInParts(
  names: readonly string[],
  folder: string,
  writeAll: (destination: Destination) => Promise<readonly WrittenPart[]>,
  { mayLose }: PublishOptions = { mayLose: true },
): Promise<Published> {
  const root = path.resolve(folder);
  for (const name of names) placeOf(root, name);
  const existed = existsSync(root);
  const before = readManifest(root);
  const wanted = new Set(names);
  const gone = [...before].filter((name) => !wanted.has(name));
  const lost = gone.filter((name) => LASTING.test(name)).sort(byCodeUnit);
  if (!mayLose && lost.length > 0) throw new AddressLoss(lost);
  const present = listFiles(root);
  const owners = new Map<string, Owner>();
  for (const name of names)
    if (present.has(name)) owners.set(name, before.has(name) ? "newsfold" : "somebody");
  const fresh = names.filter((name) => !owners.has(name));
  const drafts = path.join(root, TEMPORARY);
  // What a killed build may have left.
  rmSync(drafts, { recursive: true, force: true });
  // Noted before the first write, so that a build that is killed leaves no file without an owner.
  const owned = keepManifest(root, before, [...before, ...fresh]);
  let written: readonly WrittenPart[];
  try {
    written = await writeAll({ root, drafts, owners });
  } catch (error) {
    rmSync(drafts, { recursive: true, force: true });
    remove(root, fresh);
    if (before.size > 0) keepManifest(root, owned, before);
    else remove(root, [MANIFEST]);
    if (!existed) removeIfEmpty(root);
    throw error;
  }
  moveDrafts(root, written);
  rmSync(drafts, { recursive: true, force: true });
  remove(root, gone);
  const kept = written.flatMap((part) => part.kept).sort(byCodeUnit);
  for (const name of kept) wanted.delete(name);
  keepManifest(root, owned, wanted);
  const sum = (count: (part: WrittenPart) => number) =>
    written.reduce((total, part) => total + count(part), 0);
  return {
    written: sum((part) => part.written + part.drafts.length),
    unchanged: sum((part) => part.unchanged),
    deleted: gone.length,
    problems: [
      ...kept.map((name) => inTheWay(folder, name)),
      ...written.flatMap(({ broken = [] }) => broken.map((link) => leadsNowhere(folder, link))),
    ],
  };
}

function leadsNowhere(folder: string, { page, address }: BrokenLink): Problem {
  return {
    place: { path: path.join(folder, page).split(path.sep).join("/") },
    message: `Unexpected link to ${address}, expected one to a file of the site`,
    rule: "broken-link",
    help: "If a template of your theme has it, mend it there. If not, please report this as a bug.",
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

/** Each file comes into its place whole or not at all. */
function moveDrafts(root: string, written: readonly WrittenPart[]): void {
  const ranks = ORDER.map((): WrittenPart["drafts"][number][] => []);
  for (const { drafts } of written)
    for (const draft of drafts) ranks[ORDER.findIndex((pattern) => pattern.test(draft.name))]?.push(draft);
  const folders = new Set<string>();
  for (const { name, draft } of ranks.flat()) {
    const target = placeOf(root, name);
    const folder = path.dirname(target);
    if (!folders.has(folder)) makeFolder(folder);
    folders.add(folder);
    renameSync(draft, target);
  }
}

/** Everything in the folder by its `/`-separated name: one look at the folder is cheaper than one at each file. */
export function listFiles(root: string): Set<string> {
  try {
    return new Set(
      readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => name.split(path.sep).join("/")),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Set();
    throw error;
  }
}

function readManifest(root: string): ReadonlySet<string> {
  try {
    const names = parseManifest(readFileSync(path.join(root, MANIFEST), "utf8"));
    // Names that were tampered with must not let a build delete what is outside the folder.
    return new Set(names.filter((name) => isInside(root, path.resolve(root, name))));
  } catch {
    return new Set();
  }
}

/** Writes nothing where it says the same already. @returns what it says now */
function keepManifest(root: string, now: ReadonlySet<string>, names: Iterable<string>): ReadonlySet<string> {
  const next = new Set(names);
  if (next.size === now.size && [...next].every((name) => now.has(name))) return now;
  makeFolder(root);
  const draft = path.join(root, `${MANIFEST}.new`);
  writeFileSync(draft, formatManifest(next));
  renameSync(draft, path.join(root, MANIFEST));
  return next;
}

/** Removes files, and the folders that held nothing else, deepest first. */
function remove(root: string, names: readonly string[]): void {
  const folders = new Set<string>();
  for (const name of names) {
    rmSync(path.join(root, name), { force: true });
    for (let folder = path.posix.dirname(name); folder !== "."; folder = path.posix.dirname(folder))
      folders.add(folder);
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    removeIfEmpty(path.join(root, folder));
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or never there.
  }
}
