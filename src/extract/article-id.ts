/** Identifies articles by their own id, their address or their content, and makes ids unique. */

import { type Article, type ArticleId, articleId } from "../model.js";
import type { Problem } from "../problem.js";
import { DisjointSets } from "../structures/disjoint-sets.js";
import { byCodeUnit } from "../structures/order.js";
import { sha256Hex } from "../structures/sha256.js";
import { articleFile } from "../words/article-file.js";
import { addressKey, namesArticle } from "./header/address-key.js";
import { isPageOf, isSameArticle, latestOf, type ReceivedArticle, received } from "./versions.js";

const digestOf = (text: string): string => sha256Hex(text).slice(0, 16);

/**
 * The id of an article: the input's own, verbatim, else a digest of its address, else of its content.
 *
 * @param given the input's own id, such as the guid of a feed
 */
export function identifyArticle(given: string | undefined, url: string | null, content: string): ArticleId {
  const own = given?.trim();
  if (own) return articleId(own);
  if (url !== null) return articleId(digestOf(url));
  return articleId(digestOf(content));
}

/**
 * Articles with unique ids. Texts of one article under one address or id are its versions: the latest is the article. A
 * text that repeats another word for word is kept once; a problem names the first, unless feeds or addresses explain
 * the repeat. Another article under a taken id gets the id with a suffix from its content. "First" is by path, so the
 * order of the input does not matter.
 */
export function distinct(articles: readonly Article[]): { articles: Article[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const taken = new Set<ArticleId>(articles.map(({ id }) => id));
  const replaced = new Map<Article, Article | null>();
  for (const set of sharingIdOrAddress(articles)) {
    if (set.length === 1) continue;
    const works = worksOf(set.map(received).sort(inOrder), problems);
    const given = new Map<ArticleId, ReceivedArticle>();
    const kept = works.map((texts) => {
      const [first] = texts as [ReceivedArticle, ...ReceivedArticle[]];
      for (const { article } of texts) replaced.set(article, null);
      const own = idOf(texts);
      const before = given.get(own);
      const id = before ? free(`${own}-${digestOf(first.content).slice(0, 8)}`, taken) : own;
      if (before)
        problems.push(
          repeated(
            first,
            before,
            `id \`${own}\` on another article, expected ids of their own`,
            "duplicate-id",
          ),
        );
      else given.set(own, first);
      return { first, made: latestOf(texts, id) };
    });
    for (const { first, made } of kept) {
      const whole = kept.find((other) => isPageOf(other.first, first));
      replaced.set(first.article, whole ? { ...made, pageOf: whole.made.id } : made);
    }
  }
  return {
    articles: articles.flatMap((article) =>
      replaced.has(article) ? (replaced.get(article) ?? []) : article,
    ),
    problems,
  };
}

/** Sets of articles that share an id or an address, directly or through others, and articles alone; in the order given. */
function sharingIdOrAddress(articles: readonly Article[]): Article[][] {
  const sets = new DisjointSets(articles.length);
  const first = new Map<string, number>();
  for (const [index, { id, source }] of articles.entries()) {
    const at = source.url === null ? null : addressKey(source.url);
    const names = [`id ${id}`, ...(at !== null && namesArticle(at) ? [`at ${at.key}`] : [])];
    for (const name of names) {
      const known = first.get(name);
      if (known === undefined) first.set(name, index);
      else sets.unite(known, index);
    }
  }
  return sets.sets().map((set) => set.map((index) => articles[index] as Article));
}

/** Texts grouped by their article, each group in order. An unexplained repeat is a problem. */
function worksOf(texts: readonly ReceivedArticle[], problems: Problem[]): ReceivedArticle[][] {
  const works: ReceivedArticle[][] = [];
  for (const text of texts) {
    const work = works.find((known) => known.some((other) => isSameArticle(other, text)));
    const twin = work?.find(({ content }) => content === text.content);
    if (twin && !isExpected(twin, text))
      problems.push(repeated(text, twin, "the same article again, expected it once", "duplicate-article"));
    if (work) work.push(text);
    else works.push([text]);
  }
  return works;
}

/** Whether a repeat is normal: a feed saved on several days, two feeds of one outlet, or a page and its mobile version. */
function isExpected(a: ReceivedArticle, b: ReceivedArticle): boolean {
  const fromFeeds = a.article.format === "feed" && b.article.format === "feed";
  return (
    (fromFeeds && articleFile(a.article.path) !== articleFile(b.article.path)) ||
    a.article.source.url !== b.article.source.url
  );
}

/** The id of the article's own page, in preference to that of a mobile version. */
function idOf(texts: readonly ReceivedArticle[]): ArticleId {
  const own = texts.filter(({ at }) => !at?.isVariant);
  const [first, ...others] = (own.length > 0 ? own : texts).map(({ article }) => article.id);
  return others.reduce((least, id) => (byCodeUnit(id, least) < 0 ? id : least), first as ArticleId);
}

function inOrder(a: ReceivedArticle, b: ReceivedArticle): number {
  const [x, y] = [a.article, b.article];
  return byCodeUnit(x.path, y.path) || byCodeUnit(x.sha256, y.sha256) || byCodeUnit(a.content, b.content);
}

function free(wanted: string, taken: Set<ArticleId>): ArticleId {
  let id = articleId(wanted);
  for (let n = 2; taken.has(id); n++) id = articleId(`${wanted}-${n}`);
  taken.add(id);
  return id;
}

function repeated({ article }: ReceivedArticle, first: ReceivedArticle, what: string, rule: string): Problem {
  return {
    place: { path: article.path, line: 1, column: 1 },
    message: `Unexpected ${what}`,
    rule,
    related: { label: "first seen at", place: { path: first.article.path, line: 1, column: 1 } },
  };
}
