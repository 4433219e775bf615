/** A mail (RFC 5322), as mail programs save it: a newsletter, or an article that somebody sent -> its text and its headers. */
import { decode } from "../bytes/decoded-text.js";
import { headersOf, parameterOf, partOf } from "../bytes/mime.js";
import { createDocument, type Read, sha256 } from "../fields/document.js";
import { fieldsFrom } from "../fields/fields.js";
import { readHtml } from "../html/html.js";
import { withNotes } from "../text/notes.js";
import { readText } from "../text/text.js";
import { decodeWords } from "./encoded-words.js";

/** Letters of a plain part that is more than "View this mail in your browser". */
const SHORTEST_TEXT = 200;

/** @param path how to name the file in problems */
export function readMail(bytes: Uint8Array, path: string): Read {
  const place = { path };
  const headers = headersOf(bytes);
  const header = (name: string) => decodeWords(headers.get(name) ?? "").trim() || undefined;
  const from = header("from")?.replace(/<[^<>]*>/g, " ");
  const given = {
    id: header("message-id")?.replace(/^<(.*)>$/s, "mid:$1"),
    title: header("subject")?.replace(REPLIED, ""),
    author: from,
    source: from?.replace(/^[\s"]+|(?<![\s"])[\s"]+$/g, "").replace(/^\S+@\S+$/, "") || undefined,
    date: header("date"),
  };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { fields, problems } = fieldsFrom(known, () => place);
  const text = textOf(bytes, "text/plain", path);
  const html = textOf(bytes, "text/html", path);
  const digest = sha256(bytes);
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

function textOf(bytes: Uint8Array, type: string, path: string): string | null {
  const part = partOf(bytes, type);
  if (part === null) return null;
  return decode(part.bytes, path, parameterOf(part.headers.get("content-type") ?? "", "charset")).text;
}
