/** The text of an XML element as HTML, with the elements that part words; those of pictures are left out. */
import { escapedMarkup } from "../fields/markup-escapes.js";
import { isElement, type XmlElement } from "./xml-tree.js";

/** Elements of HTML, NITF and TEI, each with the one of HTML that does the same. */
const ELEMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "p h1 h2 h3 h4 ul ol li table tr td th blockquote em strong b i pre div br"
      .split(" ")
      .map((name) => [name, name]),
  ),
  hl2: "h3",
  head: "h3",
  block: "div",
  bq: "blockquote",
  quote: "blockquote",
  list: "ul",
  item: "li",
  row: "tr",
  cell: "td",
  hi: "em",
};
const LEFT_OUT: ReadonlySet<string> = new Set(["media", "graphic", "figure", "script", "style", "title"]);

/** The words of an element's children, and what parts them. */
export function htmlOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return escapedMarkup(child);
      const local = child.name.slice(child.name.indexOf(":") + 1);
      if (LEFT_OUT.has(local)) return "";
      const name = Object.hasOwn(ELEMENTS, local) ? ELEMENTS[local] : undefined;
      const inside = htmlOf(child);
      return name === undefined ? inside : name === "br" ? "<br>" : `<${name}>${inside}</${name}>`;
    })
    .join("");
}
