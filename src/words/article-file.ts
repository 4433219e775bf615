/**
 * The file that an article came from: its path without the line of a record. Lines move when a file is sorted anew, so
 * what lasts (addresses, the digest, pages) names the file alone.
 *
 *     news.jsonl#12   -> news.jsonl
 *     articles/a#1.md -> articles/a#1.md
 *     feed.xml#3#7    -> feed.xml, of an item of the feed the seventh line
 */
export function articleFile(path: string): string {
  return path.replace(/(?:#\d+){1,2}$/, "");
}
