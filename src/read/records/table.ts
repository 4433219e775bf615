/** Rows of a `.csv` or `.tsv` file whose first row names the columns -> records. */
import { parse } from "csv-parse/sync";
import type { Document } from "../../model.js";
import type { Problem } from "../../problem.js";
import type { Read } from "../fields/document.js";
import { FIELD_NAMES } from "../fields/fields.js";
import { readRecordValue, TEXT_NAMES } from "./records.js";

/** Names of fields by their lower-case form: `pubdate` is `pubDate`. */
const KNOWN = new Map(
  [...Object.values(FIELD_NAMES).flat(), ...TEXT_NAMES].map((name) => [name.toLowerCase(), name]),
);

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table: an article for each row.
 *
 * @param path file name; an article is named by it, `#` and its row below the head
 * @param longest most characters of a row
 */
export function readTable(text: string, path: string, longest: number): Read {
  const fail = (found: Omit<Problem, "place">): Read => ({
    documents: [],
    problems: [{ place: { path, line: 1 }, ...found }],
  });
  let rows: readonly Row[];
  try {
    const options = {
      delimiter: delimiterOf(text),
      relax_quotes: true,
      relax_column_count: true,
      info: true,
    };
    rows = parse(text, { ...options, skip_empty_lines: true, max_record_size: 0 }) as unknown as Row[];
  } catch (error) {
    const help =
      "Save it again as CSV, with quotation marks around values that hold a comma or a line break.";
    const message = `Unexpected text, expected a table: ${(error as Error).message}`;
    return fail({ message, rule: "table-syntax", help });
  }
  const [head, ...body] = rows;
  const names = (head?.record ?? []).map((name) => KNOWN.get(name.trim().toLowerCase()) ?? name.trim());
  if (!names.some((name) => KNOWN.has(name.toLowerCase()))) {
    const found = names.slice(0, 5).join(", ").slice(0, 80);
    const help = "Name the columns in the first row: title, text, date, source, url.";
    const message = `Unexpected columns \`${found}\`, expected names such as title and text`;
    return fail({ message, rule: "table-columns", help });
  }
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const [index, { record, info }] of body.entries()) {
    const place = { path, line: info.lines };
    const raw = record.join("\t");
    if (raw.length > longest) {
      const message = `Unexpected record of ${raw.length} characters, expected at most ${longest}`;
      problems.push({ place, message, rule: "record-size" });
      continue;
    }
    const values = Object.fromEntries(names.map((name, column) => [name, record[column] ?? ""]));
    const read = readRecordValue(values, raw, `${path}#${index + 1}`, place);
    documents.push(...read.documents);
    problems.push(...read.problems);
  }
  return { documents, problems };
}

/** The most frequent delimiter in the first line. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n|\r/, 1);
  const counts = ["\t", ";", ","].map((sign) => [first.split(sign).length, sign] as const);
  return counts.toSorted(([a], [b]) => b - a)[0]?.[1] ?? ",";
}
