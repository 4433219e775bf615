/**
 * Records whose fields are objects, as services of news and readers of feeds give them:
 *
 *     {"title": {"rendered": "Pier &#8211; shut"}, "content": {"rendered": "<p>..."}}         WordPress
 *     {"webTitle": "...", "fields": {"bodyText": "...", "byline": "Ana Lee"}}                 a newspaper's own service
 *     {"headline": {"main": "..."}, "byline": {"original": "By Ana Lee"}}                     another one's
 *     {"summary": {"content": "<p>..."}, "canonical": [{"href": "..."}], "origin": {...}}     readers of feeds
 *     {"@type": "NewsArticle", "articleBody": "...", "mainEntityOfPage": {"@id": "..."}}      structured data of a page
 */
import { isMapping, type Mapping } from "../../structures/mapping.js";
import { plainHeadline, plainText } from "../fields/escapes.js";

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** Members of an object that hold the words of its field. */
const WORDS = ["rendered", "content", "main", "original", "@id", "href"] as const;
/** Fields that are words or an address, whatever object a service puts around them. */
const WORDED = ["title", "headline", "content", "summary", "excerpt", "byline", "body", "text"] as const;
const ADDRESSES = ["canonical", "alternate", "mainEntityOfPage"] as const;

/** The words of an object, or of the first in a list; undefined where it has none. */
function firstWords(value: unknown): string | undefined {
  const object: unknown = Array.isArray(value) ? value[0] : value;
  if (!isMapping(object)) return text(object);
  return WORDS.map((name) => text(object[name])).find(Boolean);
}

/** The record with words where a service has objects; other records as they are. */
export function withPlainFields(record: Mapping): Mapping {
  const { fields, origin, _embedded: embedded } = record;
  const plain: Record<string, unknown> = { ...(isMapping(fields) ? fields : {}), ...record };
  // In readers of feeds the summary is the text.
  if (isMapping(record.summary) && !Object.hasOwn(record, "content")) {
    plain.content = firstWords(record.summary);
    delete plain.summary;
  }
  for (const name of WORDED) {
    const words = isMapping(plain[name]) ? firstWords(plain[name]) : undefined;
    if (words !== undefined) plain[name] = asField(name, words);
  }
  if (ADDRESSES.some((name) => Object.hasOwn(record, name)) && text(record.url) === undefined) {
    const url = ADDRESSES.map((name) => firstWords(record[name])).find((words) =>
      /^https?:/i.test(words ?? ""),
    );
    if (url !== undefined) plain.url = url;
    for (const name of ADDRESSES) delete plain[name];
  }
  if (isMapping(origin)) plain.source ??= text(origin.title);
  if (isMapping(embedded) && Array.isArray(embedded.author))
    plain.author = embedded.author.flatMap((author: unknown) =>
      isMapping(author) ? (text(author.name) ?? []) : [],
    );
  // Local time without its zone, and beside it the same in UTC.
  const utc = text(record.date_gmt);
  if (utc !== undefined && /T[\d:]+$/.test(utc)) plain.date = `${utc}Z`;
  return plain;
}

const LEFT_OUT = /\s?\[(?:…|\.\.\.)\]$/;

/** Headlines and summaries without mark-up; texts keep theirs. */
function asField(name: string, words: string): string | undefined {
  if (name === "title" || name === "headline") return plainHeadline(words);
  return name === "excerpt"
    ? plainText(words)
        ?.replace(LEFT_OUT, "…")
        .replace(/(?<=[.!?])…$/, "")
    : words;
}
