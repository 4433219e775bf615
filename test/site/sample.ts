/** Digests made by hand for the tests of the site, without the stages before it. */
import { createHash } from "node:crypto";
import {
  type Article,
  type ArticleId,
  articleId,
  type Block,
  type Cited,
  type Digest,
  type Document,
  type OnlyIn,
  type Sentence,
  type Slug,
  type Story,
  sentenceId,
  storyId,
} from "../../src/model.js";

export interface SampleArticle {
  readonly id: string;
  readonly headline: string;
  /** Each a list of sentences. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly topics?: readonly string[];
  readonly people?: readonly string[];
  readonly removed?: readonly string[];
}

export interface Sample {
  readonly document: Document;
  readonly article: Article;
}

/** An article as plain text: the headline, the paragraphs and the furniture, each a block of its own. */
export function sampleArticle(given: SampleArticle): Sample {
  const lines = [
    given.headline,
    ...given.paragraphs.map((sentences) => sentences.join(" ")),
    ...(given.removed ?? []),
  ];
  const text = lines.join("\n\n");
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 2;
  }
  const blocks = lines.map((line, index): Block => {
    const start = starts[index] ?? 0;
    const end = start + line.length;
    return {
      kind: "paragraph",
      depth: 0,
      strong: false,
      start,
      end,
      text: line,
      pieces: [{ text: line, start, end }],
      links: [],
    };
  });
  const span = (start: number, length: number) => ({ start, end: start + length, line: 1, column: 1 });
  let number = 0;
  const paragraphs = given.paragraphs.map((sentences, index) => {
    let start = starts[index + 1] ?? 0;
    return {
      kind: "prose" as const,
      sentences: sentences.map((words): Sentence => {
        const sentence = { id: sentenceId(++number), text: words, span: span(start, words.length) };
        start += words.length + 1;
        return sentence;
      }),
    };
  });
  const sha256 = createHash("sha256").update(text).digest("hex");
  const path = `articles/${given.id.replace(/[^a-z0-9-]/gi, "_")}.txt`;
  const article: Article = {
    id: articleId(given.id),
    path,
    format: "text",
    kind: "report",
    sha256,
    language: given.language ?? "en",
    headline: { text: given.headline, span: span(0, given.headline.length) },
    dek: null,
    byline: [],
    source: {
      name: given.source ?? null,
      domain: given.url ? new URL(given.url).hostname : null,
      url: given.url ?? null,
      readMore: null,
      agency: null,
    },
    published: given.published
      ? {
          iso: given.published,
          precision: given.published.includes("T") ? "minute" : "day",
          from: "published",
        }
      : null,
    updated: null,
    dateline: null,
    sections: [{ heading: null, kind: "report", paragraphs }],
    quotes: [],
    mentions: (given.people ?? []).map((name) => ({
      kind: "person",
      name,
      text: name,
      span: span(text.indexOf(name), name.length),
      role: null,
      sentence: paragraphs[0]?.sentences[0]?.id ?? null,
    })),
    figures: [],
    dates: [],
    removed: (given.removed ?? []).map((words, index) => ({
      text: words,
      span: span(starts[1 + given.paragraphs.length + index] ?? 0, words.length),
      rule: "leave-a-reply",
    })),
    image: null,
    topics: given.topics ?? [],
  };
  const document: Document = {
    path,
    format: "text",
    sha256,
    text,
    lineStarts: [0],
    blocks,
    tree: null,
    fields: {},
  };
  return { document, article };
}

export function cite(article: Article, number: number): Cited {
  const sentences = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
  const sentence = sentences[number - 1];
  if (!sentence)
    throw new Error(`Unexpected sentence ${number} of ${article.id}, expected 1 to ${sentences.length}`);
  return { article: article.id, sentence: sentence.id, text: sentence.text, span: sentence.span };
}

/** What one article alone says. */
export const onlyIn = ({ id }: Article, sentences: readonly Cited[]): OnlyIn => ({
  article: id,
  kind: "report",
  sentences,
});

/** The first of each list, then the second of each. */
const inTurn = (lists: readonly (readonly Cited[])[]): Cited[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }).flatMap((_, round) =>
    lists.flatMap((list) => list[round] ?? []),
  );

/** A story of the articles given; the first sentence of each is taken to say the same. */
export function sampleStory(articles: readonly Article[], slug: string, more: Partial<Story> = {}): Story {
  const [first] = articles;
  if (!first) throw new Error("Unexpected empty story, expected an article");
  const said = articles.map((article) => cite(article, 1));
  const shown = cite(first, 1);
  const dates = articles.flatMap(({ published }) => published ?? []).sort((a, b) => (a.iso < b.iso ? -1 : 1));
  const claims =
    articles.length < 2 ? [] : [{ shown, saidBy: said, origins: articles.length, kind: "report" as const }];
  const alone =
    more.onlyIn ??
    articles.map((article) =>
      onlyIn(
        article,
        article.sections
          .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
          .slice(1)
          .map((sentence) => ({ ...sentence, article: article.id, sentence: sentence.id })),
      ),
    );
  return {
    id: storyId(`story-${slug}`),
    slug: slug as Slug,
    formerSlugs: [],
    group: {
      articles: articles.map(({ id }) => id),
      copies: [],
      evidence: articles.slice(1).map(({ id }) => ({
        a: first.id,
        b: id,
        score: 0.8,
        decision: "same event" as const,
        reasons: [{ rule: "names", weight: 0.4, remark: { code: "words.alike" } }],
      })),
      nearMisses: [],
      keyTerms: [],
    },
    headline: { article: first.id, sentence: null, ...first.headline },
    otherHeadlines: articles
      .slice(1)
      .map(({ id, headline }) => ({ article: id, sentence: null, ...headline })),
    dek: null,
    lead: [shown],
    claims,
    onlyIn: alone,
    account: [],
    additions: inTurn(alone.map(({ sentences }) => sentences)).map((cited) => [cited]),
    disagreements: [],
    quotes: [],
    entities: entitiesOf(articles),
    timeline: [],
    coverage: { articles: articles.map(({ id }) => id), cells: claims.map(() => articles.map(() => true)) },
    origins: articles.length,
    firstPublished: dates[0] ?? null,
    lastPublished: dates.at(-1) ?? null,
    revisions: [],
    related: [],
    editorNotes: [],
    ...more,
  };
}

function entitiesOf(articles: readonly Article[]): Story["entities"] {
  const byName = new Map<string, Cited[]>();
  for (const article of articles)
    for (const mention of article.mentions)
      byName.set(mention.name, [
        ...(byName.get(mention.name) ?? []),
        { article: article.id, sentence: mention.sentence, text: mention.text, span: mention.span },
      ]);
  return [...byName].map(([name, variants]) => ({
    kind: "person",
    name,
    variants,
    roles: [],
    articles: [...new Set(variants.map(({ article }) => article))],
    count: variants.length,
  }));
}

export function sampleDigest(stories: readonly Story[], articles: readonly Article[]): Digest {
  const storyOf = new Map<ArticleId, Story>();
  for (const story of stories) for (const id of story.group.articles) storyOf.set(id, story);
  return {
    stories,
    entries: articles.flatMap((article, index) => {
      const story = storyOf.get(article.id);
      return story ? [{ article, slug: `article-${index + 1}` as Slug, story: story.id }] : [];
    }),
    redirects: [],
    gone: { stories: [], articles: [] },
  };
}
