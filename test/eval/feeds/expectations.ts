/**
 * What feedparser's tests expect, from its own files: `Expect: not bozo and entries[0]['title'] == 'Item 1 title'` in the
 * comment that each feed begins with, and the table of dates in `runtests.py`.
 */
import { type PythonValue, readLiteral } from "./python-literal.js";

export type Aspect = "title" | "link" | "author" | "topics" | "content" | "id" | "dates";

export interface Expectation {
  readonly aspect: Aspect;
  /** Which item of the feed. */
  readonly item: number;
  /** Which of several values: the second topic is 1. */
  readonly index: number;
  readonly value: PythonValue;
}

/** Keys of an entry, joined by `.`; `#` stands for an index. */
const ASPECTS: Readonly<Record<string, Aspect>> = {
  title: "title",
  "title_detail.value": "title",
  link: "link",
  author: "author",
  "author_detail.name": "author",
  "authors.#.name": "author",
  "tags.#.term": "topics",
  category: "topics",
  description: "content",
  summary: "content",
  "summary_detail.value": "content",
  "content.#.value": "content",
  id: "id",
  guid: "id",
  published_parsed: "dates",
  updated_parsed: "dates",
  created_parsed: "dates",
};

/** @param feed a file of `tests/wellformed` or `tests/illformed` as text */
export function expectationsOf(feed: string): Expectation[] {
  const comment = /<!--[\s\S]{0,20000}?-->/.exec(feed)?.[0] ?? "";
  const condition = /Expect:([\s\S]*)/.exec(comment)?.[1] ?? "";
  const found: Expectation[] = [];
  for (const match of condition.matchAll(
    /(?<![\w.\]])entries\[(\d+)\]((?:\[(?:'\w+'|"\w+"|-?\d+)\])+)\s*==/g,
  )) {
    const keys = [...(match[2] ?? "").matchAll(/\[['"]?([\w-]+)['"]?\]/g)].map(([, key]) => key ?? "");
    const index = Number(keys.find((key) => /^\d+$/.test(key)) ?? 0);
    const aspect = ASPECTS[keys.map((key) => (/^\d+$/.test(key) ? "#" : key)).join(".")];
    const literal = readLiteral(condition, match.index + match[0].length);
    if (aspect !== undefined && literal !== null)
      found.push({ aspect, item: Number(match[1]), index, value: literal.value });
  }
  return found;
}

export interface DateExpectation {
  /** The parser that the date is for: "rfc822", "w3dtf". */
  readonly form: string;
  readonly written: string;
  /** ISO 8601 to the second; null: no date. */
  readonly iso: string | null;
}

/** @param source of feedparser's `runtests.py` */
export function dateExpectationsOf(source: string): DateExpectation[] {
  const table = /^date_tests = \{[\s\S]*?^\}/m.exec(source)?.[0] ?? "";
  const found: DateExpectation[] = [];
  for (const group of table.matchAll(/_parse_date_(\w+): \(/g)) {
    const end = table.indexOf("\n    ),", group.index);
    for (const line of table.slice(group.index + group[0].length, end).split("\n")) {
      const value = readLiteral(line, 0)?.value;
      if (!Array.isArray(value) || typeof value[0] !== "string" || value[0] === "") continue;
      found.push({ form: group[1] ?? "", written: value[0], iso: isoOf(value[1] ?? null) });
    }
  }
  return found;
}

/** `(2004, 1, 1, 19, 48, 21, 3, 1, 0)` -> `2004-01-01T19:48:21Z`. */
export function isoOf(value: PythonValue): string | null {
  if (!Array.isArray(value)) return null;
  const [year, ...rest] = value.slice(0, 6).map(Number);
  const [month, day, hour, minute, second] = rest.map((number) => String(number).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
