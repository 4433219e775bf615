/** Bytes of one file -> what each article in it says of itself and tells, in the shape in which tables of examples are written. */
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import { classifyDocuments } from "../../src/kind/kind.js";
import type { Article, Document } from "../../src/model.js";
import type { Reader } from "../../src/read/bytes/format.js";
import { readFile } from "../../src/read/file.js";

/** What a file does not say is left out, and so are the kind of a report and the language of an English one. */
export interface ReadArticle {
  readonly title: string;
  readonly kind?: string;
  readonly by?: readonly string[];
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly dek?: string;
  readonly image?: string;
  readonly topics?: readonly string[];
  readonly language?: string;
  /** Times of the posts of a live page. */
  readonly entries?: readonly (string | null)[];
  /** Headings and paragraphs; ` |cut` stands behind a sentence that is marked as cut. */
  readonly text: readonly string[];
}

export interface ReadBytes {
  readonly articles: readonly ReadArticle[];
  /** Rules of all problems, in order. */
  readonly rules: readonly string[];
  /** `rule: text` of what was left out of each article. */
  readonly removed: readonly string[];
}

export async function readArticles(bytes: Uint8Array, name: string, reader: Reader): Promise<ReadBytes> {
  const read = await readFile(bytes, name, reader, defaultConfig.limits);
  const classified = classifyDocuments(read.documents);
  const extracted = classified.documents.map((document) => ({ document, ...extractArticle(document) }));
  const problems = [read, classified, ...extracted].flatMap((stage) => stage.problems);
  return {
    articles: extracted.map(({ document, article }) => readArticle(document, article)),
    rules: problems.map(({ rule }) => rule),
    removed: extracted.flatMap(({ article }) => article.removed.map(({ rule, text }) => `${rule}: ${text}`)),
  };
}

/** The kinds of the articles of a page, or of a note in Markdown; "no article" where nothing of it is kept. */
export async function kindOfText(text: string): Promise<string> {
  const isPage = text.startsWith("<");
  const { articles, rules } = await readArticles(
    Buffer.from(text),
    isPage ? "a.html" : "a.md",
    isPage ? "html" : "markdown",
  );
  if (articles.length === 0) return rules.includes("no-article") ? "no article" : "nothing";
  return articles.map(({ kind }) => kind ?? "report").join(" ");
}

function readArticle(document: Document, article: Article): ReadArticle {
  const { headline, dek, byline, source, published, updated, image, topics, language } = article;
  const entries = document.declared?.entries ?? [];
  return {
    title: headline.text,
    ...(article.kind === "report" ? {} : { kind: article.kind }),
    ...(byline.length === 0 ? {} : { by: byline }),
    ...(source.name === null ? {} : { source: source.name }),
    ...(source.url === null ? {} : { url: source.url }),
    ...(published === null ? {} : { published: published.iso }),
    ...(updated === null ? {} : { updated: updated.iso }),
    ...(dek === null ? {} : { dek: dek.text }),
    ...(image === null ? {} : { image }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(language === "en" || language === null ? {} : { language }),
    ...(entries.length === 0 ? {} : { entries: entries.map(({ time }) => time) }),
    text: article.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [heading.text]),
      ...paragraphs.map(({ sentences }) =>
        sentences.map(({ text, cut }) => (cut ? `${text} |cut` : text)).join(" "),
      ),
    ]),
  };
}
