/** Whether a document holds a value that feedparser expects of its item. */

import { readDate } from "../../../src/dates/date-field.js";
import type { Document } from "../../../src/model.js";
import { type Expectation, isoOf } from "./expectations.js";

/** Null: the value is none that newsfold means to read (an address of mail as author, a value without words). */
export function holds(
  { aspect, index, value }: Expectation,
  document: Document | undefined,
  feed: string,
): boolean | null {
  const fields = document?.fields ?? {};
  if (aspect === "dates") {
    const iso = typeof value === "string" ? value : isoOf(value);
    const ours = [fields.published, fields.updated].map((date) => readDate(date ?? ""));
    return ours.some((reading) => reading.kind === "date" && iso?.startsWith(reading.iso.replace(/Z$/, "")));
  }
  if (typeof value !== "string") return null;
  switch (aspect) {
    case "title":
      // An address is nobody's headline. Without one, the words that the text begins with head the article.
      if (wordsOf(value) === "" || /^https?:\S+$/.test(value)) return null;
      return fields.title === undefined
        ? lettersOf(textOf(document)).startsWith(wordsOf(value))
        : sayTheSame(value, fields.title);
    case "content": {
      const text = textOf(document);
      return wordsOf(value) === ""
        ? null
        : [text, fields.description ?? ""].some((own) => sayTheSame(value, own));
    }
    case "link":
      // A host that the feed does not name is that of a test's server, to which the feed's links are relative.
      return URL.canParse(value) && /^https?:/i.test(value) && feed.includes(new URL(value).hostname)
        ? sameAddress(value, fields.url)
        : null;
    case "author": {
      const name = value.replace(/\s*\([^()]*@[^()]*\)/, "").trim();
      // "author_name" is a login, no person.
      if (name === "" || /[@_]/.test(name)) return null;
      return fields.authors?.some((author) => sayTheSame(name, author)) === true;
    }
    case "topics":
      return wordsOf(value) === ""
        ? null
        : fields.topics?.some((topic) => sayTheSame(value, topic)) === true && index >= 0;
    case "id":
      return isKnownNowhere(value, feed)
        ? null
        : fields.id === value || fields.id?.endsWith(`/${value}`) === true || sameAddress(value, fields.url);
  }
}

/** An Atom entry that states a date twice, which RFC 4287 (4.1.2) forbids. */
const TWICE = /<(updated|published|issued|created|modified)>[^<]*<\/\1>\s*<\1>/;

/**
 * Whether a reader of the feed is shown what is expected: no browser shows words of scripts, the fallback inside a frame
 * and the name of a drawing, and feedparser's tests of its sanitizer keep them. Of a date stated twice none is the right one.
 */
export function isShown({ aspect, value }: Expectation, feed: string): boolean {
  if (aspect === "dates") return !TWICE.test(feed);
  if ((aspect !== "content" && aspect !== "title") || typeof value !== "string") return true;
  const source = unescaped(feed.replace(/<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>/g, "")).replace(
    /<!--[\s\S]*?-->/g,
    "",
  );
  let hidden = "";
  const rest = source.replace(HIDDEN, (whole) => {
    hidden += whole;
    return " ";
  });
  const [shown, unseen] = [rest, hidden].map((part) => new Set(wordsOf(part).split(" ")));
  return !wordsOf(value)
    .split(" ")
    .some((word) => unseen?.has(word) && !shown?.has(word));
}

const HIDDEN = /<(script|style|iframe|svg)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

const textOf = (document: Document | undefined): string =>
  document?.blocks.map((block) => block.text).join(" ") ?? "";

/** Whether a value says what newsfold has, mark-up aside: as it is written, or as its escapes read. */
function sayTheSame(value: string, own: string): boolean {
  const words = wordsOf(value);
  return [lettersOf(value), words, wordsOf(unescaped(value)), wordsOf(unescaped(unescaped(value)))].includes(
    lettersOf(own),
  );
}

/**
 * Whether an id is one in its feed alone, and the feed does not say where it is from ("abc123" without any address), or
 * is the number of an item ("7"): newsfold takes none of them for an id, since another feed has the same.
 */
function isKnownNowhere(id: string, feed: string): boolean {
  if (/^[a-z][a-z\d+.-]*:\S/i.test(id.trim())) return false;
  return id.trim().length < 4 || !/<(?:\w+:)?link\b|"(?:home_page_)?url"/i.test(feed);
}

function sameAddress(expected: string, own: string | undefined): boolean {
  return own !== undefined && URL.canParse(expected) && new URL(expected).href === new URL(own).href;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Words of HTML: letters and figures in one case. */
export function wordsOf(html: string): string {
  return lettersOf(unescaped(html.replace(/<!--[\s\S]*?-->|<[a-z/!][^<>]*>/gi, " ")));
}

function unescaped(html: string): string {
  return html
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === "" ? 10 : 16)),
    );
}

function lettersOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
