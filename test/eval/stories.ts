/**
 * How long the pages of stories are beside their sources, and whether they print a sentence twice: on all stories of
 * `news_cluster`, and on those of 500 articles of `gva`, twice: rules were tried on the first 500 alone.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { receive, understand } from "../../src/build.js";
import { defaultConfig } from "../../src/config.js";
import { storyPath } from "../../src/site/edition/links.js";
import { draw } from "../../src/site/render.js";
import { renderPages } from "../../src/site/render-pages.js";
import { servedFile } from "../../src/site/views/page-view.js";
import { measurePage, overLimits, type PageMeasure } from "../site/page-measure.js";
import type { Table } from "./table.js";

/** Rows of a set, from one to another. */
const SLICES = [
  { set: "news_cluster", from: 0, to: Number.POSITIVE_INFINITY },
  { set: "gva", from: 0, to: 500 },
  { set: "gva", from: 500, to: 1_000 },
] as const;

export const names: readonly string[] = [...new Set(SLICES.map(({ set }) => set))];

export interface MeasuredStory extends PageMeasure {
  readonly slug: string;
  readonly reports: number;
  readonly html: string;
}

/** Builds the stories of some records, and measures the page of each. */
export async function measureStories(lines: readonly string[]): Promise<MeasuredStory[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "newsfold-eval-"));
  try {
    writeFileSync(path.join(folder, "articles.jsonl"), lines.join("\n"));
    const received = await receive(["articles.jsonl"], folder, defaultConfig);
    const { edited, received: kept } = await understand(received, defaultConfig, null);
    const plan = await draw(edited.digest, kept.documents, edited.problems, defaultConfig, "{}\n");
    const pages = plan.pages.filter(({ template }) => template === "story");
    const files = await renderPages({
      pages: pages.map(({ path: name, template, view }) => ({ path: name, template, view: view() })),
      site: plan.site,
      theme: plan.theme,
    });
    const byPath = new Map(files.map((file) => [file.path, String(file.content)]));
    const articles = new Map(edited.digest.entries.map(({ article }) => [article.id, article]));
    return edited.digest.stories.map((story) => {
      const { slug, group } = story;
      const html = byPath.get(servedFile(storyPath(slug))) ?? "";
      const own = group.articles.flatMap((id) => articles.get(id) ?? []);
      return { slug, reports: own.length, html, ...measurePage(html, story, own) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
