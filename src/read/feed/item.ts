/** An item of a feed in one form, whatever the feed's format. */
import { webAddress } from "../fields/clean-words.js";

export interface FeedItem {
  /** Keyed by names that `fieldsFrom` knows; undefined where the item has none. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The fullest text of the item. */
  readonly body: { readonly text: string; readonly html: boolean };
  /** Base address of relative links, or null. */
  readonly base: string | null;
  /** Offset in the feed at which it begins; 0 where unknown. */
  readonly start: number;
}

/** The items of a feed. */
export interface FeedContent {
  readonly items: readonly FeedItem[];
  /** Offset of an item that the end of the feed truncates; null where all are complete. */
  readonly cutAt: number | null;
  /** How many drafts and private posts an export of a site holds besides; absent: none. */
  readonly drafts?: number;
}

/**
 * An item's id. `urn:...` and `tag:...` are global. `4711` is unique only in its feed, so the host of the item's
 * address is added. Where the id is that address, a saved page of the same article has the same id.
 *
 * @param url address of the item, else of its feed's site; null: neither is known
 */
export function identityOf(id: string | undefined, url: string | null): string | undefined {
  const own = id?.trim();
  if (own === undefined || /^(?:javascript|data):/i.test(own)) return undefined;
  if (!/^[a-z][a-z\d+.-]*:\S/i.test(own))
    return url === null
      ? GLOBAL.exec(own)?.[0].toLowerCase()
      : own.length < SHORTEST_OF_ITEM
        ? undefined
        : `guid:${new URL(url).host}/${own}`;
  return url !== null && webAddress(own, null) === url ? undefined : own;
}

/** A UUID or a digest: no two feeds have the same by chance. */
const GLOBAL = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{32,64})$/i;
/** A shorter id numbers the items of a feed, and belongs to another item tomorrow. */
const SHORTEST_OF_ITEM = 4;

/** Whether a text of an unknown type is HTML: it has a tag or a character reference. */
export function looksHtml(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:[a-z]+\d{0,2}|#\d+);/i.test(text);
}

/** The first picture of a text, without tracking pixels. */
export function firstPicture(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<img\s[^<>]{1,3000}>/gi)) {
    const attribute = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
    const [, double, single, bare] = attribute("src") ?? [];
    const source = (double ?? single ?? bare)?.trim().replaceAll("&amp;", "&");
    const sides = ["width", "height"].map((name) => attribute(name)?.slice(1).find(Boolean) ?? "100");
    if (!source || source.startsWith("data:") || sides.some((side) => /^[0-3](?:px)?$/.test(side))) continue;
    if (
      /\/(?:pixel|tracking|counter|spacer|blank)\b|feeds\.feedburner\.com\/~|doubleclick\.net/i.test(source)
    )
      continue;
    return source;
  }
  return undefined;
}

/** Whether an address has the ending of a picture. */
export const endsAsPicture = (url: string): boolean => /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.test(url);
