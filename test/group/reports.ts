/** Reports as a folder of records brings them: read and extracted, for tests of grouping that depend on names and dates. */
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import type { Article } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";

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
