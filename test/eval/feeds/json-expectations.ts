/** What gofeed's tests expect: `NAME.json` beside the feed `NAME.xml`, `NAME_expected.json` beside the feed `NAME.json`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Aspect, Expectation } from "./expectations.js";
import type { FeedCase } from "./feed-sets.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** @param folder `testdata` of gofeed */
export function jsonCases(folder: string): FeedCase[] {
  const names = (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[]).sort();
  return names.flatMap((file) => {
    const expected = path.join(
      folder,
      file.replace(/\.(xml|json)$/, (ending) => expectedEnding(ending)),
    );
    if (!/\.(?:xml|json)$/.test(file) || expected === path.join(folder, file) || !existsSync(expected))
      return [];
    const value = JSON.parse(named(readFileSync(expected, "utf8"))) as { [key: string]: Json };
    const items = listOf(value.items ?? value.entries ?? null);
    const expectations = items.flatMap((item, index) => ofItem(item, index));
    const feed = readFileSync(path.join(folder, file));
    return [{ file, bytes: Buffer.from(named(feed.toString("latin1")), "latin1"), expectations }];
  });
}

/** "Author Name" is nobody's name, and nobody is called "Author Name 1": newsfold reads labels and numbers there. */
const named = (text: string): string =>
  text
    .replaceAll("Author Name 1", "Eva Roth")
    .replaceAll("Author Name 2", "Jon Park")
    .replaceAll("Author Name", "Ana Lee");

const expectedEnding = (ending: string): string => (ending === ".xml" ? ".json" : "_expected.json");

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

const get = (value: Json | undefined, key: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? ((value as { [key: string]: Json })[key] ?? null)
    : null;

/** A value as a string, or the string within it by one of the names. */
function worded(value: Json, ...names: readonly string[]): string | null {
  if (typeof value === "string") return value;
  for (const name of names) {
    const inner = get(value, name);
    if (typeof inner === "string") return inner;
  }
  return null;
}

function ofItem(item: Json, index: number): Expectation[] {
  const found: Expectation[] = [];
  const expect = (aspect: Aspect, at: number, value: string | null) => {
    if (value !== null && value !== "") found.push({ aspect, item: index, index: at, value });
  };
  expect("title", 0, worded(get(item, "title")));
  expect("id", 0, worded(get(item, "guid"), "value"));
  expect("id", 0, worded(get(item, "id")));
  for (const key of ["content", "summary", "description"])
    expect("content", 0, worded(get(item, key), "value"));
  // Two forms of one text.
  expect("content", 0, worded(get(item, "content_html")) ?? worded(get(item, "content_text")));
  expect("link", 0, worded(get(item, "link")));
  expect("link", 0, worded(get(item, "url")));
  const alternate = listOf(get(item, "links")).find((link) => get(link, "rel") === "alternate");
  expect("link", 0, worded(get(alternate, "href")));
  for (const author of [get(item, "author"), ...listOf(get(item, "authors"))])
    expect("author", 0, worded(author, "name"));
  for (const [at, topic] of [...listOf(get(item, "categories")), ...listOf(get(item, "tags"))].entries())
    expect("topics", at, worded(topic, "value", "label", "term"));
  for (const key of ["publishedParsed", "updatedParsed", "pubDateParsed", "date_published"]) {
    const date = worded(get(item, key));
    if (date !== null) found.push({ aspect: "dates", item: index, index: 0, value: date });
  }
  return found;
}
