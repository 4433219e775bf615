/** RSS, RDF and Atom with common modules -> items. */
import { clean, webAddress } from "../fields/clean-words.js";
import { htmlHeadline, plainHeadline, plainText, verbatimHeadline } from "../fields/escapes.js";
import { childrenNamed, elements, XML_FORBIDDEN, type XmlElement, xmlText } from "../xml/xml-tree.js";
import { withoutAppendedNotes } from "./appended-notes.js";
import { decodedText } from "./encoded-text.js";
import { feedOutlet } from "./feed-outlet.js";
import { type FeedContent, type FeedItem, identityOf, looksHtml } from "./item.js";
import { authorsOf, authorsOfFeed, displayNames, feedTopics, isPost, isPublished } from "./xml-credits.js";
import { momentsOf } from "./xml-dates.js";
import { alternateOf, selfOf, siteOfId, writtenLink } from "./xml-links.js";
import { addressFrom, imageOf, mediaDescription, mediaIn } from "./xml-media.js";

/** Inherited by items. */
interface FeedScope {
  /** From `xml:base`, or null. */
  readonly base: string | null;
  readonly language: string | undefined;
}

/** Data of the feed that apply to all its items. */
interface Channel {
  readonly home: string | null;
  /** What names the feed where no home does: its own address, or the site of its id. */
  readonly self: string | null;
  readonly site: string | null;
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  readonly authors: readonly string[];
  /** Names of persons by their logins, in an export of a site. */
  readonly logins: ReadonlyMap<string, string>;
}

/**
 * Reads the items of a feed in XML.
 *
 * @param source of the tree; unescaped markup is cut from it
 */
export function xmlItems(tree: XmlElement, source: string): FeedContent {
  const found: { element: XmlElement; scope: FeedScope }[] = [];
  const channels: XmlElement[] = [];
  const walk = (element: XmlElement, outer: FeedScope) => {
    const scope = inner(outer, element);
    const local = element.name.replace(/^atom:/, "");
    if (local === "item" || local === "entry") {
      found.push({ element, scope });
      return;
    }
    if (local === "channel" || local === "feed") channels.push(element);
    for (const child of elements(element)) walk(child, scope);
  };
  walk(tree, { base: null, language: undefined });
  const channel = channelOf(channels);
  const cut = found.find(({ element }) => !element.whole);
  const posted = found.filter(({ element }) => isPost(element));
  const published = posted.filter(({ element }) => isPublished(element));
  const items = published
    .filter(({ element }) => element.whole)
    .map(({ element, scope }) => new ItemReader(element, scope, channel, source).item());
  return { items, cutAt: cut?.element.start ?? null, drafts: posted.length - published.length };
}

function inner({ base, language }: FeedScope, { attributes }: XmlElement): FeedScope {
  const own = attributes["xml:base"];
  return {
    base: own === undefined ? base : (webAddress(own.trim(), base) ?? base),
    language: attributes["xml:lang"]?.trim() || language,
  };
}

const NO_CHANNEL: Channel = {
  home: null,
  self: null,
  site: null,
  outlet: undefined,
  language: undefined,
  authors: [],
  logins: new Map(),
};

function channelOf(channels: readonly XmlElement[]): Channel {
  const [channel] = channels;
  if (channel === undefined) return NO_CHANNEL;
  const links = childrenNamed(channel, "link", "atom:link");
  const base = channel.attributes["xml:base"] ?? null;
  const home = webAddress(writtenLink(links) ?? alternateOf(links) ?? channel.attributes.href ?? null, base);
  const [title] = childrenNamed(channel, "title", "atom:title", "dc:title");
  const [language] = childrenNamed(channel, "language", "dc:language");
  const self = webAddress(selfOf(links) ?? null, base);
  const [id] = childrenNamed(channel, "id", "atom:id");
  return {
    home,
    self,
    site: home ?? self ?? (id ? siteOfId(xmlText(id)) : null),
    outlet: feedOutlet(title && plainHeadline(xmlText(title)), home),
    language: (language && clean(xmlText(language))) ?? channel.attributes["xml:lang"],
    authors: authorsOfFeed(channel),
    logins: displayNames(channel),
  };
}

const ORIGINAL = ["feedburner:origlink", "pheedo:origlink"] as const;
const CONTENT = [
  "content:encoded",
  "atom:content",
  "content",
  "xhtml:body",
  "body",
  "fulltext",
  "full-text",
  "fullitem",
] as const;
const SUMMARY = [
  "description",
  "atom:summary",
  "summary",
  "dc:description",
  "dcterms:description",
  "itunes:summary",
  "media:description",
  "dcterms:abstract",
  "abstract",
  "itunes:subtitle",
] as const;
/** Elements with a summary, where the description is the text. */
const SHORTER = SUMMARY.filter((name) => name !== "description");
class ItemReader {
  readonly #element: XmlElement;
  readonly #scope: FeedScope;
  readonly #channel: Channel;
  readonly #source: string;

  constructor(element: XmlElement, scope: FeedScope, channel: Channel, source: string) {
    this.#element = element;
    this.#scope = scope;
    this.#channel = channel;
    this.#source = source;
  }

  item(): FeedItem {
    const url = this.#address();
    const base = url ?? this.#base();
    const { body, summary } = this.#texts();
    const source = childrenNamed(this.#element, "source", "atom:source")[0];
    return {
      start: this.#element.start,
      base,
      body,
      values: {
        id: identityOf(this.#id(), url ?? this.#channel.site),
        title: plainHeadline(this.#text("itunes:title")) ?? this.#title(),
        description: summary,
        authors: authorsOf(this.#element, this.#channel.authors, this.#channel.logins),
        source: (source && nameOfSource(source)) ?? this.#text("dc:publisher") ?? this.#channel.outlet,
        home: source && nameOfSource(source) ? source.attributes.url : undefined,
        url: url ?? undefined,
        image: imageOf(this.#element, base, this.#pictured(body.text)) ?? undefined,
        ...momentsOf(this.#element),
        language: this.#text("dc:language") ?? this.#scope.language ?? this.#channel.language,
        topics: feedTopics(this.#element),
      },
    };
  }

  /** Text of the first child of these names that has any. */
  #text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      for (const child of childrenNamed(this.#element, name)) {
        const text = clean(xmlText(child));
        if (text !== undefined) return text;
      }
    }
    return undefined;
  }

  #id(): string | undefined {
    const about = this.#element.attributes["rdf:about"];
    return this.#text("guid") ?? this.#atomId() ?? about ?? this.#text("dc:identifier", "dcterms:identifier");
  }

  /** An id of Atom is an address to whoever gives it a base: `news/a` in `xml:base="https://bay.example/"`. */
  #atomId(): string | undefined {
    const id = this.#text("atom:id", "id");
    return id?.includes("/") ? (webAddress(id, this.#scope.base) ?? id) : id;
  }

  #title(): string | undefined {
    const holders = [this.#element, ...mediaIn(this.#element)];
    for (const name of ["title", "atom:title", "dc:title", "dcterms:title", "media:title"]) {
      for (const child of holders.flatMap((holder) => childrenNamed(holder, name))) {
        const { type = "" } = child.attributes;
        const text = elements(child).length > 0 && type !== "" ? this.#inner(child) : decodedText(child);
        if (text.trim() === "") continue;
        // Tags are markup only in declared HTML; "1 < 2" is text.
        if (/^text(?:\/plain)?$/i.test(type)) return verbatimHeadline(text);
        return /html|xml/i.test(type) ? htmlHeadline(text) : plainHeadline(text);
      }
    }
    return undefined;
  }

  #base(): string | null {
    return this.#scope.base ?? this.#channel.home ?? this.#channel.self;
  }

  #address(): string | null {
    const base = this.#base();
    const links = childrenNamed(this.#element, "link");
    const atomLinks = [...links, ...childrenNamed(this.#element, "atom:link")];
    const [guid] = childrenNamed(this.#element, "guid");
    const isPermalink = guid !== undefined && !/^\s*false\s*$/i.test(guid.attributes.ispermalink ?? "");
    const candidates = [
      this.#text(...ORIGINAL),
      writtenLink(links),
      alternateOf(atomLinks),
      this.#element.attributes.href,
    ];
    for (const candidate of candidates) {
      const url = addressFrom(candidate, base);
      if (url !== null) return url;
    }
    // An id is an address only where it is a complete one.
    const ids = [
      isPermalink ? xmlText(guid) : undefined,
      this.#atomId(),
      this.#element.attributes["rdf:about"],
    ];
    for (const id of ids) {
      const url = /^\s*https?:\/\//i.test(id ?? "") ? addressFrom(id, null) : null;
      if (url !== null) return url;
    }
    return addressFrom(this.#elsewhere(), base);
  }

  /** Where the words or the film of an item are that has no link: the source of its content, its player. */
  #elsewhere(): string | undefined {
    const [content] = childrenNamed(this.#element, "atom:content", "content");
    const players = [this.#element, ...mediaIn(this.#element)].flatMap((holder) =>
      childrenNamed(holder, "media:player"),
    );
    return content?.attributes.src ?? this.#text("url") ?? players[0]?.attributes.url;
  }

  /** The fullest text, and a summary beside it. */
  #texts(): { body: FeedItem["body"]; summary: string | undefined } {
    const content = this.#markup(CONTENT);
    const summary = this.#markup(SUMMARY);
    const described = mediaDescription(this.#element);
    const [full, short] = content === null ? [summary, this.#markup(SHORTER)] : [content, summary];
    const body =
      full ?? (described ? { text: xmlText(described), html: looksHtml(xmlText(described)) } : null);
    return {
      body: body === null ? { text: "", html: false } : { ...body, text: withoutAppendedNotes(body.text) },
      summary:
        short === null || short.text === full?.text ? undefined : plainText(withoutAppendedNotes(short.text)),
    };
  }

  /** The first child of some names with a text: as HTML or as plain text. */
  #markup(names: readonly string[]): FeedItem["body"] | null {
    for (const name of names) {
      for (const child of childrenNamed(this.#element, name)) {
        const { type = "" } = child.attributes;
        const text = elements(child).length > 0 ? this.#inner(child) : decodedText(child);
        if (!saysAnything(text)) continue;
        if (type === "text" || type === "text/plain") return { text, html: false };
        return { text, html: /html/i.test(type) || elements(child).length > 0 || looksHtml(text) };
      }
    }
    return null;
  }

  /** A text with the contents before it that hold pictures alone. */
  #pictured(text: string): string {
    const contents = childrenNamed(this.#element, ...CONTENT).map(xmlText);
    return [...contents.filter((content) => !saysAnything(content)), text].join("");
  }

  /** Unescaped markup inside an element. */
  #inner({ start, end, name }: XmlElement): string {
    const inner = this.#source
      .slice(start, end)
      .replace(XML_FORBIDDEN, "")
      .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, "$1")
      .replace(/<(\/?)[\w-]+:(?=[a-z])/gi, "<$1");
    return name === "xhtml:body" ? inner.replace(/<\/?body[^<>]*>/gi, "") : inner;
  }
}

/** Whether a text has words once tags and spaces that do not break are gone: `<p>&nbsp;</p>` has none. */
const saysAnything = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text.replace(/<[a-z/!][^<>]*>|&(?:amp;)?(?:nbsp|#160|#xa0);/gi, ""));

/** The name in `<source url="...">The Coast Courier</source>`, or of the feed that an Atom entry comes from. */
function nameOfSource(source: XmlElement): string | undefined {
  const [title] = childrenNamed(source, "title", "atom:title");
  // A source of Atom holds elements; without a title it has no name.
  const name = title || elements(source).length === 0 ? clean(xmlText(title ?? source)) : undefined;
  return name === undefined || /^https?:/i.test(name) ? undefined : plainHeadline(name);
}
