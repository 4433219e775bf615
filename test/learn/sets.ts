/** The labelled sets of `group/`, read by newsfold's own reader. Their texts never enter the repository. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { defaultConfig } from "../../src/config.js";
import { extractArticle } from "../../src/extract/article.js";
import type { Article } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { byCodeUnit } from "../../src/structures/order.js";

export interface LabelledSet {
  readonly name: string;
  /** By id. */
  readonly articles: readonly Article[];
  /** Event of each article, in the same order. */
  readonly events: readonly string[];
}

/** A line of a set, as its file has it. */
export interface LabelledRecord {
  readonly id: string;
  readonly event: string;
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
  readonly source?: string;
  readonly published?: string;
}

export interface LabelledPair {
  readonly a: Article;
  readonly b: Article;
  readonly same: boolean;
}

/** Sets whose labels are people's, or as good: weights are learned from them. */
export const learnable = ["basil", "news_cluster", "wikinews", "ecbplus", "gva"];
/** Labelled by an algorithm: measured, never learned from. */
export const coarse = ["uci_sample"];

/** The lines of a set; null where the folder has no such set. */
export function recordsOf(folder: string, name: string): LabelledRecord[] | null {
  return linesOf(folder, name)?.map((line) => JSON.parse(line) as LabelledRecord) ?? null;
}

/** @param arrange what becomes of each record before it is read: see arrangements */
export function readSet(
  folder: string,
  name: string,
  arrange: (record: LabelledRecord, index: number) => object = (record) => record,
): LabelledSet | null {
  const records = recordsOf(folder, name);
  if (!records) return null;
  const labelled = records.map((record, index) => {
    return { article: articleOf(JSON.stringify(arrange(record, index)), name), event: String(record.event) };
  });
  labelled.sort((x, y) => byCodeUnit(x.article.id, y.article.id));
  return {
    name,
    articles: labelled.map(({ article }) => article),
    events: labelled.map(({ event }) => event),
  };
}

export function readPairs(folder: string): LabelledPair[] | null {
  const name = "pairs_news_ensemble";
  const lines = linesOf(folder, name);
  if (!lines) return null;
  return lines.map((line) => {
    const { pair, a, b, same } = JSON.parse(line) as { pair: string; a: object; b: object; same: boolean };
    const side = (record: object, which: string) =>
      articleOf(JSON.stringify({ ...record, id: `${pair}${which}` }), name);
    return { a: side(a, "a"), b: side(b, "b"), same };
  });
}

function linesOf(folder: string, name: string): string[] | null {
  const file = path.join(folder, "group", `${name}.jsonl`);
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : null;
}

export function articleOf(line: string, name: string): Article {
  const [document] = readRecords(line, name, defaultConfig.limits.recordBytes).documents;
  if (!document) throw new Error(`no article in a line of ${name}: ${line.slice(0, 80)}`);
  return extractArticle(document).article;
}
