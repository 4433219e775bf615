/** schema.org data of an article in a page's JSON-LD. https://schema.org/NewsArticle */
import { isMapping } from "../../structures/mapping.js";
import { clean } from "../fields/clean-words.js";
import type { HtmlDocument } from "../tree/dom.js";

export type Node = Readonly<Record<string, unknown>>;

/** An article that the page describes, with its references resolved. */
export interface ArticleNode {
  readonly node: Node;
  readonly types: readonly string[];
  /** Its own addresses. */
  readonly urls: readonly string[];
  readonly headline: string | undefined;
  /** Whether the page declares it as its main subject: `mainEntity` of a `WebPage`. */
  readonly isMain: boolean;
}

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|LiveBlogPosting|Report|NewsStory|TechArticle)$/;
/** Types of articles that are usually about something else. */
const BESIDE =
  /^(?:DiscussionForumPosting|SocialMediaPosting|Comment|Review|ClaimReview|UserReview|CriticReview|Product)$/;
/** Most levels of a graph. */
const DEEPEST = 8;
const MOST_NODES = 2_000;

/** All articles that the page's JSON-LD describes, in its order. */
export function articleNodes(page: HtmlDocument): ArticleNode[] {
  const graph = new Graph();
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    graph.add(parseData(script.textContent ?? ""), 0, false);
  return graph.articles();
}

class Graph {
  readonly #byId = new Map<string, Record<string, unknown>>();
  readonly #found: { node: Record<string, unknown>; isMain: boolean }[] = [];
  #count = 0;

  add(value: unknown, depth: number, isMain: boolean): void {
    if (typeof value !== "object" || value === null || depth > DEEPEST || this.#count > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) this.add(item, depth + 1, isMain);
      return;
    }
    this.#count++;
    const node = value as Record<string, unknown>;
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1) this.#join(id, node);
    const types = typesOf(node);
    const isArticle =
      types.some((type) => ARTICLE.test(type)) || (isMain && types.some((type) => BESIDE.test(type)));
    if (isArticle) this.#found.push({ node, isMain });
    for (const [key, inner] of Object.entries(node)) {
      // Articles in lists of other stories, or mentioned by a story, are no articles of this page.
      if (isArticle && key !== "@graph" && !/^(?:author|creator|publisher|image|mainEntityOfPage)$/.test(key))
        continue;
      if (/^(?:itemListElement|hasPart|isPartOf|mentions|citation|about|comment|review)$/.test(key)) continue;
      this.add(inner, depth + 1, key === "mainEntity" || (isMain && Array.isArray(value)));
    }
  }

  #join(id: string, node: Record<string, unknown>): void {
    const known = this.#byId.get(id);
    this.#byId.set(id, known === undefined ? node : { ...node, ...known });
  }

  articles(): ArticleNode[] {
    return this.#found.map(({ node: bare, isMain }) => {
      const id = bare["@id"];
      const whole = typeof id === "string" ? { ...this.#byId.get(id), ...bare } : bare;
      const node = Object.fromEntries(
        Object.entries(whole).map(([key, value]) => [key, this.#resolved(value, 0)]),
      );
      return {
        node,
        types: typesOf(node),
        urls: [node.url, node["@id"], node.mainEntityOfPage].flatMap(addressesIn),
        headline: jsonLdText(node.headline) ?? jsonLdText(node.name),
        isMain,
      };
    });
  }

  /** Resolves a reference. */
  #resolved(value: unknown, depth: number): unknown {
    if (depth > 2) return value;
    if (Array.isArray(value)) return value.map((item) => this.#resolved(item, depth + 1));
    if (typeof value !== "object" || value === null) return value;
    const id = (value as Node)["@id"];
    const target = typeof id === "string" ? this.#byId.get(id) : undefined;
    return target === undefined ? value : { ...target, ...value };
  }
}

/** The first value of a property of JSON-LD, which may be one value or a list. */
export const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** A value of JSON-LD as a list: a single value is a list of one, a missing one is empty. */
export const jsonLdList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat() : value === undefined || value === null ? [] : [value];

/**
 * The text of a JSON-LD value: a string or number as it is, of an object its `name`, `@value` or `title`. Undefined for all
 * else, lists included.
 */
export function jsonLdText(value: unknown): string | undefined {
  if (typeof value === "string") return clean(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (!isMapping(value)) return undefined;
  const node = value as Node;
  return ["name", "@value", "title"]
    .map((key) => jsonLdText(Object.hasOwn(node, key) ? node[key] : undefined))
    .find(Boolean);
}

/** Types of a node, without the address of schema.org. */
export function typesOf(node: Node): string[] {
  return jsonLdList(node["@type"]).flatMap((type) =>
    typeof type === "string" ? [type.replace(/^https?:\/\/schema\.org\//, "")] : [],
  );
}

/** Addresses in a value: the value itself, its items, or an object's `url`, `@id` and `contentUrl`. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Node;
  return [node.url, node["@id"], node.contentUrl].flatMap((inner) =>
    typeof inner === "string" ? [inner] : [],
  );
}

/**
 * Parses JSON as pages have it: with raw line breaks in strings, commas before brackets, and `<!--` or CDATA around it.
 */
function parseData(source: string): unknown {
  const bare = source
    .trim()
    .replace(
      /^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?)$/g,
      "",
    )
    .replace(/[\n\r\t\f\v\0]+/g, " ")
    .replace(/;\s*$/, "");
  for (const text of [bare, withoutStrayCommas(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // Tries the next form.
    }
  }
  return null;
}

/** `{"a":1,}` and `[1,,2]`; commas inside strings are kept. */
function withoutStrayCommas(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\],])/g, (found) => (found === "," ? "" : found));
}
