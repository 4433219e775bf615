/** A tree -> drafts of blocks, each with its place in the tree, and the parts of the page around them. */
import type { Block, Link } from "../../model.js";
import { webAddress } from "../fields/clean-words.js";
import { raised } from "../text/raised-text.js";
import { readText } from "../text/text.js";
import type { HtmlElement, HtmlNode } from "./dom.js";
import { type ElementRole, elementRole, namesPicture } from "./element-roles.js";

export interface Draft {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly strong: boolean;
  readonly text: string;
  /** Offsets are in `text`. */
  readonly links: readonly Link[];
  /** Number of characters inside links. */
  readonly linked: number;
  /** Whether a link leads to a place on the page itself. */
  readonly isLocal: boolean;
  /** The innermost block element that contains it, and its parent. */
  readonly element: HtmlElement;
  readonly role: ElementRole | undefined;
}

/** A part of the page with a role: the drafts from `from` to before `to`. */
export interface PartSpan {
  readonly role: ElementRole;
  readonly element: HtmlElement;
  readonly from: number;
  readonly to: number;
}

export interface Drafted {
  readonly drafts: readonly Draft[];
  /** Outer ones first. */
  readonly spans: readonly PartSpan[];
  /** First and last draft (exclusive) of an element. */
  readonly places: ReadonlyMap<HtmlElement, readonly [from: number, to: number]>;
}

type BlockKind = Block["kind"];

/** Elements without words of the article: code, controls, ruby annotations, and deleted text. */
const SKIPPED = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO BUTTON SELECT INPUT TEXTAREA HEAD RT RP " +
    "DEL S STRIKE DATALIST METER PROGRESS MAP"
  ).split(" "),
);
const PARTING = new Set(
  (
    "P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE ADDRESS UL OL DL DT DD TABLE THEAD TBODY TFOOT CAPTION HTML BODY CENTER " +
    "DETAILS SUMMARY FIGURE FIGCAPTION FORM FIELDSET NAV HGROUP LABEL DIALOG"
  ).split(" "),
);
const CELL_GAP = " | ";

/** The context of the current words. */
interface Setting {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly lists: number;
  readonly quotations: number;
  readonly strong: boolean;
  readonly verbatim: boolean;
  readonly element: HtmlElement;
}

/** The drafts of a page's blocks, in order. @param base address of relative links, or null */
export function draftsOf(root: HtmlElement, base: string | null): Drafted {
  const writer = new DraftWriter(base);
  writer.write(root);
  return writer;
}

class DraftWriter implements Drafted {
  readonly drafts: Draft[] = [];
  readonly spans: PartSpan[] = [];
  readonly places = new Map<HtmlElement, readonly [number, number]>();
  readonly #base: string | null;
  #words = "";
  #plain = false;
  #slanted = true;
  #pictures = 0;
  #links: Link[] = [];
  #local = false;
  #breaks = 0;

  constructor(base: string | null) {
    this.#base = base;
  }

  write(root: HtmlElement): void {
    const outside: Setting = {
      kind: "paragraph",
      depth: 0,
      lists: 0,
      quotations: 0,
      strong: false,
      verbatim: false,
      element: root,
    };
    this.#within(root, () => {
      this.#visitAll(root, outside);
      this.#flush(outside);
    });
  }

  #flush({ kind, depth, element }: Setting): void {
    const text = kind === "code" ? this.#words.trimEnd() : this.#words.replace(/(?<![\s|])[\s|]+$/, "");
    if (text.trim() !== "") {
      const all = this.#links.filter(({ start }) => start < text.length);
      const linked = all.reduce((sum, { start, end }) => sum + Math.min(end, text.length) - start, 0);
      const links = all.filter(({ url }) => url !== "");
      const isLocal = this.#local;
      const strong = !this.#plain && /[\p{L}\p{N}]/u.test(text);
      // A picture with italic words below it in one paragraph is a caption.
      const isCaption = this.#pictures > 0 && this.#slanted && kind === "paragraph" && text.length < 400;
      this.drafts.push({
        kind,
        depth,
        strong,
        text,
        links,
        linked,
        isLocal,
        element,
        role: isCaption ? "caption" : undefined,
      });
    }
    this.#words = "";
    this.#plain = false;
    this.#slanted = true;
    this.#pictures = 0;
    this.#links = [];
    this.#local = false;
    this.#breaks = 0;
  }

  #addText(data: string, setting: Setting, slanted: boolean): void {
    const squeezed = setting.verbatim
      ? data.replaceAll("\r\n", "\n")
      : data.replace(/[\s\u200b\ufeff]+/g, " ");
    const apart = this.#words === "" || /\s/.test(this.#words.at(-1) ?? "");
    const added = apart && !setting.verbatim ? squeezed.trimStart() : squeezed;
    if (added === "") return;
    if (added.trim() !== "") {
      this.#breaks = 0;
      this.#slanted &&= slanted;
    }
    this.#plain ||= !setting.strong && /[\p{L}\p{N}]/u.test(added);
    this.#words += added;
  }

  #within(element: HtmlElement, run: () => void): void {
    const from = this.drafts.length;
    run();
    this.places.set(element, [from, this.drafts.length]);
  }

  #visitAll(node: HtmlNode, setting: Setting, slanted = false): void {
    for (const child of node.childNodes) this.#visit(child, setting, slanted);
  }

  /** An element that is a block of its own. */
  #visitBlock(element: HtmlElement, outer: Setting, inner: Setting): void {
    this.#flush(outer);
    const role = elementRole(element);
    const from = this.drafts.length;
    const index = role === null ? -1 : this.spans.push({ role, element, from, to: from }) - 1;
    this.#within(element, () => {
      this.#visitAll(element, { ...inner, element });
      this.#flush({ ...inner, element });
    });
    if (role === null) return;
    const to = this.drafts.length;
    // A caption around the items of a picture list is the list itself.
    const isItem = role === "caption" && this.drafts.slice(from, to).some(({ kind }) => kind === "heading");
    this.spans[index] = { role, element, from, to: isItem ? from : to };
  }

  #visit(node: HtmlNode, setting: Setting, slanted: boolean): void {
    if (node.nodeType === 3 || node.nodeType === 4) {
      this.#addText(node.textContent ?? "", setting, slanted);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as HtmlElement;
    const name = element.nodeName.toUpperCase();
    if (SKIPPED.has(name) || namesPicture(element)) return;
    const level = /^H([1-6])$/.exec(name)?.[1];
    if (level !== undefined) {
      this.#visitBlock(element, setting, { ...setting, kind: "heading", depth: Number(level) });
    } else if (PARTING.has(name)) {
      const lists = name === "UL" || name === "OL" ? setting.lists + 1 : setting.lists;
      if (setting.kind === "row" && name !== "TABLE") this.#visitInline(element, name, setting, slanted);
      else this.#visitBlock(element, setting, { ...setting, lists });
    } else if (name === "LI") {
      const depth = Math.max(1, setting.lists);
      this.#visitBlock(element, setting, { ...setting, kind: "item", depth });
    } else if (name === "BLOCKQUOTE") {
      const quotations = setting.quotations + 1;
      this.#visitBlock(element, setting, { ...setting, kind: "quotation", depth: quotations, quotations });
    } else if (name === "PRE" && element.querySelector("code") === null) {
      this.#visitTyped(element, setting);
    } else if (name === "PRE") {
      this.#visitBlock(element, setting, { ...setting, kind: "code", depth: 0, verbatim: true });
    } else if (name === "TR") {
      this.#visitRow(element, setting);
    } else if (name === "HR") {
      this.#flush(setting);
    } else if (name === "BR") {
      this.#breaks += 1;
      if (this.#breaks > 1) this.#flush(setting);
      else this.#words = `${this.#words.trimEnd()}\n`;
    } else {
      this.#visitInline(element, name, setting, slanted);
    }
  }

  #visitInline(element: HtmlElement, name: string, setting: Setting, slanted: boolean): void {
    if (name === "IMG" || name === "PICTURE" || name === "AMP-IMG") this.#pictures++;
    if (name === "B" || name === "STRONG") {
      this.#visitAll(element, { ...setting, strong: true }, slanted);
    } else if (
      name === "EM" ||
      name === "I" ||
      name === "SMALL" ||
      name === "CITE" ||
      name === "FIGCAPTION"
    ) {
      this.#visitAll(element, setting, true);
    } else if (name === "A") {
      const start = this.#words.length;
      this.#visitAll(element, setting, slanted);
      const href = element.getAttribute("href");
      const url = webAddress(href, this.#base);
      if (href?.startsWith("#") === true && this.#words.length > start) this.#local = true;
      if (url !== null && this.#words.length > start)
        this.#links.push({ url, start, end: this.#words.trimEnd().length });
      else if (element.hasAttribute("href")) this.#addLinked(start);
    } else if (name === "SUP") {
      this.#words += raised(element.textContent ?? "", this.#words);
    } else if (setting.kind !== "row" && standsApart(element)) {
      this.#visitBlock(element, setting, setting);
    } else {
      this.#visitAll(element, setting, slanted);
    }
  }

  /** A link without a usable target still counts as a link. */
  #addLinked(start: number): void {
    if (this.#words.length > start) this.#links.push({ url: "", start, end: this.#words.trimEnd().length });
  }

  /** Preformatted text, as in mail archives and agency reports. */
  #visitTyped(element: HtmlElement, setting: Setting): void {
    this.#flush(setting);
    this.#within(element, () => {
      for (const { text, kind, depth } of readText(element.textContent ?? "", { html: false })) {
        this.#words = text;
        this.#plain = true;
        this.#flush({ ...setting, kind, depth, element });
      }
    });
  }

  /** A row of cells. A cell with paragraphs is page layout, as before style sheets. */
  #visitRow(element: HtmlElement, setting: Setting): void {
    const isLayout = element.querySelector("p, table, h1, h2, ul, ol, blockquote, div p") !== null;
    if (isLayout) {
      this.#visitBlock(element, setting, setting);
      return;
    }
    const row: Setting = { ...setting, kind: "row", depth: 0, element };
    this.#flush(setting);
    this.#within(element, () => {
      for (const child of element.childNodes) {
        this.#visit(child, row, false);
        const name = child.nodeName.toUpperCase();
        if (name === "TD" || name === "TH") this.#words = `${this.#words.trimEnd()}${CELL_GAP}`;
      }
      this.#flush(row);
    });
  }
}

/** Whether an inline element is separate nevertheless: `<span class="credit">`. */
function standsApart(element: HtmlElement): boolean {
  const role = elementRole(element);
  return (
    role === "credit" ||
    role === "caption" ||
    role === "hidden" ||
    (role !== null && element.nodeName.includes("-"))
  );
}
