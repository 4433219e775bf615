/** Joins an item of a feed with its page that `fetch` stored: the page's text with the item's fields. */
import type { Document, Fields } from "../../model.js";
import { sha256Hex } from "../../structures/sha256.js";
import type { Read } from "../fields/document.js";
import { readHtml } from "../html/html.js";

/**
 * Adds the stored page of an item to its document.
 *
 * @param read of the item's file; returned unchanged where it holds several items, or the page has no text
 * @param page UTF-8, as `fetch` wrote it
 * @param path of the page, for problems
 */
export function withPage(read: Read, page: Uint8Array, path: string): Read {
  const [item, ...others] = read.documents;
  if (item === undefined || others.length > 0) return read;
  const html = new TextDecoder().decode(page);
  const found = readHtml(html, path, sha256Hex(page));
  const [document] = found.documents;
  if (document === undefined || document.text.trim() === "")
    return { documents: read.documents, problems: [...read.problems, ...found.problems] };
  // The page supplies the text that the item lacks.
  const problems = read.problems.filter(({ rule }) => rule !== "headline-alone");
  return { documents: [joined(item, document)], problems: [...problems, ...found.problems] };
}

/** Headline, date and author of the feed take precedence; the page supplies missing fields. */
function joined(item: Document, page: Document): Document {
  const own = Object.fromEntries(
    Object.entries(item.fields).filter(([, value]) => value !== undefined),
  ) as Fields;
  const { id: _, ...more } = page.fields;
  const foreign = [
    ...(item.foreignFields ?? []),
    ...(page.foreignFields ?? []).filter(({ field }) => own[field] === undefined),
  ];
  const { text, lineStarts, blocks, declared, dateOrder } = page;
  const { foreignFields: __, ...base } = item;
  return {
    ...base,
    sha256: sha256Hex(item.sha256 + page.sha256),
    fields: { ...more, ...own },
    ...(foreign.length === 0 ? {} : { foreignFields: foreign }),
    ...{ text, lineStarts, blocks },
    ...(declared === undefined ? {} : { declared }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
}
