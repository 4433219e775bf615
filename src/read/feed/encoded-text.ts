/** Decodes base64 texts of Atom feeds. */
import { isUtf8 } from "node:buffer";
import { type XmlElement, xmlText } from "../xml/xml-tree.js";

/** Four characters stand for three bytes; the last four may have padding. */
const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

/**
 * The text of an element. Atom 0.3 says `mode="base64"`; in Atom 1.0 every type that is neither text nor XML is in
 * base64 (RFC 4287, 4.1.3.3). Text that is no base64 of UTF-8 is returned unchanged.
 */
export function decodedText(element: XmlElement): string {
  const text = xmlText(element);
  const { mode = "", type = "" } = element.attributes;
  const isBase64 =
    /^\s*base64\s*$/i.test(mode) || (/^[a-z]+\/[\w.+-]+$/i.test(type) && !/^text\/|xml|html/i.test(type));
  if (!isBase64) return text;
  const characters = text.replace(/\s+/g, "");
  if (characters === "" || !BASE64.test(characters)) return text;
  const bytes = Buffer.from(characters, "base64");
  return isUtf8(bytes) ? bytes.toString("utf8") : text;
}
