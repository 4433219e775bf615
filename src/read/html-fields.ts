/** What a page says about itself: JSON-LD first, then meta tags, then what stands on the page. */
import type { Fields } from "../model.js";
import { clean, webAddress } from "./clean.js";
import type { HtmlDocument, HtmlElement } from "./dom.js";

const META: { readonly [K in keyof Fields]: readonly string[] } = {
  title: ["og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title"],
  description: ["og:description", "description", "twitter:description", "dc.description"],
  source: ["og:site_name", "application-name", "dc.publisher", "twitter:app:name:iphone"],
  url: ["og:url", "parsely-link", "twitter:url"],
  image: ["og:image:secure_url", "og:image", "twitter:image", "twitter:image:src"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "pubdate",
    "publishdate",
    "date",
  ],
  updated: ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified"],
  language: ["og:locale", "dc.language", "language"],
};
const AUTHORS = ["author", "article:author", "parsely-author", "byl", "dc.creator", "sailthru.author"];
const PUBLISHED =
  '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, time.dt-published';
const TOPICS = ["article:tag", "article:section", "news_keywords", "parsely-tags"];

/** @param data what the page's JSON-LD says */
export function fieldsOf(page: HtmlDocument, data: Fields): Fields {
  const meta = metaTags(page);
  const first = (key: keyof Fields) => META[key]?.map((name) => meta.get(name)?.[0]).find(Boolean);
  const attribute = (selector: string, name: string) =>
    clean(page.querySelector(selector)?.getAttribute(name));

  const canonical = attribute('link[rel="canonical"]', "href");
  const url = [canonical, data.url, first("url")]
    .map((value) => webAddress(value ?? null, null))
    .find(Boolean);
  const source = data.source ?? first("source");
  const headings = [...page.querySelectorAll("h1")].map((heading) => clean(heading.textContent));
  const title = [
    data.title,
    first("title"),
    headings.length === 1 ? headings[0] : undefined,
    titleTag(page),
  ].find(Boolean);
  const image = [data.image, first("image")]
    .map((value) => webAddress(value ?? null, url ?? null))
    .find(Boolean);
  const authors =
    data.authors ?? AUTHORS.map((name) => names(meta.get(name))).find(isFilled) ?? signedBy(page);
  const topics = data.topics ?? TOPICS.map((name) => split(meta.get(name))).find(isFilled);
  return defined({
    title,
    description: data.description ?? first("description"),
    authors,
    source,
    url: url ?? undefined,
    image: image ?? undefined,
    published: data.published ?? first("published") ?? printedDate(page),
    updated: data.updated ?? first("updated"),
    language:
      data.language ??
      clean(page.documentElement.getAttribute("lang")) ??
      first("language")?.replace("_", "-"),
    topics,
  });
}

/** Contents by lower-case name or property, in order of the page. */
function metaTags(page: HtmlDocument): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const name = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop")
    )?.toLowerCase();
    const content = clean(tag.getAttribute("content"));
    if (name === undefined || content === undefined) continue;
    const known = tags.get(name);
    if (known) known.push(content);
    else tags.set(name, [content]);
  }
  return tags;
}

/** `article:author` is often the address of a page: no name. */
function names(values: readonly string[] = []): string[] {
  return values
    .filter((value) => !/^https?:|^@|^www\./i.test(value))
    .map((value) => value.replace(/^by\s+/i, ""));
}

function isFilled(values: readonly string[]): boolean {
  return values.length > 0;
}

/** Who the page links to as its author, where it says so. */
function signedBy(page: HtmlDocument): string[] | undefined {
  const links = [...page.querySelectorAll('[rel~="author"], [itemprop="author"]')];
  const found = split(names(links.map((link) => clean(link.textContent) ?? "")));
  return isFilled(found) ? found : undefined;
}

/** The date that stands on the page as that of publication, or as the only one. */
function printedDate(page: HtmlDocument): string | undefined {
  const marked = page.querySelector(PUBLISHED);
  const dates = [...page.querySelectorAll("time[datetime]")];
  const element = marked ?? (dates.length === 1 ? dates[0] : undefined);
  return clean(element?.getAttribute("datetime") ?? element?.getAttribute("content"));
}

function split(values: readonly string[] = []): string[] {
  return [...new Set(values.flatMap((value) => value.split(",")).map((value) => value.trim()))].filter(
    Boolean,
  );
}

function titleTag(page: HtmlDocument): string | undefined {
  const tag: HtmlElement | null = page.querySelector("title");
  return clean(tag?.textContent);
}

function defined(fields: { readonly [K in keyof Fields]: Fields[K] | undefined }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
