/** Chooses the reader of a file by its name, or by its content where that contradicts the name. */
import { jsonKind } from "./json-kind.js";
import { isMail } from "./mime.js";

export type Reader = "text" | "markdown" | "records" | "table" | "html" | "feed" | "json" | "mail";

const BY_EXTENSION: Readonly<Record<string, Reader>> = {
  "": "text",
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  ndjson: "records",
  jsonl: "records",
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  mhtml: "html",
  mht: "html",
  webarchive: "html",
  php: "html",
  asp: "html",
  aspx: "html",
  jsp: "html",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  xml: "feed",
  // Reported as a list of feeds.
  opml: "feed",
  // Notes of Evernote.
  enex: "feed",
  eml: "mail",
  csv: "table",
  tsv: "table",
  // Documents of other programs are detected by content.
  pdf: "text",
  doc: "text",
  docx: "text",
  odt: "text",
  rtf: "text",
  json: "json",
};

/** Files beside articles that are no articles: pictures, styles, settings. They are skipped silently. */
const COMPANIONS = new Set(
  (
    "png jpg jpeg gif webp svg avif ico bmp tif tiff mp3 mp4 m4a mov webm ogg wav woff woff2 ttf otf css js mjs cjs ts map " +
    "yaml yml toml ini lock log headers"
  ).split(" "),
);

/** The reader of a file; null for one that newsfold does not read, "companion" for one that it skips silently. */
export function readerOf(path: string): Reader | "companion" | null {
  const extension = extensionOf(path);
  if (COMPANIONS.has(extension)) return "companion";
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}

const PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype html|html)[\s>]/i;
/** Also lists of feeds and site maps, about which the feed reader reports what to do. */
const FEED =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)*(?:<!--[^>]{0,2000}-->\s*)*<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex|nitf|newsItem|newsMessage|en-export)[\s>]/i;
const HEAD_BYTES = 4_000;
/** `<`, in any charset that a page may be in. */
const TAG_OPENS = 0x3c;

/**
 * Chooses the reader by content, for a page without an ending or as `.txt`, a feed as `.html`, records as `.txt`.
 *
 * @param named the reader by name; null for an unknown ending
 */
export function readerByContent<Named extends Reader | null>(
  bytes: Uint8Array,
  named: Named,
): Reader | Named {
  if (named === "table") return named;
  const json = jsonKind(bytes);
  // A file with one line may be a record on a line or a single record.
  if (json !== null) return json === "json" && named === "records" && isOneLine(bytes) ? named : json;
  if (named === "records" || named === "json" || named === "feed") return named;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString("latin1")
    .replace(/^ï»¿/, "")
    .replaceAll("\0", "");
  if (FEED.test(head)) return "feed";
  if (isMail(head)) return "mail";
  if (PAGE.test(head)) return "html";
  return named === "html" && !bytes.includes(TAG_OPENS) ? "text" : named;
}

/** Whether bytes are one record on one line. A list on one line is no record. */
function isOneLine(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trim();
  return text.startsWith("{") && !text.includes("\n");
}

/** Folders in which browsers save the parts of a page: "Ferry_files", "Ferry-Dateien". */
const PARTS =
  /^(?<page>.+?)(?:_files|\.files|-Dateien|_Dateien|_fichiers|_archivos|_ficheiros|_bestanden|_file|_pliki|_filer|_tiedostot)$/;

/** The name of the page whose parts a folder holds; null for other folders. */
export function pageOfFolder(name: string): string | null {
  return PARTS.exec(name)?.groups?.page ?? null;
}

function extensionOf(path: string): string {
  const whole = path.slice(path.lastIndexOf("/") + 1);
  const name = whole.replace(/\.gz$/i, "");
  const dot = name.lastIndexOf(".");
  // `000_453a.5bf3` is a name with a dot and no extension; `.hidden` has none.
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
