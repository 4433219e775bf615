/** Authors and topics of items, and whether somebody published them. */

import { unescapeMarkup } from "../fields/escapes.js";
import { childrenNamed, type XmlElement, xmlText } from "../xml/xml-tree.js";
import { mediaIn } from "./xml-media.js";

/**
 * The authors of an item, from the first module that has them; undefined without any.
 *
 * @param others authors of the whole feed
 * @param logins names of persons by their logins
 */
export function authorsOf(
  element: XmlElement,
  others: readonly string[],
  logins: ReadonlyMap<string, string>,
): string[] | undefined {
  const persons = (...names: string[]) =>
    names
      .flatMap((name) => childrenNamed(element, name))
      .map((author) => {
        const [named] = childrenNamed(author, "name", "atom:name");
        // An author of Atom by an address alone has no name.
        const isUnnamed =
          !named && childrenNamed(author, "uri", "atom:uri", "email", "atom:email").length > 0;
        return isUnnamed ? "" : unescapeMarkup(xmlText(named ?? author).trim());
      });
  const groups = [
    persons("dc:creator", "atom:author", "author", "dcterms:creator", "dc:author"),
    persons("itunes:author", "googleplay:author"),
    credits(element),
    childrenNamed(element, "atom:source", "source").flatMap(authorsOfFeed),
    others,
  ];
  return groups
    .map((group) => group.filter((name) => name !== ""))
    .find((group) => group.length > 0)
    ?.map((name) => logins.get(name) ?? name);
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

/** The authors of a feed and so of its items: those of Atom, else whoever signs all episodes of a podcast. */
export function authorsOfFeed(channel: XmlElement): string[] {
  const named = childrenNamed(channel, "atom:author").flatMap((author) =>
    childrenNamed(author, "name", "atom:name"),
  );
  const others = childrenNamed(channel, "dc:creator", "itunes:author", "googleplay:author");
  return (named.length > 0 ? named : others).map(xmlText);
}

/**
 * Topics of a feed or an item as written, from `category` of RSS, Atom and iTunes. Google's kinds of entries (`#kind`) are
 * left out.
 */
export function feedTopics(element: XmlElement): string[] {
  const labels = ["category", "atom:category", "itunes:category"]
    .flatMap((name) => childrenNamed(element, name).flatMap(withInner))
    .filter(({ attributes: { scheme = "" } }) => !scheme.includes("#kind"))
    .flatMap(({ attributes: { label, term, text }, ...category }) => {
      const words = xmlText({ attributes: {}, ...category }).trim();
      return words
        ? [words]
        : [label ?? "", isName(term) ? term : "", label || isName(term) ? "" : (text ?? "")];
    });
  const groups = [element, ...mediaIn(element)];
  const words = [
    "dc:subject",
    "dcterms:subject",
    "tags",
    "keywords",
    "media:keywords",
    "media:category",
    "itunes:keywords",
  ].flatMap((name) => groups.flatMap((group) => childrenNamed(group, name)).map(xmlText));
  return [...labels, ...words].filter((topic) => topic.trim() !== "");
}

/** A category with those inside it: iTunes puts "Rowing" into "Sport". */
function withInner(category: XmlElement): XmlElement[] {
  return [category, ...childrenNamed(category, category.name).flatMap(withInner)];
}

/** Whether a term of Atom names its topic. It may also be an address or a number of a program. */
const isName = (term: string | undefined): term is string =>
  term !== undefined && /\p{L}/u.test(term) && !/^[a-z][a-z\d+.-]*:/i.test(term.trim());

/** Authors by Media RSS. A credit inside a picture is its photographer's. */
function credits(element: XmlElement): string[] {
  return [element, ...childrenNamed(element, "media:group")]
    .flatMap((holder) => childrenNamed(holder, "media:credit"))
    .filter(({ attributes: { role = "author" } }) => /author|writer|reporter/i.test(role))
    .map((credit) => xmlText(credit).trim());
}

/** Whether an item of an export of WordPress or Blogger is a post: pictures, menus, pages and comments are items as well. */
export const isPost = (element: XmlElement): boolean =>
  stateOfFeed(element, "wp:post_type", "post") === "post" &&
  stateOfFeed(element, "blogger:type", "post") === "post" &&
  !/#(?:comment|page|settings|template)$/.test(bloggerKind(element));

/** Older exports of Blogger name the kind of an entry in a category. */
const bloggerKind = (element: XmlElement): string =>
  childrenNamed(element, "category", "atom:category").find(({ attributes }) =>
    attributes.scheme?.endsWith("schemas.google.com/g/2005#kind"),
  )?.attributes.term ?? "";

/** False for entries that are not published yet, or were withdrawn: they are not reports. */
export const isPublished = (element: XmlElement): boolean =>
  stateOfFeed(element, "wp:status", "publish") === "publish" &&
  stateOfFeed(element, "blogger:status", "live") === "live" &&
  !childrenNamed(element, "app:control").some((control) =>
    childrenNamed(control, "app:draft").some((draft) => xmlText(draft).trim() === "yes"),
  );

function stateOfFeed(element: XmlElement, name: string, usual: string): string {
  const [state] = childrenNamed(element, name);
  return (state && xmlText(state).trim().toLowerCase()) || usual;
}
