/** Detects documents of other programs by their first bytes. */
import type { Problem } from "../../problem.js";

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** A problem that names the kind of file and what to do; null where it may be text. */
export function otherProgram(bytes: Uint8Array, path: string): Problem | null {
  const program = programOf(bytes);
  if (program === null) return null;
  const help =
    "Open it, and save it as text or as a web page (.txt, .html), or copy its words into a .txt file.";
  return { place: { path }, message: `Unexpected ${program}, expected text`, rule: "document-format", help };
}

function programOf(bytes: Uint8Array): string | null {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return "PDF document";
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "document of an old office program";
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return "rich text (RTF)";
  if (!begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return null;
  const names = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (names.includes("word/") || names.includes("[Content_Types].xml")) return "Word or office document";
  if (names.includes("opendocument")) return "OpenDocument text";
  return names.includes("application/epub") ? "e-book" : "archive (zip)";
}
