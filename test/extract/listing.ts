/** All that is read out of an article, a line for each thing. */
import { extractArticle } from "../../src/extract/article.js";
import type { Article, Document, SentenceId, Words } from "../../src/model.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readRecords } from "../../src/read/records/records.js";
import { readText } from "../../src/read/text/text.js";

/** A text, or a record with the fields `fields`; `format` may say "feed". */
export function documentOf(
  file: string,
  text: string,
  { format, ...fields }: Record<string, string>,
): Document {
  if (format === "text")
    return createDocument({ path: file, format, sha256: "0", text, blocks: readText(text), fields: {} });
  const [record] = readRecords(JSON.stringify({ id: "a", ...fields, text }), file, 1e6).documents;
  if (!record) throw new Error("a record gives a document");
  return format === "feed" ? { ...record, format } : record;
}

const placeOf = ({ span }: Words): string => `${span.field ?? ""}${span.line}:${span.column}`;

/** Beginning and end of a text. */
const endsOf = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 24)} ~ ${text.slice(-12)}` : text;

export function listing(document: Document): string {
  const { article, problems } = extractArticle(document);
  return [...linesOf(article), ...problems.map(({ rule, message }) => `problem  ${rule}  ${message}`)].join(
    "\n",
  );
}

function linesOf(article: Article): string[] {
  const { headline, dek, byline, source, dateline, published, updated, language, kind } = article;
  const lines: string[] = [];
  const add = (name: string, ...parts: readonly (string | number | null | undefined | false)[]) => {
    const given = parts.filter(
      (part) => part !== null && part !== undefined && part !== false && part !== "",
    );
    if (given.length > 0) lines.push([name, ...given].join("  "));
  };
  const inText = (words: Words, sentence: SentenceId | null) => `${sentence ?? ""} ${placeOf(words)}`.trim();
  add("headline", headline.text, placeOf(headline));
  if (dek) add("dek", dek.text, placeOf(dek));
  add("by", ...byline, source.name, source.domain, source.url, source.agency);
  add("more", source.readMore, article.image, ...article.topics);
  add(
    "when",
    published && `${published.iso} ${published.from}`,
    updated && `updated ${updated.iso} ${updated.from}`,
    language,
    kind !== "report" && kind,
  );
  if (dateline) add("from", dateline.text, placeOf(dateline));
  for (const { heading, kind: sort, paragraphs } of article.sections) {
    if (article.sections.length > 1 || heading || sort !== "report")
      add("section", heading?.text, heading && placeOf(heading), sort);
    for (const [number, { kind: form, sentences }] of paragraphs.entries())
      for (const { id, text, span, cut } of sentences)
        add(
          id,
          number,
          form !== "prose" && form,
          `${span.line}:${span.column}-${span.end - span.start}`,
          cut && "cut",
          `${endsOf(text)}|`,
        );
  }
  for (const quote of article.quotes)
    add(
      "quote",
      inText(quote, quote.sentence),
      `“${endsOf(quote.text)}”`,
      quote.speaker ?? "nobody",
      quote.cue && `< ${quote.cue.text} ${placeOf(quote.cue)}`,
      quote.fragment && "fragment",
      quote.continues !== null && `continues ${quote.continues}`,
    );
  for (const each of article.mentions)
    add(
      each.kind,
      inText(each, each.sentence),
      each.text === each.name ? each.text : `${each.text} = ${each.name}`,
      each.role && `(${each.role.text})`,
    );
  for (const figure of article.figures) {
    const { sentence, text, value, to, unit, bound, what, ordinal } = figure;
    add(
      "figure",
      inText(figure, sentence),
      `“${text}”`,
      value,
      to !== undefined && `to ${to}`,
      unit,
      bound !== "exact" && bound,
      what,
      ordinal && "ordinal",
    );
  }
  for (const date of article.dates)
    add("date", inText(date, date.sentence), `“${date.text}”`, date.resolved ?? "undecided");
  for (const each of article.removed) add("removed", each.rule, placeOf(each), endsOf(each.text));
  return lines;
}
