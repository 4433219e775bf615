/** A mail (RFC 5322), as mail programs save it: a newsletter, or an article that somebody sent -> its text and its headers. */

import { sha256Hex } from "../../structures/sha256.js";
import { decode } from "../bytes/decoded-text.js";
import { headersOf, parameterOf, partOf } from "../bytes/mime.js";
import { createDocument, type Read } from "../fields/document.js";
import { fieldsFrom } from "../fields/fields.js";
import { readHtml } from "../html/html.js";
import { withNotes } from "../text/notes.js";
import { readText } from "../text/text.js";
import { decodeWords } from "./encoded-words.js";
import { forwardedIn, unflowed, withoutSignature } from "./plain-body.js";

/** Letters of a plain part that is more than "View this mail in your browser". */
const SHORTEST_TEXT = 200;

/**
 * Reads a mail: its fields and its text, forwarded parts included.
 *
 * @param path how to name the file in problems
 */
export function readMail(bytes: Uint8Array, path: string): Read {
  const place = { path };
  const headers = headersOf(bytes);
  const plain = decodedPart(bytes, "text/plain", path);
  // What somebody sends on is the article, and its own headers say whose it is and from when.
  const forwarded = plain === null ? null : forwardedIn(plain);
  const header = (name: string) =>
    forwarded?.headers.get(name) ?? (decodeWords(headers.get(name) ?? "").trim() || undefined);
  const from = header("from")?.replace(/<[^<>]*>/g, " ");
  const given = {
    id: forwarded === null ? header("message-id")?.replace(/^<(.*)>$/s, "mid:$1") : undefined,
    title: header("subject")?.replace(REPLIED, "").replace(LIST_TAG, ""),
    author: from,
    source: from?.replace(/^[\s"]+|(?<![\s"])[\s"]+$/g, "").replace(/^\S+@\S+$/, "") || undefined,
    date: header("date"),
  };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { fields, problems } = fieldsFrom(known, () => place);
  const text = plain === null ? null : withoutSignature(forwarded?.text ?? plain);
  const html = decodedPart(bytes, "text/html", path);
  const digest = sha256Hex(bytes);
  if (html !== null && (text === null || text.trim().length < SHORTEST_TEXT)) {
    const read = readHtml(html, path, digest);
    // The mail says who sent it and when; its HTML may hold anything.
    const documents = read.documents.map((document) => ({
      ...document,
      fields: { ...document.fields, ...fields },
    }));
    return { documents, problems: [...problems, ...read.problems] };
  }
  const words = text ?? "";
  const received = `${Object.values(known).join("\n")}\n\n${words}`;
  const blocks = withNotes(readText(words), words);
  const input = { path, format: "text", sha256: digest, text: words, fields, blocks, received } as const;
  return { documents: [createDocument(input)], problems };
}

/** "Fwd: Re: Bridge shut": what mail programs put before a subject, in the languages that write something of their own. */
const REPLIED = /^(?:\s*(?:fwd?|re|rv|tr|wg|aw|sv|vs|antw|doorst|enc|i|r)\s*:\s*)+/i;

/** "[County Press] Road closed": what a mailing list puts before its subjects. */
const LIST_TAG = /^\[[^[\]]{2,40}\]\s+(?=\S)/;

function decodedPart(bytes: Uint8Array, type: string, path: string): string | null {
  const part = partOf(bytes, type);
  if (part === null) return null;
  const declared = part.headers.get("content-type") ?? "";
  const { text } = decode(part.bytes, path, parameterOf(declared, "charset"));
  return text !== null && /^flowed$/i.test(parameterOf(declared, "format") ?? "") ? unflowed(text) : text;
}
