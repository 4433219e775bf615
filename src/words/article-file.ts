/**
 * The file that an article came from: its path without the line of a record. Lines move when a file is sorted, so
 * everything that lasts (addresses, the digest, pages) names the file alone.
 *
 *     news.jsonl#12   -> news.jsonl
 *     articles/a#1.md -> articles/a#1.md
 *     feed.xml#3#7    -> feed.xml (line 7 of the feed's item 3)
 */
export function articleFile(path: string): string {
  return path.includes("#") ? path.replace(/(?:#\d+){1,2}$/, "") : path;
}
