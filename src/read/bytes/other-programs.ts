/** Detects documents of other programs by their first bytes. */
import type { Problem } from "../../problem.js";

/** First bytes of files, as characters of Latin-1 (https://en.wikipedia.org/wiki/List_of_file_signatures). */
const PDF = "%PDF-";
const OLD_OFFICE = "\xd0\xcf\x11\xe0";
const RTF = "{\\rtf";
const CRAWL = "WARC/";
const ZIP = "PK\x03\x04";
/** Bytes in which a packed document names its parts. */
const FIRST_NAMES = 4096;

const SHORTCUT = "link to a page (shortcut)";
/** Files that desktops make of an address that is dragged out of a browser: Windows, Linux, macOS. */
const SHORTCUTS = [
  /^(?:\xef\xbb\xbf)?\s{0,9}\[InternetShortcut\]/i,
  /^\s{0,9}\[Desktop Entry\][^[]{0,2000}\bType=Link\b/i,
  /^[^{}]{0,600}<plist\b[^{}]{0,200}<key>URL<\/key>\s{0,99}<string>[^<]{1,2000}<\/string>\s{0,99}<\/dict>/i,
];

/** A problem that names the kind of file and what to do; null where it may be text. */
export function otherProgram(bytes: Uint8Array, path: string): Problem | null {
  const program = programOf(bytes);
  if (program === null) return null;
  const help =
    program === SHORTCUT
      ? "It holds the address of a page alone. Open it, and save the page itself."
      : "Open it, and save it as text or as a web page (.txt, .html), or copy its words into a .txt file.";
  return { place: { path }, message: `Unexpected ${program}, expected text`, rule: "document-format", help };
}

/** The program by its signature; of an archive by the names of its parts. Null: none of these. */
function programOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, FIRST_NAMES)).toString("latin1");
  if (head.startsWith(PDF)) return "PDF document";
  if (head.startsWith(OLD_OFFICE)) return "document of an old office program";
  if (head.startsWith(RTF)) return "rich text (RTF)";
  if (head.startsWith(CRAWL)) return "archive of crawled pages (WARC)";
  if (SHORTCUTS.some((shortcut) => shortcut.test(head))) return SHORTCUT;
  if (!head.startsWith(ZIP)) return null;
  if (head.includes("word/") || head.includes("[Content_Types].xml")) return "Word or office document";
  if (head.includes("opendocument")) return "OpenDocument text";
  return head.includes("application/epub") ? "e-book" : "archive (zip)";
}
