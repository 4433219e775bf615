/** When an item says that it was published and changed. */
import { readDate } from "../../dates/date-field.js";
import { clean } from "../fields/clean-words.js";
import { childrenNamed, type XmlElement, xmlText } from "../xml/xml-tree.js";

const PUBLISHED = [
  ...[
    "pubdate",
    "atom:published",
    "published",
    "dc:date",
    "dcterms:issued",
    "dcterms:date",
    "dcterms:created",
  ],
  ...["atom:issued", "issued", "atom:created", "created", "prism:publicationdate", "date"],
];
const UPDATED = ["atom:updated", "updated", "dcterms:modified", "atom:modified", "modified", "lastbuilddate"];

/**
 * The dates of an item as it writes them. What it states twice by one name was published at the earliest and changed at the latest
 * of its times.
 */
export function momentsOf(item: XmlElement): Record<"published" | "updated", string | undefined> {
  return {
    published: stated(item, PUBLISHED)[0],
    updated: stated(item, UPDATED).at(-1) ?? item.attributes.lastmod,
  };
}

/** What the first of these names that holds any text says, from the earliest to the latest; no dates only where none is one. */
function stated(item: XmlElement, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const texts = childrenNamed(item, name).flatMap((child) => clean(xmlText(child)) ?? []);
    if (texts.length > 0) return byInstant(texts);
  }
  return [];
}

function byInstant(texts: readonly string[]): readonly string[] {
  if (texts.length === 1) return texts;
  const read = texts.flatMap((text) => {
    const reading = readDate(text);
    return reading.kind === "date" ? [{ text, time: Date.parse(reading.iso) }] : [];
  });
  return read.length === 0 ? texts : read.sort((x, y) => x.time - y.time).map(({ text }) => text);
}
