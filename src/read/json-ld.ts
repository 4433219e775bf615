/** schema.org data of an article in a page's JSON-LD. https://schema.org/NewsArticle */
import type { Fields } from "../model.js";
import { clean } from "./clean.js";
import type { HtmlDocument } from "./dom.js";
import { fieldsFrom } from "./fields.js";

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|LiveBlogPosting|Report|Review)$/;
/** Deeper than any page nests its graph. */
const DEEPEST = 8;

export interface ArticleData {
  readonly fields: Fields;
  /** The text of the article, where the page carries it there too; else empty. */
  readonly body: string;
}

/** The first article that the page describes; empty where there is none, or the data is no JSON. */
export function articleData(page: HtmlDocument): ArticleData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ""), 0);
    if (article === null) continue;
    const { articleBody } = article;
    return {
      fields: fieldsOfArticle(article),
      body: typeof articleBody === "string" ? articleBody.trim() : "",
    };
  }
  return { fields: {}, body: "" };
}

function parse(source: string): unknown {
  try {
    // Raw line breaks inside strings are the commonest fault, and `<!--` or CDATA around the data the next.
    return JSON.parse(
      source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, "").replace(/[\n\r\t]+/g, " "),
    );
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Record<string, unknown> | null {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return null;
  if (Array.isArray(value)) return firstArticle(value, depth);
  const node = value as Record<string, unknown>;
  const types = [node["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return node;
  return firstArticle([node["@graph"], node.mainEntity, node.itemListElement].flat(), depth);
}

function firstArticle(values: readonly unknown[], depth: number): Record<string, unknown> | null {
  for (const value of values) {
    const found = findArticle(value, depth + 1);
    if (found) return found;
  }
  return null;
}

function fieldsOfArticle(node: Record<string, unknown>): Fields {
  const page = node.mainEntityOfPage;
  const images = [node.image].flat();
  const { fields } = fieldsFrom(
    {
      headline: node.headline,
      description: node.description,
      author: node.author,
      publisher: [node.publisher].flat()[0],
      url:
        node.url ??
        (typeof page === "string" ? page : (page as { "@id"?: unknown } | null | undefined)?.["@id"]),
      image: (images[0] as { url?: unknown } | undefined)?.url ?? images[0],
      datePublished: node.datePublished,
      dateModified: node.dateModified,
      language: node.inLanguage,
      keywords: node.keywords,
      section: node.articleSection,
    },
    () => ({ path: "" }),
  );
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const cleaned = typeof value === "string" ? clean(value) : value.map(clean).filter(Boolean);
      return cleaned === undefined || cleaned.length === 0 ? [] : [[key, cleaned]];
    }),
  ) as Fields;
}
