/** An article made from plain sentences, for tests of the stages that take articles. */
import { type Article, articleId, type Sentence, sentenceId } from "../src/model.js";

/** An article whose paragraphs are one sentence each. Spans point into the sentences joined by newlines. */
export function article(
  id: string,
  headline: string,
  sentences: readonly string[],
  more: Partial<Article> = {},
): Article {
  let start = 0;
  const paragraphs = sentences.map((text, index) => {
    const span = { start, end: start + text.length, line: index + 1, column: 1 };
    start += text.length + 1;
    const sentence: Sentence = { id: sentenceId(index + 1), text, span };
    return { kind: "prose" as const, sentences: [sentence] };
  });
  return {
    id: articleId(id),
    path: `${id}.txt`,
    format: "text",
    kind: "report",
    sha256: id,
    language: "en",
    headline: {
      text: headline,
      span: { field: "title", start: 0, end: headline.length, line: 1, column: 1 },
    },
    dek: null,
    byline: [],
    source: { name: null, domain: null, url: null, readMore: null, agency: null },
    published: null,
    updated: null,
    dateline: null,
    sections: [{ heading: null, kind: "report", paragraphs }],
    quotes: [],
    mentions: [],
    figures: [],
    dates: [],
    removed: [],
    image: null,
    topics: [],
    ...more,
  };
}
