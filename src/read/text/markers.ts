/** Parses markers of headings, lists, quotations, tables and rules in plain text. */
import type { Block } from "../../model.js";
import type { RawLine } from "./lines.js";

/** A line with the meaning of its markers. */
export interface MarkedLine extends RawLine {
  /** `underline`: of a heading, or a rule. `markup`: no words to display. */
  readonly kind: Block["kind"] | "underline" | "markup";
  readonly depth: number;
  /** Start and end of the words, after the markers. */
  readonly from: number;
  readonly to: number;
}

const HEADING = /^(#{1,6})[ \t]+(?=\S)/;
const ITEM = /^(?:[-*+•·‣◦▪●■]|\d{1,3}[.)])[ \t\u00a0]+(?=\S)/;
const QUOTATION = /^(?:>[ \t]?)+/;
const RULE = /^(?:[-=*_~•·—–][ \t]?){3,}$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const TABLE_RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?$/;
/** "- AVERBY, Va. - The bridge fell": a dash that was left in front of a dateline begins no list. */
const BEFORE_DATELINE =
  /^(?:--|[—–-]) \p{Lu}{2}[\p{Lu} .’'-]{0,40}(?:, \p{Lu}[\p{L}.]{1,15})? (?:--|[—–-]) /u;
/** Characters with which a marked line can begin. */
const MARKER = /^[#\-*+•·‣◦▪●■\d>=_~—–|]/;

/** Classifies a line by its marker: heading, item, quotation, rule, row or paragraph. @param words the text of the line */
export function mark(words: string, line: RawLine): MarkedLine {
  const { start, end, indent, tag } = line;
  const plain = { ...line, kind: "paragraph", depth: 0, from: start, to: end } as const;
  if (/^h[1-6]$/.test(tag)) return { ...plain, kind: "heading", depth: Number(tag[1]) };
  if (tag === "li") return { ...plain, kind: "item", depth: 1 };
  if (tag === "blockquote") return { ...plain, kind: "quotation", depth: 1 };
  if (!MARKER.test(words)) return isTabbed(words) ? { ...plain, kind: "row" } : plain;
  if (TABLE_RULE.test(words)) return { ...plain, kind: "markup" };
  if (RULE.test(words)) return { ...plain, kind: UNDERLINE.test(words) ? "underline" : "rule", from: end };
  const heading = HEADING.exec(words);
  if (heading) {
    const closing = /(?<![ \t])[ \t]+#+$/.exec(words);
    const to = closing && closing.index >= heading[0].length ? start + closing.index : end;
    return { ...line, kind: "heading", depth: heading[1]?.length ?? 1, from: start + heading[0].length, to };
  }
  const quotation = QUOTATION.exec(words);
  if (quotation) {
    const depth = quotation[0].replace(/[^>]/g, "").length;
    return { ...plain, kind: "quotation", depth, from: start + quotation[0].length };
  }
  const item = BEFORE_DATELINE.test(words) ? null : ITEM.exec(words);
  if (item) {
    return {
      ...plain,
      kind: "item",
      depth: 1 + Math.min(5, Math.floor(indent / 2)),
      from: start + item[0].length,
    };
  }
  if (words.startsWith("|") && words.indexOf("|", 1) > 0) {
    return { ...plain, kind: "row", from: start + 1, to: words.endsWith("|") ? end - 1 : end };
  }
  return isTabbed(words) ? { ...plain, kind: "row" } : plain;
}

/** Cells separated by tabs, at least two. */
function isTabbed(words: string): boolean {
  const first = words.indexOf("\t");
  return first > 0 && words.indexOf("\t", first + 1) > 0;
}

/** `|---|---|`: the line below the head of a table. */
export function isTableRule(line: string): boolean {
  return TABLE_RULE.test(line);
}
