/**
 * Files of the inputs and their content, without reading articles: a build that finds nothing changed loads no reader. EDGE.
 */
import { createHash, type Hash } from "node:crypto";
import { existsSync } from "node:fs";
import type { Config } from "../config.js";
import type { ReaderPlugin } from "../plugins/plugins.js";
import type { Problem } from "../problem.js";
import { byCodeUnit } from "../structures/order.js";
import { sha256Hex } from "../structures/sha256.js";
import { itemsOfPage, numberedVersion, pageFile } from "../words/item-file-names.js";
import { isWrittenByNewsfold } from "../words/newsfold-files.js";
import { type Reader, readerOf } from "./bytes/format.js";
import { createOursTest, expand, type FileCandidate, shownPath } from "./bytes/input-places.js";
import { type Opened, openFile } from "./bytes/opened-file.js";
import { withHttpHead } from "./bytes/packed.js";

/** Decides which files the inputs are. */
export interface FileOptions {
  readonly limits: Config["limits"];
  /** Absolute base folder of inputs and of documents' paths. */
  readonly cwd: string;
  /** Absolute files and folders without articles, inside the folders of inputs. */
  readonly apart?: readonly string[] | undefined;
  /** The project's own readers, which come before newsfold's. */
  readonly readers?: readonly ReaderPlugin[] | undefined;
  /** Hands files over from the fingerprint to the reading after it; absent: each opens them. */
  readonly looked?: LookedFiles | undefined;
}

/** Hash of the content of the inputs: equal hashes mean equal results of `readInputs`. */
export async function fingerprintInputs(inputs: readonly string[], options: FileOptions): Promise<string> {
  const { files, problems } = await filesOf(inputs, options);
  const print = printOf(problems);
  for (const file of files) {
    const seen = lookAt(file, options.limits);
    const { opened, page } = seen;
    options.looked?.keep(file, seen);
    if (!isOwn(opened) && page !== "absent")
      print.update(lineOf(file.path, opened) + lineOf(file.path, page));
  }
  return print.digest("hex");
}

/** A file, and the page beside it. */
interface OpenedInput {
  readonly opened: Opened | null;
  readonly page: Opened | "absent" | null;
}

/** Opens a file, and the page beside it. */
export const lookAt = (file: FoundFile, limits: Config["limits"]): OpenedInput => ({
  opened: openFound(file, limits),
  page: openPage(file, limits),
});

/** Most bytes that are held from a fingerprint to the reading: of more files, the rest are opened again. */
const MOST_HELD = 1 << 26;

/** Files that a fingerprint has opened, for the build that follows where it shows a change. */
export class LookedFiles {
  readonly #kept = new Map<string, OpenedInput>();
  #bytes = 0;

  constructor(private readonly most: number = MOST_HELD) {}

  keep({ file }: FoundFile, looked: OpenedInput): void {
    const { opened, page } = looked;
    for (const each of [opened, page])
      if (each !== null && each !== "absent" && "bytes" in each) this.#bytes += each.bytes.length;
    if (this.#bytes <= this.most) this.#kept.set(file, looked);
  }

  /** What was kept, once; undefined where nothing was. */
  take({ file }: FoundFile): OpenedInput | undefined {
    const found = this.#kept.get(file);
    this.#kept.delete(file);
    return found;
  }
}

/** A found file, with its reader. */
export interface FoundFile extends FileCandidate {
  readonly path: string;
  /** `own`: a reader of the project. */
  readonly reader: Reader | "own" | "companion" | null;
}

/**
 * Finds the files of all inputs, sorted by path, each once.
 *
 * @param inputs files, folders and globs
 * @returns also the problems of inputs that match nothing or cannot be read
 */
export async function filesOf(
  inputs: readonly string[],
  { cwd, readers = [], apart }: Omit<FileOptions, "limits">,
): Promise<{ files: FoundFile[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const candidates = new Map<string, FileCandidate>();
  for (const input of inputs) {
    const found = await expand(input, cwd);
    problems.push(...found.problems);
    for (const candidate of found.candidates) {
      const known = candidates.get(candidate.file);
      if (known === undefined || candidate.root === null) candidates.set(candidate.file, candidate);
    }
  }
  const isOurs = createOursTest(apart);
  const files = [...candidates.values()]
    .filter(
      (candidate) => !isOurs(candidate) && !itemsOfPage(candidate.file).some((item) => candidates.has(item)),
    )
    .map(({ file, root }): FoundFile => {
      const path = shownPath(file, cwd);
      if (ownReaderOf(path, readers) !== null) return { file, root, path, reader: "own" };
      const reader = root === null ? (readerOrNull(readerOf(path)) ?? "text") : readerOf(path);
      return { file, root, path, reader };
    })
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return { files, problems };
}

/** A file of records, a table or a feed holds many articles; each has its own limit. */
const MANY: ReadonlySet<Reader | "own"> = new Set(["records", "table", "feed", "own"]);

/** The first reader for a file, by the end of its name. */
export function ownReaderOf(path: string, readers: readonly ReaderPlugin[]): ReaderPlugin | null {
  const name = path.toLowerCase();
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? null;
}

/** The headers of a server's answer, in a file beside it: `curl -D ferry.html.headers`. */
const HEADERS = ".headers";

/** Reads a file that was found, with the headers stored beside it; null for a file that only accompanies another one. */
function openFound({ file, root, path, reader }: FoundFile, limits: Config["limits"]): Opened | null {
  if (reader === "companion") return null;
  const opened = openFile(file, root, path, reader !== null && MANY.has(reader) ? null : limits.fileBytes);
  if ("problem" in opened || !existsSync(`${file}${HEADERS}`)) return opened;
  const headers = openFile(`${file}${HEADERS}`, root, path, limits.fileBytes);
  return "bytes" in headers ? { ...opened, bytes: withHttpHead(opened.bytes, headers.bytes) } : opened;
}

/**
 * The page beside an item of a feed; null where there is none. An earlier version of an item is read with its page only
 * where the current one has a page, so that an added or removed page is no change by the outlet: otherwise "absent".
 */
function openPage(file: FoundFile, limits: Config["limits"]): Opened | "absent" | null {
  const { path, root, reader } = file;
  if (root === null || (reader !== "feed" && reader !== "json")) return null;
  const { current, version } = numberedVersion(file.file);
  if (!existsSync(pageFile(current))) return null;
  if (version !== null && !existsSync(pageFile(file.file))) return "absent";
  const opened = openFile(pageFile(file.file), root, pageFile(path), limits.fileBytes);
  return "bytes" in opened && isWrittenByNewsfold(opened.bytes) ? opened : null;
}

/** Whether newsfold itself wrote the file: it is no article. */
export const isOwn = (opened: Opened | null): boolean =>
  opened !== null && "bytes" in opened && isWrittenByNewsfold(opened.bytes);

/** The beginning of a fingerprint. Add `lineOf` each file. */
export const printOf = (problems: readonly Problem[]): Hash =>
  createHash("sha256").update(JSON.stringify(problems));

/** The line of one file in a fingerprint. */
export function lineOf(path: string, opened: Opened | null): string {
  const held =
    opened === null
      ? []
      : "problem" in opened
        ? [opened.problem]
        : [opened.realPath, sha256Hex(opened.bytes)];
  return `${JSON.stringify([path, ...held])}\n`;
}

/** A file that the user names is read whatever its name. */
function readerOrNull(reader: Reader | "companion" | null): Reader | null {
  return reader === "companion" ? null : reader;
}
