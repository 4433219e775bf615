/** The words of a plain mail: lines that were wrapped to be sent, what somebody sends on, and the signature below. */
import { regexFrom } from "../../words/text/regex.js";

/** Joins the lines that `format=flowed` (RFC 3676) parts: one that ends in a space goes on. "-- " is a signature. */
export function unflowed(text: string): string {
  return text.replace(/(?<=[^\n]) (?:\r?\n)(?=[^\s>])/g, (end, at: number) =>
    text.slice(Math.max(0, at - 3), at + 1).endsWith("\n-- ") ? end : " ",
  );
}

/** A text without the signature and all below it. */
export function withoutSignature(text: string): string {
  const at = /^-- ?\r?$/m.exec(text)?.index;
  return at === undefined || text.slice(0, at).trim() === "" ? text : text.slice(0, at);
}

export interface Forwarded {
  /** By their English names in lower case: from, date, subject. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** What mail programs write above a mail that they send on. */
const MARK = regexFrom(
  "im",
  "^(?:-{3,} ?",
  [
    "forwarded (?:message|mail)|original message|weitergeleitete nachricht|ursprüngliche nachricht",
    "message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|messaggio inoltrato",
    "doorgestuurd bericht|vidarebefordrat meddelande",
  ],
  " ?-{3,}|begin forwarded message:|anfang der weitergeleiteten nachricht:)",
  String.raw`[ \t]*\r?$`,
);
/** Names of headers in the languages that mail programs speak. */
const HEADERS: Readonly<Record<string, string>> = {
  from: "from von de da van från fra",
  date: "date datum sent gesendet envoyé fecha enviado data skickat dato",
  subject: "subject betreff objet asunto oggetto onderwerp ämne emne",
  to: "to an à para a aan till til cc reply-to",
};
const HEADER_BY_NAME = new Map(
  Object.entries(HEADERS).flatMap(([header, names]) => names.split(" ").map((name) => [name, header])),
);
const LINE = /^[ \t>*]*(?<name>[\p{L}-]{1,12})\*?\s?:\*?\s(?<value>.{1,400})$/u;
/** Most lines of a head. */
const MOST_LINES = 12;

/** The mail that a text sends on, by the mark of a mail program and the headers below it; null where it sends none. */
export function forwardedIn(text: string): Forwarded | null {
  const mark = MARK.exec(text);
  if (mark === null) return null;
  const lines = text.slice(mark.index + mark[0].length).split(/\r?\n/);
  const headers = new Map<string, string>();
  let at = 0;
  for (; at < Math.min(lines.length, MOST_LINES); at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "" && headers.size === 0) continue;
    const { name = "", value = "" } = LINE.exec(line)?.groups ?? {};
    const header = HEADER_BY_NAME.get(name.toLowerCase());
    if (header === undefined) break;
    if (!headers.has(header)) headers.set(header, value.trim());
  }
  if (!headers.has("from") && !headers.has("subject")) return null;
  return { headers, text: lines.slice(at).join("\n").trimStart() };
}
