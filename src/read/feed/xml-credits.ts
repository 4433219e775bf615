/** Authors and topics of items. */
import { unescapeMarkup } from "./escapes.js";
import { mediaIn } from "./xml-media.js";
import { childrenNamed, type XmlElement, xmlText } from "./xml-tree.js";

/**
 * The authors of an item, from the first module that has them; undefined without any. @param others authors of the
 * whole feed
 */
export function authorsOf(element: XmlElement, others: readonly string[]): string[] | undefined {
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
    ?.slice();
}

/** The authors of a feed and so of its items: those of Atom, else whoever signs all episodes of a podcast. */
export function authorsOfFeed(channel: XmlElement): string[] {
  const named = childrenNamed(channel, "atom:author").flatMap((author) =>
    childrenNamed(author, "name", "atom:name"),
  );
  const others = childrenNamed(channel, "dc:creator", "itunes:author", "googleplay:author");
  return (named.length > 0 ? named : others).map(xmlText);
}

/** Topics as written, from all modules. */
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
