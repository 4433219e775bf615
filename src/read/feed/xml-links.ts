/** Links of items and feeds. */
import { webAddress } from "../fields/clean-words.js";
import { type XmlElement, xmlText } from "../xml/xml-tree.js";

/** A link to the article itself: by no relation, an empty one, `alternate`, or its name in the registry of IANA. */
const isAlternate = ({ attributes: { rel = "" } }: XmlElement): boolean =>
  /^(?:https?:\/\/www\.iana\.org\/\S{1,60}\/)?(?:alternate)?$/i.test(rel.trim());

/** The first address between the tags of a link. */
export function writtenLink(links: readonly XmlElement[]): string | undefined {
  const found = links.find((link) => isAlternate(link) && xmlText(link).trim() !== "");
  return found && relativeTo(found, xmlText(found));
}

/** Target of an Atom link to the article itself, preferably as a page. */
export function alternateOf(links: readonly XmlElement[]): string | undefined {
  const alternates = links.filter((link) => link.attributes.href && isAlternate(link));
  const page = alternates.find(({ attributes: { type } }) => type === undefined || /html/i.test(type));
  const chosen = page ?? alternates[0];
  return chosen && relativeTo(chosen, chosen.attributes.href ?? "");
}

/** Where a feed says that it stands itself: its parts are relative to that where nothing else is named. */
export function selfOf(links: readonly XmlElement[]): string | undefined {
  return links.find(({ attributes: { rel = "" } }) => /^\s*self\s*$/i.test(rel))?.attributes.href;
}

/** The site that an id of a feed names: `tag:bay.example,2024:news` and `https://bay.example/news` are of bay.example. */
export function siteOfId(id: string): string | null {
  const host = /^\s*tag:(?:[^@,:/\s]{1,99}@)?([a-z\d.-]{1,253}\.[a-z]{2,63}),\d{4}/i.exec(id)?.[1];
  return webAddress(host === undefined ? id.trim() : `https://${host}/`, null);
}

/** An address as the `xml:base` of its own element makes it; that base may itself be relative to the item's. */
function relativeTo({ attributes }: XmlElement, address: string): string {
  const base = attributes["xml:base"]?.trim();
  const own = address.trim();
  if (!base || URL.canParse(own)) return own;
  return webAddress(own, base) ?? pathBelow(base, own);
}

/** `news/` and `a` -> `news/a`. */
const pathBelow = (base: string, path: string): string =>
  /^[/?#]/.test(path) ? path : `${base.slice(0, base.lastIndexOf("/") + 1)}${path}`;
