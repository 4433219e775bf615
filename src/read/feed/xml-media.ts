/** Addresses and pictures of items. */
import { webAddress } from "../fields/clean-words.js";
import { childrenNamed, type XmlElement, xmlText } from "../xml/xml-tree.js";
import { endsAsPicture, firstPicture } from "./item.js";

/** Elements of Media RSS in an item that describe it: its groups, and the pictures and films alone or in them. */
export function mediaIn(element: XmlElement): XmlElement[] {
  const groups = childrenNamed(element, "media:group");
  return [...groups, ...[element, ...groups].flatMap((holder) => childrenNamed(holder, "media:content"))];
}

/** What Media RSS says of an item's film, in its group or within it. That of a picture is a caption. */
export function descriptionOfFilm(element: XmlElement): XmlElement | undefined {
  const films = mediaIn(element).filter((media) => media.name === "media:group" || !isPicture(media));
  return films.flatMap((film) => childrenNamed(film, "media:description"))[0];
}

/**
 * The picture of an item by Media RSS, an enclosure or iTunes, else the first in its text.
 *
 * @param base base address of relative addresses
 */
export function imageOf(element: XmlElement, base: string | null, html: string): string | null {
  const groups = [element, ...childrenNamed(element, "media:group")];
  const media = groups.flatMap((group) => childrenNamed(group, "media:content")).filter(isPicture);
  const thumbnails = [...groups, ...groups.flatMap((group) => childrenNamed(group, "media:content"))].flatMap(
    (holder) => childrenNamed(holder, "media:thumbnail"),
  );
  const enclosures = [
    ...childrenNamed(element, "enclosure"),
    ...[...childrenNamed(element, "link"), ...childrenNamed(element, "atom:link")].filter(
      ({ attributes: { rel } }) => rel === "enclosure",
    ),
  ].filter(isPicture);
  const pictures = childrenNamed(element, "itunes:image", "image").map(
    (image) => image.attributes.href ?? xmlText(childrenNamed(image, "url")[0] ?? image),
  );
  const candidates = [
    ...[...media, ...thumbnails, ...enclosures].map(({ attributes: { url, href } }) => url ?? href),
    ...pictures,
    firstPicture(html),
  ];
  for (const candidate of candidates) {
    const url = addressFrom(candidate, base);
    if (url !== null) return url;
  }
  return null;
}

/**
 * The absolute web address of an element, or null where there is none. White space in it is dropped; `//host/path` is https
 * where the feed has no address of its own.
 *
 * @param base address of the feed, which relative ones are resolved against
 */
export function addressFrom(candidate: string | undefined, base: string | null): string | null {
  const text = candidate?.trim();
  if (!text) return null;
  return (
    webAddress(text.replace(/\s+/g, ""), base) ??
    (text.startsWith("//") ? webAddress(`https:${text}`, null) : null)
  );
}

function isPicture({ attributes: { type, medium, url, href } }: XmlElement): boolean {
  if (medium === "image" || type?.startsWith("image/")) return true;
  return medium === undefined && (type === undefined || type === "") && endsAsPicture(url ?? href ?? "");
}
