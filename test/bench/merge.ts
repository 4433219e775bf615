/** How the cost of merging grows with the articles of a story, and what a story of one article costs. */
import { defaultConfig } from "../../src/config.js";
import { mergeStory } from "../../src/merge/story.js";
import { type Article, type ArticleId, articleId, type Group, sentenceId } from "../../src/model.js";
import type { Table } from "../eval/table.js";
import { corpus } from "./corpus.js";

const options = { ...defaultConfig.merge, pin: [] };
const SIZES = [25, 50, 100, 200];
const SENTENCES = 15;
const FACTS = 300;
const FRAMES: readonly ((fact: string) => string)[] = [
  (fact) => fact,
  (fact) => `Officials said that ${fact.charAt(0).toLowerCase()}${fact.slice(1)}`,
  (fact) => fact.replace(/\.$/, ", according to local media."),
  (fact) => fact.replace(" said.", " told a news conference."),
];
const SINGLES = 2_000;

export async function bench(): Promise<Table[]> {
  const singles = corpus(SINGLES).map(({ headline, paragraphs }, index) =>
    article(index, headline, paragraphs),
  );
  const facts = corpus(FACTS).map(({ paragraphs }) => paragraphs[0]?.split(/(?<=[.!?]) /)[0] ?? "");
  mergeAll([groupOf(telling(facts, 10))]);
  const rows = SIZES.map((size) => {
    const group = groupOf(telling(facts, size));
    const seconds = mergeAll([group]);
    return [
      `one story of ${size} articles`,
      size * SENTENCES,
      seconds,
      (seconds * 1e6) / (size * SENTENCES),
    ] as const;
  });
  const alone = mergeAll(singles.map((one) => groupOf([one])));
  return [
    {
      title: "Merging",
      columns: ["input", "sentences", "seconds", "µs a sentence"],
      rows: [...rows, [`${SINGLES} stories of one article`, "", alone, ""]],
      note: `${SENTENCES} sentences an article, of ${FACTS} facts in ${FRAMES.length} wordings; growing the story twofold should take about twice the time.`,
    },
  ];
}

/** A developing story: each article tells some of the facts, in one of several wordings. */
function telling(facts: readonly string[], size: number): Article[] {
  return Array.from({ length: size }, (_, index) => {
    const sentences = Array.from({ length: SENTENCES }, (_, at) => {
      const pick = (index * 7_919 + at * 104_729) % 999_983;
      const frame = FRAMES[pick % FRAMES.length];
      return frame?.(facts[pick % facts.length] ?? "") ?? "";
    });
    return article(index, facts[index % facts.length] ?? "", sentences);
  });
}

function mergeAll(inputs: readonly Input[]): number {
  const start = performance.now();
  for (const { group, articles } of inputs) mergeStory(group, articles, options);
  return (performance.now() - start) / 1000;
}

interface Input {
  readonly group: Group;
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

function groupOf(articles: readonly Article[]): Input {
  const group = {
    articles: articles.map(({ id }) => id),
    copies: [],
    evidence: [],
    nearMisses: [],
    keyTerms: [],
  };
  return { group, articles: new Map(articles.map((one) => [one.id, one])) };
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
    kind: "report",
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
