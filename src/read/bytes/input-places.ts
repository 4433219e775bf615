/** Resolves inputs, as the user names them, to files. EDGE. */

import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import nodePath from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { isInside } from "../../path-inside.js";
import type { Problem } from "../../problem.js";
import { MANIFEST, parseManifest } from "../../words/manifest.js";
import { pageOfFolder, readerOf } from "./format.js";
import { type Root, textOrNothing, unreadable } from "./opened-file.js";

export interface FileCandidate {
  /** Absolute, as found. */
  readonly file: string;
  /** Null for a file that the user named, which is read wherever it leads. */
  readonly root: Root | null;
}

/** Absolute files and folders whose changes may affect `readInputs`. */
export function watchedPlaces(inputs: readonly string[], cwd: string): string[] {
  return inputs.map((input) => {
    const absolute = nodePath.resolve(cwd, input);
    const exists = statSync(absolute, { throwIfNoEntry: false }) !== undefined;
    return exists || !isDynamicPattern(input) ? absolute : nodePath.resolve(cwd, globBase(input));
  });
}

/** Folders that hold the inputs, absolute: what an article names beside itself lies in one of them. */
export function inputFolders(inputs: readonly string[], cwd: string): string[] {
  return watchedPlaces(inputs, cwd).map((place) =>
    statSync(place, { throwIfNoEntry: false })?.isFile() ? nodePath.dirname(place) : place,
  );
}

/** The files of one input. Each was named by the user or found in a folder. */
export async function expand(
  input: string,
  cwd: string,
): Promise<{ candidates: FileCandidate[]; problems: Problem[] }> {
  const absolute = nodePath.resolve(cwd, input);
  const place = { path: input };
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile()) return { candidates: [{ file: absolute, root: null }], problems: [] };
  const isFolder = stats?.isDirectory() ?? false;
  if (!isFolder && !isDynamicPattern(input)) {
    return {
      candidates: [],
      problems: [
        { place, message: "Unexpected absence, expected a file or a folder", rule: "input-missing" },
      ],
    };
  }
  const problems: Problem[] = [];
  const found = isFolder ? filesIn(absolute, cwd, problems) : await matching(input, cwd);
  if (found.length === 0) {
    if (problems.length > 0) return { candidates: [], problems };
    const message = isFolder
      ? "Unexpected empty folder, expected articles"
      : "Unexpected pattern, expected one that matches files";
    return { candidates: [], problems: [{ place, message, rule: "input-empty" }] };
  }
  const folder = isFolder ? absolute : nodePath.resolve(cwd, globBase(input));
  const root = { folder, realFolder: realpathSync(folder) };
  return { candidates: found.map((file) => ({ file, root })), problems };
}

/** All files and links below a folder, without hidden ones and `node_modules`. Folders behind links are not entered. */
function filesIn(folder: string, cwd: string, problems: Problem[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable({ path: shownPath(folder, cwd) || folder }, error, "folder"));
    return [];
  }
  return entries.flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    const file = nodePath.join(folder, entry.name);
    const page = entry.isDirectory() ? pageOfFolder(entry.name) : null;
    if (page !== null && entries.some((other) => isPageNamed(other.name, page))) return [];
    return entry.isDirectory() ? filesIn(file, cwd, problems) : [file];
  });
}

const isPageNamed = (name: string, page: string): boolean =>
  name.startsWith(`${page}.`) && readerOf(name) === "html";

/** Files that match a pattern, without links, because a pattern sets no bounds for them. */
async function matching(pattern: string, cwd: string): Promise<string[]> {
  const absolute = nodePath.isAbsolute(pattern);
  const base = absolute ? globBase(pattern) : cwd;
  const found = await glob(absolute ? nodePath.relative(base, pattern) : pattern, {
    cwd: base,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  });
  return found.map((file) => nodePath.normalize(file));
}

/**
 * Returns a test for files that serve another purpose: newsfold's own, by the list in its output folder, or files in
 * places that the settings name. An input inside such a place is read.
 *
 * @param apart absolute files and folders
 */
export function createOursTest(apart: readonly string[] = []): (candidate: FileCandidate) => boolean {
  const lists = new Map<string, ReadonlySet<string>>();
  const listOf = (folder: string): ReadonlySet<string> => {
    let list = lists.get(folder);
    if (list === undefined) {
      const names = parseManifest(textOrNothing(nodePath.join(folder, MANIFEST)));
      list = new Set(names.map((name) => nodePath.join(folder, name)));
      lists.set(folder, list);
    }
    return list;
  };
  return ({ file, root }) => {
    if (root === null) return false;
    if (apart.some((place) => containsFile(place, file) && !containsFile(place, root.folder))) return true;
    for (let folder = nodePath.dirname(file); ; folder = nodePath.dirname(folder)) {
      if (listOf(folder).has(file)) return true;
      if (folder === nodePath.dirname(folder)) return false;
    }
  };
}

const containsFile = (place: string, file: string): boolean => file === place || isInside(place, file);

/** The folders of a pattern before its first wildcard. */
function globBase(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return (
    parts.slice(0, first === -1 ? parts.length - 1 : first).join("/") || (pattern.startsWith("/") ? "/" : ".")
  );
}

/** Relative to `cwd`, `/`-separated; a file outside it keeps its `../`. */
export function shownPath(file: string, cwd: string): string {
  return nodePath.relative(cwd, file).replaceAll(nodePath.sep, "/");
}
