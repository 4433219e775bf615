/** Labelled pages as several benchmarks publish them -> one shape. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parsePage } from "../../../src/read/tree/dom.js";

/** What people say that a page holds; what they do not say is undefined and is not measured. */
export interface LabelledPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Main text. */
  readonly text?: string;
  readonly title?: string;
  /** Persons; empty: nobody signs. */
  readonly authors?: readonly string[];
  /** ISO 8601; null: the page has none. */
  readonly day?: string | null;
}

/**
 * Reads one of three layouts:
 * - `ground-truth.json` and `html/ID.html.gz` (Zyte's article-extraction-benchmark);
 * - `NAME/source.html`, `NAME/expected.html`, `NAME/expected-metadata.json` (Readability's test pages);
 * - `labels.json`, `{ "FILE.html": { "title", "authors", "day", "text" } }`, beside its files.
 */
export function readPageSet(folder: string): LabelledPage[] {
  if (existsSync(path.join(folder, "ground-truth.json"))) return readZyte(folder);
  if (existsSync(path.join(folder, "labels.json"))) return readLabels(folder);
  return readReadability(folder);
}

const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;

function readZyte(folder: string): LabelledPage[] {
  return Object.entries(json(path.join(folder, "ground-truth.json"))).map(([id, label]) => ({
    name: id,
    bytes: gunzipSync(readFileSync(path.join(folder, "html", `${id}.html.gz`))),
    text: String((label as { articleBody?: string }).articleBody ?? ""),
  }));
}

function readLabels(folder: string): LabelledPage[] {
  return Object.entries(json(path.join(folder, "labels.json"))).map(([file, label]) => ({
    name: file,
    bytes: readFileSync(path.join(folder, file)),
    ...(label as Omit<LabelledPage, "name" | "bytes">),
  }));
}

function readReadability(folder: string): LabelledPage[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "expected.html")))
    .sort()
    .map((name) => {
      const { title, byline, publishedTime } = json(path.join(folder, name, "expected-metadata.json"));
      return {
        name,
        bytes: readFileSync(path.join(folder, name, "source.html")),
        text: wordsOf(readFileSync(path.join(folder, name, "expected.html"), "utf8")),
        ...(title ? { title: String(title) } : {}),
        ...(byline ? { authors: [String(byline)] } : {}),
        ...(publishedTime ? { day: String(publishedTime).slice(0, 10) } : {}),
      };
    });
}

/** Text of HTML, a space between its elements. */
function wordsOf(html: string): string {
  const page = parsePage(html.replace(/(?=<)/g, " "));
  return page?.body.textContent ?? "";
}
