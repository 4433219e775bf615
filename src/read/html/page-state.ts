/**
 * The article in the data of a page that scripts fill in. A saved shell displays nothing, but its scripts still hold what
 * they would display: `<script id="__NEXT_DATA__" type="application/json">`, `window.__PRELOADED_STATE__ = {...}`. Names
 * of properties differ from site to site, so an article is known by what it has: the page's title beside a text.
 */
import { isMapping } from "../../structures/mapping.js";
import { bareLetters } from "../../words/text/bare-words.js";
import { parsePrepared } from "../tree/dom.js";
import { stateBody } from "./state-body.js";
import { type StateObject, stateValues } from "./state-values.js";

/** Keys without their case and underscores. */
const TITLES = new Set("title headline headlines name heading displaytitle posttitle seotitle".split(" "));
const BODIES = new Set(
  (
    "body bodyhtml content contenthtml html articlebody bodytext text story maintext contentelements blocks paragraphs " +
    "components elements richtext articletext rendered document"
  ).split(" "),
);
const AUTHORS = new Set(
  "authors author byline bylines creators creator credits contributors writers writer signature".split(" "),
);
const PUBLISHED = [
  "datepublished publishedat firstpublished firstpublishedat firstpublishdate publishedtime publisheddate publishdate",
  "publicationdate publishedon pubdate datefirstpublished displaydate published postdate createdat date",
].flatMap((keys) => keys.split(" "));
const UPDATED = "datemodified updatedat lastupdated lastmodified modifiedat updated modified".split(" ");
const DECKS = "standfirst deck dek subtitle subheadline description excerpt summary".split(" ");

/** How far above a text its title may be: `{ title, content: { body: { blocks } } }`. */
const ABOVE = 3;
/** Fewest characters of a text. */
const SHORTEST = 80;
/** Most characters and tags of a text. */
const LONGEST = 400_000;
const MOST_MARKS = 10_000;
/** Most texts that are tried. */
const MOST_TRIED = 40;

/**
 * The article in a page's state as a node of JSON-LD.
 *
 * @param html the page as received, with its scripts
 * @returns null where no text has the page's title
 */
export function articleInState(html: string): string | null {
  const titles = titlesOf(html);
  if (titles.length === 0) return null;
  const ownTitles = new Map<StateObject, string | null>();
  const ownTitle = (object: StateObject): string | null => {
    const known = ownTitles.get(object) ?? (ownTitles.has(object) ? null : titleIn(object, titles));
    ownTitles.set(object, known);
    return known;
  };
  let best: { readonly node: Record<string, unknown>; readonly length: number } | null = null;
  let tried = 0;
  for (const object of stateValues(html)) {
    for (const [key, value] of Object.entries(object.value)) {
      if (!BODIES.has(plainKey(key)) || tried >= MOST_TRIED) continue;
      const owner = ownerOf(object, ownTitle);
      if (owner === null) continue;
      tried++;
      const articleBody = stateBody(value);
      if (articleBody.length < SHORTEST || articleBody.length <= (best?.length ?? 0)) continue;
      if (articleBody.length > LONGEST || articleBody.split("<").length > MOST_MARKS) continue;
      best = { node: nodeOf(owner, object, articleBody), length: articleBody.length };
    }
  }
  // What closes the element inside a string would end the data.
  return best === null ? null : JSON.stringify(best.node).replaceAll("<", "\\u003c");
}

const plainKey = (key: string): string => key.replace(/[_-]/g, "").toLowerCase();

const HEAD = /<title[\s>](?:(?!<title)[\s\S]){0,2000}?<\/title>|<meta\s[^<>]{1,2000}>/gi;
const HEAD_LENGTH = 200_000;
const MOST_TAGS = 400;

/** What the page calls itself, in bare letters. */
function titlesOf(html: string): string[] {
  const tags = (html.slice(0, HEAD_LENGTH).match(HEAD) ?? []).slice(0, MOST_TAGS);
  const page = parsePrepared(`<html><head>${tags.join("")}</head><body></body></html>`);
  if (page === null) return [];
  const named = ['meta[property="og:title"]', 'meta[name="twitter:title"]'].map((selector) =>
    page.querySelector(selector)?.getAttribute("content"),
  );
  return [...named, page.querySelector("title")?.textContent].flatMap((title) => {
    const letters = bareLetters(title ?? "");
    return letters === "" ? [] : [letters];
  });
}

/** Fewest letters of a headline: "News" begins the titles of many pages. */
const SHORTEST_TITLE = 10;
/** Most characters of a headline. */
const LONGEST_TITLE = 400;

/** The title of the page, as an object has it. */
function titleIn(object: StateObject, titles: readonly string[]): string | null {
  for (const [key, value] of Object.entries(object.value)) {
    if (!TITLES.has(plainKey(key))) continue;
    for (const title of textsIn(value)) {
      const letters = title.length > LONGEST_TITLE ? "" : bareLetters(title);
      if (letters.length >= SHORTEST_TITLE && titles.some((known) => known.startsWith(letters))) return title;
    }
  }
  return null;
}

/** The object around a text that has the page's title, with the title as it is written there. */
function ownerOf(
  object: StateObject,
  ownTitle: (object: StateObject) => string | null,
): { at: StateObject; title: string } | null {
  let at: StateObject | null = object;
  for (let level = 0; level <= ABOVE && at !== null; level++, at = at.parent) {
    const title = ownTitle(at);
    if (title !== null) return { at, title };
  }
  return null;
}

function nodeOf(
  { at, title }: { readonly at: StateObject; readonly title: string },
  body: StateObject,
  articleBody: string,
): Record<string, unknown> {
  const places = [at.value, ...(body === at ? [] : [body.value]), ...(at.parent ? [at.parent.value] : [])];
  const find = (keys: Iterable<string>): unknown => {
    for (const place of places)
      for (const key of keys)
        for (const [name, value] of Object.entries(place))
          if (plainKey(name) === key && value !== null && value !== "") return value;
    return undefined;
  };
  const authors = personNames(find(AUTHORS), 0);
  const words = (keys: readonly string[]) => textsIn(find(keys))[0];
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    articleBody,
    ...(authors.length > 0 ? { author: authors.map((name) => ({ "@type": "Person", name })) } : {}),
    datePublished: dateIn(find(PUBLISHED)),
    dateModified: dateIn(find(UPDATED)),
    description: words(DECKS),
  };
}

/** A string, or those of an object: `{ basic: "..." }`, `{ rendered: "..." }`, `{ text: "..." }`. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(/<[^<>]{0,200}>/g, "")];
  if (!isMapping(value)) return [];
  return Object.values(value)
    .filter((inner) => typeof inner === "string")
    .slice(0, 4);
}

const dateIn = (value: unknown): string | undefined => {
  if (typeof value === "number") return String(value);
  return textsIn(value).find((text) => /\d/.test(text));
};

const NAMES = ["displayname", "fullname", "name", "byline", "title", "label", "text"];
const MOST_AUTHORS = 12;

/** Names in a list of authors, whatever their objects are called. */
function personNames(value: unknown, depth: number): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_AUTHORS).flatMap((one) => personNames(one, depth + 1));
  const entries = Object.entries(value);
  for (const name of NAMES) {
    const found = entries.find(([key, inner]) => plainKey(key) === name && typeof inner === "string");
    if (found !== undefined && found[1] !== "") return [found[1] as string];
  }
  const [first, last] = ["firstname", "lastname"].map((name) =>
    entries.find(([key, inner]) => plainKey(key) === name && typeof inner === "string"),
  );
  if (first !== undefined || last !== undefined)
    return [[first?.[1], last?.[1]].filter((part) => typeof part === "string").join(" ")];
  return entries
    .filter(([key]) => /^(?:by|authors?|items|nodes|data|edges|node|person|attributes)$/i.test(key))
    .flatMap(([, inner]) => personNames(inner, depth + 1));
}
