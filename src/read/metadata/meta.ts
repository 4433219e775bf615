/** Reads `meta` tags by name. */
import { clean } from "../fields/clean-words.js";
import type { HtmlDocument } from "../tree/dom.js";

/** Contents by lower-case name or property, in order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Usual names of each field, the most reliable first. */
export const META_NAMES = {
  title: [
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "citation_title",
  ],
  description: [
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "sailthru.description",
  ],
  source: ["og:site_name", "application-name", "dc.publisher", "twitter:app:name:iphone", "al:ios:app_name"],
  url: ["og:url", "parsely-link", "twitter:url", "sailthru.url"],
  image: [
    "og:image:secure_url",
    "og:image:url",
    "og:image",
    "twitter:image",
    "twitter:image:src",
    "parsely-image-url",
  ],
  published: [
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "og:pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "rnews:datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "published_date",
    "article_date_original",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "article.published",
    "displaydate",
    "ptime",
    "timestamp",
    "citation_publication_date",
    "date",
  ],
  updated: [
    "article:modified_time",
    "article:modified",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "lastmod",
    "last-modified",
    "revised",
  ],
  language: ["og:locale", "dc.language", "language", "content-language"],
  section: ["article:section", "parsely-section", "section", "article.section"],
} as const;

export const META_AUTHORS = [
  "author",
  "authors",
  "article:author",
  "article:author_name",
  "parsely-author",
  "byl",
  "byline",
  "dc.creator",
  "dcterms.creator",
  "sailthru.author",
  "rbauthors",
  "cxenseparse:author",
  "citation_author",
  "twitter:data1",
];
export const META_TOPICS = [
  "article:tag",
  "article:section",
  "news_keywords",
  "parsely-tags",
  "sailthru.tags",
];

/** Contents of the `meta` tags of a page by lower-case name, in order of the page. */
export function metaTags(page: HtmlDocument): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const names = [tag.getAttribute("property"), tag.getAttribute("name"), tag.getAttribute("http-equiv")];
    const content = clean(tag.getAttribute("content"));
    if (content === undefined) continue;
    // A microdata tag in the body belongs to its item, which is read elsewhere; in the head it belongs to the page.
    const item = tag.getAttribute("itemprop");
    if (item !== null && tag.parentElement?.nodeName.toUpperCase() === "HEAD") names.push(item);
    for (const name of new Set(names.flatMap((given) => given?.toLowerCase().split(/\s+/) ?? []))) {
      const known = tags.get(name);
      if (known) known.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** The first content of the first name that has one. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | undefined {
  return names.map((name) => tags.get(name)?.[0]).find(Boolean);
}
