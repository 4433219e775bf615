/** Pages that were sealed under one address of the site, for another: the site moved, or has an address at last. */

import type { SealedPage, SealedRecord } from "../../model.js";
import { regexFrom } from "../../words/text/regex.js";
import { createLinks, type Links, OWN_FOLDERS } from "../edition/links.js";

/** First parts of the site's own paths. Words of an article that begin like one of them are no key `href`. */
const OWN = regexFrom("", "^(?:", [...OWN_FOLDERS, "about"], String.raw`\/|$)`);
/** Between the addresses of one picture in its sizes. */
const SEVERAL = ", ";
/** Keys of views whose values are words. */
const WORDS: ReadonlySet<string> = new Set(["text", "html", "title", "description", "said"]);

/** The record with all addresses of the site as they are now; as it is where they have not changed. */
export function relocate(record: SealedRecord, now: Links): SealedRecord {
  const before = createLinks(record.url, record.base);
  const [from, to] = [before.absolute(""), now.absolute("")];
  if (before.base === now.base && from === to) return record;
  const moved = (text: string): string => {
    if (from !== null && text.includes(from)) return text.replaceAll(from, to ?? now.base);
    const parts = text.split(SEVERAL);
    const isOwn = parts.every(
      (one) => one.startsWith(before.base) && OWN.test(one.slice(before.base.length)),
    );
    return isOwn ? parts.map((one) => now.base + one.slice(before.base.length)).join(SEVERAL) : text;
  };
  return {
    ...record,
    base: now.base,
    pages: record.pages.map((page) =>
      withCanonical({ ...page, view: walk(page.view, moved) as object }, now),
    ),
    files: record.files.map((file) => ({ ...file, content: moved(file.content) })),
    card: walk(record.card, moved) as object,
  };
}

function walk(value: unknown, moved: (text: string) => string, key = ""): unknown {
  if (typeof value === "string") return WORDS.has(key) ? value : moved(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, moved, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, moved, name)]));
}

function withCanonical(page: SealedPage, now: Links): SealedPage {
  const { head, ...rest } = page.view as { head?: { canonical: string | null } };
  if (head === undefined) return page;
  return { ...page, view: { ...rest, head: { ...head, canonical: now.absolute(page.path) } } };
}
