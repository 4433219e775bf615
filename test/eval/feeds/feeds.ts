/**
 * `npm run eval feeds FOLDER`: how many of the values that feedparser's tests expect newsfold reads from the same feeds.
 * FOLDER is the `tests` folder of feedparser's source package. Each file falls into one of two halves by a digest of its name.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { defaultConfig } from "../../../src/config.js";
import { readDate } from "../../../src/dates/date-field.js";
import type { Document } from "../../../src/model.js";
import { declaredCharset } from "../../../src/read/bytes/charset.js";
import { decode } from "../../../src/read/bytes/decoded-text.js";
import { readFeed } from "../../../src/read/feed/feed.js";
import { readFile } from "../../../src/read/file.js";
import type { Table } from "../table.js";
import { type Aspect, type DateExpectation, dateExpectationsOf, type Expectation } from "./expectations.js";
import { feedCases } from "./feed-sets.js";
import { holds, isShown, wordsOf } from "./judge.js";

const ASPECTS: readonly Aspect[] = ["title", "link", "author", "topics", "content", "id", "dates"];

interface Judged extends Expectation {
  readonly file: string;
  readonly half: 0 | 1;
  readonly right: boolean;
  readonly shown: boolean;
}

export async function evaluate(_data: string, [folder, ...options]: readonly string[]): Promise<Table[]> {
  if (folder === undefined) throw new Error("Expected the `tests` folder of feedparser after `eval feeds`");
  const judged: Judged[] = [];
  const whole = { feeds: 0, parsed: 0, items: 0, kept: 0 };
  for (const { file, bytes, expectations } of feedCases(folder)) {
    const items = itemsWithWords(bytes.toString("latin1"));
    if (items > 0) await countWhole(whole, bytes, file, items, options);
    if (expectations.length === 0) continue;
    const { text } = decode(bytes, file, declaredCharset(bytes));
    if (text === null) continue;
    const documents = documentsOf(text, file);
    for (const expectation of expectations) {
      const right = holds(expectation, documents[expectation.item], text);
      if (right === null) continue;
      judged.push({ ...expectation, file, half: halfOf(file), right, shown: isShown(expectation, text) });
    }
  }
  if (options.includes("--misses")) printMisses(judged);
  const table = path.join(folder, "runtests.py");
  const dates = existsSync(table) ? dateRows(dateExpectationsOf(readFileSync(table, "utf8")), options) : [];
  return [
    {
      title: "Values that feedparser's tests expect of items",
      columns: ["value", "first half", "expected", "other half", "expected"],
      rows: ASPECTS.map((aspect) => [aspect, ...[0, 1].flatMap((half) => share(judged, aspect, half))]),
      note: "Left out: addresses of mail as authors, relative addresses, values without words, feeds that need an HTTP header.",
    },
    {
      title: "Of these, what a reader of the feed is shown",
      columns: ["value", "first half", "expected", "other half", "expected"],
      rows: (["title", "content", "dates"] as const).map((aspect) => {
        const shown = judged.filter((one) => one.shown);
        return [aspect, ...[0, 1].flatMap((half) => share(shown, aspect, half))];
      }),
      note: "Left out: words of scripts, within frames and of drawings; dates of an entry that states them twice.",
    },
    { title: "Dates of feedparser's table", columns: ["form", "read as it expects", "dates"], rows: dates },
    {
      title: "Feeds with items, of all folders",
      columns: ["feeds", "parsed without throwing", "items with words", "kept"],
      rows: [[whole.feeds, whole.parsed / whole.feeds, whole.items, whole.kept / whole.items]],
    },
  ];
}

function documentsOf(text: string, file: string): readonly Document[] {
  try {
    return readFeed(text, file).documents;
  } catch {
    return [];
  }
}

async function countWhole(
  whole: { feeds: number; parsed: number; items: number; kept: number },
  bytes: Buffer,
  file: string,
  items: number,
  options: readonly string[],
): Promise<void> {
  whole.feeds++;
  whole.items += items;
  try {
    const { documents, problems } = await readFile(bytes, file, "feed", defaultConfig.limits);
    whole.parsed++;
    whole.kept += Math.min(items, documents.length);
    if (documents.length < items && options.includes("--misses"))
      console.log(
        `${file}: ${documents.length} of ${items} items; ${problems.map(({ message }) => message).join("; ")}`,
      );
  } catch (error) {
    console.log(`${file}: ${(error as Error).message}`);
  }
}

/** Items that hold a title, a description or a text, told by their tags alone. */
function itemsWithWords(feed: string): number {
  // The name of a drawing or of a channel's picture is no word of an item.
  const source = feed
    .replace(/<!--[\s\S]*?-->|<source>[\s\S]*?<\/source>|<image>[\s\S]*?<\/image>/g, "")
    .replace(/<svg\b[\s\S]*?<\/svg>|&lt;svg\b[\s\S]*?&lt;\/svg&gt;/g, "");
  return [...source.matchAll(/<(item|entry)[\s>]([\s\S]*?)<\/\1>/g)].filter(([, , inner = ""]) =>
    [
      ...inner.matchAll(
        /<(title|description|summary|content|content:encoded|body|xhtml:body)(?:\s[^<>]*)?>([\s\S]*?)<\/\1>/g,
      ),
    ].some(
      ([, , words = ""]) =>
        wordsOf(
          words
            .replace(/<!\[CDATA\[|\]\]>/g, "")
            .replaceAll("&lt;", "<")
            .replaceAll("&gt;", ">"),
        ) !== "",
    ),
  ).length;
}

function halfOf(name: string): 0 | 1 {
  return ((createHash("sha256").update(name).digest()[0] ?? 0) & 1) as 0 | 1;
}

function share(judged: readonly Judged[], aspect: Aspect, half: number): [number | string, number] {
  const of = judged.filter((one) => one.aspect === aspect && one.half === half);
  return [of.length === 0 ? "" : of.filter(({ right }) => right).length / of.length, of.length];
}

function dateRows(expected: readonly DateExpectation[], options: readonly string[]): (string | number)[][] {
  const byForm = new Map<string, boolean[]>();
  for (const { form, written, iso } of expected) {
    const reading = readDate(written);
    const ours = reading.kind === "date" ? reading.iso : null;
    // Midnight without a zone is how feedparser writes a day.
    const right = ours === null || iso === null ? ours === iso : iso.startsWith(ours.replace(/Z$/, ""));
    if (!right && options.includes("--misses"))
      console.log(`date ${form} ${written}: ${ours}, expected ${iso}`);
    byForm.set(form, [...(byForm.get(form) ?? []), right]);
  }
  return [...byForm].map(([form, rights]) => [
    form,
    rights.filter(Boolean).length / rights.length,
    rights.length,
  ]);
}

/** Of the first half alone: the other is to stay unseen. */
function printMisses(judged: readonly Judged[]): void {
  for (const { file, aspect, value, half, right } of judged)
    if (!right && half === 0) console.log(`${aspect} ${file}: ${JSON.stringify(value).slice(0, 200)}`);
}
