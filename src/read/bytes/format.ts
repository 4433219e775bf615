/** Which reader a file is for: its name decides, and its content where that says otherwise. */
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
  // A list of feeds is told as one.
  opml: "feed",
  eml: "mail",
  csv: "table",
  tsv: "table",
  // Documents of other programs are told by their content.
  pdf: "text",
  doc: "text",
  docx: "text",
  odt: "text",
  rtf: "text",
  json: "json",
};

/** What lies beside articles and is plainly none: pictures, styles, settings. Passed over in silence. */
const COMPANIONS = new Set(
  (
    "png jpg jpeg gif webp svg avif ico bmp tif tiff mp3 mp4 m4a mov webm ogg wav woff woff2 ttf otf css js mjs cjs ts map " +
    "yaml yml toml ini lock log headers"
  ).split(" "),
);

/** The reader of a file, null for one that newsfold does not read, "companion" for one that it passes over. */
export function readerOf(path: string): Reader | "companion" | null {
  const extension = extensionOf(path);
  if (COMPANIONS.has(extension)) return "companion";
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}

const PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype html|html)[\s>]/i;
/** Also lists of feeds and maps of sites, which the reader of feeds tells with what to do. */
const FEED =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)*(?:<!--[^>]{0,2000}-->\s*)*<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex)[\s>]/i;
const HEAD_BYTES = 4_000;

/**
 * A page without an ending or as `.txt`, a feed as `.html`, records as `.txt`: what a file holds says more than its name.
 *
 * @param named what its name says; null for an ending that newsfold does not know
 */
export function readerByContent<Named extends Reader | null>(
  bytes: Uint8Array,
  named: Named,
): Reader | Named {
  if (named === "table") return named;
  const json = jsonKind(bytes);
  // One record a line and one record in all look alike where there is one line.
  if (json !== null) return json === "json" && named === "records" && isOneLine(bytes) ? named : json;
  if (named === "records" || named === "json" || named === "feed") return named;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString("latin1")
    .replace(/^ï»¿/, "")
    .replaceAll("\0", "");
  if (FEED.test(head)) return "feed";
  if (isMail(head)) return "mail";
  return PAGE.test(head) ? "html" : named;
}

/** Whether bytes are one record on one line; a list on one line is no record. */
function isOneLine(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trim();
  return text.startsWith("{") && !text.includes("\n");
}

/** Folders that browsers save a page's pictures in, beside it: "Ferry_files", "Ferry-Dateien". */
const PARTS =
  /^(?<page>.+?)(?:_files|\.files|-Dateien|_Dateien|_fichiers|_archivos|_ficheiros|_bestanden|_file|_pliki|_filer|_tiedostot)$/;

/** The name of the page whose parts a folder holds, by the folder's name; null where it is a folder like others. */
export function pageOfFolder(name: string): string | null {
  return PARTS.exec(name)?.groups?.page ?? null;
}

function extensionOf(path: string): string {
  const whole = path.slice(path.lastIndexOf("/") + 1);
  const name = whole.replace(/\.gz$/i, "");
  const dot = name.lastIndexOf(".");
  // `000_453a.5bf3` is a name with a dot, not an extension of newsfold's concern; `.hidden` has none.
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
