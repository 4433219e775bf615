/** Lines that a pattern with two ways to read one word would take years over. Each is read; none costs the build. */
import { expect, test } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readText } from "../../src/read/text/text.js";

const lines: Record<string, string> = {
  "adverbs between subject and verb": `“We will go,” the mayor ${"recently ".repeat(40)}of Averby said.`,
  "adverbs of two kinds": `“We will go,” the mayor ${"only early later ".repeat(30)}in Averby told.`,
  "a version number": "1.2.3.4.5.6.7.8.9.10.11.12.x",
  "a number with many parts": "49-30-1234-5678-9012-34 fax",
  "numbers and stops": "1,.,.,.,.,.,.,.,.,.,.,.,.,.z",
  "particles of names": `By Jo ${"la de ".repeat(24)}!`,
  "persons without end": `By ${"Jo and Ann ".repeat(12)}!`,
  "and that may be a name": `By ${"e ".repeat(60)}!`,
  "a place of dashes": `A${"-A.".repeat(50)} said so`,
  "pipes within words": `||${" =|=|=|=|".repeat(25)} x`,
  "a word that two lists have": `${"now: ".repeat(39)}.`,
  "a sign that is also a separator": `${"google+".repeat(28)}.x`,
  "capitals without end": `“We will go.” As ${"A".repeat(400)}x`,
  "signs of mathematics": `$x${" +".repeat(60)} .$`,
  "adverbs after a verb yet to come": `The council might ${"only ".repeat(60)}close it.`,
  "agencies that overlap": `pd (AP${"DAPDAP".repeat(20)}x`,
};

test.each(Object.entries(lines))("%s", (_name, line) => {
  for (const text of [
    `Harbour of Averby closed\n\n${line}\n\nIt opens on Monday.\n`,
    `${line}\n\nIt opens on Monday.\n`,
  ]) {
    const blocks = readText(text);
    const document = createDocument({ path: "a.txt", format: "text", sha256: "0", text, blocks, fields: {} });
    expect(extractArticle(document).article.headline.text).not.toBe("");
  }
});
