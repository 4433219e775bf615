/** How well extraction tells quotes, speakers and names, on the labelled sets of the data folder. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { names } from "../../src/extract/names/named-entities.js";
import { tokensOf } from "../../src/extract/text/tokenize.js";
import { heldOut, type LabelledText, readMeantime, readWorldwide } from "./names-data.js";
import { scoreOwnCases } from "./own-cases.js";
import { scoreQuotes } from "./quotes-data.js";
import type { Table } from "./table.js";

export async function evaluate(dataFolder: string): Promise<Table[]> {
  const read = (name: string): string | null => {
    const file = path.join(dataFolder, "merge", name);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  };
  const tables: Table[] = [];
  const quotes = read("quotes_polnear.jsonl");
  if (quotes) tables.push(...scoreQuotes(quotes));
  const worldwide = read("names_worldwide.jsonl");
  if (worldwide) {
    const unseen = readWorldwide(worldwide).filter(({ document }) => heldOut(document));
    tables.push(nameTable("Names, names_worldwide, documents never learned from", unseen));
  }
  const meantime = read("names_meantime.jsonl");
  if (meantime) {
    const { columns, rows } = nameTable("", readMeantime(meantime));
    const recall = [0, columns.indexOf("recall"), columns.indexOf("names")];
    tables.push({
      title: "Names found, names_meantime, never learned from",
      columns: recall.map((column) => columns[column] ?? ""),
      rows: rows.map((row) => recall.map((column) => row[column] ?? "")),
    });
  }
  tables.push(scoreOwnCases());
  return tables;
}

const KINDS = { PER: "person", LOC: "place", ORG: "organisation" } as const;

function nameTable(title: string, texts: readonly LabelledText[]): Table {
  const byDocument = new Map<string, LabelledText[]>();
  for (const text of texts) byDocument.set(text.document, [...(byDocument.get(text.document) ?? []), text]);
  const score = new Map(Object.keys(KINDS).map((kind) => [kind, { right: 0, found: 0, wanted: 0 }]));
  for (const lines of byDocument.values()) {
    const found = names(linesOf(lines.map(({ text }) => text)));
    for (const [index, { names: wanted }] of lines.entries()) {
      for (const [label, kind] of Object.entries(KINDS)) {
        const row = score.get(label);
        if (!row) continue;
        const gold = new Set(
          wanted.filter((name) => name.kind === label).map(({ start, end }) => `${start} ${end}`),
        );
        const ours = found.filter((name) => name.line === index && name.kind === kind);
        row.wanted += gold.size;
        row.found += ours.length;
        row.right += ours.filter(({ start, end }) => gold.has(`${start} ${end}`)).length;
      }
    }
  }
  const rows = [...score].map(([kind, row]) => [kind, ...ratios(row)]);
  const all = [...score.values()].reduce((a, b) => ({
    right: a.right + b.right,
    found: a.found + b.found,
    wanted: a.wanted + b.wanted,
  }));
  return {
    title,
    columns: ["kind", "precision", "recall", "F1", "names"],
    rows: [...rows, ["all", ...ratios(all)]],
  };
}

function ratios({ right, found, wanted }: { right: number; found: number; wanted: number }): number[] {
  return [right / found, right / wanted, (2 * right) / (found + wanted), wanted];
}

function linesOf(texts: readonly string[]): Parameters<typeof names>[0] {
  return texts.map((text, paragraph) => ({
    text,
    tokens: tokensOf(text),
    block: null,
    field: null,
    offset: 0,
    id: null,
    paragraph,
  }));
}
