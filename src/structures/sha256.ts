/** SHA-256 digests: of files, of articles, and of headlines that give an address no letters. */
import { hash } from "node:crypto";

/** SHA-256 of a text (as UTF-8) or of bytes, in hex. */
export function sha256Hex(content: string | Uint8Array): string {
  return hash("sha256", content);
}
