/** Detects records by content: one JSON value, or an object on each line. */

/** "{"title": ..." or "[{"title": ...": prose never begins so. */
const OPENS = /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/;

/** "records" where each line is an object, "json" where the whole is one value, null where it is neither, or truncated. */
export function jsonKind(bytes: Uint8Array): "json" | "records" | null {
  const head = Buffer.from(bytes.subarray(0, 1_000)).toString("utf8");
  if (!OPENS.test(head.replace(/^\uFEFF/, ""))) return null;
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trim();
  const newline = text.indexOf("\n");
  const line = newline === -1 ? text : text.slice(0, newline);
  const rest = newline === -1 ? "" : text.slice(newline + 1).trimStart();
  if (rest.startsWith("{") && text.startsWith("{") && isJson(line)) return "records";
  return isJson(text) ? "json" : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
