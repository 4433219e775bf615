/** What feedsmith makes of a feed -> its items in one shape. */
import type { parseFeed } from "feedsmith";
import { clean, webAddress } from "./clean.js";

type Parsed = ReturnType<typeof parseFeed>;
type Feed<Format extends Parsed["format"]> = Extract<Parsed, { format: Format }>["feed"];

export interface Item {
  /** By the names that `fieldsFrom` knows; undefined where the item does not say. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The fullest text that the item has. */
  readonly body: { readonly text: string; readonly html: boolean };
  /** What relative links are relative to, or null. */
  readonly base: string | null;
}

export function itemsOf(parsed: Parsed): Item[] {
  switch (parsed.format) {
    case "rss":
      return rssItems(parsed.feed);
    case "atom":
      return atomItems(parsed.feed);
    case "rdf":
      return rdfItems(parsed.feed);
    case "json":
      return jsonItems(parsed.feed);
  }
}

function rssItems(feed: Feed<"rss">): Item[] {
  return (feed.items ?? []).map((item) => {
    const base = webAddress(item.link ?? feed.link ?? null, feed.link ?? null);
    const url = webAddress(item.link ?? null, feed.link ?? null);
    const image = item.media?.thumbnails?.[0]?.url ?? item.enclosures?.find(isPicture)?.url;
    const content = item.content?.encoded;
    return {
      values: {
        id: identity(item.guid?.value, url),
        title: headline(item.title),
        description: content === undefined ? undefined : plain(item.description),
        authors: item.authors?.map(({ name, email }) => name ?? email).filter(Boolean) ?? item.dc?.creators,
        source: item.source?.title ?? feed.title,
        home: item.source?.title === undefined ? undefined : item.source.url,
        url,
        image,
        published: item.pubDate ?? item.dc?.dates?.[0],
        language: item.dc?.languages?.[0] ?? feed.language,
        topics: item.categories?.map(({ name }) => name).filter(Boolean),
      },
      body: guessed(content ?? item.description),
      base,
    };
  });
}

function atomItems(feed: Feed<"atom">): Item[] {
  const alternate = (links: Feed<"atom">["links"]) =>
    (links ?? []).find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? null;
  const home = alternate(feed.links);
  return (feed.entries ?? []).map((entry) => {
    const url = webAddress(alternate(entry.links), home);
    const { content, summary } = entry;
    return {
      values: {
        id: identity(entry.id, url),
        title:
          entry.title?.type === "html" || entry.title?.type === "xhtml"
            ? headline(entry.title.value)
            : entry.title?.value,
        description: content?.value && summary?.value ? plain(summary.value) : undefined,
        authors: (entry.authors ?? feed.authors)?.map(({ name }) => name).filter(Boolean),
        source: entry.source?.title?.value ?? feed.title?.value,
        url,
        image: entry.media?.thumbnails?.[0]?.url,
        published: entry.published,
        updated: entry.updated,
        language: entry.xml?.lang ?? feed.xml?.lang,
        topics: entry.categories?.map(({ label, term }) => label ?? term).filter(Boolean),
      },
      body: content?.value ? typed(content) : typed(summary),
      base: url ?? home,
    };
  });
}

function rdfItems(feed: Feed<"rdf">): Item[] {
  return (feed.items ?? []).map((item) => {
    const url = webAddress(item.link ?? null, feed.link ?? null);
    const content = item.content?.encoded;
    return {
      values: {
        title: headline(item.title),
        description: content === undefined ? undefined : plain(item.description),
        authors: item.dc?.creators,
        source: feed.title,
        url,
        published: item.dc?.dates?.[0],
        language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
        topics: item.dc?.subjects,
      },
      body: guessed(content ?? item.description),
      base: url,
    };
  });
}

function jsonItems(feed: Feed<"json">): Item[] {
  return (feed.items ?? []).map((item) => {
    const url = webAddress(item.url ?? null, feed.home_page_url ?? null);
    const { content_html: html, content_text: text, summary } = item;
    return {
      values: {
        id: identity(item.id, url),
        title: item.title,
        description: html || text ? summary : undefined,
        authors: (item.authors ?? feed.authors)?.map(({ name }) => name).filter(Boolean),
        source: feed.title,
        url,
        image: item.image,
        published: item.date_published,
        updated: item.date_modified,
        language: item.language ?? feed.language,
        topics: item.tags,
      },
      body: html ? { text: html, html: true } : { text: text ?? summary ?? "", html: false },
      base: url,
    };
  });
}

/**
 * A feed's id for an item, where it can stand alone: `urn:...`, `tag:...`, an address. `4711` means something only in its
 * feed, and where the id is the item's address, that is what a page of the same article goes by too.
 */
function identity(id: string | undefined, url: string | null): string | undefined {
  return id === undefined || !/^[a-z][a-z\d+.-]*:/i.test(id) || id === url ? undefined : id;
}

function isPicture({ type }: { type?: string }): boolean {
  return type?.startsWith("image/") ?? false;
}

function typed(content: { value?: string; type?: string } | undefined): Item["body"] {
  return { text: content?.value ?? "", html: content?.type?.includes("html") ?? false };
}

/** RSS does not say whether a description is HTML. */
function guessed(text = ""): Item["body"] {
  return { text, html: /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(text) };
}

/** A headline in RSS may hold tags of emphasis, and only those are markup: `<script>` is what it is about. */
function headline(title: string | undefined): string | undefined {
  return clean(
    title?.replace(/<\/?(?:a|b|i|u|em|strong|span|sup|sub|small|font|q|cite|mark)(?:\s[^<>]*)?>/gi, ""),
  );
}

function plain(html: string | undefined): string | undefined {
  return clean(html?.replace(/<[a-z/!][^<>]*>/gi, " "));
}
