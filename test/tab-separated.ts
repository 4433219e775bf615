/** Reads tables of own words, `*.tsv`: a line for each row, and the names of the columns in the first. */
import { readFileSync } from "node:fs";

/** The cells of each row, without the row of names. */
export function tabSeparated(file: string | URL): string[][] {
  const [, ...rows] = readFileSync(file, "utf8").trim().split("\n");
  return rows.map((row) => row.split("\t"));
}
