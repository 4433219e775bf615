/** From articles to stories, for programs. */
import { likenessOf } from "../build.js";
import { type Explained, explainPair } from "../group/explain-pair.js";
import { groupArticles } from "../group/group.js";
import { arcs as arcsOf } from "../group/related-events.js";
import { mergeStory } from "../merge/story.js";
import type { Arc, Article, Group, MergedStory } from "../model.js";
import type { Problem } from "../problem.js";
import { checkedConfig, checkedList, checkedMapping, refused, type StageOptions } from "./arguments.js";
import { ARTICLE, ARTICLES, GROUP } from "./value-keys.js";

/** Result of group(). */
export interface ArticlesGrouped {
  /** By the id of their first article. */
  readonly groups: readonly Group[];
  /** Between groups on one matter that are different events. */
  readonly arcs: readonly Arc[];
  readonly problems: readonly Problem[];
}

/**
 * Article[] -> Group[]: the articles that report one event. Each article is in one group, most groups have one. The
 * rarity of words depends on all articles, so pass all of them at once.
 *
 * @throws ArgumentError
 * @example
 * import { extract, group, read } from "newsfold";
 *
 * const { articles } = extract((await read("articles")).documents);
 * const { groups } = group(articles, { settings: { group: { threshold: 0.6 } } });
 * console.log(groups.map((each) => each.articles.length).sort().join());
 * // 1,2
 * const [pair] = groups.flatMap(({ evidence }) => evidence);
 * console.log(pair.decision, pair.score > 0.6);
 * // same event true
 */
export function group(articles: readonly Article[], options: StageOptions = {}): ArticlesGrouped {
  checkedList("group", "articles", articles, ARTICLE, ARTICLES);
  const config = checkedConfig("group", options);
  const grouping = groupArticles(articles, {
    config: config.group,
    editors: config.editors,
    ...likenessOf(config),
  });
  return { groups: grouping.groups, arcs: arcsOf(grouping), problems: grouping.problems };
}

/**
 * Why two articles are, or are not, one story: the reasons for and against, with their weights.
 *
 * @param articles all articles, including the two
 * @throws ArgumentError
 * @example
 * import { explain, extract, read } from "newsfold";
 *
 * const { articles } = extract((await read("articles")).documents);
 * const { together, reasons } = explain(articles[0], articles[1], articles);
 * console.log(together, reasons.length > 0);
 * // true true
 */
export function explain(
  a: Article,
  b: Article,
  articles: readonly Article[],
  options: StageOptions = {},
): Explained {
  checkedList("explain", "articles", articles, ARTICLE, ARTICLES);
  for (const [name, article] of [
    ["a", a],
    ["b", b],
  ] as const) {
    checkedMapping("explain", name, article, ARTICLE, "an article that extract() gives");
    if (!articles.some(({ id }) => id === article.id))
      throw refused("explain", name, article, "one of `articles`: pass all articles, the two among them");
  }
  const config = checkedConfig("explain", options);
  return explainPair(a, b, articles, {
    config: config.group,
    editors: config.editors,
    ...likenessOf(config),
  });
}

/**
 * Group -> MergedStory: claims with their sources, what only one source says, disagreements, quotations, people and
 * places, lead.
 *
 * @param articles those of the group; others are ignored
 * @throws ArgumentError
 * @example
 * import { extract, group, merge, read } from "newsfold";
 *
 * const { articles } = extract((await read("articles")).documents);
 * const groups = group(articles).groups.filter((each) => each.articles.length > 1);
 * const story = merge(groups[0], articles);
 * console.log(story.origins, "independent reports");
 * // 2 independent reports
 * const [{ shown, saidBy }] = story.claims;
 * console.log(saidBy.length, "of them say:", shown.text.includes("Tanner Mill"));
 * // 2 of them say: true
 */
export function merge(of: Group, articles: readonly Article[], options: StageOptions = {}): MergedStory {
  checkedMapping("merge", "group", of, GROUP, "one of the groups that group() gives as `groups`");
  checkedList("merge", "articles", articles, ARTICLE, ARTICLES);
  const byId = new Map(articles.map((article) => [article.id, article]));
  if (!of.articles.some((id) => byId.has(id)))
    throw refused(
      "merge",
      "articles",
      articles,
      `the articles of the group, ${of.articles.slice(0, 3).join(", ")}`,
    );
  const config = checkedConfig("merge", options);
  return mergeStory(of, byId, { ...config.merge, pin: config.editors.pin });
}
