/**
 * The fields of a page, each from its most reliable place: JSON-LD of this article, microdata and h-entry, meta tags,
 * then the displayed text around the headline. Other stories and comments are ignored.
 */
import type { DateOrder, Fields } from "../../model.js";
import { peopleOfByline } from "../../words/persons/byline-people.js";
import { clean, webAddress } from "../fields/clean-words.js";
import type { HtmlDocument } from "../tree/dom.js";
import { dayInAddress, isLaterMonth } from "./address-day.js";
import { pageAddress, type Saved } from "./addresses.js";
import {
  type ArticleNode,
  addressesIn,
  firstOf,
  jsonLdList,
  jsonLdText,
  type Node,
  typesOf,
} from "./json-ld.js";
import type { MarkedUp } from "./marked-up.js";
import { firstMeta, META_AUTHORS, META_NAMES, META_TOPICS, type MetaTags } from "./meta.js";
import { decided, orderOf } from "./page-date-order.js";
import { headlineAmong, type TitleCandidate } from "./page-headline.js";
import { isDate, type VisibleHeader, visibleDates } from "./visible-dates.js";
import { visibleAuthors } from "./visible-metadata.js";

/** The source of each field: "JSON-LD", "h1", "byline". */
export type Provenance = { readonly [K in keyof Fields]?: string };

export interface Metadata {
  readonly fields: Fields;
  readonly provenance: Provenance;
  /** Order of day and month in its dates, as far as the page shows it. */
  readonly dateOrder: DateOrder | null;
}

export interface PageFacts {
  readonly page: HtmlDocument;
  /** The article of this page among those in its JSON-LD, the most informative first. */
  readonly nodes: readonly ArticleNode[];
  readonly tags: MetaTags;
  readonly markedUp: MarkedUp;
  readonly header: VisibleHeader;
  /** First-level headings, the one nearest above the text first. */
  readonly headings: readonly string[];
  readonly subheadings: readonly string[];
  /** The author by Readability. */
  readonly readableByline: string | null;
  readonly saved: Saved;
  readonly base: string | null;
}

type FoundValue<T> = readonly [value: T, from: string] | null;

/** The fields of a page, each from the first place that has it, with that place. */
export function metadataOf(facts: PageFacts): Metadata {
  const { page, nodes, tags, saved, base } = facts;
  const address = pageAddress(page, nodes[0] ?? null, tags, saved, base);
  const source = outletOfPage(facts);
  const outlet = source?.[0] ?? null;
  const dates = datesOfPage(facts, address?.url ?? null);
  const found: { readonly [K in keyof Fields]: FoundValue<NonNullable<Fields[K]>> } = {
    title: titleOf(facts, outlet),
    description: descriptionOf(facts),
    authors: authorsOfPage(facts, outlet),
    source,
    url: address === null ? null : [address.url, address.from],
    image: imageOfPage(facts),
    published: dates.published,
    updated: dates.updated,
    language: declaredLanguage(facts),
    topics: topicsOf(facts),
  };
  const entries = Object.entries(found).filter((entry) => entry[1] !== null);
  return {
    fields: Object.fromEntries(entries.map(([key, value]) => [key, value?.[0]])) as Fields,
    provenance: Object.fromEntries(entries.map(([key, value]) => [key, value?.[1]])) as Provenance,
    dateOrder: dates.order,
  };
}

const firstFound = <T>(...found: readonly (() => FoundValue<T>)[]): FoundValue<T> => {
  for (const find of found) {
    const value = find();
    if (value !== null) return value;
  }
  return null;
};

const present = <T>(value: T | null | undefined, from: string): FoundValue<T> =>
  value === undefined || value === null ? null : [value, from];

/** The property of the first of the article's nodes that has it. */
function inNodes<T>(nodes: readonly ArticleNode[], read: (node: Node) => T | undefined): FoundValue<T> {
  for (const { node } of nodes) {
    const value = read(node);
    if (value !== undefined) return [value, "JSON-LD"];
  }
  return null;
}

function inMeta(
  tags: MetaTags,
  names: readonly string[],
  fits: (value: string) => boolean = () => true,
): FoundValue<string> {
  for (const name of names) {
    const value = tags.get(name)?.find(fits);
    if (value !== undefined) return [value, `meta ${name}`];
  }
  return null;
}

function outletOfPage({ nodes, tags, markedUp }: PageFacts): FoundValue<string> {
  return firstFound(
    () => inNodes(nodes, (node) => jsonLdText(firstOf(node.publisher))),
    () => present(markedUp.source, "microdata"),
    () => inMeta(tags, META_NAMES.source),
  );
}

/** In characters. A longer first heading is no headline. */
const LONGEST_HEADLINE = 250;

function titleOf(
  { page, nodes, tags, markedUp, headings, subheadings }: PageFacts,
  outlet: string | null,
): FoundValue<string> {
  const heading = headings.find((text) => text.length <= LONGEST_HEADLINE);
  const candidates: TitleCandidate[] = [];
  const add = (text: string | undefined, from: string, weight: number) => {
    if (text !== undefined) candidates.push({ text, from, weight });
  };
  add(heading, "h1", 3);
  const named = clean(page.querySelector("title")?.textContent);
  // On some sites the first heading is the section, and the second one the headline.
  const second = named === undefined ? undefined : subheadings.find((text) => named.startsWith(text));
  add(second, "h2", 2);
  add(markedUp.title, "microdata", 2);
  for (const { headline } of nodes.slice(0, 2)) add(headline, "JSON-LD", 2.5);
  add(firstMeta(tags, META_NAMES.title.slice(0, 1)), "meta og:title", 2.4);
  add(firstMeta(tags, META_NAMES.title.slice(1)), "meta title", 1);
  add(named, "title", 1.5);
  const names = [outlet, firstMeta(tags, META_NAMES.source)].flatMap((name) => name ?? []);
  const best = headlineAmong(candidates, names);
  return best === null ? null : [best.text, best.from];
}

function descriptionOf({ nodes, tags }: PageFacts): FoundValue<string> {
  return firstFound(
    () => inMeta(tags, META_NAMES.description.slice(0, 1)),
    () => inNodes(nodes, (node) => jsonLdText(node.description)),
    () => inMeta(tags, META_NAMES.description),
  );
}

function authorsOfPage(facts: PageFacts, outlet: string | null): FoundValue<readonly string[]> {
  const { page, nodes, tags, markedUp, header, readableByline } = facts;
  const people = (given: readonly string[], from: string): FoundValue<readonly string[]> => {
    const names = peopleOfByline(given.slice(0, MOST_LISTED), outlet).filter((name) => !isSite(name));
    return names.length === 0 ? null : [names, from];
  };
  return firstFound<readonly string[]>(
    ...nodes.map(
      ({ node }) =>
        () =>
          people(jsonLdList(node.author ?? node.creator).flatMap(personIn), "JSON-LD"),
    ),
    () => people(markedUp.authors, "microdata"),
    ...META_AUTHORS.map((name) => () => people((tags.get(name) ?? []).filter(isName), `meta ${name}`)),
    () => present(filled(visibleAuthors(page, header, outlet)), "byline"),
    () => people(isSignedWith(readableByline, header) ? [readableByline] : [], "Readability"),
  );
}

/** The data of some pages list everybody of an outlet, and each word as a topic, of which each has a page of its own. */
const MOST_LISTED = 100;
/** "elmundo.es", "USA TODAY": outlets in place of an author. */
const isSite = (name: string): boolean =>
  /\.\p{L}{2,4}$/u.test(name) || /^(?:the )?\p{Lu}{2,5}(?: TODAY| NEWS)?$/u.test(name);

/** Readability takes the first byline of the page, which may be that of another story, or the place of a dateline. */
const isSignedWith = (byline: string | null, { lines, linesBelow }: VisibleHeader): byline is string =>
  byline !== null &&
  byline.length <= 120 &&
  !/[–—-]\s*$/u.test(byline) &&
  [...lines, ...linesBelow].some((line) => line.includes(byline.trim()));

const filled = (list: readonly string[]): readonly string[] | null => (list.length === 0 ? null : list);

/** `article:author` is often the address of a page, and `twitter:data1` anything. */
const isName = (value: string): boolean => !/^https?:|^@|^www\.|\d|\bmin\b/i.test(value);

function personIn(author: unknown): string[] {
  const isBody =
    typeof author === "object" &&
    author !== null &&
    typesOf(author as Node).some((type) => /Organization$/.test(type));
  const name = isBody ? undefined : jsonLdText(author);
  return name === undefined ? [] : [name];
}

function imageOfPage({ nodes, tags, base }: PageFacts): FoundValue<string> {
  const absolute = (value: string | undefined) => webAddress(value ?? null, base) ?? undefined;
  const image = firstFound(
    () => inNodes(nodes, (node) => addressesIn(firstOf(node.image)).map(absolute).find(Boolean)),
    () => inMeta(tags, META_NAMES.image, (value) => absolute(value) !== undefined),
  );
  return image === null ? null : [absolute(image[0]) ?? image[0], image[1]];
}

function datesOfPage(
  facts: PageFacts,
  url: string | null,
): { published: FoundValue<string>; updated: FoundValue<string>; order: DateOrder | null } {
  const { page, nodes, tags, markedUp, header } = facts;
  const date = (value: unknown) => {
    const text = jsonLdText(firstOf(value));
    return text !== undefined && isDate(text) ? text : undefined;
  };
  const visible = visibleDates(page, header);
  const ofPublication: readonly (() => FoundValue<string>)[] = [
    () => inNodes(nodes, (node) => BEGINNINGS.map((name) => date(node[name])).find(Boolean)),
    () => inMeta(tags, META_NAMES.published, isDate),
    () => present(date(markedUp.published), "microdata"),
    () => present(visible.published, "page"),
    () => present(url === null ? undefined : dayInAddress(url), "address"),
    () => present(visible.unworded, "page"),
    () =>
      present(
        facts.saved.date === null || isLaterMonth(facts.saved.date, url) ? undefined : facts.saved.date,
        "saved page",
      ),
    // The value of the page, even if it is no readable date: a problem reports it.
    () => inMeta(tags, META_NAMES.published.slice(0, 1)),
  ];
  const ofChange: readonly (() => FoundValue<string>)[] = [
    () => inNodes(nodes, (node) => date(node.dateModified)),
    () => inMeta(tags, META_NAMES.updated, isDate),
    () => present(date(markedUp.updated), "microdata"),
    () => present(visible.updated, "page"),
  ];
  const times = [...page.querySelectorAll("time")]
    .slice(0, MOST_TIMES)
    .map((element) => clean(element.textContent));
  const order = orderOf({
    dates: [
      ...[...META_NAMES.published, ...META_NAMES.updated].flatMap((name) => tags.get(name) ?? []),
      ...nodes.flatMap(({ node }) => [date(node.datePublished), date(node.dateModified)]),
      ...[markedUp.published, markedUp.updated, visible.published, visible.updated, ...times],
    ],
    locales: [
      page.documentElement.getAttribute("lang"),
      ...[...META_NAMES.language, "og:locale"].flatMap((name) => tags.get(name) ?? []),
      ...nodes.map(({ node }) => jsonLdText(firstOf(node.inLanguage))),
    ],
    url,
  });
  const others = [...ofPublication, ...ofChange];
  return {
    published: decided(firstFound(...ofPublication), others, order),
    updated: decided(firstFound(...ofChange), others, order),
    order,
  };
}

const BEGINNINGS = ["datePublished", "dateCreated", "coverageStartTime"];
/** Most elements that are searched for dates; feed-like pages have hundreds. */
const MOST_TIMES = 40;

function declaredLanguage({ page, nodes, tags }: PageFacts): FoundValue<string> {
  return firstFound(
    () => inNodes(nodes, (node) => jsonLdText(firstOf(node.inLanguage))),
    () =>
      present(
        clean(page.documentElement.getAttribute("lang") ?? page.documentElement.getAttribute("xml:lang")),
        "html lang",
      ),
    () => present(inMeta(tags, META_NAMES.language)?.[0].replace("_", "-"), "meta"),
  );
}

function topicsOf({ nodes, tags }: PageFacts): FoundValue<readonly string[]> {
  const split = (values: readonly string[]) => {
    const parts = values.flatMap((value) => value.split(/[,;]/)).map((value) => value.trim());
    const topics = [...new Set(parts)].filter((topic) => topic !== "" && topic.length <= 80);
    return topics.length === 0 ? undefined : topics.slice(0, MOST_LISTED);
  };
  return firstFound<readonly string[]>(
    () =>
      inNodes(nodes, (node) =>
        split(
          [node.keywords, node.articleSection].flatMap((value) =>
            jsonLdList(value).flatMap((one) => jsonLdText(one) ?? []),
          ),
        ),
      ),
    ...META_TOPICS.map((name) => () => present(split(tags.get(name) ?? []), `meta ${name}`)),
  );
}
