/**
 * Checks that the words of a field occur in the received input. The reader changes a title or byline by entities,
 * escapes, tags and repairs. The check decodes the input independently, so that it detects a repair that changes words.
 */

import type { Fields, ForeignField } from "../../model.js";
import { regexFrom } from "../../words/text/regex.js";
import { mend } from "../bytes/charset-repair.js";
import { INLINE_ELEMENTS } from "./inline-elements.js";

/** Fields that pages display as the article's own words. */
const SHOWN = ["title", "description", "source", "authors"] as const;

/**
 * Finds the displayed fields whose words are not in the input.
 *
 * @param received the input as text: the file, the record's line, the item of a feed with the head of its feed
 * @returns values that do not occur there word for word; case, accents and signs may differ
 */
export function foreignFields(fields: Fields, received: string): ForeignField[] {
  let readings: readonly string[] | null = null;
  const found: ForeignField[] = [];
  for (const field of SHOWN) {
    for (const text of [fields[field] ?? []].flat()) {
      if (text === "" || standsIn(received, text)) continue;
      readings ??= readingsOf(received);
      const own = accentlessWords(fullyDereferenced(text));
      const names = field === "authors" ? turns(own) : [own];
      // Tags may be inside a word: "<b>T</b>he pier".
      const joined = own.join("");
      const stands = (words: string) =>
        names.some((name) => words.includes(` ${name.join(" ")} `)) ||
        (field === "authors" && names.some((name) => standsApart(words, name))) ||
        (joined.length >= LONG && words.replaceAll(" ", "").includes(joined));
      if (!readings.some(stands)) found.push({ field, text });
    }
  }
  return found;
}

/**
 * Possible readings of the input, all escapes undone: without tags, without tags of emphasis, with all. In a record's title
 * an apparent tag may be part of the words ("<!-- c --> Pier"), and beside `<i>` a headline may be about `<script>`.
 */
function readingsOf(received: string): string[] {
  const written = withEntities(unescaped(received));
  return [withoutTags(written, TAG), withoutTags(written, INLINE_TAG), fullyDereferenced(written)].map(
    // What was decoded wrongly may hide behind escapes: "\\u00e2\\u0080\\u0099".
    (reading) => ` ${accentlessWords(mend(reading).text).join(" ")} `,
  );
}

const DECLARED = /<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"<&]{0,300})"|'([^'<&]{0,300})')\s*>/g;
/** Most characters that words of declared entities may add. */
const MOST_ADDED = 500_000;

/** The input with the words that its document type declares for references: `<!ENTITY paper "The Bay News">`. */
function withEntities(received: string): string {
  if (!received.includes("<!ENTITY")) return received;
  const words = new Map<string, string>();
  for (const [, name = "", double, single] of received.matchAll(DECLARED))
    words.set(name, double ?? single ?? "");
  let added = 0;
  return received.replace(/&([\w.-]{1,40});/g, (reference, name: string) => {
    const known = words.get(name);
    if (known === undefined || added > MOST_ADDED) return reference;
    added += known.length;
    return known;
  });
}

/** Whether the words occur, not as part of a longer word. In scripts without spaces any place will do. */
function standsIn(received: string, text: string): boolean {
  for (let at = received.indexOf(text); at !== -1; at = received.indexOf(text, at + 1)) {
    const edges =
      received.slice(Math.max(0, at - 1), at + 1) +
      received.slice(at + text.length - 1, at + text.length + 1);
    if (
      !WITHIN_WORD.test(edges.slice(0, at === 0 ? 0 : 2)) &&
      !WITHIN_WORD.test(edges.slice(at === 0 ? 1 : 2))
    )
      return true;
  }
  return false;
}

const WITHIN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{2}/u;

/** Fewest letters of words that are found even where the input splits them. */
const LONG = 12;

/** Most words between those of one name: "Robert (Bob) Lund", "Ana Kes [notes] Lund". */
const MOST_BETWEEN = 3;

/** Whether the words of a name occur in order, with little between them. */
function standsApart(words: string, name: readonly string[]): boolean {
  const [first, ...rest] = name;
  if (first === undefined) return false;
  for (let at = words.indexOf(` ${first} `); at !== -1; at = words.indexOf(` ${first} `, at + 1)) {
    let near = words
      .slice(at + first.length + 1, at + REACH)
      .split(" ")
      .slice(1);
    const stands = rest.every((word) => {
      const found = near.slice(0, MOST_BETWEEN + 1).indexOf(word);
      near = near.slice(found + 1);
      return found !== -1;
    });
    if (stands) return true;
  }
  return false;
}

/** Most characters of a name with its gaps. */
const REACH = 400;

/** "Jo Lund" may be written "Lund, Jo". */
function turns(words: readonly string[]): string[][] {
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)]);
}

/** Words in lower case, without accents. */
function accentlessWords(text: string): string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Feeds escape markup several times, with tags between. What remains are words. */
function withoutTags(written: string, tag: RegExp): string {
  return undone(written.replaceAll("<![CDATA[", " ").replaceAll("]]>", " "), (text) =>
    dereferenced(text.replace(tag, " ")),
  );
}

const fullyDereferenced = (text: string): string => undone(text, dereferenced);

function undone(text: string, round: (text: string) => string): string {
  let now = text;
  for (let count = 0; count < MOST_ROUNDS; count++) {
    const before = now;
    now = round(before);
    if (now === before) break;
  }
  return now;
}

/** One more than the reader undoes of a headline, and the two of a page within a feed. */
const MOST_ROUNDS = 7;
const TAG = /<\/?[a-z!][^<>]{0,2000}>/gi;
const INLINE_TAG = regexFrom(
  "gi",
  String.raw`<\/?`,
  [...INLINE_ELEMENTS, "br"],
  String.raw`(?:\s[^<>]{0,2000})?>`,
);
const NUMBERED = /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi;
const ACCENTED = /&([a-z])(?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron);/gi;
const LIGATURE = /&(ae|oe|sz)lig;/gi;
const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function dereferenced(text: string): string {
  if (!text.includes("&")) return text;
  return text
    .replace(NUMBERED, (_, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
    })
    .replace(ACCENTED, "$1")
    .replace(LIGATURE, (_, pair: string) => ({ ae: "æ", oe: "œ", sz: "ß" })[pair.toLowerCase()] ?? " ")
    .replace(/&([a-z]{2,8});/gi, (_, name: string) => CHARACTERS[name.toLowerCase()] ?? " ");
}

/** Escapes of JSON, which pages contain too. */
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrtbf]/g, " ")
    .replace(/\\(["\\/])/g, "$1");
}
