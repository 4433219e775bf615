/** The one digest of newsfold: of files, of articles, and of what stands in for words in an address. */
import { hash } from "node:crypto";

/** SHA-256 of a text (as UTF-8) or of bytes, in hex. */
export function sha256Hex(content: string | Uint8Array): string {
  return hash("sha256", content);
}
