/** The structured data of a page for search engines: JSON-LD in the terms of schema.org. */
import type { Article, Instant, Story } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";
import type { Edition } from "../edition/edition.js";
import { articlePath, storyPath } from "../edition/links.js";
import type { Head } from "./page-view.js";

/** Most items of a list; the sitemap has them all. */
const MOST_ITEMS = 40;

/** Most names that a story is said to be about. */
const MOST_TOPICS = 12;

/** JSON for a `script` element. `<` is written as an escape, because `</script>` in a headline would end the element. */
function graphJson(graph: readonly object[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}

/** JSON-LD of a story: a NewsArticle that cites its reports. */
export function describeStory(edition: Edition, story: Story, head: Head): string {
  const address = addressOf(edition);
  const articles = edition.membersOf(story);
  const url = address(storyPath(story.slug));
  return graphJson([
    {
      "@type": "NewsArticle",
      "@id": url,
      url,
      mainEntityOfPage: url,
      headline: story.headline.text,
      ...(story.dek === null ? {} : { description: story.dek.text }),
      ...(head.image === "" ? {} : { image: head.image }),
      ...(story.firstPublished === null ? {} : { datePublished: story.firstPublished.iso }),
      ...modified([story.lastPublished, ...articles.map(({ updated }) => updated)]),
      publisher: { "@type": "Organization", name: edition.site.title },
      isBasedOn: articles.map((article) => describeArticle(edition, article)),
      citation: articles.flatMap(({ source }) => source.url ?? []),
      about: story.entities
        .filter(({ kind, articles: own }) => kind !== "work" && own.length > 1)
        .slice(0, MOST_TOPICS)
        .map(({ kind, name }) => ({ "@type": SCHEMA_TYPES[kind], name })),
    },
    describeCrumbs(head, story.headline.text, url),
  ]);
}

/** The last of these moments: an update of a report changes its story, though no report was published since. */
function modified(moments: readonly (Instant | null)[]): { dateModified?: string } {
  const dates = moments.flatMap((moment) => moment?.iso ?? []).sort(byCodeUnit);
  const last = dates.at(-1);
  return last === undefined ? {} : { dateModified: last };
}

const SCHEMA_TYPES = {
  person: "Person",
  place: "Place",
  organisation: "Organization",
  work: "CreativeWork",
} as const;

function describeArticle(edition: Edition, article: Article) {
  const entry = edition.entries.get(article.id);
  const outlet = edition.outletOf(article);
  return {
    "@type": "NewsArticle",
    headline: article.headline.text,
    url: article.source.url ?? (entry ? addressOf(edition)(articlePath(entry.slug)) : ""),
    ...(article.language === null ? {} : { inLanguage: article.language }),
    ...(article.published === null ? {} : { datePublished: article.published.iso }),
    ...modified([article.updated]),
    ...(article.byline.length === 0
      ? {}
      : { author: article.byline.map((name) => ({ "@type": "Person", name })) }),
    ...(outlet.known ? { publisher: { "@type": "Organization", name: outlet.name } } : {}),
  };
}

/** JSON-LD of the page of an article as received. */
export function describeReceived(edition: Edition, article: Article, head: Head, path: string): string {
  const url = addressOf(edition)(path);
  return graphJson([
    { ...describeArticle(edition, article), "@id": url },
    describeCrumbs(head, article.headline.text, url),
  ]);
}

/** JSON-LD of a page that lists stories. */
export function describeList(
  edition: Edition,
  name: string,
  path: string,
  stories: readonly Story[],
  head: Head,
): string {
  const address = addressOf(edition);
  const list = {
    "@type": "ItemList",
    name,
    numberOfItems: stories.length,
    itemListElement: stories.slice(0, MOST_ITEMS).map((story, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: story.headline.text,
      url: address(storyPath(story.slug)),
    })),
  };
  return graphJson(head.crumbs.length === 0 ? [list] : [list, describeCrumbs(head, name, address(path))]);
}

function describeCrumbs({ crumbs }: Head, name: string, url: string) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [
      ...crumbs.map((crumb) => ({ name: crumb.name, item: crumb.address })),
      { name, item: url },
    ].map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })),
  };
}

function addressOf({ links }: Edition): (path: string) => string {
  return (path) => links.absolute(path) ?? links.href(path);
}
