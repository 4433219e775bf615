/** RSS, Atom, RDF and JSON Feed files -> a `Document` an item. */
import type { Document } from "../../model.js";
import type { Problem } from "../../problem.js";
import { sha256Hex } from "../../structures/sha256.js";
import { createDocument, type Read, startsOfLines, unpublished } from "../fields/document.js";
import { unescapeMarkup, withClosingTags, withoutShortcodes } from "../fields/escapes.js";
import { fieldsFrom } from "../fields/fields.js";
import { readText } from "../text/text.js";
import { parsePage } from "../tree/dom.js";
import { type Reduced, reduce } from "../tree/dom-blocks.js";
import { wireItems } from "../xml/wire-items.js";
import { parseXml } from "../xml/xml-tree.js";
import type { FeedContent, FeedItem } from "./item.js";
import { isJsonFeed, jsonItems } from "./json-items.js";
import { notAFeed } from "./other-xml.js";
import { xmlItems } from "./xml-items.js";

/** Most characters of one item, more than any article has. The feed as a whole has no limit here. */
const LONGEST_ITEM = 1_000_000;

/** Whether JSON is a feed. */
export function holdsJsonFeed(text: string): boolean {
  try {
    return isJsonFeed(JSON.parse(text));
  } catch {
    return false;
  }
}

/**
 * Reads the items of a feed. A feed that is cut off gives the items before the cut, and a problem.
 *
 * @param path file name; an item is named by it, `#` and its position in the feed
 */
export function readFeed(text: string, path: string): Read {
  const content = contentOf(text, path);
  if ("message" in content) return { documents: [], problems: [content] };
  const documents: Document[] = [];
  const problems: Problem[] = [];
  const lineAt = lineFinder(text);
  if (content.items.length === 0 && content.cutAt === null && !content.drafts) {
    problems.push({
      place: { path },
      message: "Unexpected feed without items, expected articles",
      rule: "empty",
    });
  }
  for (const [index, item] of content.items.entries()) {
    const place = { path, line: lineAt(item.start) };
    const read = readItem(item, `${path}#${index + 1}`, place, receivedOf(text, content.items, index));
    documents.push(...read.documents);
    problems.push(...read.problems);
  }
  if (content.drafts) problems.push(unpublished(content.drafts, { path }));
  if (content.cutAt !== null)
    problems.push(cutOff(content.items.length, { path, line: lineAt(content.cutAt) }));
  return { documents, problems };
}

function contentOf(text: string, path: string): FeedContent | Problem {
  if (/^\s*[[{]/.test(text)) {
    const fail = (found: string): Problem => ({
      place: { path },
      message: `Unexpected ${found}, expected an RSS, Atom, RDF or JSON feed`,
      rule: "feed-syntax",
    });
    try {
      const value: unknown = JSON.parse(text);
      return isJsonFeed(value) ? jsonItems(value) : fail("JSON without items");
    } catch (error) {
      return fail(`JSON: ${(error as Error).message}`);
    }
  }
  const tree = parseXml(text);
  const wired = wireItems(tree)?.map(({ values, html, url, start }) => ({
    ...{ values, base: url, start },
    body: { text: html, html: true },
  }));
  if (wired !== undefined) return { items: wired, cutAt: null };
  return notAFeed(tree, path) ?? xmlItems(tree, text);
}

/** Most characters of a feed before its first item, from which items inherit. */
const HEAD = 20_000;

/** The source of an item with the head of its feed; the whole feed where the item's place is unknown. */
function receivedOf(text: string, items: readonly FeedItem[], index: number): string {
  const start = items[index]?.start ?? 0;
  if (start === 0) return text;
  const head = text.slice(0, Math.min(HEAD, items[0]?.start ?? 0));
  return `${head}\n${text.slice(start, items[index + 1]?.start)}`;
}

function readItem(item: FeedItem, path: string, place: { path: string; line: number }, source: string): Read {
  const given = Object.fromEntries(Object.entries(item.values).filter(([, value]) => value !== undefined));
  if (item.body.text.length > LONGEST_ITEM) {
    const message = `Unexpected item of ${item.body.text.length} characters, expected at most ${LONGEST_ITEM}`;
    return { documents: [], problems: [{ place, message, rule: "feed-item-size" }] };
  }
  const { fields, places, problems } = fieldsFrom(given, () => place);
  const reduced = reduceBody(item);
  // Identity by the item alone, whatever its feed adds or removes.
  const identity = sha256Hex(JSON.stringify([given, item.body.text]));
  const input = { path, format: "feed", sha256: identity, fields, fieldPlaces: places } as const;
  const document = createDocument({ received: source, ...input, ...reduced });
  if (fields.title === undefined || /[\p{L}\p{N}]/u.test(reduced.text))
    return { documents: [document], problems };
  const alone: Problem = {
    place,
    message: "Unexpected item with a headline alone, expected an article",
    rule: "headline-alone",
    help: "The feed holds no text of it. Save its page to have its words.",
  };
  return { documents: [document], problems: [...problems, alone] };
}

/** The text of an item. HTML that breaks the parser loses its tags. */
function reduceBody({ body, base }: FeedItem): Reduced {
  const text = (body.html ? withClosingTags(unescapeMarkup(withoutShortcodes(body.text))) : body.text).trim();
  if (!body.html) return { text, blocks: readText(text) };
  let reduced: Reduced | null;
  try {
    const page = parsePage(text);
    reduced = page === null ? null : reduce(page.body, base);
  } catch {
    reduced = null;
  }
  return reduced ?? { text, blocks: readText(text, { html: true }) };
}

function cutOff(items: number, place: { path: string; line: number }): Problem {
  const kept = items === 0 ? "No item is whole." : `The items before it are read (${items}).`;
  return {
    place,
    message: "Unexpected end of the feed within an item, expected its closing tag",
    rule: "feed-cut",
    help: `${kept} Fetch the feed again to have the rest.`,
  };
}

/** Returns a function from offsets to lines. Call it with ascending offsets. */
function lineFinder(text: string): (offset: number) => number {
  const starts = startsOfLines(text);
  let line = 0;
  return (offset) => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line += 1;
    return line + 1;
  };
}
