/** Addresses, pictures and media of items. */
import { webAddress } from "../fields/clean-words.js";
import { childrenNamed, type XmlElement, xmlText } from "../xml/xml-tree.js";
import { endsAsPicture, firstPicture } from "./item.js";

/** The Media RSS elements of an item: its groups, then the contents directly in the item and in the groups. */
export function mediaIn(element: XmlElement): XmlElement[] {
  const groups = childrenNamed(element, "media:group");
  return [...groups, ...[element, ...groups].flatMap((holder) => childrenNamed(holder, "media:content"))];
}

/**
 * The Media RSS description of an item's audio or video: on its `media:content`, or on a group that does not hold pictures
 * alone. What a group of pictures says is a caption.
 */
export function mediaDescription(element: XmlElement): XmlElement | undefined {
  const holders = mediaIn(element).filter((media) => !isPicture(media) && !holdsPicturesOnly(media));
  return holders.flatMap((holder) => childrenNamed(holder, "media:description"))[0];
}

function holdsPicturesOnly(group: XmlElement): boolean {
  const contents = childrenNamed(group, "media:content");
  return contents.length > 0 && contents.every(isPicture);
}

/**
 * The picture of an item, as an absolute web address: the first of Media RSS, its thumbnails, enclosures, iTunes and RSS
 * `<image>`, else the first in its text.
 *
 * @param base address that relative ones are resolved against; null: none
 * @param html text of the item
 */
export function imageOf(element: XmlElement, base: string | null, html: string): string | null {
  const holders = mediaIn(element);
  const media = holders.filter((holder) => holder.name === "media:content" && isPicture(holder));
  const thumbnails = [element, ...holders].flatMap((holder) => childrenNamed(holder, "media:thumbnail"));
  const enclosures = [
    ...childrenNamed(element, "enclosure"),
    ...[...childrenNamed(element, "link"), ...childrenNamed(element, "atom:link")].filter(
      ({ attributes: { rel } }) => rel === "enclosure",
    ),
  ].filter(isPicture);
  const images = [...childrenNamed(element, "itunes:image"), ...childrenNamed(element, "image")].map(
    (image) => image.attributes.href ?? xmlText(childrenNamed(image, "url")[0] ?? image),
  );
  const candidates = [
    ...[...media, ...thumbnails, ...enclosures].map(({ attributes: { url, href } }) => url ?? href),
    ...images,
    firstPicture(html),
  ];
  for (const candidate of candidates) {
    const url = addressFrom(candidate, base);
    if (url !== null) return url;
  }
  return null;
}

/**
 * Resolves an address as a feed writes it; null where it is no web address. White space in it is dropped: feeds break long
 * addresses into lines. `//host/path` becomes https where there is no base.
 *
 * @param base address that relative ones are resolved against; null: none
 */
export function addressFrom(candidate: string | undefined, base: string | null): string | null {
  const address = candidate?.replace(/\s+/g, "");
  if (!address) return null;
  return (
    webAddress(address, base) ?? (address.startsWith("//") ? webAddress(`https:${address}`, null) : null)
  );
}

/** Whether an element is a picture by its medium or type; by the ending of its address where it has neither. */
function isPicture({ attributes: { type, medium, url, href } }: XmlElement): boolean {
  if (medium === "image" || type?.startsWith("image/")) return true;
  return !medium && !type && endsAsPicture(url ?? href ?? "");
}
