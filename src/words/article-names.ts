/** The names by which an editor's rule may refer to an article: its id, path, address at the publisher, and former ids. */
import type { Article } from "../model.js";

/** What an article has to say of itself to be found by its names. */
export interface NamedArticle extends Pick<Article, "id" | "path" | "formerIds"> {
  readonly source: Pick<Article["source"], "url">;
}

/**
 * Articles by all their names. Where two articles share a name, the later one gets it; an id comes before all other
 * names.
 */
export function articlesByName<Kind extends NamedArticle>(
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
export function isNamed(article: NamedArticle, name: string): boolean {
  return articlesByName([article])(name) !== undefined;
}

/** An address without what people add or leave out when they copy it: `https://`, `www.`, a fragment and the final slash. */
export function bareAddress(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  const { host, pathname, search } = new URL(text);
  return `//${host.replace(/^www\./, "")}${pathname.replace(/(?<!\/)\/+$/, "")}${search}`;
}
