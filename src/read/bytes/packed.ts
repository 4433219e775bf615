/**
 * Unpacks saved pages in other forms than HTML: compressed, with all pictures in one message (`.mhtml`, Chrome and
 * Edge), or in a property list (`.webarchive`, Safari). Detected by content.
 */
import { gunzipSync } from "node:zlib";
import { isMail, parameterOf, partOf } from "./mime.js";
import { isPropertyList, type PropertyValue, readPropertyList } from "./property-list.js";

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** The charset that the container names for its content, or null. */
  readonly charset: string | null;
  /** Address of the saved page, or null. */
  readonly address: string | null;
  /** Whether the content is certainly a page. */
  readonly isPage: boolean;
}

/**
 * The content of a file; the file itself where it is no container. Null where a container is damaged, or its content
 * exceeds `largest` bytes.
 */
export function unpack(bytes: Uint8Array, largest: number): Unpacked | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const inner = inflated(bytes, largest);
    return inner === null ? null : unpackSaved(inner);
  }
  return unpackSaved(bytes);
}

function unpackSaved(bytes: Uint8Array): Unpacked | null {
  if (isPropertyList(bytes)) return fromWebArchive(readPropertyList(bytes));
  if (isMessage(bytes)) return fromMessage(bytes);
  const head = httpHeadOf(bytes);
  if (head !== null) {
    const body = unpackSaved(bytes.subarray(head.end));
    return body && { ...body, charset: body.charset ?? head.charset };
  }
  return { bytes, charset: null, address: null, isPage: false };
}

const HTTP_HEAD =
  /^HTTP\/\d(?:\.\d)? \d{3}[^\n]{0,300}\n(?:[\w-]{1,100}:[^\n]{0,8000}\n|[ \t][^\n]{0,8000}\n){0,300}\r?\n/;
/** An answer and those that redirected to it. */
const MOST_HEAD_BYTES = 64_000;

/** The headers that a server sent before a file, as `wget --save-headers` keeps them. */
function httpHeadOf(bytes: Uint8Array): { end: number; charset: string | null } | null {
  if (bytes[0] !== 0x48 || bytes[1] !== 0x54) return null;
  const [head] = HTTP_HEAD.exec(Buffer.from(bytes.subarray(0, MOST_HEAD_BYTES)).toString("latin1")) ?? [];
  if (head === undefined) return null;
  const type = /^content-type:([^\n]*)/im.exec(head)?.[1] ?? "";
  return { end: head.length, charset: parameterOf(type, "charset") };
}

/** A file with the headers that were kept beside it (`curl -D ferry.html.headers`) as a server sends both. */
export function withHttpHead(bytes: Uint8Array, headers: Uint8Array): Uint8Array {
  const lines = Buffer.from(headers).toString("latin1").trim();
  // Those of redirects are above.
  const last = lines.split(/\r?\n\r?\n/).at(-1) ?? "";
  const head = /^HTTP\//.test(last) ? last : `HTTP/1.1 200 OK\n${last}`;
  return Buffer.concat([Buffer.from(`${head}\n\n`, "latin1"), bytes]);
}

function inflated(bytes: Uint8Array, largest: number): Uint8Array | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: largest });
  } catch {
    return null;
  }
}

const HEAD_BYTES = 4_000;

/** Whether a file begins with the headers of browsers. */
function isMessage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  return (
    !isMail(head) &&
    /^(?:From|Subject|Date|MIME-Version|Content-Type|Snapshot-Content-Location|X-[\w-]+):\s/i.test(head) &&
    /^MIME-Version:/im.test(head) &&
    /^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(head)
  );
}

function fromMessage(bytes: Uint8Array): Unpacked | null {
  const part = partOf(bytes, "text/html");
  if (part === null) return null;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const snapshot = /^Snapshot-Content-Location:\s*(\S+)/im.exec(head)?.[1] ?? null;
  return {
    bytes: part.bytes,
    charset: parameterOf(part.headers.get("content-type") ?? "", "charset"),
    address: snapshot ?? part.headers.get("content-location") ?? null,
    isPage: true,
  };
}

function fromWebArchive(archive: PropertyValue): Unpacked | null {
  const main = memberOf(archive, "WebMainResource");
  const data = memberOf(main, "WebResourceData");
  if (!(data instanceof Uint8Array)) return null;
  const [charset, address] = ["WebResourceTextEncodingName", "WebResourceURL"].map((key) => {
    const value = memberOf(main, key);
    return typeof value === "string" ? value : null;
  });
  return { bytes: data, charset: charset ?? null, address: address ?? null, isPage: true };
}

function memberOf(value: PropertyValue, key: string): PropertyValue {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Uint8Array)
    return null;
  const members = value as { readonly [key: string]: PropertyValue };
  return Object.hasOwn(members, key) ? (members[key] ?? null) : null;
}
