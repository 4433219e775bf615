/**
 * A simulated year: each day so many articles of made-up text, one build a day in a process of its own, and files taken out
 * when their stories have long been sealed, as `fetch` does. What a build costs must not grow with what has been sealed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Table } from "../eval/table.js";
import { corpus } from "./corpus.js";
import { NEWSFOLD, type Run, run } from "./site.js";

/** Days after which a story is sealed, and after which a file is taken out. */
const WINDOW = 30;
const RETENTION = 45;
/** The live window and what is kept beside it are full by then. */
const SETTLED = 40;
const OUTLETS = ["Coast Post", "Bay Herald", "Inland Times", "Harbour Courier", "The Lantern"];
const TOPICS = ["Coast", "Courts", "Health", "Money", "Sport", "Weather"];
const DAY_MS = 86_400_000;

/** @param scale articles a day, and days */
export async function bench([articles = 1_000, days = 365]: readonly number[] = []): Promise<Table[]> {
  if (days <= SETTLED) throw new Error(`Unexpected ${days} days, expected more than ${SETTLED}`);
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-year-"));
  try {
    return [await live(folder, articles, days)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function live(folder: string, articles: number, days: number): Promise<Table> {
  await mkdir(path.join(folder, "articles"));
  const settings = `inputs: articles\nledger: ledger.json\narchive: { afterDays: ${WINDOW} }\n`;
  await writeFile(path.join(folder, "newsfold.yaml"), settings);
  const seen = new Set<string>();
  const runs: Run[] = [];
  for (let day = 0; day < days; day++) {
    await writeDay(folder, day, articles);
    if (day >= RETENTION)
      await rm(path.join(folder, "articles", nameOf(day - RETENTION)), { recursive: true });
    runs.push(await run([NEWSFOLD, "build", "--quiet"], folder));
    for (const page of pagesOf(folder)) seen.add(page);
    const { processor, peak } = runs.at(-1) as Run;
    process.stderr.write(`\rday ${day + 1} of ${days}: ${processor.toFixed(1)} s, ${peak} MB   `);
  }
  process.stderr.write("\n");
  const lost = [...seen].filter((page) => !isWhole(folder, page)).length;
  const row = (what: string, from: number, to: number) => {
    const own = runs.slice(from, to);
    const median = middle(own.map(({ processor }) => processor));
    const settled = middle(runs.slice(SETTLED - 3, SETTLED + 2).map(({ processor }) => processor));
    const peak = Math.max(...own.map((one) => one.peak ?? 0));
    return [what, median.toFixed(2), (median / settled).toFixed(2), peak];
  };
  const middles = [90, 180, 270].filter((day) => day < days - 10);
  return {
    title: `A year: ${articles} articles a day, ${days} days, a build each`,
    columns: ["build of day", "processor s", "of day 40", "peak MB"],
    rows: [
      row("1", 0, 1),
      row("20", 17, 22),
      row(String(SETTLED), SETTLED - 3, SETTLED + 2),
      ...middles.map((day) => row(String(day), day - 3, day + 2)),
      row(`${days}, the last`, days - 5, days),
    ],
    note:
      `Medians of five days, in processor time of all threads. At the end ${seen.size} addresses of stories and articles, ${lost} lost; ` +
      `the highest peak of all builds ${Math.max(...runs.map(({ peak }) => peak ?? 0))} MB.`,
  };
}

const nameOf = (day: number): string =>
  new Date(Date.UTC(2024, 0, 1) + day * DAY_MS).toISOString().slice(0, 10);

async function writeDay(folder: string, day: number, count: number): Promise<void> {
  const date = nameOf(day);
  const own = path.join(folder, "articles", date);
  await mkdir(own);
  for (const [index, { name, headline, paragraphs }] of corpus(count, day + 1).entries()) {
    const front = [
      `title: ${JSON.stringify(headline)}`,
      `date: ${date}`,
      `source: ${OUTLETS[index % OUTLETS.length]}`,
      `topics: [${TOPICS[(index + day) % TOPICS.length]}]`,
    ];
    await writeFile(
      path.join(own, `${name}.md`),
      `---\n${front.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n`,
    );
  }
}

/** Folders of stories and articles. */
function pagesOf(folder: string): string[] {
  return ["story", "article"].flatMap((kind) =>
    readdirSync(path.join(folder, "site", kind)).map((name) => `${kind}/${name}`),
  );
}

function isWhole(folder: string, page: string): boolean {
  const file = path.join(folder, "site", page, "index.html");
  return existsSync(file) && !readFileSync(file, "utf8").includes("No longer in this digest");
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
