/** Which article is which: an id of its own, of its address, or of its content; and no id twice. */
import { hash } from "node:crypto";
import { type Article, type ArticleId, articleId } from "../model.js";
import type { Problem } from "../problem.js";
import { byCodeUnit } from "../words/order.js";

const digestOf = (text: string): string => hash("sha256", text).slice(0, 16);

/** `given` is the input's own id, verbatim. */
export function identify(given: string | undefined, url: string | null, content: string): ArticleId {
  const own = given?.trim();
  if (own) return articleId(own);
  if (url !== null) return articleId(digestOf(url));
  return articleId(digestOf(content));
}

/**
 * Articles with no id twice. The same content under one id is kept once, a problem names where it was first seen; other
 * content under a taken id gets the id with a suffix of its content. First is by path, so order of input tells nothing.
 */
export function distinct(articles: readonly Article[]): { articles: Article[]; problems: Problem[] } {
  const byId = new Map<ArticleId, Article[]>();
  for (const article of articles) {
    const same = byId.get(article.id);
    if (same) same.push(article);
    else byId.set(article.id, [article]);
  }
  const kept = new Set<Article>();
  const renamed = new Map<Article, ArticleId>();
  const problems: Problem[] = [];
  const taken = new Set<ArticleId>(byId.keys());
  for (const [id, same] of byId) {
    const sorted = same.length === 1 ? same : same.toSorted(inOrder);
    const [first] = sorted;
    if (!first) continue;
    kept.add(first);
    const contents = new Map([[contentOf(first), first]]);
    for (const article of sorted.slice(1)) {
      const content = contentOf(article);
      const earlier = contents.get(content);
      if (earlier) {
        problems.push(
          repeated(article, earlier, "the same article again, expected it once", "duplicate-article"),
        );
        continue;
      }
      contents.set(content, article);
      kept.add(article);
      renamed.set(article, free(`${id}-${digestOf(content).slice(0, 8)}`, taken));
      problems.push(
        repeated(
          article,
          first,
          `id \`${id}\` on another article, expected ids of their own`,
          "duplicate-id",
        ),
      );
    }
  }
  return {
    articles: articles.flatMap((article) => {
      if (!kept.has(article)) return [];
      const id = renamed.get(article);
      return [id ? { ...article, id } : article];
    }),
    problems,
  };
}

function inOrder(a: Article, b: Article): number {
  return (
    byCodeUnit(a.path, b.path) || byCodeUnit(a.sha256, b.sha256) || byCodeUnit(contentOf(a), contentOf(b))
  );
}

/** What makes two articles the same: their words, not their file or fields. */
function contentOf(article: Article): string {
  const sentences = article.sections.flatMap(({ heading, paragraphs }) => [
    heading?.text ?? "",
    ...paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
  ]);
  return [article.headline.text, article.dek?.text ?? "", ...sentences].join("\n");
}

function free(wanted: string, taken: Set<ArticleId>): ArticleId {
  let id = articleId(wanted);
  for (let n = 2; taken.has(id); n++) id = articleId(`${wanted}-${n}`);
  taken.add(id);
  return id;
}

function repeated(article: Article, first: Article, what: string, rule: string): Problem {
  return {
    place: { path: article.path, line: 1, column: 1 },
    message: `Unexpected ${what}`,
    rule,
    related: { label: "first seen at", place: { path: first.path, line: 1, column: 1 } },
  };
}
