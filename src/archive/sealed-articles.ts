/** Detects articles that are sealed already. They take no part in a build, whatever happened to their files. */
import type { Config } from "../config.js";
import type { Article, SealedArticle, SealedStory } from "../model.js";
import type { Problem } from "../problem.js";
import { articlesByName } from "../words/article-names.js";

export interface LiveArticles {
  readonly articles: readonly Article[];
  /** As in `Article.path`. Problems at these places are not reported. */
  readonly sealedPaths: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * The articles that are not sealed. A sealed article whose outlet has changed it since is reported: its page keeps the
 * old text.
 */
export function liveArticles(articles: readonly Article[], sealed: readonly SealedStory[]): LiveArticles {
  const all = sealed.flatMap((story) => story.articles);
  const known = new Map(all.map((article) => [article.id, article]));
  // A forgotten article must not come back under another id.
  const barred = new Map(all.flatMap((one) => (one.forgotten && one.url !== null ? [[one.url, one]] : [])));
  const sealedPaths = new Set<string>();
  const problems: Problem[] = [];
  const live = articles.filter((article) => {
    const { id, formerIds = [], path, sha256, source } = article;
    const byId = [id, ...formerIds].flatMap((name) => known.get(name) ?? [])[0];
    const record = byId ?? (source.url === null ? undefined : barred.get(source.url));
    if (record === undefined) return true;
    sealedPaths.add(path);
    if (record.sha256 !== sha256 && record.forgotten === undefined) problems.push(changedSince(path));
    return false;
  });
  return { articles: live, sealedPaths, problems };
}

function changedSince(path: string): Problem {
  return {
    place: { path },
    message: "Unexpected change of an article that is sealed, expected what it was when its story was sealed",
    rule: "sealed-article",
    help: "Its page stays as it is. `newsfold forget` takes it out for good.",
  };
}

/** The settings without rules for sealed articles, which no build can apply any more. */
export function rulesForLive(config: Config, sealed: readonly SealedStory[]): Config {
  const { editors } = config;
  const named = [editors.merge, editors.split].flat(2);
  if (sealed.length === 0 || named.length + editors.pin.length + editors.hide.length === 0) return config;
  const find = articlesByName(sealed.flatMap(({ articles }) => articles.map(callable)));
  const isLive = (name: string) => find(name) === undefined;
  const lists = (rules: readonly string[][]) =>
    rules.map((names) => names.filter(isLive)).filter((names) => names.length > 1);
  return {
    ...config,
    editors: {
      ...editors,
      merge: lists(editors.merge),
      split: lists(editors.split),
      pin: editors.pin.filter(isLive),
      hide: editors.hide.filter(isLive),
    },
  };
}

/** A sealed article with the names by which rules may refer to it. */
export function callable(article: SealedArticle) {
  const { id, file, url } = article;
  return { id, path: file, source: { name: null, domain: null, url, readMore: null, agency: null } };
}
