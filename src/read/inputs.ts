/** Files, folders and globs -> `Document[]`. EDGE. */
import nodePath from "node:path";
import type { Config } from "../config.js";
import type { Document } from "../model.js";
import type { Problem } from "../problem.js";
import { byCodeUnit } from "../words/order.js";
import type { Read } from "./document.js";
import { readFile } from "./file.js";
import { type Reader, readerOf } from "./format.js";
import { openFile } from "./open.js";
import { type Candidate, createOursTest, expand, shownPath } from "./places.js";

export interface ReadOptions {
  readonly limits: Config["limits"];
  /** Absolute; inputs and the paths of documents are relative to it. */
  readonly cwd: string;
  readonly onProgress?: (done: number, total: number) => void;
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
    // A file of records is many articles; each has its own limit.
    const opened = openFile(file, root, path, reader === "records" ? null : limits.fileBytes);
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

/** A file that the user names is read whatever it is called. */
function named(reader: Reader | "companion" | null): Reader | null {
  return reader === "companion" ? null : reader;
}

function unknownFormat(path: string): Problem {
  return {
    place: { path },
    message: `Unexpected file type \`${nodePath.extname(path)}\`, expected text, Markdown, records, a web page or a feed`,
    rule: "file-type",
    help: "Name the file itself as an input to have it read as text.",
  };
}
