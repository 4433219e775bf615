/** Authors and topics of items, and whether they are published posts. */

import { unescapeMarkup } from "../fields/escapes.js";
import { childrenNamed, type XmlElement, xmlText } from "../xml/xml-tree.js";
import { mediaIn } from "./xml-media.js";

/**
 * The authors of an item, from the first group of elements that names any; undefined without any.
 *
 * @param feedAuthors authors of the whole feed
 * @param logins names of persons by their logins
 */
export function authorsOf(
  element: XmlElement,
  feedAuthors: readonly string[],
  logins: ReadonlyMap<string, string>,
): string[] | undefined {
  const groups = [
    authorNames(element, "dc:creator", "atom:author", "author", "dcterms:creator", "dc:author"),
    authorNames(element, "itunes:author", "googleplay:author"),
    credits(element),
    childrenNamed(element, "atom:source", "source").flatMap(authorsOfFeed),
    feedAuthors,
  ];
  const first = groups.find((group) => group.length > 0);
  return first && [...new Set(first.map((name) => logins.get(name) ?? name))];
}

/** The names of the authors in an element's children with these names, without blank ones. */
function authorNames(element: XmlElement, ...names: string[]): string[] {
  return names
    .flatMap((name) => childrenNamed(element, name))
    .map(authorName)
    .filter((name) => name !== "");
}

/** Empty for an author of Atom that has an address alone. */
function authorName(author: XmlElement): string {
  const [named] = childrenNamed(author, "name", "atom:name");
  const isUnnamed = !named && childrenNamed(author, "uri", "atom:uri", "email", "atom:email").length > 0;
  return isUnnamed ? "" : unescapeMarkup(xmlText(named ?? author).trim());
}

/** The names of a site's authors by their logins, as an export of WordPress lists them. */
export function displayNames(channel: XmlElement): ReadonlyMap<string, string> {
  const textOf = (author: XmlElement, name: string) =>
    childrenNamed(author, name).map(xmlText)[0]?.trim() ?? "";
  return new Map(
    childrenNamed(channel, "wp:author")
      .map((author) => [textOf(author, "wp:author_login"), textOf(author, "wp:author_display_name")] as const)
      .filter(([login, name]) => login !== "" && name !== ""),
  );
}

/** The authors of a feed, and so of its items without any: those of Atom, else those of Dublin Core and of a podcast. */
export function authorsOfFeed(channel: XmlElement): string[] {
  const named = authorNames(channel, "atom:author");
  return named.length > 0 ? named : authorNames(channel, "dc:creator", "itunes:author", "googleplay:author");
}

/**
 * Topics of an item as written: its categories, then its subjects and keywords. A list with commas stays one
 * string. Google's kinds of entries are left out.
 */
export function feedTopics(element: XmlElement): string[] {
  const categories = allNamed([element], ["category", "atom:category", "itunes:category"])
    .flatMap(withInner)
    .filter((category) => !isKindOfGoogle(category))
    .flatMap(topicsOfCategory);
  const keywords = allNamed([element, ...mediaIn(element)], KEYWORDS).map(xmlText);
  return [...categories, ...keywords].filter((topic) => topic.trim() !== "");
}

/** Elements for subjects and keywords, in the order in which their topics are listed. */
const KEYWORDS: readonly string[] = [
  "dc:subject",
  "dcterms:subject",
  "tags",
  "keywords",
  "media:keywords",
  "media:category",
  "itunes:keywords",
];

/** The children of these elements with these names: all of the first name, then all of the next. */
function allNamed(holders: readonly XmlElement[], names: readonly string[]): XmlElement[] {
  return names.flatMap((name) => holders.flatMap((holder) => childrenNamed(holder, name)));
}

/** The topics of a category: its text, else its label and term, else the attribute `text` of iTunes. */
function topicsOfCategory(category: XmlElement): string[] {
  const words = xmlText(category).trim();
  if (words !== "") return [words];
  const { label = "", term, text = "" } = category.attributes;
  const written = [label, isTopic(term) ? term : ""].filter((topic) => topic !== "");
  return written.length > 0 ? written : [text];
}

/** Google names the kind of an entry in a category: post, page, comment. */
const isKindOfGoogle = ({ attributes: { scheme = "" } }: XmlElement): boolean =>
  scheme.endsWith("schemas.google.com/g/2005#kind");

/** A category with those inside it: iTunes puts "Rowing" into "Sport". */
function withInner(category: XmlElement): XmlElement[] {
  return [category, ...childrenNamed(category, category.name).flatMap(withInner)];
}

/** Whether a term of Atom names its topic. Some terms are an address, or a number that only a program understands. */
const isTopic = (term: string | undefined): term is string =>
  term !== undefined && /\p{L}/u.test(term) && !/^[a-z][a-z\d+.-]*:\S/i.test(term.trim());

/** Authors by Media RSS; a credit without a role counts as an author. A credit inside a picture is its photographer's. */
function credits(element: XmlElement): string[] {
  return [element, ...childrenNamed(element, "media:group")]
    .flatMap((holder) => childrenNamed(holder, "media:credit"))
    .filter(({ attributes: { role = "author" } }) => /author|writer|reporter/i.test(role))
    .map((credit) => xmlText(credit).trim())
    .filter((name) => name !== "");
}

/** Whether an item of an export of WordPress or Blogger is a post: pictures, menus, pages and comments are items as well. */
export const isPost = (element: XmlElement): boolean =>
  stateIn(element, "wp:post_type", "post") === "post" &&
  stateIn(element, "blogger:type", "post") === "post" &&
  !/#(?:comment|page|settings|template)$/.test(bloggerKind(element));

/** Older exports of Blogger name the kind of an entry in a category. */
const bloggerKind = (element: XmlElement): string =>
  childrenNamed(element, "category", "atom:category").find(isKindOfGoogle)?.attributes.term ?? "";

/** False for entries that are not published yet, or were withdrawn: they are not reports. */
export const isPublished = (element: XmlElement): boolean =>
  stateIn(element, "wp:status", "publish") === "publish" &&
  stateIn(element, "blogger:status", "live") === "live" &&
  !childrenNamed(element, "app:control").some((control) =>
    childrenNamed(control, "app:draft").some((draft) => xmlText(draft).trim() === "yes"),
  );

/**
 * The state that an element of an export names.
 *
 * @param fallback value where the element is absent or empty
 */
function stateIn(element: XmlElement, name: string, fallback: string): string {
  const [state] = childrenNamed(element, name);
  return (state && xmlText(state).trim().toLowerCase()) || fallback;
}
