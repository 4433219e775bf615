/** JSON Feed -> items. */
import { isMapping, type Mapping } from "../../structures/mapping.js";
import { webAddress } from "../fields/clean-words.js";
import { verbatimHeadline } from "../fields/escapes.js";
import { withoutAppendedNotes } from "./appended-notes.js";
import { feedOutlet } from "./feed-outlet.js";
import { endsAsPicture, type FeedContent, type FeedItem, firstPicture, identityOf } from "./item.js";

const textIn = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a JSON value is a feed: it declares so, or its items have members that only JSON Feed has. */
export function isJsonFeed(value: unknown): value is Mapping {
  if (!isMapping(value) || !Array.isArray(value.items)) return false;
  if (/jsonfeed\.org/.test(textIn(value.version) ?? "")) return true;
  return value.items.some(
    (item) =>
      isMapping(item) && ("content_html" in item || "content_text" in item || "date_published" in item),
  );
}

/** The items of a JSON Feed (https://www.jsonfeed.org/version/1.1/), in its order. */
export function jsonItems(feed: Mapping): FeedContent {
  const home = webAddress(textIn(feed.home_page_url) ?? null, null);
  const self = webAddress(textIn(feed.feed_url) ?? null, null);
  const items = listIn(feed.items)
    .filter(isMapping)
    .map((item) => itemOf(item, feed, home ?? self));
  return { items, cutAt: null };
}

/**
 * One item of a feed in JSON.
 *
 * @param site address of the feed's home page, else of the feed
 */
function itemOf(item: Mapping, feed: Mapping, site: string | null): FeedItem {
  const id = typeof item.id === "number" ? String(item.id) : textIn(item.id);
  const url =
    webAddress(textIn(item.url)?.trim() ?? null, site) ??
    webAddress(textIn(item.external_url)?.trim() ?? null, site) ??
    (/^https?:\/\//i.test(id ?? "") ? webAddress(id ?? null, null) : null);
  const [html, text, summary] = [item.content_html, item.content_text, item.summary].map(textIn);
  const authors = [item.authors, item.author, feed.authors, feed.author]
    .map(authorNames)
    .find((names) => names.length > 0);
  const attached = listIn(item.attachments)
    .filter(isMapping)
    .find(
      ({ url: address, mime_type: type }) =>
        /^image\//.test(textIn(type) ?? "") || endsAsPicture(textIn(address) ?? ""),
    );
  const pictures = [item.image, item.banner_image, attached?.url, html && firstPicture(html)].map(textIn);
  return {
    start: 0,
    base: url ?? site,
    body:
      html !== undefined
        ? { text: withoutAppendedNotes(html), html: true }
        : { text: text ?? summary ?? "", html: false },
    values: {
      id: identityOf(id, url ?? site),
      // Titles are plain text here: an apparent tag is part of the words.
      title: verbatimHeadline(textIn(item.title)),
      description: html !== undefined || text !== undefined ? summary : undefined,
      authors,
      source: feedOutlet(textIn(feed.title), webAddress(textIn(feed.home_page_url) ?? null, null)),
      url: url ?? undefined,
      image:
        pictures.map((picture) => webAddress(picture?.trim() ?? null, url ?? site)).find(Boolean) ??
        undefined,
      published: textIn(item.date_published),
      updated: textIn(item.date_modified),
      language: textIn(item.language) ?? textIn(feed.language),
      topics: listIn(item.tags).filter((tag) => typeof tag === "string"),
    },
  };
}

function authorNames(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((author) => {
    const name = textIn(isMapping(author) ? author.name : author);
    return name === undefined ? [] : [name];
  });
}
