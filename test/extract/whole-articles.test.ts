/** All that is read out of an article, on own articles: a change of any part of it is seen. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import type { Article, Document, Words } from "../../src/model.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readRecords } from "../../src/read/records/records.js";
import { readText } from "../../src/read/text/text.js";

const FOLDER = new URL("../fixtures/extract/whole/", import.meta.url);

/** The first line of a file has its format and its fields, the others its text. */
function documentIn(file: string): Document {
  const whole = readFileSync(new URL(file, FOLDER), "utf8");
  const end = whole.indexOf("\n");
  const { format, ...fields } = JSON.parse(whole.slice(0, end)) as Record<string, string>;
  const text = whole.slice(end + 1);
  if (format === "text")
    return createDocument({ path: file, format, sha256: "0", text, blocks: readText(text), fields: {} });
  const [record] = readRecords(JSON.stringify({ id: "a", ...fields, text }), file, 1e6).documents;
  if (!record) throw new Error("a record gives a document");
  return format === "feed" ? { ...record, format } : record;
}

/** A line for each thing that is read. */
function listed(article: Article): string {
  const { headline, dek, byline, source, dateline, language, kind } = article;
  const place = ({ span }: Words) => `${span.field ?? ""}${span.line}:${span.column}`;
  const lines: string[] = [];
  const add = (name: string, ...parts: readonly (string | number | null | undefined | false)[]) =>
    lines.push(
      [name, ...parts.filter((part) => part !== null && part !== undefined && part !== false)].join("  "),
    );
  add("headline", headline.text, place(headline));
  if (dek) add("dek", dek.text, place(dek));
  add("by", ...byline, source.name, source.domain, source.url, source.agency);
  add("when", article.published?.iso, article.updated?.iso, language, kind);
  if (dateline) add("from", dateline.text, place(dateline));
  for (const { heading, kind: sort, paragraphs } of article.sections) {
    add("section", heading?.text, sort);
    for (const [number, { kind: form, sentences }] of paragraphs.entries())
      for (const { id, text, span, cut } of sentences)
        add(
          id,
          number,
          form,
          `${span.line}:${span.column}-${span.end - span.start}`,
          cut && "cut",
          `${text.slice(0, 24)}|`,
        );
  }
  for (const quote of article.quotes)
    add(
      "quote",
      quote.sentence,
      `“${quote.text}”`,
      quote.speaker,
      quote.cue?.text,
      quote.fragment && "fragment",
      quote.continues,
    );
  for (const each of article.mentions)
    add(
      each.kind,
      each.sentence ?? place(each),
      each.text === each.name ? each.text : `${each.text} = ${each.name}`,
      each.role && `(${each.role.text})`,
    );
  for (const { sentence, text, value, to, unit, bound, what, ordinal } of article.figures)
    add(
      "figure",
      sentence ?? "headline",
      `“${text}”`,
      value,
      to,
      unit,
      bound !== "exact" && bound,
      what,
      ordinal && "ordinal",
    );
  for (const { sentence, text, resolved } of article.dates)
    add("date", sentence ?? "headline", `“${text}”`, resolved);
  for (const each of article.removed) add("removed", each.rule, place(each), each.text.slice(0, 40));
  return `${lines.join("\n")}\n`;
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("an article", () => {
  it.each(files)("%s", async (file) => {
    const { article } = extractArticle(documentIn(file));
    await expect(listed(article)).toMatchFileSnapshot(
      fileURLToPath(new URL(file.replace(".txt", ".read"), FOLDER)),
    );
  });
});
