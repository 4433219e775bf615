/**
 * Articles in the XML of agencies and of programs that keep articles -> items: NITF and NewsML-G2 (https://iptc.org/standards),
 * trafilatura's XML, and the notes of an Evernote export (`.enex`).
 */

import { webAddress } from "../fields/clean-words.js";
import { htmlOf } from "./wire-html.js";
import { elements, type XmlElement, xmlText } from "./xml-tree.js";

const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);

export interface WireItem {
  /** Keyed by names that `fieldsFrom` knows; undefined where the item has none. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly html: string;
  readonly url: string | null;
  /** Offset in the document of what it holds. */
  readonly start: number;
}

/** The articles of a document; null where it is none of these. */
export function wireItems(tree: XmlElement): readonly WireItem[] | null {
  const [root] = elements(tree);
  return root === undefined ? null : (READERS[localName(root)]?.(root) ?? null);
}

function itemOf({ start }: XmlElement, values: WireItem["values"], html: string, link?: string): WireItem {
  const url = webAddress(link ?? null, null);
  return { values: { ...values, url: url ?? undefined }, html, url, start };
}

const READERS: Readonly<Record<string, (root: XmlElement) => readonly WireItem[] | null>> = {
  nitf: (root) => (firstChild(root, "body.content") === undefined ? null : [nitfItem(root)]),
  newsitem: (root) => newsItems(root),
  newsmessage: (root) => newsItems(root),
  "en-export": (root) => all(root, "note").map(noteOf),
  doc: (root) => (firstChild(root, "main") === undefined ? null : [scrapedItem(root)]),
};

/** The first element of a name below another, in order of the document. */
function firstChild(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elements(element)) {
    const found = localName(child) === name ? child : firstChild(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function all(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((child) => (localName(child) === name ? [child] : all(child, name)));
}

function words(element: XmlElement | undefined): string | undefined {
  const text = element === undefined ? "" : xmlText(element).replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

/** An attribute of the first element of a name. */
const given = (root: XmlElement, name: string, attribute: string): string | undefined =>
  firstChild(root, name)?.attributes[attribute]?.trim() || undefined;

function nitfItem(root: XmlElement): WireItem {
  const body = firstChild(root, "body.content");
  return itemOf(
    root,
    {
      id: given(root, "doc-id", "id-string"),
      title: words(firstChild(root, "hl1")) ?? words(firstChild(root, "title")),
      description: words(firstChild(root, "abstract")),
      authors: words(firstChild(root, "byline")),
      source: given(root, "pubdata", "name") ?? given(root, "doc.copyright", "holder"),
      published:
        given(root, "date.issue", "norm") ??
        given(root, "story.date", "norm") ??
        given(root, "pubdata", "date.publication"),
      language: root.attributes["xml:lang"],
    },
    body === undefined ? "" : htmlOf(body),
    given(root, "pubdata", "ex-ref"),
  );
}

/** A withdrawn item is a notice to newsrooms and no article. */
const WITHDRAWN = /:(?:canceled|withheld)$/;

function newsItems(root: XmlElement): WireItem[] {
  const items = localName(root) === "newsitem" ? [root] : all(root, "newsitem");
  return items
    .filter((item) => !WITHDRAWN.test(given(item, "pubstatus", "qcode") ?? ""))
    .map((item) => {
      const inline = firstChild(item, "inlinexml") ?? firstChild(item, "inlinedata");
      const nitf = inline && firstChild(inline, "body.content");
      const body = nitf ?? (inline && (firstChild(inline, "body") ?? inline));
      const meta = firstChild(item, "contentmeta") ?? item;
      return itemOf(
        item,
        {
          id: item.attributes.guid,
          title: words(firstChild(meta, "headline")) ?? words(inline && firstChild(inline, "title")),
          description: words(firstChild(meta, "description")),
          authors: words(firstChild(meta, "by")) ?? words(firstChild(meta, "creator")),
          source: given(item, "provider", "literal") ?? words(firstChild(item, "provider")),
          published: words(firstChild(meta, "contentcreated")) ?? words(firstChild(item, "versioncreated")),
          updated: words(firstChild(meta, "contentmodified")),
          language: item.attributes["xml:lang"] ?? given(item, "language", "tag"),
        },
        body === undefined ? "" : htmlOf(body),
        given(item, "link", "href"),
      );
    });
}

/** A note clipped from the web. Its day is that of the clipping, the only one that it has. */
function noteOf(note: XmlElement): WireItem {
  const content = firstChild(note, "content");
  const markup = content === undefined ? "" : xmlText(content);
  const from = markup.search(/<en-note/i);
  return itemOf(
    note,
    {
      title: words(firstChild(note, "title")),
      published: words(firstChild(note, "created")),
      topics: elements(note).flatMap((child) => (localName(child) === "tag" ? (words(child) ?? []) : [])),
    },
    from < 0 ? markup : markup.slice(from),
    words(firstChild(note, "source-url")),
  );
}

function scrapedItem(root: XmlElement): WireItem {
  const { attributes } = root;
  const main = firstChild(root, "main");
  return itemOf(
    root,
    {
      title: attributes.title || undefined,
      description: attributes.excerpt || undefined,
      authors: attributes.author || undefined,
      source: attributes.sitename || attributes.hostname || undefined,
      published: attributes.date || undefined,
      language: attributes.language || undefined,
      topics: [attributes.categories, attributes.tags]
        .flatMap((list) => list?.split(";") ?? [])
        .filter(Boolean),
    },
    main === undefined ? "" : htmlOf(main),
    attributes.source,
  );
}
