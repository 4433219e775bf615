/**
 * Parses the XML of feeds to a tree. Nothing is refused: unclosed, unescaped and undeclared parts are read as they are
 * meant. Names are in lower case, with the prefixes of this file, whatever the feed's own.
 */
import { Parser } from "htmlparser2";
import { expandEntities, readDoctype } from "./doctype.js";

export interface XmlElement {
  /** `item`, `dc:creator`. */
  readonly name: string;
  /** By lower-case name as written: `href`, `xml:base`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Offsets in the source of its content. */
  readonly start: number;
  readonly end: number;
  /** False where the end of the source truncates it. */
  readonly whole: boolean;
}

/** Namespaces by their address, without scheme, `www.` and a final separator. */
const PREFIXES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [
    /^purl\.org\/rss\/|^my\.netscape\.com\/rdf|backend\.userland\.com|blogs\.law\.harvard\.edu|^purl\.org\/net\/rss/,
    "",
  ],
  [/^w3\.org\/2005\/atom|^purl\.org\/atom\//, "atom"],
  [/^purl\.org\/rss\/1\.0\/modules\/content/, "content"],
  [/^purl\.org\/dc\/elements\//, "dc"],
  [/^purl\.org\/dc\/terms/, "dcterms"],
  [/search\.yahoo\.com\/mrss|^video\.search\.yahoo|^tools\.search\.yahoo/, "media"],
  [/itunes\.com\/dtds\/|^itunes\.apple\.com/, "itunes"],
  [/feedburner/, "feedburner"],
  [/^w3\.org\/1999\/xhtml/, "xhtml"],
  [/^w3\.org\/1999\/02\/22-rdf/, "rdf"],
  [/prismstandard\.org/, "prism"],
];

/** The prefix of a known namespace; null for others. */
function prefixOf(address: string): string | null {
  const bare = address.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "");
  // Modules of RSS 1.0 have addresses below its own, so the last match counts.
  return PREFIXES.findLast(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** Most levels of elements; feeds have some ten. Deeper elements are flattened. */
const DEEPEST = 100;
/** Elements that close an open one of their kind, in feeds whose items are not closed. */
const ITEM = /^(?:item|entry)$/;

/** Most open elements. The parser's work grows with their square; a feed with unclosed items has fewer. */
const MOST_UNCLOSED = 20_000;
class TooDeep extends Error {}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
  readonly start: number;
  readonly scope: ReadonlyMap<string, string>;
}

/** Characters that XML forbids, but feeds contain: a vertical tab, for example, is no line break there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const XML_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

/** The document as an element without a name, whose children are the top level. */
export function parseXml(source: string): XmlElement {
  const doctype = readDoctype(source);
  const root: Open = { name: "", attributes: {}, children: [], start: 0, scope: new Map() };
  const open: Open[] = [root];
  let skipped = 0;
  let unclosed = 0;
  let ended = false;
  const top = () => open[open.length - 1] ?? root;
  const close = (end: number, whole: boolean) => {
    const { name, attributes, children, start } = open.pop() ?? root;
    top().children.push({ name, attributes, children, start, end: Math.max(start, end), whole });
  };
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        unclosed += 1;
        if (unclosed > MOST_UNCLOSED) throw new TooDeep();
        if (open.length > DEEPEST) {
          skipped += 1;
          return;
        }
        const scope = scopeOf(top().scope, attributes);
        const name = resolvedName(written, scope);
        if (ITEM.test(name)) {
          const at = open.findIndex((element) => ITEM.test(element.name));
          if (at > 0) while (open.length > at) close(parser.startIndex, true);
        }
        open.push({ name, attributes: lowered(attributes), children: [], start: parser.endIndex + 1, scope });
      },
      ontext(text) {
        top().children.push(expandEntities(text, doctype.entities).replace(XML_FORBIDDEN, ""));
      },
      onclosetag(written) {
        if (ended) return;
        unclosed -= 1;
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        const at = open.findLastIndex((element) => element.name === resolvedName(written, element.scope));
        while (at > 0 && open.length > at) close(parser.startIndex, true);
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  try {
    parser.write(doctype.text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  const cut = open.length > 1 || endsInTag(doctype.text);
  ended = true;
  if (unclosed <= MOST_UNCLOSED) parser.end();
  while (open.length > 1) close(source.length, false);
  return { name: "", attributes: {}, children: root.children, start: 0, end: source.length, whole: !cut };
}

/** "<item><ti": the source ends inside a tag. */
const endsInTag = (text: string): boolean => text.lastIndexOf("<") > text.lastIndexOf(">");

function scopeOf(outer: ReadonlyMap<string, string>, attributes: Readonly<Record<string, string>>) {
  let scope = outer;
  for (const [name, address] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const known = prefixOf(address);
    if (known !== null) scope = new Map(scope).set(name.slice("xmlns:".length), known);
  }
  return scope;
}

/** An undeclared prefix is kept. */
function resolvedName(written: string, scope: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(":");
  const prefix = written.slice(0, Math.max(0, colon));
  const known = scope.get(prefix) ?? prefix.toLowerCase();
  const local = written.slice(colon + 1).toLowerCase();
  return known === "" ? local : `${known}:${local}`;
}

const lowered = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));

/** Whether a node is an element, and not text. */
export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== "string";

/** The child elements of an element, in order, without its text. */
export function elements({ children }: XmlElement): XmlElement[] {
  return children.filter(isElement);
}

/** Children of some names; the first name of which there is one wins. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  for (const name of names) {
    const found = element.children.filter(
      (child): child is XmlElement => isElement(child) && child.name === name,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The text of an element and its descendants, joined as it stands, without the tags. */
export function xmlText(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? xmlText(child) : child)).join("");
}
