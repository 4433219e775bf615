/** RSS, Atom, RDF and JSON Feed files -> a `Document` an item. */
import { parseFeed } from "feedsmith";
import type { Document } from "../model.js";
import type { Problem } from "../problem.js";
import { createDocument, type Read, sha256 } from "./document.js";
import { parsePage } from "./dom.js";
import { type Reduced, reduce } from "./dom-blocks.js";
import { type Item, itemsOf } from "./feed-items.js";
import { fieldsFrom } from "./fields.js";
import { readText } from "./text.js";

/**
 * @param path how to name the file; an item is named by it, `#` and its place in the feed
 */
export function readFeed(text: string, path: string): Read {
  const fail = (message: string, rule: string): Read => ({
    documents: [],
    problems: [{ place: { path }, message, rule }],
  });
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    const reason = (error as Error).message;
    return fail(`Unexpected content, expected an RSS, Atom, RDF or JSON feed: ${reason}`, "feed-syntax");
  }
  const items = itemsOf(parsed);
  const documents: Document[] = [];
  const problems: Problem[] = [];
  if (items.length === 0) {
    problems.push({
      place: { path },
      message: "Unexpected feed without items, expected articles",
      rule: "empty",
    });
  }
  for (const [index, item] of items.entries()) {
    const itemPath = `${path}#${index + 1}`;
    const given = Object.fromEntries(Object.entries(item.values).filter(([, value]) => value !== undefined));
    const { fields, places, problems: faults } = fieldsFrom(given, () => ({ path: itemPath }));
    problems.push(...faults);
    const reduced = reduceBody(item);
    // What was received is this item, whatever else comes and goes in its feed.
    const received = sha256(JSON.stringify([given, item.body.text]));
    const input = { path: itemPath, format: "feed", sha256: received, fields, fieldPlaces: places } as const;
    documents.push(createDocument({ ...input, ...reduced }));
  }
  return { documents, problems };
}

/** The words of an item; HTML that breaks the parser is stripped of its tags. */
function reduceBody({ body, base }: Item): Reduced {
  const text = body.text.trim();
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
