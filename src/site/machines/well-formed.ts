/** Checks that the XML of feeds, sitemaps and drawings is well-formed, before anything is published. */

/** Characters that no XML document may contain, escaped or not. https://www.w3.org/TR/xml/#charsets */
const NO_CHARACTER = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NO_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
const TAG =
  /<(?<name>[A-Za-z_][\w:.-]*)(?<attributes>(?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>/y;
const END = /<\/(?<name>[A-Za-z_][\w:.-]*)\s*>/y;
/** Markup other than elements: how it begins and ends. */
const OTHERS = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
] as const;

/**
 * Finds the first fault of a text that should be XML.
 *
 * @returns the fault and its offset; null without a fault. Linear.
 */
export function xmlFault(xml: string): string | null {
  const strange = NO_CHARACTER.exec(xml);
  if (strange) return `a character that XML does not hold at ${strange.index}`;
  const open: string[] = [];
  let roots = 0;
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf("<", at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (NO_REFERENCE.test(text)) return `a bare & at ${at}`;
    if (open.length === 0 && text.trim() !== "") return `text outside the root at ${at}`;
    if (next === -1) break;
    const other = OTHERS.find(([begin]) => xml.startsWith(begin, next));
    if (other) {
      const end = xml.indexOf(other[1], next + other[0].length);
      if (end === -1) return `no ${other[1]} after ${next}`;
      at = end + other[1].length;
      continue;
    }
    const pattern = xml[next + 1] === "/" ? END : TAG;
    pattern.lastIndex = next;
    const tag = pattern.exec(xml);
    if (tag === null) return `no tag at ${next}`;
    const { name = "", attributes = "", empty } = tag.groups ?? {};
    if (NO_REFERENCE.test(attributes)) return `a bare & in the tag at ${next}`;
    if (pattern === END) {
      if (open.pop() !== name) return `an end of ${name} that is not open at ${next}`;
    } else {
      if (open.length === 0) roots += 1;
      if (empty === "") open.push(name);
    }
    at = pattern.lastIndex;
  }
  if (open.length > 0) return `no end of ${open.at(-1)}`;
  return roots === 1 ? null : `${roots} roots, expected one`;
}

const XML = /\.(?:xml|rss|opml|svg)$/;

/**
 * Refuses XML that is not well-formed.
 *
 * @throws Error where a file that should be XML is not well-formed: that is a bug of newsfold, and nothing may be
 * published
 */
export function mustBeWellFormed(files: readonly { path: string; content: string | Uint8Array }[]): void {
  for (const file of files) {
    if (!XML.test(file.path)) continue;
    const { path, content } = file;
    if (typeof content !== "string") continue;
    const fault = xmlFault(content);
    if (fault !== null) throw new Error(`Unexpected XML in ${path}, expected it well-formed: ${fault}`);
  }
}
