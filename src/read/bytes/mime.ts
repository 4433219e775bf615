/** Parses a multipart message (RFC 2045; RFC 2557 for pages) and decodes the first part of a type. */

export interface MimePart {
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

const MOST_PARTS = 2_000;
const DEEPEST = 5;

/** The first part of type `wanted` (`text/html`); the message itself where it has no parts; null where there is none. */
export function partOf(message: Uint8Array, wanted: string): MimePart | null {
  return findPart(Buffer.from(message).toString("latin1"), wanted, 0);
}

/** The headers of a message, by their names in lower case; of several of one name the first. */
export function headersOf(message: Uint8Array): ReadonlyMap<string, string> {
  return split(Buffer.from(message.subarray(0, MOST_HEADER_BYTES)).toString("latin1")).headers;
}

/** Mail servers write some thousands. */
const MOST_HEADER_BYTES = 200_000;

function findPart(text: string, wanted: string, depth: number): MimePart | null {
  const { headers, body } = split(text);
  const type = headers.get("content-type") ?? "text/plain";
  if (/^multipart\//i.test(type) && depth < DEEPEST) {
    const boundary = parameterOf(type, "boundary");
    if (boundary === null) return null;
    for (const part of partsOf(body, boundary)) {
      const found = findPart(part, wanted, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!type.toLowerCase().startsWith(wanted)) return null;
  return { headers, bytes: decodedBody(body, headers.get("content-transfer-encoding") ?? "") };
}

/** The text between the boundaries. The last part may be truncated. */
function partsOf(body: string, boundary: string): string[] {
  const line = `--${boundary}`;
  const parts: string[] = [];
  let at = body.startsWith(line) ? 0 : body.indexOf(`\n${line}`) + 1;
  while (body.startsWith(line, at) && !body.startsWith("--", at + line.length) && parts.length < MOST_PARTS) {
    const start = body.indexOf("\n", at) + 1;
    if (start === 0) break;
    const next = body.indexOf(`\n${line}`, start - 1);
    parts.push(body.slice(start, next === -1 ? body.length : next).replace(/\r$/, ""));
    if (next === -1) break;
    at = next + 1;
  }
  return parts;
}

function split(text: string): { headers: ReadonlyMap<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  // A header continues on lines that begin with white space.
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? "" : text.slice(end.index + end[0].length) };
}

/** Parameter of a header: `boundary` of `multipart/related; boundary="x"`. */
export function parameterOf(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header);
  return found?.[1] ?? found?.[2] ?? null;
}

function decodedBody(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64");
    case "quoted-printable": {
      const unwrapped = body.replace(/=[ \t]*\r?\n/g, "");
      return Buffer.from(
        unwrapped.replace(/=([\da-f]{2})/gi, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        ),
        "latin1",
      );
    }
    default:
      return Buffer.from(body, "latin1");
  }
}

/** Headers that mail servers write, and no person at the top of a text; pages saved as a message were sent by nobody. */
export function isMail(head: string): boolean {
  return (
    /^(?:Return-Path|Received|Delivered-To|X-[\w-]+|From|To|Subject|Date|Message-ID|MIME-Version|DKIM-Signature|ARC-[\w-]+):/i.test(
      head,
    ) &&
    /^From:\s[^\n]*@/im.test(head) &&
    /^(?:Message-ID|Received|Delivered-To|Return-Path|MIME-Version):/im.test(head)
  );
}
