/** Files, folders and globs -> `Document[]`. EDGE. */
import nodePath from "node:path";
import { attempt, failure } from "../boundary.js";
import { keyOfParts, madeOf } from "../cache/content-key.js";
import { lazyMembers, type StoredForm } from "../cache/lazy-members.js";
import { type Memo, noMemo, recalledAll } from "../cache/memo.js";
import type { DateOrder, Document } from "../model.js";
import type { ReaderPlugin } from "../plugins/plugins.js";
import type { Problem } from "../problem.js";
import { sha256Hex } from "../structures/sha256.js";
import { pageFile } from "../words/item-file-names.js";
import { readerByContent } from "./bytes/format.js";
import { otherProgram } from "./bytes/other-programs.js";
import { withDateOrder } from "./fields/date-order.js";
import type { Read } from "./fields/document.js";
import { readFile } from "./file.js";
import { type FileOptions, filesOf, isOwn, lineOf, lookAt, ownReaderOf, printOf } from "./found-files.js";
import { readWithPlugin } from "./plugin-reader.js";

export interface ReadOptions extends FileOptions {
  /** Order in dates such as 05/06/2024, for outlets whose other dates do not decide it. */
  readonly dateOrder?: DateOrder | null;
  readonly onProgress?: (done: number, total: number) => void;
  /** Results for the same bytes in earlier builds. */
  readonly memo?: Memo;
}

export interface ReadInputs extends Read {
  /** Fingerprint of what was read, as by `fingerprintInputs`. */
  readonly fingerprint: string;
}

/** Reads all articles of the inputs, in order of their paths, each file once. A file that cannot be read is a problem. */
export async function readInputs(inputs: readonly string[], options: ReadOptions): Promise<ReadInputs> {
  const { limits, dateOrder = null, readers = [], onProgress = () => {}, memo = noMemo } = options;
  const { files, problems } = await filesOf(inputs, options);
  const print = printOf(problems);
  const documents: Document[] = [];
  const seen = new Set<string>();
  for (const [index, file] of files.entries()) {
    onProgress(index, files.length);
    const { path, reader } = file;
    const { opened, page } = options.looked?.take(file) ?? lookAt(file, limits);
    if (isOwn(opened)) {
      if (file.root === null) problems.push(ownFile(path));
      continue;
    }
    if (page === "absent") continue;
    print.update(lineOf(path, opened) + lineOf(path, page));
    if (reader === "companion" || opened === null) continue;
    const readBy = reader ?? ("bytes" in opened ? readerByContent(opened.bytes, null) : null);
    if (readBy === null) {
      const bytes = "bytes" in opened ? opened.bytes : new Uint8Array();
      problems.push(otherProgram(bytes, path) ?? unknownFormat(path, "bytes" in opened && isText(bytes)));
      continue;
    }
    if ("problem" in opened) {
      if (opened.problem) problems.push(opened.problem);
      continue;
    }
    if (seen.has(opened.realPath)) continue;
    seen.add(opened.realPath);
    if (readBy === "own") {
      const { documents: own, problems: faults } = await readOwn(opened.bytes, path, readers);
      documents.push(...own);
      problems.push(...faults);
      continue;
    }
    const { bytes } = opened;
    const beside = page !== null && "bytes" in page ? page.bytes : null;
    const key = keyOfParts("read", path, readBy, limits, sha256Hex(bytes), beside && sha256Hex(beside));
    const [read] = await recalledAll(
      memo,
      1,
      () => key,
      async () => [await withKeptPage(await readOrNot(bytes, path, readBy, limits), path, beside)],
      STORED,
    );
    for (const [number, document] of (read?.documents ?? []).entries())
      documents.push(madeOf(document, key, number));
    for (const problem of read?.problems ?? []) problems.push(problem);
  }
  onProgress(files.length, files.length);
  const dated = withDateOrder(documents, dateOrder);
  return { documents: dated, problems, fingerprint: print.digest("hex") };
}

const stored = lazyMembers<Document>("text", "lineStarts", "blocks", "tree");

/** Where nothing has changed, only the fields of a document are asked for. */
const STORED: StoredForm<Read> = {
  pack: (read) => ({ ...read, documents: read.documents.map(stored.pack) }),
  unpack(packed) {
    const read = packed as Read;
    return { ...read, documents: read.documents.map(stored.unpack) };
  },
};

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

async function readOwn(bytes: Uint8Array, path: string, readers: readonly ReaderPlugin[]): Promise<Read> {
  const reader = ownReaderOf(path, readers);
  return reader === null ? { documents: [], problems: [] } : readWithPlugin(bytes, path, reader);
}

function ownFile(path: string): Problem {
  return {
    place: { path },
    message: "Unexpected file that newsfold itself wrote, expected an article",
    rule: "own-file",
    help: "It holds what builds or `newsfold fetch` remember. Name the folder of the articles instead.",
  };
}

/** Whether bytes may be text: binary formats contain zeros. */
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
