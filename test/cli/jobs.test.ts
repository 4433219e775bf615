/** Threads share out the work; what is published does not tell how many. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { corpus } from "../bench/corpus.js";
import { newsfold } from "./run.js";

/** More articles, stories and pages than one thread takes at a time. */
const ARTICLES = 1_100;

/** Pages for more than one thread: a page an article, and one a story. */
const FEWER = 600;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-jobs-"));
  await mkdir(path.join(folder, "articles"));
  await mkdir(path.join(folder, "fewer"));
  for (const [index, { name, headline, paragraphs }] of corpus(ARTICLES).entries()) {
    const text = `${headline}\n\n${paragraphs[0]}\n`;
    await writeFile(path.join(folder, "articles", `${name}.txt`), text);
    if (index < FEWER) await writeFile(path.join(folder, "fewer", `${name}.txt`), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function digestOf(output: string): Promise<Record<string, string>> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hashes: Record<string, string> = {};
  for (const file of files.sort()) {
    hashes[path.relative(output, file)] = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
  }
  return hashes;
}

test("three threads publish the bytes that one does", async () => {
  const built = [];
  for (const jobs of ["1", "3"]) {
    const { code, err } = await newsfold(["build", "articles", "-o", `out-${jobs}`, "--jobs", jobs], folder);
    expect([code, err]).toEqual([0, ""]);
    built.push(await digestOf(path.join(folder, `out-${jobs}`)));
  }
  const [one = {}, three] = built;
  expect(Object.keys(one).length).toBeGreaterThan(ARTICLES);
  expect(three).toEqual(one);
});

test("a fault in a template is told with its place, also from a thread", async () => {
  await mkdir(path.join(folder, "theme/pages"), { recursive: true });
  await writeFile(path.join(folder, "theme/pages/article.vto"), "<p>fine</p>\n{{ oops( }}\n");
  await writeFile(path.join(folder, "newsfold.yaml"), "theme: theme\n");
  const { code, err } = await newsfold(["build", "fewer", "-o", "out-theme", "--jobs", "3"], folder);
  expect(err).toMatch(/newsfold: Unexpected fault in template pages\/article\.vto:\d+:\d+: /);
  expect(err).not.toContain("[11ty]");
  expect(code).toBe(2);
  // Not even what another thread was laying meanwhile.
  await expect(readdir(path.join(folder, "out-theme"))).rejects.toThrow("ENOENT");
});
