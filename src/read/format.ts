/** Which reader a file is for: its name decides. */
export type Reader = "text" | "markdown" | "records" | "table" | "html" | "feed" | "json";

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
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  xml: "feed",
  // A list of feeds is told as one.
  opml: "feed",
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
    "yaml yml toml ini lock log"
  ).split(" "),
);

/** The reader of a file, null for one that newsfold does not read, "companion" for one that it passes over. */
export function readerOf(path: string): Reader | "companion" | null {
  const extension = extensionOf(path);
  if (COMPANIONS.has(extension)) return "companion";
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
  const dot = name.lastIndexOf(".");
  // `000_453a.5bf3` is a name with a dot, not an extension of newsfold's concern; `.hidden` has none.
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
