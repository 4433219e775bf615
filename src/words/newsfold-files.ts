/**
 * Files that newsfold writes beside a site, told by what they hold: the ledger, months of the archive, the memory of
 * `fetch`, pages that it kept beside their items. None of them is an article, wherever it lies and whatever it is called.
 */

/** The first member of each JSON file that newsfold reads again: `{"newsfold": 1,`. */
const JSON_FILE = /^\s*\{\s*"newsfold"\s*:/;
/** The last member of each line of the archive: a checksum. */
const SEALED_LINE = /,"sum":"[0-9a-f]{16}"\}\s*$/;
/** Begins a page that `fetch` kept beside its item. */
export const KEPT_PAGE = "<!-- kept by newsfold fetch beside its item -->\n";

/** Longer than the end of a line of the archive, and than the mark of any other file. */
const ENDS = 200;

/** Whether a file holds one of the marks. @param bytes all of them */
export function isWrittenByNewsfold(bytes: Uint8Array): boolean {
  const head = utf8(bytes.subarray(0, ENDS));
  if (head.startsWith(KEPT_PAGE) || JSON_FILE.test(head)) return true;
  return head.startsWith("{") && SEALED_LINE.test(utf8(bytes.subarray(-ENDS)));
}

const utf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
