/**
 * Which pictures an article names, and its own words about them: the alternative text, the caption, who made it. Pure; the
 * words are verbatim or empty.
 */
import { DomUtils, parseDocument } from "htmlparser2";
import type { Nodes } from "mdast";
import type { Article, Document } from "../../model.js";

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A picture as an article names it. */
export interface NamedPicture {
  /** As it is written: a path beside the article, or an address. */
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Whether the article's own fields name it: a page has pictures that are not of its article. */
  readonly isMain: boolean;
}

/** Characters of a caption; longer ones are an article of their own. */
const CAPTION = 400;
const CREDIT = /(?:^|[\s_-])(?:photo-?)?(?:credits?|byline|photographer|copyright|source)(?:$|[\s_-])/i;

/**
 * The article's own picture first, then those in its text, in order.
 *
 * @param html of a page as it was received; null for other formats
 */
export function namedPictures({ image }: Article, document: Document, html: string | null): NamedPicture[] {
  const inText = html !== null ? inHtml(html) : document.tree === null ? [] : inMarkdown(document.tree);
  if (image === null || image === "") return inText;
  const same = inText.filter(({ address }) => nameIn(address) === nameIn(image));
  const words = same[0] ?? { alt: "", caption: "", credit: "" };
  return [
    { ...words, address: image, isMain: true },
    ...same,
    ...inText.filter((picture) => !same.includes(picture)),
  ];
}

/** The last part of an address: a saved page has the same picture under the name of its file. */
const nameIn = (address: string): string =>
  address
    .replace(/[?#].*$/s, "")
    .split("/")
    .at(-1)
    ?.toLowerCase() ?? "";

function inMarkdown(tree: Nodes): NamedPicture[] {
  if (tree.type === "image")
    return [{ address: tree.url, alt: tree.alt ?? "", caption: tree.title ?? "", credit: "", isMain: false }];
  return "children" in tree ? tree.children.flatMap((child) => inMarkdown(child)) : [];
}

function inHtml(html: string): NamedPicture[] {
  const page = parseDocument(html);
  return DomUtils.getElementsByTagName("img", page).flatMap((image) => {
    const address = image.attribs.src ?? image.attribs["data-src"] ?? "";
    if (address === "" || address.startsWith("data:")) return [];
    return [{ address, alt: flat(image.attribs.alt ?? ""), ...captionOf(image), isMain: false }];
  });
}

function captionOf(image: Element): { readonly caption: string; readonly credit: string } {
  const figure = ancestor(image, "figure");
  const caption = figure === null ? undefined : DomUtils.getElementsByTagName("figcaption", figure)[0];
  if (caption === undefined) return { caption: "", credit: "" };
  const credit = DomUtils.findOne((element) => CREDIT.test(element.attribs.class ?? ""), caption.children);
  const creditWords = credit === null ? "" : flat(DomUtils.textContent(credit));
  const whole = caption.children
    .filter((child) => child !== credit)
    .map((child) => captionWithoutCredit(child, credit));
  const text = flat(whole.join(""));
  return {
    caption: text.length <= CAPTION ? text : "",
    credit: creditWords.length <= CAPTION ? creditWords : "",
  };
}

function captionWithoutCredit(node: Element["children"][number], credit: Element | null): string {
  if (node === credit) return "";
  return DomUtils.isTag(node)
    ? node.children.map((child) => captionWithoutCredit(child, credit)).join("")
    : DomUtils.textContent(node);
}

function ancestor(element: Element, name: string): Element | null {
  for (let at = element.parent; at !== null; at = at.parent)
    if (DomUtils.isTag(at) && at.name === name) return at;
  return null;
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
