/** Splits text into lines, at line breaks or, in scraped HTML, at the tags of blocks. */

/** A line with words, without surrounding white space. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
  /** White space before it. */
  readonly indent: number;
  /** Whether a blank line, a paragraph tag, or the beginning of the text precedes it. */
  readonly afterBlank: boolean;
  /** Name of the tag just before it: "h2", "li"; else empty. */
  readonly tag: string;
}

/** LF, CRLF, CR, and the rarer separators that scrapes carry. */
const BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const BLOCK =
  "p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|section|article|header|footer|main|aside|nav|figure|figcaption|" +
  "table|thead|tbody|tr|td|th|pre|center|form|iframe|html|head|body|title|img|video|audio";
const BREAK_OR_TAG = new RegExp(
  `${BREAK.source}|<(?<skipped>!--|(?:script|style|noscript|svg|template)(?=[\\s>]))|<(?<closing>/?)(?<block>${BLOCK})(?:\\s[^<>]{0,2000})?/?>`,
  "gi",
);
/** Tags that make a text HTML. A lone `<p` or `<script>` in prose does not. */
const HTML_HINT = /<\/(?:p|div|li|h[1-6]|blockquote|tr|ul|ol)>|<br\s*\/?>/i;

/** A separator of lines. Two line breaks, two `<br>` or the tag of a block make a blank line. */
interface Separator {
  readonly start: number;
  readonly end: number;
  readonly kind: "newline" | "br" | "tag" | "nothing";
  readonly tag: string;
}

/**
 * Splits a text into lines. Tags of blocks separate lines, too.
 *
 * @param html whether tags are markup; null: decided by the text
 */
export function rawLines(text: string, from: number, to: number, html: boolean | null): RawLine[] {
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  const tagged = html ?? (slice.includes("<") && HTML_HINT.test(slice));
  const lines: RawLine[] = [];
  /** The gap before the current line. */
  let gap = { newline: 0, br: 0, blank: true, tag: "" };
  let at = 0;
  const take = (end: number) => {
    const raw = slice.slice(at, end);
    const words = raw.trim();
    if (words === "") return;
    const indent = raw.length - raw.trimStart().length;
    const start = from + at + indent;
    const afterBlank = gap.blank || gap.newline > 1 || gap.br > 1;
    lines.push({ start, end: start + words.length, indent, afterBlank, tag: gap.tag });
    gap = { newline: 0, br: 0, blank: false, tag: "" };
  };
  for (const { start, end, kind, tag } of tagged ? tagSeparators(slice) : lineBreaks(slice)) {
    take(start);
    if (kind === "newline" || kind === "br") gap[kind] += 1;
    if (kind === "tag") gap = { ...gap, blank: true, tag };
    at = end;
  }
  take(slice.length);
  return lines;
}

function lineBreaks(text: string): Separator[] {
  return Array.from(text.matchAll(BREAK), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    kind: "newline",
    tag: "",
  }));
}

/** Line breaks, tags of blocks, comments and other non-text. Linear: a missing end is searched once. */
function tagSeparators(text: string): Separator[] {
  const separators: Separator[] = [];
  const missing = new Set<string>();
  let at = 0;
  for (const match of text.matchAll(BREAK_OR_TAG)) {
    if (match.index < at) continue;
    const { skipped, closing, block } = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    let kind: Separator["kind"] = "newline";
    if (skipped !== undefined) {
      const stop = skipped === "!--" ? "-->" : `</${skipped.toLowerCase()}`;
      const found = missing.has(stop) ? -1 : indexOfTag(text, stop, end);
      if (found === -1) missing.add(stop);
      if (found === -1 && skipped === "!--") continue;
      const last = skipped === "!--" ? found + 2 : text.indexOf(">", Math.max(found, end));
      end = last === -1 ? text.length : last + 1;
      kind = "nothing";
    } else if (block !== undefined) {
      kind = block.toLowerCase() === "br" ? "br" : "tag";
    }
    separators.push({
      start,
      end,
      kind,
      tag: closing === "" && block !== undefined ? block.toLowerCase() : "",
    });
    at = end;
  }
  return separators;
}

function indexOfTag(text: string, stop: string, from: number): number {
  const exact = text.indexOf(stop, from);
  return exact !== -1 || stop === "-->" ? exact : text.indexOf(stop.toUpperCase(), from);
}
