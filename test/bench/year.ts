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

/** @param scale articles a day, days, and days from one build to the next where no row of the table is measured */
export async function bench([articles = 1_000, days = 365, every = 1]: readonly number[] = []): Promise<
  Table[]
> {
  if (days <= SETTLED) throw new Error(`Unexpected ${days} days, expected more than ${SETTLED}`);
  // A file is taken out once its story is sealed, so a build has to come between.
  if (every >= RETENTION - WINDOW)
    throw new Error(`Unexpected build every ${every} days, expected one in less than ${RETENTION - WINDOW}`);
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-year-"));
  try {
    return [await live(folder, { articles, days, every })];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Scale {
  readonly articles: number;
  readonly days: number;
  readonly every: number;
}

/** A row of the table, with its first day and the day after its last. */
type Measured = readonly [what: string, from: number, to: number];

function measuredOf(days: number): Measured[] {
  const middles = [90, 180, 270].filter((day) => day < days - 10);
  const around = (day: number): Measured => [String(day), day - 3, day + 2];
  return [
    ["1", 0, 1],
    ...[20, SETTLED, ...middles].map(around),
    [`${days}, the last`, Math.max(SETTLED + 2, days - 5), days],
  ];
}

async function live(folder: string, { articles, days, every }: Scale): Promise<Table> {
  await mkdir(path.join(folder, "articles"));
  const settings = `inputs: articles\nledger: ledger.json\narchive: { afterDays: ${WINDOW} }\n`;
  await writeFile(path.join(folder, "newsfold.yaml"), settings);
  const seen = new Set<string>();
  const measured = measuredOf(days);
  const due = (day: number) => day % every === 0 || measured.some(([, from, to]) => from <= day && day < to);
  const runs = new Map<number, Run>();
  for (let day = 0; day < days; day++) {
    await writeDay(folder, day, articles);
    if (day >= RETENTION)
      await rm(path.join(folder, "articles", nameOf(day - RETENTION)), { recursive: true });
    if (!due(day)) continue;
    const made = await run([NEWSFOLD, "build", "--quiet"], folder);
    runs.set(day, made);
    for (const page of pagesOf(folder)) seen.add(page);
    const { processor, peak } = made;
    process.stderr.write(`\rday ${day + 1} of ${days}: ${processor.toFixed(1)} s, ${peak} MB   `);
  }
  process.stderr.write("\n");
  const lost = [...seen].filter((page) => !isWhole(folder, page)).length;
  const between = (from: number, to: number) =>
    [...runs].filter(([day]) => from <= day && day < to).map(([, each]) => each);
  const processorOf = (from: number, to: number) =>
    middle(between(from, to).map(({ processor }) => processor));
  const settled = processorOf(SETTLED - 3, SETTLED + 2);
  const peakOf = (some: Iterable<Run>) => Math.max(...Array.from(some, ({ peak }) => peak ?? 0));
  const builds = every === 1 ? "a build each" : `a build every ${every} days and on each measured day`;
  return {
    title: `A year: ${articles} articles a day, ${days} days, ${builds}`,
    columns: ["build of day", "processor s", "of day 40", "peak MB"],
    rows: measured.map(([what, from, to]) => {
      const median = processorOf(from, to);
      return [what, median.toFixed(2), (median / settled).toFixed(2), peakOf(between(from, to))];
    }),
    note:
      `Medians of five days, in processor time of all threads. At the end ${seen.size} addresses of stories and articles, ${lost} lost; ` +
      `the highest peak of all builds ${peakOf(runs.values())} MB.`,
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
