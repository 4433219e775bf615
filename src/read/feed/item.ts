/** An item of a feed in one shape, whatever its format. */
import { webAddress } from "../fields/clean.js";

export interface FeedItem {
  /** By the names that `fieldsFrom` knows; undefined where the item does not say. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The fullest text that the item has. */
  readonly body: { readonly text: string; readonly html: boolean };
  /** What relative links are relative to, or null. */
  readonly base: string | null;
  /** Offset in the feed at which it begins; 0 where that is not known. */
  readonly start: number;
}

/** The items of a feed. */
export interface FeedContent {
  readonly items: readonly FeedItem[];
  /** Offset of an item that the feed ends within; null where all are whole. */
  readonly cutAt: number | null;
}

/**
 * An item's id: `urn:...`, `tag:...`. `4711` means something only in its feed, and stands with the host of the item's address.
 * Where the id is that address, it is what a page of the same article goes by too.
 */
export function identityOf(id: string | undefined, url: string | null): string | undefined {
  const own = id?.trim();
  if (own === undefined || /^(?:javascript|data):/i.test(own)) return undefined;
  if (!/^[a-z][a-z\d+.-]*:\S/i.test(own))
    return url === null || own.length < SHORTEST_OF_ITEM ? undefined : `guid:${new URL(url).host}/${own}`;
  return url !== null && webAddress(own, null) === url ? undefined : own;
}

/** A shorter one counts the items of a feed, and is another item's tomorrow. */
const SHORTEST_OF_ITEM = 4;

/** Whether a text of an unknown type is HTML. */
export function looksHtml(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:[a-z]+\d{0,2}|#\d+);/i.test(text);
}

/** The first picture of a text that is one to look at: no counter of one pixel. */
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

/** An address of a picture by how it ends. */
export const endsAsPicture = (url: string): boolean => /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.test(url);
