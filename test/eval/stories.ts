/**
 * How long the pages of stories are beside their sources, and whether they print a sentence twice: on all stories of
 * `news_cluster`, and on those of 500 articles of `gva`, twice: rules were tried on the first 500 alone.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type MeasuredStory, measureStories } from "../site/measured-stories.js";
import { overLimits } from "../site/page-measure.js";
import type { Table } from "./table.js";

/** Rows of a set, from one to another. */
const SLICES = [
  { set: "news_cluster", from: 0, to: Number.POSITIVE_INFINITY },
  { set: "gva", from: 0, to: 500 },
  { set: "gva", from: 500, to: 1_000 },
] as const;

export const names: readonly string[] = [...new Set(SLICES.map(({ set }) => set))];

export async function evaluate(folder: string, wanted: readonly string[] = []): Promise<Table[]> {
  const rows: (string | number)[][] = [];
  for (const { set, from, to } of SLICES) {
    if (wanted.length > 0 && !wanted.includes(set)) continue;
    const lines = readFileSync(path.join(folder, "group", `${set}.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line !== "");
    const measured = await measureStories(lines.slice(from, to));
    const count = (holds: (one: MeasuredStory) => boolean) => measured.filter(holds).length;
    rows.push([
      to === Number.POSITIVE_INFINITY ? set : `${set} ${from + 1}-${to}`,
      measured.length,
      count(({ visible, sources }) => visible > 0.4 * sources),
      count((one) => overLimits(one).length > 0),
      count(({ twice }) => twice.length > 0),
      Math.max(...measured.map(({ elements }) => elements)),
      Math.max(...measured.map(({ bytes }) => bytes)),
    ]);
  }
  return [
    {
      title: "Pages of stories",
      columns: [
        "set",
        "stories",
        "over .4, floor aside",
        "over a limit",
        "say twice",
        "most elements",
        "most bytes",
      ],
      rows,
    },
  ];
}
