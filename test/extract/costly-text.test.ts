/** Long texts that a step with the cost of a square would take minutes over. */
import { expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readText } from "../../src/read/text/text.js";

it.each([
  ["words of a share bar", `share ${"on ".repeat(60)}!`],
  ["quotation marks that open", "“".repeat(20_000)],
  ["one endless sentence of quotations", "Lund said that “it” is, ".repeat(10_000)],
  ["many sentences of quotations", "Lund said “it fell.” ".repeat(20_000)],
  ["quotations in a script that parts no words", "大桥倒塌。“没有人受伤。”".repeat(20_000)],
  ["single marks", "'a ".repeat(20_000)],
  ["capitals", "Aa ".repeat(50_000)],
  ["dates and amounts", "1 May 2012 and 12 men ".repeat(10_000)],
  ["abbreviations", "U.S. ".repeat(30_000)],
  ["roles", `${"mayor ".repeat(10_000)}Anna Lund`],
])("%s", (_, body) => {
  const text = `Bridge falls\n\n${body}`;
  const blocks = readText(text);
  const document = createDocument({ path: "a.txt", format: "text", sha256: "0", text, blocks, fields: {} });
  expect(extractArticle(document).article.headline.text).toBe("Bridge falls");
});
