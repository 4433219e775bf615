/** The names by which an editor's rule may refer to an article: its id, path, address at the publisher, and former ids. */
import type { Article } from "../model.js";

type CallableArticle = Pick<Article, "id" | "path" | "formerIds" | "source">;

/**
 * Articles by all their names. Where two articles share a name, the later one gets it; an id comes before all other
 * names.
 */
export function articlesByName<Kind extends CallableArticle>(
  articles: readonly Kind[],
): (name: string) => Kind | undefined {
  const found = new Map<string, Kind>();
  for (const article of articles) {
    found.set(article.path, article);
    if (article.source.url !== null) found.set(bareAddress(article.source.url), article);
  }
  for (const article of articles) for (const id of article.formerIds ?? []) found.set(id, article);
  for (const article of articles) found.set(article.id, article);
  return (name) => found.get(name) ?? found.get(name.replace(/^\.\//, "")) ?? found.get(bareAddress(name));
}

/** Whether `name` in a rule refers to this article. */
export function isNamed(article: CallableArticle, name: string): boolean {
  return articlesByName([article])(name) !== undefined;
}

/** An address in the forms that people copy: with or without `https://`, `www.`, a fragment and the final slash. */
function bareAddress(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  const { host, pathname, search } = new URL(text);
  return `//${host.replace(/^www\./, "")}${pathname.replace(/(?<!\/)\/+$/, "")}${search}`;
}
