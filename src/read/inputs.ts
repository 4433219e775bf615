/** Files, folders and globs -> `Document[]`. EDGE. */
import { createHash, type Hash } from "node:crypto";
import { existsSync } from "node:fs";
import nodePath from "node:path";
import { attempt, failure } from "../boundary.js";
import { keyOfParts, madeOf } from "../cache/content-key.js";
import { type Memo, noMemo, recalledAll } from "../cache/memo.js";
import type { Config } from "../config.js";
import type { DateOrder, Document } from "../model.js";
import type { ReaderPlugin } from "../plugins/plugins.js";
import type { Problem } from "../problem.js";
import { itemsOfPage, numberedVersion, pageFile } from "../words/item-file-names.js";
import { byCodeUnit } from "../words/order.js";
import { isWrittenByNewsfold } from "../words/own-marks.js";
import { type Reader, readerByContent, readerOf } from "./bytes/format.js";
import { type Opened, openFile } from "./bytes/open.js";
import { withHttpHead } from "./bytes/packed.js";
import { createOursTest, expand, type FileCandidate, shownPath } from "./bytes/places.js";
import { withDateOrder } from "./fields/date-order.js";
import { type Read, sha256 } from "./fields/document.js";
import { readFile } from "./file.js";
import { ownReaderOf, readWithPlugin } from "./plugin-reader.js";

export interface ReadOptions {
  readonly limits: Config["limits"];
  /** Absolute; inputs and the paths of documents are relative to it. */
  readonly cwd: string;
  /** Of day and month in dates such as 05/06/2024, for outlets whose other dates do not show it. */
  readonly dateOrder?: DateOrder | null;
  /** Absolute files and folders that are no articles, though a folder among the inputs holds them. */
  readonly apart?: readonly string[] | undefined;
  /** Readers of the project's own, before newsfold's. */
  readonly readers?: readonly ReaderPlugin[] | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  /** What was read of the same bytes before. */
  readonly memo?: Memo;
}

export interface ReadInputs extends Read {
  /** As `fingerprintInputs` has it, of what was read. */
  readonly fingerprint: string;
}

/**
 * Reads all articles of the inputs, in order of their paths, each file once. Whatever cannot be read is a problem.
 */
export async function readInputs(inputs: readonly string[], options: ReadOptions): Promise<ReadInputs> {
  const { limits, dateOrder = null, readers = [], onProgress = () => {}, memo = noMemo } = options;
  const { files, problems } = await filesOf(inputs, options);
  const print = printOf(problems);
  const documents: Document[] = [];
  const seen = new Set<string>();
  for (const [index, file] of files.entries()) {
    onProgress(index, files.length);
    const { path, reader } = file;
    const opened = open(file, limits);
    if (isOwn(opened)) {
      if (file.root === null) problems.push(ownFile(path));
      continue;
    }
    const page = openPage(file, limits);
    if (page === "absent") continue;
    print.update(lineOf(path, opened) + lineOf(path, page));
    if (reader === "companion" || opened === null) continue;
    const told = reader ?? ("bytes" in opened ? readerByContent(opened.bytes, null) : null);
    if (told === null) {
      problems.push(unknownFormat(path, "bytes" in opened && isText(opened.bytes)));
      continue;
    }
    if ("problem" in opened) {
      if (opened.problem) problems.push(opened.problem);
      continue;
    }
    if (seen.has(opened.realPath)) continue;
    seen.add(opened.realPath);
    if (told === "own") {
      const { documents: own, problems: faults } = await readOwn(opened.bytes, path, readers);
      documents.push(...own);
      problems.push(...faults);
      continue;
    }
    const { bytes } = opened;
    const beside = page !== null && "bytes" in page ? page.bytes : null;
    const key = keyOfParts("read", path, told, limits, sha256(bytes), beside && sha256(beside));
    const [read] = await recalledAll(
      memo,
      1,
      () => key,
      async () => [await withKeptPage(await readOrNot(bytes, path, told, limits), path, beside)],
    );
    for (const [number, document] of (read?.documents ?? []).entries())
      documents.push(madeOf(document, key, number));
    for (const problem of read?.problems ?? []) problems.push(problem);
  }
  onProgress(files.length, files.length);
  const dated = withDateOrder(documents, dateOrder);
  return { documents: dated, problems, fingerprint: print.digest("hex") };
}

function readOrNot(...of: Parameters<typeof readFile>): Promise<Read> {
  const [, path] = of;
  return readFile(...of).catch((error: unknown) => ({
    documents: [],
    problems: [failure("reading", { path }, error)],
  }));
}

async function withKeptPage(read: Read, path: string, page: Uint8Array | null): Promise<Read> {
  if (page === null) return read;
  const { withPage } = await import("./feed/item-page.js");
  const made = attempt("reading", { path }, () => withPage(read, page, pageFile(path)));
  return "value" in made ? made.value : { ...read, problems: [...read.problems, made.problem] };
}

/** A hash of what the inputs hold: where it is the same, `readInputs` reads the same. */
export async function fingerprintInputs(
  inputs: readonly string[],
  options: Pick<ReadOptions, "cwd" | "limits" | "readers" | "apart">,
): Promise<string> {
  const { files, problems } = await filesOf(inputs, options);
  const print = printOf(problems);
  for (const file of files) {
    const [opened, page] = [open(file, options.limits), openPage(file, options.limits)];
    if (!isOwn(opened) && page !== "absent")
      print.update(lineOf(file.path, opened) + lineOf(file.path, page));
  }
  return print.digest("hex");
}

/** A file as it is found, and what reads it. */
interface FoundFile extends FileCandidate {
  readonly path: string;
  /** `own`: a reader of the project's. */
  readonly reader: Reader | "own" | "companion" | null;
}

async function filesOf(
  inputs: readonly string[],
  { cwd, readers = [], apart }: Pick<ReadOptions, "cwd" | "readers" | "apart">,
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
      const reader = root === null ? (named(readerOf(path)) ?? "text") : readerOf(path);
      return { file, root, path, reader };
    })
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return { files, problems };
}

/** A file of records, a table or a feed is many articles; each has its own limit. */
const MANY: ReadonlySet<Reader | "own"> = new Set(["records", "table", "feed", "own"]);

async function readOwn(bytes: Uint8Array, path: string, readers: readonly ReaderPlugin[]): Promise<Read> {
  const reader = ownReaderOf(path, readers);
  return reader === null ? { documents: [], problems: [] } : readWithPlugin(bytes, path, reader);
}

/** What a server said of a file, beside it: `curl -D ferry.html.headers`. */
const HEADERS = ".headers";

/** Null where nothing reads it. */
function open({ file, root, path, reader }: FoundFile, limits: Config["limits"]): Opened | null {
  if (reader === "companion") return null;
  const opened = openFile(file, root, path, reader !== null && MANY.has(reader) ? null : limits.fileBytes);
  if ("problem" in opened || !existsSync(`${file}${HEADERS}`)) return opened;
  const headers = openFile(`${file}${HEADERS}`, root, path, limits.fileBytes);
  return "bytes" in headers ? { ...opened, bytes: withHttpHead(opened.bytes, headers.bytes) } : opened;
}

/**
 * The page that lies beside an item of a feed; null where there is none. An earlier text of an item is read with its page
 * where the current one is, so that a page that came or went is no change of the outlet's: "absent" where it has none then.
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

const isOwn = (opened: Opened | null): boolean =>
  opened !== null && "bytes" in opened && isWrittenByNewsfold(opened.bytes);

function ownFile(path: string): Problem {
  return {
    place: { path },
    message: "Unexpected file that newsfold itself wrote, expected an article",
    rule: "own-file",
    help: "It holds what builds or `newsfold fetch` remember. Name the folder of the articles instead.",
  };
}

/** A fingerprint as it begins; `lineOf` each file is to follow. */
const printOf = (problems: readonly Problem[]): Hash => createHash("sha256").update(JSON.stringify(problems));

function lineOf(path: string, opened: Opened | null): string {
  const held =
    opened === null ? [] : "problem" in opened ? [opened.problem] : [opened.realPath, sha256(opened.bytes)];
  return `${JSON.stringify([path, ...held])}\n`;
}

/** A file that the user names is read whatever it is called. */
function named(reader: Reader | "companion" | null): Reader | null {
  return reader === "companion" ? null : reader;
}

/** Whether bytes may be words: programs' own formats hold zeros. */
const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4_000).includes(0);

function unknownFormat(path: string, isText: boolean): Problem {
  return {
    place: { path },
    message: `Unexpected file type \`${nodePath.extname(path)}\`, expected text, Markdown, records, a web page or a feed`,
    rule: "file-type",
    help: isText
      ? "If it is an article, name the file itself as an input to have it read as text, or end its name in `.txt`."
      : "It is no text. If it holds an article, save its words as text or as a web page (.txt, .html).",
  };
}
