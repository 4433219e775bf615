/** The fields of an input, under any of their usual names -> `Fields`. */

import type { FieldPlaces, Fields } from "../../model.js";
import type { Place, Problem } from "../../problem.js";
import { isMapping } from "../../structures/mapping.js";
import { peopleOfByline } from "../../words/persons/byline-people.js";
import { balancedBidi } from "../../words/text/bidi.js";
import { decodeSurplusReferences } from "../../words/text/character-references.js";
import { distinctTopics } from "../../words/topics.js";

type FieldKey = Exclude<keyof Fields, "labels">;

/**
 * Usual names of each field in front matter, records and feeds, including those of common scrapers (newspaper3k,
 * news-please, trafilatura, NewsAPI). The first name that is present wins.
 */
export const FIELD_NAMES: { readonly [K in FieldKey]-?: readonly string[] } = {
  id: ["id", "guid"],
  title: ["title", "headline", "webTitle"],
  description: [
    "description",
    "summary",
    "dek",
    "subtitle",
    "excerpt",
    "standfirst",
    "description_text",
    "abstract",
  ],
  authors: ["authors", "author", "byline", "creator", "published_by"],
  source: [
    "source",
    "publisher",
    "outlet",
    "publication",
    "site_name",
    "sitename",
    "site",
    "source_name",
    "source_domain",
    "hostname",
    "domain_name",
  ],
  home: ["home", "source_url", "publisher_url"],
  url: ["url", "link", "canonical_url", "canonical", "web_url", "webUrl"],
  image: ["image", "image_url", "urlToImage", "top_image", "cover", "thumbnail"],
  published: [
    "published",
    "date",
    "published_at",
    "publishedAt",
    "date_published",
    "datePublished",
    "publish_date",
    "date_publish",
    "publishDate",
    "pubDate",
    "pub_date",
    "post_date",
    "webPublicationDate",
    "versioncreated",
    "dateTimePub",
  ],
  updated: ["updated", "modified", "updated_at", "date_modified", "dateModified", "date_modify", "lastmod"],
  language: ["lang", "language", "locale"],
  topics: ["topics", "tags", "categories", "category", "section", "keywords"],
};
/** Names of the kind of an article. All of them are read. */
const LABEL_NAMES = ["@type", "type", "kind", "content_type", "genre", "section", "articleSection"] as const;
const LISTS = new Set<FieldKey>(["authors", "topics"]);
/** Words for readers. Dumps of sites have them as they stood in the HTML: "Lund &amp; Sons". */
const SHOWN = new Set<FieldKey>(["title", "description", "source", "authors"]);
const KEYS = Object.keys(FIELD_NAMES) as FieldKey[];

/**
 * Extracts the known fields of `values`; authors are the people among them; unknown keys are ignored. Only own
 * properties with fixed names are read, so `__proto__` or `constructor` in the input have no effect.
 *
 * @param placeOf where to report an invalid field
 */
export function fieldsFrom(
  values: Readonly<Record<string, unknown>>,
  placeOf: (name: string) => Place,
): { fields: Fields; places: FieldPlaces; problems: Problem[] } {
  const fields: { -readonly [K in FieldKey]?: string | readonly string[] } = {};
  const places: { -readonly [K in FieldKey]?: FieldPlaces[K] } = {};
  const problems: Problem[] = [];
  for (const key of KEYS) {
    for (const name of FIELD_NAMES[key]) {
      if (!Object.hasOwn(values, name)) continue;
      const value = values[name];
      if (value === null || value === undefined || value === "") continue;
      if (isBook(key, value)) {
        problems.push(tooLong(value.length, name, placeOf(name)));
        continue;
      }
      const given = LISTS.has(key) ? list(value) : word(value);
      const found = given !== null && SHOWN.has(key) ? decodedWords(given) : given;
      if (found === null) {
        problems.push({
          place: placeOf(name),
          message: `Unexpected ${typeOf(value)} as \`${name}\`, expected text${LISTS.has(key) ? " or a list of texts" : ""}`,
          rule: "field-value",
        });
        continue;
      }
      const all = valuesOf(key, found);
      if (all.length === 0) continue;
      const count = Array.isArray(found) ? Math.max(found.length, all.length) : all.length;
      const isLong = LISTS.has(key) && count > MOST_VALUES;
      if (isLong) problems.push(tooMany(count, name, placeOf(name)));
      const kept = isLong ? all.slice(0, MOST_VALUES) : all;
      fields[key] = kept;
      places[key] = placeOf(name);
      break;
    }
  }
  const labels = labelsOf(values);
  const labelled = labels.length === 0 ? fields : { ...fields, labels };
  return { fields: withSourceAddress(labelled as Fields), places, problems };
}

/** The people of a byline, the topics of a list; else the value. */
function valuesOf(key: FieldKey, value: string | readonly string[]): string | readonly string[] {
  if (key === "topics") return distinctTopics([value].flat());
  if (key !== "authors") return value;
  return peopleOfByline(typeof value === "string" ? value : value.slice(0, MOST_VALUES));
}

/** Most characters of a headline and of an outlet's name. */
const LONGEST_LINE = 2_000;

const isBook = (key: FieldKey, value: unknown): value is string =>
  (key === "title" || key === "source") && typeof value === "string" && value.length > LONGEST_LINE;

const tooLong = (length: number, name: string, place: Place): Problem => ({
  place,
  message: `Unexpected \`${name}\` of ${length} characters, expected at most ${LONGEST_LINE}`,
  rule: "field-value",
  help: "It is left out.",
});

/** Most authors and topics of an article: each topic is a page of the site. */
const MOST_VALUES = 100;

const tooMany = (count: number, name: string, place: Place): Problem => ({
  place,
  message: `Unexpected ${count} values of \`${name}\`, expected at most ${MOST_VALUES}`,
  rule: "field-value",
  help: `The first ${MOST_VALUES} are used.`,
});

function decodedWords(words: string | readonly string[]): string | readonly string[] {
  return typeof words === "string" ? decodeSurplusReferences(words) : words.map(decodeSurplusReferences);
}

/** Labels that every article has. */
const PLAIN_LABEL =
  /^(?:(?:schema:|https?:\/\/schema\.org\/)?(?:News|Reportage)?Article|article|website|web\s?page|news)$/i;

/** Distinctive labels, each once. */
function readableLabels(labels: readonly unknown[]): string[] {
  const words = labels.flatMap((label) => (typeof label === "string" ? label.trim() : []));
  return [...new Set(words)].filter((label) => label !== "" && !PLAIN_LABEL.test(label));
}

function labelsOf(values: Readonly<Record<string, unknown>>): string[] {
  return readableLabels(
    LABEL_NAMES.flatMap((name) => (Object.hasOwn(values, name) ? [values[name]].flat() : [])),
  );
}

/** Some scrapers store the address of the article as its `source`. */
function withSourceAddress({ source, ...fields }: Fields): Fields {
  if (source === undefined) return fields;
  return /^https?:\/\//i.test(source) ? { url: source, ...fields } : { ...fields, source };
}

/** Text verbatim; also numbers, and the name or address of an object (`{name: ...}`), as in JSON-LD and feeds. */
function word(value: unknown): string | null {
  if (typeof value === "string") return balancedBidi(value.trim());
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (isMapping(value)) {
    for (const name of ["name", "title", "url"]) {
      if (Object.hasOwn(value, name)) {
        const inner = value[name];
        if (typeof inner === "string") return inner.trim();
      }
    }
  }
  return null;
}

function list(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) {
    const one = word(value);
    if (one === null) return null;
    return one === "" ? [] : [one];
  }
  const items = value.flat(2).map(word);
  return items.some((item) => item === null) ? null : items.filter((item): item is string => Boolean(item));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return typeof value === "object" ? "mapping" : typeof value;
}
