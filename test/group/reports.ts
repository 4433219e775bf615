/** Reports as a folder of records brings them: read and extracted, for tests of grouping that depend on names and dates. */
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import { explainPair } from "../../src/group/explain-pair.js";
import { groupArticles } from "../../src/group/group.js";
import type { Article } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { inEnglish } from "../site/words.js";

export interface Report {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly source?: string;
  readonly lang?: string;
}

export function reported(reports: readonly Report[]): Article[] {
  const lines = reports.map((report) => JSON.stringify(report)).join("\n");
  const { documents } = readRecords(lines, "reports.ndjson", defaultConfig.limits.recordBytes);
  return documents.map((document) => extractArticle(document).article);
}

/** The same articles dated otherwise: as they are, all on one day, and not at all. */
export function arrangements(articles: readonly Article[]): [string, Article[]][] {
  const day = { iso: "2024-05-01", precision: "day", from: "published" } as const;
  return [
    ["as dated", [...articles]],
    ["on one day", articles.map((article) => ({ ...article, published: day }))],
    ["undated", articles.map((article) => ({ ...article, published: null }))],
  ];
}

/** Headline and text of a report. */
export type Side = readonly [title: string, text: string];

const DAY = "2024-10-12";
const options = { config: defaultConfig.group, editors: defaultConfig.editors };

/** Two reports of one day by two outlets. */
export const pairOf = (a: Side, b: Side) =>
  reported([
    { id: "a", title: a[0], text: a[1], published: DAY, source: "The Ledger" },
    { id: "b", title: b[0], text: b[1], published: DAY, source: "Evening Courier" },
  ]);

/** How many stories two reports make, and why, for a test that fails. */
export function judgedPair(a: Side, b: Side): { stories: number; told: string } {
  const [first, second] = pairOf(a, b);
  if (!first || !second) throw new Error("no pair");
  const { reasons, score } = explainPair(first, second, [first, second], options);
  return {
    stories: groupArticles([first, second], options).groups.length,
    told: `${score}: ${reasons.map(({ remark }) => inEnglish(remark)).join("; ")}`,
  };
}
