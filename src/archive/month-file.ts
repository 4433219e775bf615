/**
 * The files of one month of the archive. `2024-05/17.ndjson` holds the full content of the pages of one day's stories: a
 * line for each story and one for each article. `2024-05.index.ndjson` holds what every build needs (ids, addresses,
 * listings, topics), so that a build reads the large files only to render from them.
 */

import type { SealedPage, SealedRecord, SealedStory } from "../model.js";
import type { Problem } from "../problem.js";
import { addTo } from "../structures/lists-by-key.js";
import { byCodeUnit } from "../structures/order.js";
import { SLUG } from "../words/address.js";
import { formatLine, parseLines } from "./sealed-line.js";

/** The month of a sealed story's latest report, `2024-05`. It names the file of the archive that has the story. */
export const sealedMonth = ({ lastPublished }: SealedStory): string => lastPublished.slice(0, 7);

/** The day of a sealed story's latest report: `2024-05-17`. */
export const sealedDay = ({ lastPublished }: SealedStory): string => lastPublished.slice(0, 10);

/** Compares two sealed stories for sorting: by the day of the latest report, so that a list grows at its end, then by id. */
export function oldestFirst(a: SealedStory, b: SealedStory): number {
  return byCodeUnit(a.lastPublished, b.lastPublished) || byCodeUnit(a.id, b.id);
}

export interface MonthRecords {
  readonly records: readonly SealedRecord[];
  readonly damaged: readonly string[];
  readonly problems: readonly Problem[];
}

/** The text of a file of records. Damaged lines are kept at its end. */
export function formatRecords(records: readonly SealedRecord[], damaged: readonly string[] = []): string {
  const lines = [...records]
    .sort((a, b) => oldestFirst(a.story, b.story))
    .flatMap(({ pages, ...record }) => {
      const isArticle = ({ path }: SealedPage) => path.startsWith("article/");
      const own = pages.filter((page) => !isArticle(page));
      return [
        formatLine({ ...record, pages: own }),
        ...pages.filter(isArticle).map((page) => formatLine({ of: record.story.id, page })),
      ];
    });
  return linesAsText([...lines, ...damaged]);
}

/** Parses a file of records. Pages without a readable story line are skipped. */
export function parseRecords(text: string, path: string): MonthRecords {
  const { values, damaged, problems } = parseLines(text, path);
  const records = new Map<string, SealedRecord>();
  const articles = new Map<string, SealedPage[]>();
  for (const value of values) {
    const line = value as Partial<SealedRecord> & { of?: string; page?: SealedPage };
    if (line.of !== undefined && line.page !== undefined) addTo(articles, line.of, line.page);
    else if (line.story !== undefined && isStory(line.story))
      records.set(line.story.id, line as SealedRecord);
  }
  return {
    records: [...records.values()].map((record) => ({
      ...record,
      pages: [...record.pages, ...(articles.get(record.story.id) ?? [])],
    })),
    damaged,
    problems,
  };
}

/** The beginning of a line of one article, as `formatRecords` writes it. */
const OF_ARTICLE =
  /^\{"of":"([a-z0-9][a-z0-9-]{0,79})","page":\{"path":"([a-z0-9/-]{1,200})","template":"([a-z-]{1,40})","view":/;

/**
 * As `parseRecords`, with the paths of pages and without what they print, which is most of the text. Lines of articles stay
 * unread beyond their beginning.
 */
export function parseOutlines(text: string, path: string): MonthRecords {
  const rest: string[] = [];
  const articles = new Map<string, SealedPage[]>();
  for (const line of text.split("\n")) {
    const [, of = "", page = "", template = ""] = OF_ARTICLE.exec(line) ?? [];
    if (of === "") {
      rest.push(line);
      continue;
    }
    const own = articles.get(of) ?? [];
    own.push({ path: page, template, view: {} });
    articles.set(of, own);
  }
  const { records, ...found } = parseRecords(rest.join("\n"), path);
  return {
    ...found,
    records: records.map((record) => ({
      ...record,
      pages: [
        ...record.pages.map(({ path: own, template }) => ({ path: own, template, view: {} })),
        ...(articles.get(record.story.id) ?? []),
      ],
    })),
  };
}

/** The id of the story that a line of records is of, where the line begins as `formatRecords` begins it. */
const OF_STORY = /\{"(?:of":"|story":\{"id":")([a-z0-9][a-z0-9-]{0,79})"/y;

/**
 * Whether the text of a file of records may hold some stories. Much cheaper than to parse it: looks at the beginning of each
 * line. True also where a line does not say.
 */
export function mayHoldStory(text: string, ids: ReadonlySet<string>): boolean {
  for (let at = 0; at < text.length; ) {
    OF_STORY.lastIndex = at;
    const id = OF_STORY.exec(text)?.[1];
    if (id === undefined || ids.has(id)) return true;
    const end = text.indexOf("\n", at);
    at = end < 0 ? text.length : end + 1;
  }
  return false;
}

/** The text of a month's index: a line for each story, the oldest first. `parseMonthIndex` reads it. */
export function formatMonthIndex(stories: readonly SealedStory[]): string {
  return linesAsText([...stories].sort(oldestFirst).map((story) => formatLine(story)));
}

/** Parses a month's index. Each damaged line is one problem. */
export function parseMonthIndex(text: string, path: string): { stories: SealedStory[]; problems: Problem[] } {
  const { values, problems } = parseLines(text, path);
  const stories = values.filter(isStory);
  const foreign = values.length - stories.length;
  return {
    stories,
    problems:
      foreign === 0
        ? [...problems]
        : [
            ...problems,
            {
              place: { path },
              message: `Unexpected values on ${foreign} lines, expected what a build writes of a sealed story`,
              rule: "archive-line",
              help: "Restore the file from its last good version.",
            },
          ],
  };
}

const FILE =
  /^(?:(?:story|article)\/[a-z0-9-]{1,80}|picture)\/(?:[a-z0-9-]{1,80}\/)?[a-z0-9-]{1,80}\.[a-z]{2,5}$/;

/** Whether a parsed value is a story with safe addresses. */
function isStory(value: object): value is SealedStory {
  const { id, slug, lastPublished, articles, formerSlugs, files, listings, topics } = value as SealedStory;
  return (
    typeof id === "string" &&
    SLUG.test(slug) &&
    /^\d{4}-\d\d-\d\d/.test(lastPublished) &&
    [articles, formerSlugs, files, listings, topics].every(Array.isArray) &&
    articles.every((article) => typeof article.id === "string" && SLUG.test(article.slug)) &&
    formerSlugs.every((former) => SLUG.test(former)) &&
    files.every((file) => FILE.test(file))
  );
}

const linesAsText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
