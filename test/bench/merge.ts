/** How the cost of merging grows with the articles of a story, and what a story of one article costs. */
import { defaultConfig } from "../../src/config.js";
import { merge } from "../../src/merge/story.js";
import { type Article, type ArticleId, articleId, type Group, sentenceId } from "../../src/model.js";
import type { Table } from "../eval/table.js";
import { corpus } from "./corpus.js";

const options = { ...defaultConfig.merge, pin: [] };
const SIZES = [25, 50, 100, 200];
const SINGLES = 2_000;

export async function bench(): Promise<Table[]> {
  const articles = corpus(SINGLES).map(({ headline, paragraphs }, index) =>
    article(index, headline, paragraphs),
  );
  const byId = new Map(articles.map((one) => [one.id, one]));
  mergeAll([groupOf(articles.slice(0, 10))], byId);
  const rows = SIZES.map((size) => {
    const members = articles.slice(0, size);
    const sentences = members.reduce(
      (sum, { sections }) => sum + (sections[0]?.paragraphs.length ?? 0) * 2,
      0,
    );
    const seconds = mergeAll([groupOf(members)], byId);
    return [`one story of ${size} articles`, sentences, seconds, (seconds * 1e6) / sentences] as const;
  });
  const singles = mergeAll(
    articles.map((one) => groupOf([one])),
    byId,
  );
  return [
    {
      title: "Merging",
      columns: ["input", "sentences", "seconds", "µs a sentence"],
      rows: [...rows, [`${SINGLES} stories of one article`, "", singles, ""]],
    },
  ];
}

function mergeAll(groups: readonly Group[], articles: ReadonlyMap<ArticleId, Article>): number {
  const start = performance.now();
  for (const group of groups) merge(group, articles, options);
  return (performance.now() - start) / 1000;
}

function groupOf(articles: readonly Article[]): Group {
  return { articles: articles.map(({ id }) => id), copies: [], evidence: [], nearMisses: [], keyTerms: [] };
}

/** What `extract` would make of it, without its names and figures: the cost measured is that of merging sentences. */
function article(index: number, headline: string, paragraphs: readonly string[]): Article {
  let [offset, count] = [0, 0];
  const span = (text: string) => {
    const start = offset;
    offset += text.length + 1;
    return { start, end: start + text.length, line: 1, column: start + 1 };
  };
  return {
    id: articleId(`article-${index}`),
    path: `articles/${index}.txt`,
    format: "text",
    sha256: String(index),
    language: "en",
    headline: { text: headline, span: span(headline) },
    dek: null,
    byline: [],
    source: { name: null, domain: null, url: null, readMore: null, agency: null },
    published: null,
    updated: null,
    dateline: null,
    sections: [
      {
        heading: null,
        kind: "report",
        paragraphs: paragraphs.map((text) => ({
          kind: "prose" as const,
          sentences: text.split(/(?<=[.!?]) /).map((sentence) => {
            count++;
            return { id: sentenceId(count), text: sentence, span: span(sentence) };
          }),
        })),
      },
    ],
    quotes: [],
    mentions: [],
    figures: [],
    dates: [],
    removed: [],
    image: null,
    topics: [],
  };
}
