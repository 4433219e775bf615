/** Files, folders and globs -> `Document[]`. EDGE: the only file of this stage that touches the disk. */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import nodePath from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Config } from "../config.js";
import type { Document } from "../model.js";
import type { Problem } from "../problem.js";
import { MANIFEST, parseManifest } from "../words/manifest.js";
import { byCodeUnit } from "../words/order.js";
import type { Read } from "./document.js";
import { readFile } from "./file.js";
import { type Reader, readerOf } from "./format.js";

export interface ReadOptions {
  readonly limits: Config["limits"];
  /** Absolute; inputs and the paths of documents are relative to it. */
  readonly cwd: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Bytes that still fit into one string of JavaScript. */
const LARGEST_RECORDS = 500_000_000;

/** A folder that symbolic links may not lead out of. */
interface Root {
  /** Absolute. */
  readonly folder: string;
  /** With all links resolved. */
  readonly realFolder: string;
}

interface Candidate {
  /** Absolute, as found. */
  readonly file: string;
  /** Null for a file that the user named: that one is meant, wherever it leads. */
  readonly root: Root | null;
}

/**
 * Reads all articles of the inputs, in order of their paths, each file once. Whatever cannot be read is a problem.
 */
export async function readInputs(inputs: readonly string[], options: ReadOptions): Promise<Read> {
  const { cwd, limits, onProgress = () => {} } = options;
  const problems: Problem[] = [];
  const candidates = new Map<string, Candidate>();
  for (const input of inputs) {
    const found = await expand(input, cwd);
    problems.push(...found.problems);
    for (const candidate of found.candidates) {
      const known = candidates.get(candidate.file);
      if (known === undefined || candidate.root === null) candidates.set(candidate.file, candidate);
    }
  }
  const isOurs = createOursTest();
  const files = [...candidates.values()]
    .filter(({ file, root }) => root === null || !isOurs(file))
    .map((candidate) => ({ ...candidate, path: shownPath(candidate.file, cwd) }))
    .sort((a, b) => byCodeUnit(a.path, b.path));

  const documents: Document[] = [];
  const seen = new Map<string, string>();
  for (const [index, { file, root, path }] of files.entries()) {
    onProgress(index, files.length);
    const reader = root === null ? (named(readerOf(path)) ?? "text") : readerOf(path);
    if (reader === "companion") continue;
    if (reader === null) {
      problems.push(unknownFormat(path));
      continue;
    }
    const opened = open(file, root, path, reader, limits);
    if ("problem" in opened) {
      if (opened.problem) problems.push(opened.problem);
      continue;
    }
    if (seen.has(opened.realPath)) continue;
    seen.set(opened.realPath, path);
    const read = await readFile(opened.bytes, path, reader, limits);
    for (const document of read.documents) documents.push(document);
    for (const problem of read.problems) problems.push(problem);
  }
  onProgress(files.length, files.length);
  return { documents, problems };
}

/** Files and folders, absolute, in which a change may change what `readInputs` reads. */
export function watchedPlaces(inputs: readonly string[], cwd: string): string[] {
  return inputs.map((input) => {
    const absolute = nodePath.resolve(cwd, input);
    const exists = statSync(absolute, { throwIfNoEntry: false }) !== undefined;
    return exists || !isDynamicPattern(input) ? absolute : nodePath.resolve(cwd, globBase(input));
  });
}

/** A file that the user names is read whatever it is called. */
function named(reader: Reader | "companion" | null): Reader | null {
  return reader === "companion" ? null : reader;
}

async function expand(input: string, cwd: string): Promise<{ candidates: Candidate[]; problems: Problem[] }> {
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

/** All files below a folder, and links; not what is hidden, nor `node_modules`. Folders behind links are not entered. */
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
    return entry.isDirectory() ? filesIn(file, cwd, problems) : [file];
  });
}

/** Files that match a pattern. Links are left out: a pattern cannot say how far it may lead. */
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
 * Whether newsfold itself wrote a file, by the list that it keeps in the output folder: a site inside the folder of its
 * articles is no input.
 */
function createOursTest(): (file: string) => boolean {
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
  return (file) => {
    for (let folder = nodePath.dirname(file); ; folder = nodePath.dirname(folder)) {
      if (listOf(folder).has(file)) return true;
      if (folder === nodePath.dirname(folder)) return false;
    }
  };
}

function textOrNothing(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** The folders of a pattern before its first wildcard. */
function globBase(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return (
    parts.slice(0, first === -1 ? parts.length - 1 : first).join("/") || (pattern.startsWith("/") ? "/" : ".")
  );
}

/** Relative to `cwd`, `/`-separated; a file outside it keeps its `../`. */
function shownPath(file: string, cwd: string): string {
  return nodePath.relative(cwd, file).replaceAll(nodePath.sep, "/");
}

type Opened =
  | { readonly bytes: Uint8Array; readonly realPath: string }
  | { readonly problem: Problem | null };

function open(
  file: string,
  root: Root | null,
  path: string,
  reader: Reader,
  limits: Config["limits"],
): Opened {
  const place = { path };
  let descriptor: number | null = null;
  try {
    let realPath =
      root === null ? file : nodePath.join(root.realFolder, nodePath.relative(root.folder, file));
    try {
      descriptor = openSync(
        file,
        constants.O_RDONLY | constants.O_NONBLOCK | (root === null ? 0 : constants.O_NOFOLLOW),
      );
      if (root === null) realPath = realpathSync(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOOP" || root === null) throw error;
      realPath = realpathSync(file);
      if (!isInside(realPath, root.realFolder)) return { problem: leavesFolder(place) };
      descriptor = openSync(realPath, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    }
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return { problem: null };
    if (!stats.isFile())
      return { problem: { place, message: "Unexpected device, expected a file", rule: "not-a-file" } };
    // A file of records is many articles; each has its own limit.
    const limit = reader === "records" ? LARGEST_RECORDS : limits.fileBytes;
    if (stats.size > limit) return { problem: tooLarge(place, stats.size, limit) };
    return { bytes: readFileSync(descriptor), realPath };
  } catch (error) {
    return { problem: unreadable(place, error, "file") };
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function isInside(file: string, folder: string): boolean {
  const relative = nodePath.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${nodePath.sep}`) && !nodePath.isAbsolute(relative);
}

function unreadable(place: { path: string }, error: unknown, what: string): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? "error";
  return { place, message: `Unexpected ${code}, expected a readable ${what}`, rule: "unreadable" };
}

function leavesFolder(place: { path: string }): Problem {
  return {
    place,
    message: "Unexpected symbolic link out of the folder, expected a file inside it",
    rule: "symlink-outside",
    help: "Name the file itself as an input if it is meant.",
  };
}

function tooLarge(place: { path: string }, bytes: number, limit: number): Problem {
  return {
    place,
    message: `Unexpected size of ${bytes} bytes, expected at most ${limit}`,
    rule: "file-size",
    help:
      limit === LARGEST_RECORDS
        ? "Split the file."
        : "Raise `limits.fileBytes` in newsfold.yaml if it is an article.",
  };
}

function unknownFormat(path: string): Problem {
  return {
    place: { path },
    message: `Unexpected file type \`${nodePath.extname(path)}\`, expected text, Markdown, records, a web page or a feed`,
    rule: "file-type",
    help: "Name the file itself as an input to have it read as text.",
  };
}
