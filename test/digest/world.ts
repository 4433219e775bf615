/** A small world of made-up articles for the tests of this folder. */
import { createHash } from "node:crypto";
import { defaultConfig } from "../../src/config.js";
import { type Digested, type DigestOptions, makeDigest } from "../../src/digest/digest.js";
import {
  type Article,
  type ArticleId,
  articleId,
  type Cited,
  type Document,
  type Entity,
  type Fields,
  type Mention,
  type MergedStory,
  type Sentence,
  type Span,
  sentenceId,
} from "../../src/model.js";

export interface StorySentence {
  readonly document: Document;
  readonly article: Article;
}

/** An article whose first line is its headline, and each further line a sentence and a paragraph. */
export function report(
  id: string,
  text: string,
  {
    published = null,
    path = `${id}.txt`,
    fields = {},
  }: { published?: string | null; path?: string; fields?: Fields } = {},
): StorySentence {
  const lines = text.split("\n");
  const lineStarts = lines.map((_, index) => lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0));
  const spanOf = (line: number): Span => {
    const start = lineStarts[line] ?? 0;
    return { start, end: start + (lines[line] ?? "").length, line: line + 1, column: 1 };
  };
  const sha256 = createHash("sha256").update(text).digest("hex");
  const document: Document = {
    path,
    format: "text",
    sha256,
    text,
    lineStarts,
    blocks: lines.map((line, index) => {
      const { start, end } = spanOf(index);
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
    }),
    tree: null,
    fields,
  };
  const sentences = lines
    .slice(1)
    .map((line, index): Sentence => ({ id: sentenceId(index + 1), text: line, span: spanOf(index + 1) }));
  const article: Article = {
    id: articleId(id),
    path,
    format: "text",
    kind: "report",
    sha256,
    language: "en",
    headline: { text: lines[0] ?? "", span: spanOf(0) },
    dek: null,
    byline: [],
    source: { name: null, domain: null, url: null, readMore: null, agency: null },
    published: published === null ? null : { iso: published, precision: "day", from: "published" },
    updated: null,
    dateline: null,
    sections: [
      {
        heading: null,
        kind: "report",
        paragraphs: sentences.map((sentence) => ({ kind: "prose", sentences: [sentence] })),
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
  return { document, article };
}

/** Words of a report as a story cites them: the `nth` place where they stand. */
export function cite({ document, article }: StorySentence, words: string): Cited {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${article.path}`);
  const line = document.lineStarts.findLastIndex((offset) => offset <= start);
  return {
    text: words,
    span: {
      start,
      end: start + words.length,
      line: line + 1,
      column: start - (document.lineStarts[line] ?? 0) + 1,
    },
    article: article.id,
    sentence: line === 0 ? null : sentenceId(line),
  };
}

export function entity(kind: Mention["kind"], told: StorySentence, name: string): Entity {
  return { kind, name, variants: [cite(told, name)], roles: [], articles: [told.article.id], count: 1 };
}

/** A story of these reports, the first of which gives the headline. Members are sorted as a group's are. */
export function story(members: readonly StorySentence[], more: Partial<MergedStory> = {}): MergedStory {
  const [first] = members;
  if (first === undefined) throw new Error("a story has members");
  const articles = members.map(({ article }) => article).sort(earliestFirst);
  return {
    group: { articles: articles.map(({ id }) => id), copies: [], evidence: [], nearMisses: [], keyTerms: [] },
    headline: cite(first, first.article.headline.text),
    otherHeadlines: [],
    dek: null,
    lead: [],
    claims: [],
    onlyIn: [],
    account: [],
    additions: [],
    disagreements: [],
    quotes: [],
    entities: [],
    timeline: [],
    coverage: { articles: articles.map(({ id }) => id), cells: [] },
    origins: members.length,
    ...more,
  };
}

function earliestFirst(a: Article, b: Article): number {
  const key = ({ published, id }: Article) => `${published?.iso ?? "~"} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}

/** One build of these stories, each given by its members. */
export function build(
  stories: readonly (readonly StorySentence[] | MergedStory)[],
  told: readonly StorySentence[],
  ledger: DigestOptions["ledger"] = null,
  more: Partial<DigestOptions> = {},
): Digested {
  const merged = stories.map((item) => ("group" in item ? item : story(item)));
  return makeDigest(
    merged,
    told.map(({ article }) => article),
    { ledger, arcs: [], config: defaultConfig, ...more },
  );
}

export const ids = (digested: Digested): Map<ArticleId, { id: string; slug: string }> =>
  new Map(
    digested.digest.stories.flatMap(({ id, slug, group }) =>
      group.articles.map((member) => [member, { id, slug }] as const),
    ),
  );
