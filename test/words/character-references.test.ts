import { expect, it } from "vitest";
import { decodeReferences } from "../../src/words/text/character-references.js";

it.each([
  ["Lund &amp; Sons", "Lund & Sons"],
  ["Lund &amp;amp; Sons", "Lund &amp; Sons"],
  ["caf&#233; in Averby", "café in Averby"],
  ["&#1114111; is the last", "&#1114111; is the last"],
  ["&#55555555; is none", "&#55555555; is none"],
  ["&nosuchname; stays", "&nosuchname; stays"],
  ["Q&A; more", "Q&A; more"],
])("%s", (text, decoded) => {
  expect(decodeReferences(text)).toBe(decoded);
});
