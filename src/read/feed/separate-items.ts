/**
 * Splits a feed into a feed for each item, verbatim: its head, the one item, and closing tags. Such a file keeps an
 * item after its feed has dropped it.
 */
import { Parser } from "htmlparser2";
import type { Document } from "../../model.js";
import type { Problem } from "../../problem.js";
import { childrenNamed, elements, parseXml, type XmlElement, xmlText } from "../xml/xml-tree.js";
import { readFeed } from "./feed.js";
import { isJsonFeed } from "./json-items.js";

export interface SeparateItem {
  /** The item as a document. */
  readonly document: Document;
  /** The item's id in the feed, which may be unique only there: `4711`; null: none. */
  readonly guid: string | null;
  /** A feed with this item alone. */
  readonly text: string;
  /** Ending of its file name. */
  readonly ending: "xml" | "json";
}

export interface SplitFeed {
  readonly items: readonly SeparateItem[];
  /** Why it is no feed, or what is truncated. */
  readonly problems: readonly Problem[];
  /** Minutes until the feed may have news, by its own words; null: not given. */
  readonly ttl: number | null;
  /** Hours of the day, in UTC, in which the feed asks not to be fetched. */
  readonly skipHours: readonly number[];
}

/**
 * Splits a feed into items that can each be stored as a file.
 *
 * @param labels are added to each item, from the list of feeds
 */
export function splitFeed(text: string, path: string, labels: Labels = {}): SplitFeed {
  return /^\s*[[{]/.test(text) ? splitJson(text, path, labels) : splitXml(text, path, labels);
}

export interface Labels {
  readonly outlet?: string | null;
  readonly topics?: readonly string[];
}

function splitXml(text: string, path: string, labels: Labels): SplitFeed {
  const tree = parseXml(text);
  const found: XmlElement[] = [];
  let ttl: number | null = null;
  const skipHours: number[] = [];
  const walk = (element: XmlElement) => {
    if (/^(?:atom:)?(?:item|entry)$/.test(element.name)) {
      if (element.whole) found.push(element);
      return;
    }
    const [words] = element.children;
    const number = typeof words === "string" && /^\s*\d{1,5}\s*$/.test(words) ? Number(words) : null;
    if (element.name === "ttl") ttl = number;
    if (element.name === "hour" && number !== null) skipHours.push(number % 24);
    for (const child of elements(element)) walk(child);
  };
  walk(tree);
  const first = found[0];
  if (first === undefined) {
    const { problems } = readFeed(text, path);
    return { items: [], problems: tree.whole ? problems : [...problems, cutShort(path)], ttl, skipHours };
  }
  const head = inUtf8(text.slice(0, beginningOfItem(text, first)));
  const tail = unclosedIn(head)
    .reverse()
    .map((name) => `</${name}>`)
    .join("\n");
  const items = found.flatMap((element): SeparateItem[] => {
    const from = beginningOfItem(text, element);
    const end = text.startsWith("</", element.end) ? text.indexOf(">", element.end) + 1 : element.end;
    const name = /^<([^\s/>]+)/.exec(text.slice(from, from + 100))?.[1] ?? "item";
    const inner = text.slice(element.start, element.end);
    const closed = end > element.end ? text.slice(element.end, end) : `</${name}>`;
    const item = text.slice(from, element.start) + inner + labelsAsXml(labels, name) + closed;
    const [named] = childrenNamed(element, "guid", "atom:id", "id");
    const guid = (named ? xmlText(named) : element.attributes["rdf:about"])?.trim() || null;
    return separate(`${head}${item}\n${tail}\n`, path, { guid, ending: "xml" });
  });
  return { items, problems: [], ttl, skipHours };
}

function splitJson(text: string, path: string, labels: Labels): SplitFeed {
  const none = { ttl: null, skipHours: [] };
  const { problems } = readFeed(text, path);
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return { items: [], problems, ...none };
  }
  if (!isJsonFeed(feed)) return { items: [], problems, ...none };
  const items = (feed.items as unknown[]).flatMap((item): SeparateItem[] => {
    if (typeof item !== "object" || item === null) return [];
    const tags = "tags" in item && Array.isArray(item.tags) ? item.tags : [];
    const labelled =
      (labels.topics ?? []).length === 0 ? item : { ...item, tags: [...tags, ...(labels.topics ?? [])] };
    const { next_url: _next, hubs: _hubs, ...head } = feed as Record<string, unknown>;
    const titled = labels.outlet ? { ...head, title: labels.outlet } : head;
    const guid = "id" in item && item.id !== null ? String(item.id).trim() || null : null;
    const text = `${JSON.stringify({ ...titled, items: [labelled] }, null, 2)}\n`;
    return separate(text, path, { guid, ending: "json" });
  });
  return { items, problems: items.length === 0 ? problems : [], ...none };
}

const cutShort = (path: string): Problem => ({
  place: { path },
  message: "Unexpected end of the feed before its first item is whole, expected its closing tags",
  rule: "feed-cut",
});

function separate(text: string, path: string, more: Pick<SeparateItem, "guid" | "ending">): SeparateItem[] {
  const [document] = readFeed(text, path).documents;
  return document === undefined ? [] : [{ document, text, ...more }];
}

/** Offset of the `<` of an element whose opening tag ends before `start`. */
const beginningOfItem = (text: string, { start }: XmlElement): number => text.lastIndexOf("<", start - 1);

/** The file is UTF-8, whatever the charset of the feed. */
const inUtf8 = (head: string): string =>
  head.replace(/^(\s*<\?xml[^>]{0,200}?encoding\s*=\s*)(["'])[^"']*\2/i, '$1"UTF-8"');

/** Names of elements that are open at the end, outermost first. */
function unclosedIn(head: string): string[] {
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => {
        open.push(name);
      },
      onclosetag: (name) => {
        if (!ended && open.at(-1) === name) open.pop();
      },
    },
    { xmlMode: true },
  );
  let ended = false;
  parser.write(head);
  ended = true;
  parser.end();
  return open;
}

function labelsAsXml({ outlet, topics = [] }: Labels, item: string): string {
  const isAtom = /(?:^|:)entry$/i.test(item);
  const escaped = (text: string) =>
    text.replace(
      /[&<>"]/g,
      (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
    );
  const categories = topics.map((topic) =>
    isAtom ? `<category term="${escaped(topic)}"/>` : `<category>${escaped(topic)}</category>`,
  );
  const publisher = outlet
    ? [`<dc:publisher xmlns:dc="http://purl.org/dc/elements/1.1/">${escaped(outlet)}</dc:publisher>`]
    : [];
  return [...publisher, ...categories].map((element) => `${element}\n`).join("");
}
