/** Removes surplus escapes, and markup where words alone are asked for, from the texts of feeds. */

import { regexFrom } from "../../words/text/regex.js";
import { clean } from "./clean-words.js";
import { INLINE_ELEMENTS } from "./inline-elements.js";

/** Most rounds of unescaping. */
const MOST_ROUNDS = 4;
/** Tags of emphasis, the only markup in headlines: `<script>` in a headline is its subject. */
const EMPHASIS = regexFrom("gi", String.raw`<\/?`, [...INLINE_ELEMENTS, "br"], String.raw`(?:\s[^<>]*)?\/?>`);

/** A headline without markup and escapes: "Lund &amp;amp; Sons <b>sold</b>" -> "Lund & Sons sold". */
export function plainHeadline(title: string | undefined): string | undefined {
  return unescaped(title, (text) =>
    withoutElements(text, CODE).replace(WRAPPED, "$<inner>").replace(EMPHASIS, ""),
  );
}

/** A block around a whole headline. */
const WRAPPED =
  /^\s*<(?<block>p|div|h[1-6]|section|header)(?:\s[^<>]*)?>(?<inner>[\s\S]*)<\/\k<block>\s?>\s*$/i;
/** Opening tags of code that a page runs. They have an attribute; the `<script>` that a headline is about has none. */
const CODE = /<(script|style|iframe)\s[^<>=]{1,100}=[^<>]{0,3000}>/gi;

/** Opening tags of elements that a page runs or draws. */
const UNSHOWN = /<(script|style|svg|math|iframe|template)\b[^<>]{0,3000}>/gi;

/**
 * Cuts elements with their content. One without an end stays.
 *
 * @param opening matches their opening tags, its first group their names
 */
function withoutElements(text: string, opening: RegExp): string {
  const unclosed = new Set<string>();
  let kept = "";
  let from = 0;
  for (const match of text.matchAll(opening)) {
    const name = (match[1] ?? "").toLowerCase();
    // No end after one opening tag: none after the next, either.
    if (match.index < from || unclosed.has(name)) continue;
    const closing = new RegExp(`</${name}\\s?>`, "gi");
    closing.lastIndex = match.index + match[0].length;
    if (closing.exec(text) === null) {
      unclosed.add(name);
      continue;
    }
    kept += text.slice(from, match.index);
    from = closing.lastIndex;
  }
  return kept + text.slice(from);
}

/** A headline that the feed declares as HTML: all its tags are markup, and scripts are removed with their content. */
export function htmlHeadline(title: string): string | undefined {
  const shown = withoutElements(unescapeMarkup(title), UNSHOWN).replace(/<[a-z/!][^<>]*>/gi, "");
  return unescaped(shown, (text) => text);
}

/** A headline in plain text, where `<b>` is part of the words, without its escapes. */
export function verbatimHeadline(title: string | undefined): string | undefined {
  return unescaped(title, (text) => text);
}

/** Removes markup and resolves references until nothing changes: some feeds escape a title several times. */
function unescaped(title: string | undefined, strip: (text: string) => string): string | undefined {
  let text = title;
  for (let round = 0; round < MOST_ROUNDS && text !== undefined; round++) {
    const before: string = text;
    text = clean(strip(before));
    if (text === before) break;
  }
  return text;
}

/** Words of a summary without markup and escapes. */
export function plainText(html: string | undefined): string | undefined {
  const text = html === undefined ? undefined : unescapeMarkup(html).replace(/<[a-z/!][^<>]*>/gi, " ");
  return plainHeadline(text)?.replace(/(?<!\s)\s+([,.;:!?])/g, "$1");
}

/** Escaped tags that no headline is about: `&lt;/p&gt;`. */
const ESCAPED_TAG =
  /&lt;\/(?:p|a|div|span|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|figure)&gt;|&lt;(?:br|img)\b/i;
/** Elements that HTML reads up to their closing tag, in the form of XML's empty elements. */
const CLOSED_AT_ONCE =
  /<(iframe|object|embed|script|style|video|audio|canvas|textarea|noscript|title)(\s[^<>]{0,3000}?)?\s?\/>/gi;

/** Adds closing tags to empty elements: what follows `<iframe src="..."/>` is text, which HTML would not display. */
export function withClosingTags(html: string): string {
  const closed = html.replace(CLOSED_AT_ONCE, "<$1$2></$1>");
  return /<\/object\s?>/i.test(closed) ? closed : closed.replace(/<object\b[^<>]{0,3000}>/gi, "$&</object>");
}

/** `[caption id="a"]<img> Words[/caption]`, which WordPress makes a figure of when it prints the page, and other commands. */
export function withoutShortcodes(html: string): string {
  if (!html.includes("[")) return html;
  return html
    .replace(
      /\[caption\b[^\]<>]{0,300}\]\s*((?:<a\s[^<>]{0,500}>)?<img\s[^<>]{0,2000}>(?:<\/a>)?)([^[\]]{0,1000})\[\/caption\]/gi,
      "<figure>$1<figcaption>$2</figcaption></figure>",
    )
    .replace(/\[\/?(?:caption|gallery|embed|audio|video|playlist)\b[^\]<>]{0,300}\]/gi, "");
}

const TAG = /<\/?[a-z][^<>]*>/i;
/** References that no author writes out: `&amp;#8217;`, `&amp;nbsp;`. */
const ESCAPED_REFERENCE = /&amp;(?=(?:#\d{2,6}|#x[\da-f]{2,5}|(?!lt|gt)[a-z]{2,8}\d{0,2});)/gi;

/** Unescapes markup that a feed escaped too often. Tags that are there already are markup, so escaped ones beside them stay. */
export function unescapeMarkup(text: string): string {
  let html = text;
  for (let round = 0; round < MOST_ROUNDS && isEscapedMarkup(html); round++)
    html = html
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  for (let round = 0; round < MOST_ROUNDS && /&amp;/i.test(html); round++)
    html = html.replace(ESCAPED_REFERENCE, "&");
  return html;
}

/** Whether a text has tags that are escaped, once or more often, and none that is not. */
function isEscapedMarkup(html: string): boolean {
  return !TAG.test(html) && ESCAPED_TAG.test(html.replace(/&amp;(?=lt;|gt;|amp;)/g, "&"));
}
