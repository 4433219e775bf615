/** The text of a tree, and its blocks: what a reader sees, top to bottom. */
import type { Block, Link } from "../model.js";
import { webAddress } from "./clean.js";
import type { HtmlElement, HtmlNode } from "./dom.js";
import { readText } from "./text.js";

export interface Reduced {
  /** The blocks' words, a blank line between them. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** No words of the article: code, controls, pictures and what stands under them. */
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO FORM BUTTON SELECT INPUT TEXTAREA NAV FIGURE HEAD".split(
    " ",
  ),
);
const PARTING = new Set(
  "P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE ADDRESS UL OL DL DT DD TABLE THEAD TBODY TFOOT CAPTION HTML BODY CENTER DETAILS SUMMARY".split(
    " ",
  ),
);
const CELL_GAP = " | ";

type Kind = Block["kind"];

/** Where the words at hand stand. */
interface Setting {
  readonly kind: Kind;
  readonly depth: number;
  readonly lists: number;
  readonly quotations: number;
  readonly strong: boolean;
  readonly verbatim: boolean;
}

/** @param base address that relative links are relative to, or null */
export function reduce(root: HtmlElement, base: string | null): Reduced {
  const blocks: Block[] = [];
  let text = "";
  let words = "";
  let plain = false;
  let links: Link[] = [];
  let breaks = 0;

  const flush = ({ kind, depth }: Setting): void => {
    const trimmed = kind === "code" ? words.trimEnd() : words.replace(/(?:\s|\|)+$/, "");
    if (trimmed.trim() !== "") {
      if (text !== "") text += "\n\n";
      const start = text.length;
      text += trimmed;
      const end = text.length;
      blocks.push({
        kind,
        depth,
        strong: !plain && /[\p{L}\p{N}]/u.test(trimmed),
        start,
        end,
        text: trimmed,
        pieces: [{ text: trimmed, start, end }],
        links: links.map((link) => ({
          ...link,
          start: start + Math.min(link.start, trimmed.length),
          end: start + Math.min(link.end, trimmed.length),
        })),
      });
    }
    words = "";
    plain = false;
    links = [];
    breaks = 0;
  };

  const addText = (data: string, setting: Setting): void => {
    const squeezed = setting.verbatim ? data.replaceAll("\r\n", "\n") : data.replace(/\s+/g, " ");
    const apart = words === "" || /\s/.test(words.at(-1) ?? "");
    const added = apart && !setting.verbatim ? squeezed.trimStart() : squeezed;
    if (added === "") return;
    if (added.trim() !== "") breaks = 0;
    plain ||= !setting.strong && /[\p{L}\p{N}]/u.test(added);
    words += added;
  };

  const visitAll = (node: HtmlNode, setting: Setting): void => {
    for (const child of node.childNodes) visit(child, setting);
  };

  /** An element that is a block of its own. */
  const visitBlock = (node: HtmlNode, outer: Setting, inner: Setting): void => {
    flush(outer);
    visitAll(node, inner);
    flush(inner);
  };

  const visit = (node: HtmlNode, setting: Setting): void => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      addText(node.textContent ?? "", setting);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as HtmlElement;
    const name = element.nodeName.toUpperCase();
    if (SKIPPED.has(name) || element.hasAttribute("hidden")) return;
    const level = /^H([1-6])$/.exec(name)?.[1];
    if (level !== undefined) {
      visitBlock(element, setting, { ...setting, kind: "heading", depth: Number(level) });
    } else if (PARTING.has(name)) {
      const lists = name === "UL" || name === "OL" ? setting.lists + 1 : setting.lists;
      visitBlock(element, setting, { ...setting, lists });
    } else if (name === "LI") {
      const depth = Math.max(1, setting.lists);
      visitBlock(element, setting, { ...setting, kind: "item", depth });
    } else if (name === "BLOCKQUOTE") {
      const quotations = setting.quotations + 1;
      visitBlock(element, setting, { ...setting, kind: "quotation", depth: quotations, quotations });
    } else if (name === "PRE" && element.querySelector("code") === null) {
      // Typewritten text, as mail archives and agencies have it.
      flush(setting);
      for (const { text: typed, kind, depth } of readText(element.textContent ?? "", { html: false })) {
        words = typed;
        plain = true;
        flush({ ...setting, kind, depth });
      }
    } else if (name === "PRE") {
      visitBlock(element, setting, { ...setting, kind: "code", depth: 0, verbatim: true });
    } else if (name === "TR") {
      visitBlock(element, setting, { ...setting, kind: "row", depth: 0 });
    } else if (name === "TD" || name === "TH") {
      visitAll(element, setting);
      words = `${words.trimEnd()}${CELL_GAP}`;
    } else if (name === "HR") {
      flush(setting);
    } else if (name === "BR") {
      breaks += 1;
      if (breaks > 1) flush(setting);
      else words = `${words.trimEnd()}\n`;
    } else if (name === "B" || name === "STRONG") {
      visitAll(element, { ...setting, strong: true });
    } else if (name === "A") {
      const start = words.length;
      visitAll(element, setting);
      const url = webAddress(element.getAttribute("href"), base);
      if (url !== null && words.length > start) links.push({ url, start, end: words.trimEnd().length });
    } else {
      visitAll(element, setting);
    }
  };

  const outside: Setting = {
    kind: "paragraph",
    depth: 0,
    lists: 0,
    quotations: 0,
    strong: false,
    verbatim: false,
  };
  visitAll(root, outside);
  flush(outside);
  return { text, blocks };
}
