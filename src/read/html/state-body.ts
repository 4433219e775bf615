/** The text of an article in a page's state: a string of HTML, or a list of blocks, each with its type. */

import { regexFrom } from "../../words/text/regex.js";
import { escapedMarkup } from "../fields/markup-escapes.js";

/** Types of blocks that hold other things than the article's words. */
const BESIDE = regexFrom("i", [
  "image|picture|photo|figure|gallery|video|audio|embed|media|map|iframe|caption|youtube|instagram|tweet|social",
  "related|recommend|promo|teaser|advert|newsletter|signup|interstitial|linklist|links|button|poll|quiz",
  "divider|separator|raw_?html|correction|author|byline|headline|^ads?$",
]);
const HEADING = /head(?:er|ing)|subhead|crosshead|^h[2-6]$|zwischentitel|intertitle/i;
const QUOTATION = /quote/i;
const TYPES = ["type", "_type", "kind", "__typename", "blockType", "component", "acf_fc_layout", "nodeType"];
/** Types of the pieces of a line. A piece may be without one. */
const INLINE_TYPE = /^(?:text|span|link|a|hyperlink|strong|em|b|i|bold|italic|mark|)$/i;
/** Properties with the words of a block, and those with the blocks or words inside it. */
const WORDS = ["html", "text", "content", "value", "body", "copy", "paragraph", "rendered"];
const INSIDE = [
  "blocks",
  "content_elements",
  "contentElements",
  "children",
  "content",
  "items",
  "paragraphs",
  "elements",
  "components",
  "model",
  "data",
  "fields",
  "props",
  "attributes",
  "json",
  "root",
  "document",
  "value",
  "body",
];
/** Most levels of blocks in each other, and most blocks: a state may hold the whole site. */
const DEEPEST = 8;
const MOST_BLOCKS = 2_000;

/** Counts the blocks of one text. */
interface BlockCount {
  blocks: number;
}

/**
 * The words of a state's text as HTML, in paragraphs.
 *
 * @returns an empty string where it holds none
 */
export function stateBody(value: unknown): string {
  if (typeof value === "string") return value;
  return partsOf(value, 0, { blocks: 0 }).join("\n");
}

/** The elements that a block and the blocks inside it make. */
function partsOf(value: unknown, depth: number, seen: BlockCount): string[] {
  if (depth > DEEPEST || seen.blocks++ > MOST_BLOCKS) return [];
  if (typeof value === "string") return paragraphsOf(value, "p");
  if (Array.isArray(value)) return value.flatMap((one) => partsOf(one, depth + 1, seen));
  if (typeof value !== "object" || value === null) return [];
  const block = value as Readonly<Record<string, unknown>>;
  const type = typeOf(block);
  if (BESIDE.test(type)) return [];
  const tag = HEADING.test(type) ? "h2" : QUOTATION.test(type) ? "blockquote" : "p";
  const inline = inlineOf(block.children) ?? inlineOf(block.content) ?? inlineOf(block.spans);
  if (inline !== null) return paragraphsOf(inline, tag);
  for (const key of WORDS) {
    const words = block[key];
    if (typeof words === "string" && words.trim() !== "") return paragraphsOf(words, tag);
  }
  for (const key of INSIDE) {
    const inner = block[key];
    if (typeof inner !== "object" || inner === null) continue;
    const parts = partsOf(inner, depth + 1, seen);
    // What is inside a heading or a quotation is one, too.
    if (parts.length > 0) return parts.map((part) => part.replace(/^<p>(.*)<\/p>$/s, `<${tag}>$1</${tag}>`));
  }
  return [];
}

const typeOf = (block: Readonly<Record<string, unknown>>): string =>
  TYPES.map((key) => block[key]).find((type) => typeof type === "string") ?? "";

/**
 * The words of the pieces of one line, as in `[{ type: "text", text: "Half of " }, { text: "it", marks: [...] }]`; null where
 * they are no such pieces.
 */
function inlineOf(pieces: unknown): string | null {
  if (!Array.isArray(pieces) || pieces.length === 0) return null;
  let line = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      line += escapedMarkup(piece);
      continue;
    }
    if (typeof piece !== "object" || piece === null) return null;
    const { text, value, children, content } = piece as Readonly<Record<string, unknown>>;
    if (!INLINE_TYPE.test(typeOf(piece as Readonly<Record<string, unknown>>))) return null;
    const words = text ?? value;
    const inner =
      typeof words === "string" ? escapedMarkup(words) : (inlineOf(children) ?? inlineOf(content));
    if (inner === null) return null;
    line += inner;
  }
  return line;
}

/** Words as an element; HTML that has paragraphs of its own as it is. */
function paragraphsOf(words: string, tag: string): string[] {
  if (/<(?:p|h[2-6]|ul|ol|blockquote|div)[\s>]/i.test(words)) return [words];
  const html = /<\/?[a-z][^<>]{0,300}>|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/i.test(words)
    ? words
    : escapedMarkup(words);
  return html
    .split(/\n{2,}/)
    .map((line) => line.trim())
    .flatMap((line) => (line === "" ? [] : [`<${tag}>${line}</${tag}>`]));
}
