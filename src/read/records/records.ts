/** JSON objects -> `Document[]`: newline-delimited, one article a line, or a file with one or a list of them. */

import { attempt } from "../../boundary.js";
import type { Document } from "../../model.js";
import type { Place, Problem } from "../../problem.js";
import { isMapping } from "../../structures/mapping.js";
import { sha256Hex } from "../../structures/sha256.js";
import { balancedBidi } from "../../words/text/bidi.js";
import { mend } from "../bytes/charset-repair.js";
import { decodedTwice } from "../bytes/decoded-text.js";
import { createDocument, type Read, unpublished } from "../fields/document.js";
import { fieldsFrom } from "../fields/fields.js";
import { withNotes } from "../text/notes.js";
import { readText } from "../text/text.js";
import { chatRecords } from "./chat-export.js";
import { exportedRecords } from "./exports.js";
import { withPlainFields } from "./service-shapes.js";

/** Fields that may hold the text of an article; the first one that a record has counts. */
export const TEXT_NAMES = [
  ...["text", "maintext", "content_text", "content", "body", "article"],
  ...["html", "body_html", "body_xhtml", "body_text", "bodyText", "articleBody", "lead_paragraph"],
] as const;

/**
 * Reads newline-delimited JSON, an article a line. A faulty line is a problem, and the others are read.
 *
 * @param text the whole file
 * @param path file name; an article is named by it, `#` and its line
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
    const place = { path, line };
    const read = orProblem(place, () => readRecord(raw, path, line, longest));
    problems.push(...read.problems);
    documents.push(...read.documents);
  }
  return { documents, problems };
}

/** Returns the result of a reader, or a problem where it throws. */
function orProblem(place: Place, run: () => Read): Read {
  const made = attempt("reading", place, run);
  return "value" in made ? made.value : { documents: [], problems: [made.problem] };
}

function readRecord(raw: string, file: string, line: number, longest: number): Read {
  const place = { path: file, line };
  if (raw.length > longest) {
    const message = `Unexpected record of ${raw.length} characters, expected at most ${longest}`;
    const help = "Raise `limits.recordBytes` in newsfold.yaml if it is an article.";
    return { documents: [], problems: [{ place, message, rule: "record-size", help }] };
  }
  const parsed = parseJson(raw, place);
  if (parsed.value === undefined) return { documents: [], problems: parsed.problems };
  const { documents, problems } = readRecordValue(parsed.value, raw, `${file}#${line}`, place);
  return { documents, problems: [...parsed.problems, ...problems] };
}

interface Parsed {
  /** Undefined where it is no JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Escapes of letters and controls above ASCII, which `charset-repair` could not see in the file. */
const ESCAPED = /\\u00[89c-f]/i;

function parseJson(text: string, place: Place): Parsed {
  let mended = 0;
  const mendValue = (_: string, member: unknown) => {
    if (typeof member !== "string") return member;
    const { text, count } = mend(member);
    mended += count;
    return text;
  };
  try {
    const value: unknown = JSON.parse(text, ESCAPED.test(text) ? mendValue : undefined);
    return { value, problems: mended === 0 ? [] : [decodedTwice(mended, place)] };
  } catch (error) {
    return { value: undefined, problems: [notJson(place, error)] };
  }
}

/**
 * A `.json` file that is no feed: one record, or a list of them, as scrapers write.
 *
 * @param path file name; an article of a list is named by it, `#` and its position in the list
 */
export function readRecordFile(text: string, path: string): Read {
  const { value, problems } = parseJson(text, { path });
  if (value === undefined) return { documents: [], problems };
  const list: unknown = chatRecords(value) ?? exportedRecords(value) ?? value;
  const reads = Array.isArray(list)
    ? list.map((item, index) => {
        const name = `${path}#${index + 1}`;
        return orProblem({ path: name }, () =>
          readRecordValue(item, JSON.stringify(item), name, { path: name }),
        );
      })
    : [readRecordValue(value, text, path, { path })];
  return {
    documents: reads.flatMap(({ documents }) => documents),
    problems: [...problems, ...reads.flatMap((read) => read.problems)],
  };
}

function notJson(place: Place, error: unknown): Problem {
  const message = `Unexpected text, expected a JSON object: ${(error as Error).message}`;
  return { place, message, rule: "record-syntax" };
}

/**
 * Reads a parsed record.
 *
 * @param value an object with the fields of an article; anything else is a problem
 * @param raw the record as received
 * @param place where to report its faults
 */
export function readRecordValue(value: unknown, raw: string, path: string, place: Place): Read {
  if (!isMapping(value)) {
    const message = `Unexpected ${nameOfType(value)}, expected a JSON object`;
    return { documents: [], problems: [{ place, message, rule: "record-syntax" }] };
  }
  const record = withPlainFields(value);
  if (isUnpublished(record)) return { documents: [], problems: [unpublished(1, place)] };
  const read = fieldsFrom(withoutOwnFields(record), () => place);
  const problems = [...read.problems];
  const name = TEXT_NAMES.find((key) => Object.hasOwn(record, key) && record[key] !== null);
  const body = name === undefined ? "" : record[name];
  if (typeof body !== "string") {
    problems.push({
      place,
      message: `Unexpected ${nameOfType(body)} as \`${name}\`, expected text`,
      rule: "field-value",
    });
  }
  if (isTakenDown(body) || (isTakenDown(read.fields.title) && body === ""))
    return { documents: [], problems: [takenDown(place)] };
  const text =
    typeof body === "string"
      ? balancedBidi(body.replace(/\p{Surrogate}/gu, "\uFFFD").replace(LEFT_OUT, ""))
      : "";
  const document = createDocument({
    path,
    format: "record",
    received: raw,
    sha256: sha256Hex(raw),
    text,
    blocks: withNotes(readText(text), text),
    fields: read.fields,
    fieldPlaces: read.places,
  });
  return { documents: [document], problems };
}

/** "[+1830 chars]": how services of news say that they give the beginning alone. */
const LEFT_OUT = /\s?\[\+\d{1,7} chars\]\s*$/i;

/** Whether a program that keeps posts says that one is not published. */
const isUnpublished = ({ status, is_published: published }: Record<string, unknown>): boolean =>
  (typeof status === "string" &&
    /^(?:draft|auto-draft|pending|scheduled|future|private|trash)$/i.test(status)) ||
  /^(?:false|0|no)$/i.test(String(published ?? ""));

/** Where a record was made after its article appeared, `updated_at` is a change of the record: an archive's own. */
function withoutOwnFields(record: Record<string, unknown>): Record<string, unknown> {
  const { created_at: made, published_at: appeared, updated_at: changed, ...rest } = record;
  const own =
    typeof made === "string" && typeof appeared === "string" && made.slice(0, 10) > appeared.slice(0, 10);
  return own ? { ...rest, published_at: appeared } : record;
}

/** Whether a service has removed the words at the wish of their publisher. */
const isTakenDown = (words: unknown): boolean =>
  typeof words === "string" && /^\s*\[(?:removed|deleted)\]\s*$/i.test(words);

const takenDown = (place: Place): Problem => ({
  place,
  message: "Unexpected record whose words were removed, expected an article",
  rule: "empty",
});

function nameOfType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
