/** Newline-delimited JSON: one article a line -> `Document[]`. */
import type { Document } from "../model.js";
import type { Problem } from "../problem.js";
import { createDocument, type Read, sha256 } from "./document.js";
import { fieldsFrom } from "./fields.js";
import { readText } from "./text.js";

const TEXT_NAMES = ["text", "content_text", "content", "body", "article"] as const;

/**
 * @param text the whole file
 * @param path how to name the file; an article is named by it, `#` and its line
 * @param longest most characters of a line
 */
export function readRecords(text: string, path: string, longest: number): Read {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const raw = text.slice(at, text[end - 1] === "\r" ? end - 1 : end);
    at = end + 1;
    line += 1;
    if (raw.trim() === "") continue;
    const read = readRecord(raw, path, line, longest);
    problems.push(...read.problems);
    documents.push(...read.documents);
  }
  return { documents, problems };
}

function readRecord(raw: string, file: string, line: number, longest: number): Read {
  const place = { path: file, line };
  const fail = (message: string, rule: string, help?: string): Read => ({
    documents: [],
    problems: [{ place, message, rule, ...(help === undefined ? {} : { help }) }],
  });
  if (raw.length > longest) {
    return fail(
      `Unexpected record of ${raw.length} characters, expected at most ${longest}`,
      "record-size",
      "Raise `limits.recordBytes` in newsfold.yaml if it is an article.",
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return fail(`Unexpected text, expected a JSON object: ${(error as Error).message}`, "record-syntax");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fail(`Unexpected ${kindOf(value)}, expected a JSON object`, "record-syntax");
  }
  const record = value as Record<string, unknown>;
  const read = fieldsFrom(record, () => place);
  const problems = [...read.problems];
  const name = TEXT_NAMES.find((key) => Object.hasOwn(record, key) && record[key] !== null);
  const body = name === undefined ? "" : record[name];
  if (typeof body !== "string") {
    problems.push({
      place,
      message: `Unexpected ${kindOf(body)} as \`${name}\`, expected text`,
      rule: "field-value",
    });
  }
  const text = typeof body === "string" ? body.replace(/\p{Surrogate}/gu, "\uFFFD") : "";
  const document = createDocument({
    path: `${file}#${line}`,
    format: "record",
    sha256: sha256(raw),
    text,
    blocks: readText(text),
    fields: read.fields,
  });
  return { documents: [document], problems };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
