/** Detects articles that are sealed already. They take no part in a build, whatever happened to their files. */
import type { Config } from "../config.js";
import type { Article, SealedArticle, SealedStory } from "../model.js";
import type { Problem } from "../problem.js";
import { articlesByName, bareAddress, type NamedArticle } from "../words/article-names.js";

export interface LiveArticles {
  readonly articles: readonly Article[];
  /** Paths of sealed articles, as in `Article.path`. Problems that reading found there are not reported; `problems` are. */
  readonly sealedPaths: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * The articles that are not sealed. A sealed article whose file has changed since is reported: its page keeps the
 * old text.
 */
export function liveArticles(articles: readonly Article[], sealed: readonly SealedStory[]): LiveArticles {
  const all = sealed.flatMap((story) => story.articles);
  const known = new Map(all.map((article) => [article.id, article]));
  // A forgotten article must not come back under another id.
  const barred = new Map(
    all.flatMap((one) => (one.forgotten && one.url !== null ? [[anchoredAddress(one.url), one]] : [])),
  );
  const sealedPaths = new Set<string>();
  const problems: Problem[] = [];
  const live = articles.filter((article) => {
    const { id, formerIds = [], path, sha256, source } = article;
    const byId = [id, ...formerIds].flatMap((name) => known.get(name) ?? [])[0];
    const record = byId ?? (source.url === null ? undefined : barred.get(anchoredAddress(source.url)));
    if (record === undefined) return true;
    sealedPaths.add(path);
    if (record.sha256 !== sha256 && record.forgotten === undefined) problems.push(changedSince(path));
    return false;
  });
  return { articles: live, sealedPaths, problems };
}

/** An address in one form, with its fragment: a page may have several articles, each at a fragment of its own. */
function anchoredAddress(url: string): string {
  return bareAddress(url) + (/#.*/.exec(url)?.[0] ?? "");
}

function changedSince(path: string): Problem {
  return {
    place: { path },
    message: "Unexpected change of a sealed article, expected the text of the day on which it was sealed",
    rule: "sealed-article",
    help: "Its page stays as it is. `newsfold forget` takes it out for good.",
  };
}

/**
 * The settings without the names of sealed articles in the editors' rules: no build can apply a rule to them any more. A rule of
 * which one name is left goes whole, so that a misspelt name beside sealed ones is not reported.
 */
export function rulesForLive(config: Config, sealed: readonly SealedStory[]): Config {
  const { editors } = config;
  const named = [editors.merge, editors.split].flat(2);
  if (sealed.length === 0 || named.length + editors.pin.length + editors.hide.length === 0) return config;
  const find = articlesByName(sealed.flatMap(({ articles }) => articles.map(withNames)));
  const isUnsealed = (name: string) => find(name) === undefined;
  const lists = (rules: readonly string[][]) =>
    rules.map((names) => names.filter(isUnsealed)).filter((names) => names.length > 1);
  return {
    ...config,
    editors: {
      ...editors,
      merge: lists(editors.merge),
      split: lists(editors.split),
      pin: editors.pin.filter(isUnsealed),
      hide: editors.hide.filter(isUnsealed),
    },
  };
}

/** A sealed article with the names by which rules may refer to it. */
export function withNames({ id, file, url }: SealedArticle): NamedArticle {
  return { id, path: file, source: { url } };
}
