/**
 * The whole build against plain Eleventy rendering the same articles as Markdown, and against a bare write of the
 * bytes that newsfold writes; then the build after one article has changed, and after nothing has. Whole processes, in turns
 * within one run, and measured in processor time, so that the ratios hold on any machine whatever else it does; the
 * cheaper of two turns counts. Nothing is deleted before the end: file systems write slowly for a while after that.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Table } from "../eval/table.js";
import { type BenchArticle, corpus } from "./corpus.js";

/** The first turn also warms the machine's caches of what each reads. */
const TURNS = [1, 2] as const;

const root = fileURLToPath(new URL("../..", import.meta.url));
const ELEVENTY = path.join(root, "node_modules/@11ty/eleventy/cmd.cjs");
export const NEWSFOLD = path.join(root, "dist/cli.js");
const USAGE = path.join(root, "test/bench/usage.cjs");

export async function bench(sizes: readonly number[] = [1_000, 10_000]): Promise<Table[]> {
  const rows: (string | number)[][] = [];
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-bench-"));
  try {
    for (const size of sizes) rows.push(...(await compare(path.join(folder, String(size)), size)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return [
    {
      title: "Whole build",
      columns: ["articles", "what", "processor s", "wall s", "cold is", "of cold", "peak MB", "files"],
      rows,
      note:
        "Whole processes, all their threads; ratios are of processor time. " +
        "“cold is”: a cold build over that row; to keep: at most 2.5 times plain Eleventy. " +
        "“of cold”: that row's over a cold build's; to keep: at most .1 for one changed article, .025 for none.",
    },
  ];
}

async function compare(folder: string, size: number): Promise<(string | number)[][]> {
  const [texts, pages] = [path.join(folder, "texts"), path.join(folder, "pages")];
  await writeArticles(corpus(size), texts, pages);
  const turns: Turn[] = [];
  for (const turn of TURNS) {
    const [out, plain, bare] = [`out-${turn}`, `plain-${turn}`, `bare-${turn}`];
    const build = [NEWSFOLD, "build", texts, "-o", out, "--quiet"];
    // Each turn has caches of its own: its first build is a cold one.
    const caches = path.join(folder, `caches-${turn}`);
    const newsfold = await run(build, folder, caches);
    const again = await run(build, folder, caches);
    await changeOne(texts, turn);
    turns.push({
      newsfold,
      again,
      changed: await run(build, folder, caches),
      eleventy: await run([ELEVENTY, "--input=pages", `--output=${plain}`, "--quiet"], folder, caches),
      bare: writeBare(path.join(folder, out), path.join(folder, bare)),
    });
  }
  const fastest = (what: keyof Turn) =>
    turns
      .map((turn) => turn[what])
      .reduce((best, other) => (other.processor < best.processor ? other : best));
  const newsfold = fastest("newsfold");
  const files = listFiles(path.join(folder, "out-1")).length;
  const row = (what: string, { processor, wall, peak }: Run, count: number) => [
    size,
    what,
    processor.toFixed(2),
    wall.toFixed(2),
    (newsfold.processor / processor).toFixed(2),
    (processor / newsfold.processor).toFixed(3),
    peak === null ? "" : String(peak),
    count,
  ];
  return [
    row("newsfold", newsfold, files),
    row("newsfold, one article changed", fastest("changed"), files),
    row("newsfold, nothing changed", fastest("again"), files),
    row("plain Eleventy, Markdown", fastest("eleventy"), listFiles(path.join(folder, "plain-1")).length),
    row("bare write of newsfold's files", fastest("bare"), files),
  ];
}

async function writeArticles(articles: readonly BenchArticle[], texts: string, pages: string): Promise<void> {
  await mkdir(texts, { recursive: true });
  await mkdir(path.join(pages, "_includes"), { recursive: true });
  const layout =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content }}</body></html>';
  await writeFile(path.join(pages, "_includes/page.liquid"), layout);
  for (const { name, headline, paragraphs } of articles) {
    const body = paragraphs.join("\n\n");
    await writeFile(path.join(texts, `${name}.txt`), `${headline}\n\n${body}\n`);
    const front = `---\ntitle: ${JSON.stringify(headline)}\nlayout: page.liquid\n---\n`;
    await writeFile(path.join(pages, `${name}.md`), `${front}${body}\n`);
  }
}

/** Another number in the headline and the text of one article in the middle. */
async function changeOne(texts: string, turn: number): Promise<void> {
  const names = readdirSync(texts).sort();
  const file = path.join(texts, names[Math.floor(names.length / (turn + 1))] ?? "");
  await writeFile(file, readFileSync(file, "utf8").replace(/\d+/g, "1234"));
}

/** One turn of all that is compared. */
interface Turn {
  readonly newsfold: Run;
  readonly again: Run;
  readonly changed: Run;
  readonly eleventy: Run;
  readonly bare: Run;
}

export interface Run {
  /** Seconds of processor time, of all threads. */
  readonly processor: number;
  /** Seconds that passed. */
  readonly wall: number;
  /** Peak resident memory in MB; null where it is not measured. */
  readonly peak: number | null;
}

/** @param caches folder of what builds note for the next ones */
export async function run(
  args: readonly string[],
  cwd: string,
  caches = path.join(cwd, "caches"),
): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--require", USAGE, ...args], {
    cwd,
    env: { ...process.env, XDG_CACHE_HOME: caches },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [errors, usage, code] = await Promise.all([
    collect(child.stdio[2] as NodeJS.ReadableStream),
    collect(child.stdio[3] as NodeJS.ReadableStream),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  if (code !== 0)
    throw new Error(`Unexpected exit code ${code} of ${args.join(" ")}\n${errors.slice(0, 2000)}`);
  const wall = (performance.now() - started) / 1000;
  const { peak, processor } = JSON.parse(usage) as { peak: number; processor: number };
  return { processor: processor / 1e6, wall, peak: Math.round(peak / 1024) };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}

function writeBare(from: string, to: string): Run {
  const contents = listFiles(from).map((file) => ({
    file: path.join(to, path.relative(from, file)),
    content: readFileSync(file),
  }));
  const started = performance.now();
  const before = process.cpuUsage();
  for (const { file, content } of contents) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1e6, wall: (performance.now() - started) / 1000, peak: null };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
