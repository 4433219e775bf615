import { expect, it } from "vitest";
import { decodeReferences, decodeSurplusReferences } from "../../src/words/text/character-references.js";

it.each([
  ["Lund &amp; Sons", "Lund & Sons"],
  ["Lund &amp;amp; Sons", "Lund &amp; Sons"],
  ["caf&#233; in Averby", "café in Averby"],
  ["&#1114111; is the last", "&#1114111; is the last"],
  ["&#55555555; is none", "&#55555555; is none"],
  ["&nosuchname; stays", "&nosuchname; stays"],
  ["Q&A; more", "Q&A; more"],
  ["Tom&#x27;s &#X2019;fair&#x2019;", "Tom's ’fair’"],
  ["&#00; &#x1b; &#xd800; &#x110000;", "&#00; &#x1b; &#xd800; &#x110000;"],
])("%s", (text, decoded) => {
  expect(decodeReferences(text)).toBe(decoded);
});

it.each([
  ["Lund &amp;amp;amp; Sons", "Lund & Sons"],
  ["Tom&amp;amp;#x27;s &amp;quot;fair&amp;quot;", `Tom's "fair"`],
  ["A & B; C", "A & B; C"],
  ["&amp;amp;amp;amp;amp;amp; is enough", "&amp;amp; is enough"],
])("escaped again and again: %s", (text, decoded) => {
  expect(decodeSurplusReferences(text)).toBe(decoded);
});
