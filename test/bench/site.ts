/**
 * The whole build against plain Eleventy rendering the same articles as Markdown, and against a bare write of the
 * bytes that newsfold writes. Whole processes, one after the other in one run, so that the ratios hold on any machine.
 */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Table } from "../eval/table.js";
import { type BenchArticle, corpus } from "./corpus.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ELEVENTY = path.join(root, "node_modules/@11ty/eleventy/cmd.cjs");
const NEWSFOLD = path.join(root, "dist/cli.js");
const PEAK = path.join(root, "test/bench/peak.cjs");

export async function bench(sizes: readonly number[] = [1_000, 10_000]): Promise<Table[]> {
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    const folder = await mkdtemp(path.join(tmpdir(), "newsfold-bench-"));
    try {
      rows.push(...(await compare(folder, size)));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return [
    {
      title: "Whole build",
      columns: ["articles", "what", "seconds", "newsfold is", "peak MB", "files"],
      rows,
      note: "Whole processes. “newsfold is” gives newsfold's seconds over that row's: under 1 is faster.",
    },
  ];
}

async function compare(folder: string, size: number): Promise<(string | number)[][]> {
  const articles = corpus(size);
  const [texts, pages, out, plain, bare] = ["texts", "pages", "out", "plain", "bare"].map((name) =>
    path.join(folder, name),
  ) as [string, string, string, string, string];
  await writeArticles(articles, texts, pages);
  const newsfold = await run([NEWSFOLD, "build", texts, "-o", out, "--quiet"], folder);
  const again = await run([NEWSFOLD, "build", texts, "-o", out, "--quiet"], folder);
  const eleventy = await run([ELEVENTY, "--input=pages", `--output=${plain}`, "--quiet"], folder);
  const written = await writeBare(out, bare);
  const row = (what: string, { seconds, peak }: Run, files: number) => [
    size,
    what,
    seconds.toFixed(2),
    (newsfold.seconds / seconds).toFixed(2),
    peak === null ? "" : String(peak),
    files,
  ];
  return [
    row("newsfold", newsfold, written.files),
    row("newsfold again, nothing changed", again, written.files),
    row("plain Eleventy, Markdown", eleventy, (await listFiles(plain)).length),
    row("bare write of newsfold's files", { seconds: written.seconds, peak: null }, written.files),
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

interface Run {
  readonly seconds: number;
  /** Peak resident memory in MB. */
  readonly peak: number | null;
}

async function run(args: readonly string[], cwd: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--require", PEAK, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [errors, peak, code] = await Promise.all([
    collect(child.stdio[2] as NodeJS.ReadableStream),
    collect(child.stdio[3] as NodeJS.ReadableStream),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  if (code !== 0)
    throw new Error(`Unexpected exit code ${code} of ${args.join(" ")}\n${errors.slice(0, 2000)}`);
  return { seconds: (performance.now() - started) / 1000, peak: Math.round(Number(peak) / 1024) };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}

async function writeBare(from: string, to: string): Promise<{ seconds: number; files: number }> {
  const files = await listFiles(from);
  const contents = new Map<string, Buffer>();
  for (const file of files) contents.set(path.join(to, path.relative(from, file)), await readFile(file));
  const started = performance.now();
  for (const [file, content] of contents) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return { seconds: (performance.now() - started) / 1000, files: files.length };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
