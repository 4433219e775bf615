/** Reads a file with the project's own reader. */

import type { Document } from "../model.js";
import { typeName } from "../plugins/plugin-faults.js";
import type { ReaderPlugin } from "../plugins/plugins.js";
import type { Problem } from "../problem.js";
import { isMapping } from "../structures/mapping.js";
import type { Read } from "./fields/document.js";
import { readRecordValue } from "./records/records.js";

/** Fields of which a record needs at least one. */
const NEEDED = ["title", "headline", "text", "content", "body", "article", "maintext", "content_text"];

/**
 * The articles that a plug-in reads from a file. Each is handled like a line of `.ndjson`: the proof checks pages
 * against what the plug-in returned. Where the plug-in throws, the file is left out; where a record is invalid, that record is.
 */
export async function readWithPlugin(bytes: Uint8Array, path: string, reader: ReaderPlugin): Promise<Read> {
  const help = "All other files are built. Mend the reader in newsfold.config.js.";
  const failed = (at: string, message: string): Problem => ({
    place: { path: at },
    message: `Unexpected ${message} from the plug-in \`${reader.name}\`, expected articles`,
    rule: "plug-in",
    help,
  });
  let given: unknown;
  try {
    // A copy, so that a plug-in which writes into its bytes changes no other data.
    const text = new TextDecoder().decode(bytes);
    given = await reader.read({ path, bytes: bytes.slice(), text });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { documents: [], problems: [failed(path, `failure (${message})`)] };
  }
  const records = Array.isArray(given) ? (given as readonly unknown[]) : [given];
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const [index, record] of records.entries()) {
    const name = Array.isArray(given) ? `${path}#${index + 1}` : path;
    if (!isMapping(record)) {
      problems.push(failed(name, typeName(record)));
      continue;
    }
    if (!NEEDED.some((key) => typeof record[key] === "string" && record[key].trim() !== "")) {
      problems.push(failed(name, "record without `title` and `text`"));
      continue;
    }
    // As it would be in a file: dates become text, and values that are no JSON are dropped.
    const raw = JSON.stringify(record);
    const read = readRecordValue(JSON.parse(raw), raw, name, { path: name });
    documents.push(...read.documents);
    problems.push(...read.problems);
  }
  return { documents, problems };
}
