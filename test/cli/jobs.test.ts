/**
 * Threads share out the work; what is published does not tell how many, of plain files and of hostile ones. The portions are small
 * here, so that a few articles make more of each than one thread takes at a time. `npm run bench load` builds more.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receive, understand } from "../../src/build.js";
import { defaultConfig } from "../../src/config.js";
import type { Crew } from "../../src/crew.js";
import { formatLedger } from "../../src/digest/ledger/ledger.js";
import { corpus } from "../bench/corpus.js";
import { writeFiles } from "../pipeline/hostile.js";
import { mixedFiles } from "../pipeline/mixed-files.js";
import { root } from "./run.js";

const ARTICLES = 34;
const SMALL = { articles: 14, stories: 8, pages: 30 };
const THREADS = 3;
/** Files of all kinds, and how many of them a thread gets at a time. */
const MIXED = { files: 40, chunk: 3 };

/** Compiled, because a worker thread loads its code as Node does. */
const compiled = <M>(name: string): Promise<M> => import(path.join(root, "dist", `${name}.js`)) as Promise<M>;
const { alone, startCrew } = await compiled<typeof import("../../src/crew.js")>("crew");
const { PORTIONS } = await compiled<typeof import("../../src/build.js")>("build");
const { buildSite } = await compiled<typeof import("../../src/commands/site.js")>("commands/site");
const { loadSettings } = await compiled<typeof import("../../src/commands/settings/settings.js")>(
  "commands/settings/settings",
);

let folder: string;
/** One for all builds: a thread loads all modules before it does anything. */
let threads: Crew;
beforeAll(async () => {
  threads = startCrew(THREADS);
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-jobs-"));
  await mkdir(path.join(folder, "articles"));
  for (const { name, headline, paragraphs } of corpus(ARTICLES))
    await writeFile(path.join(folder, "articles", `${name}.txt`), `${headline}\n\n${paragraphs[0]}\n`);
});
afterAll(async () => {
  await threads.close();
  await rm(folder, { recursive: true, force: true });
});

/** Builds into a folder; `shared`: what was given out, and in how many portions. */
async function build(output: string, crew: Crew, portions = SMALL): Promise<{ shared: string[] }> {
  const config = path.join(folder, "newsfold.yaml");
  const settings = await loadSettings([path.join(folder, "articles")], {
    config,
    output: path.join(folder, output),
    cache: false,
  });
  const shared: string[] = [];
  const watched: Crew = {
    ...crew,
    map: (job, count, itemAt, options) => {
      if (count > 2 * options.chunk) shared.push(job);
      return crew.map(job, count, itemAt, options);
    },
  };
  const { published } = await buildSite(settings, { crew: watched, portions });
  expect(published?.problems).toEqual([]);
  return { shared };
}

async function hashesIn(output: string): Promise<Record<string, string>> {
  const entries = await readdir(path.join(folder, output), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hashes: Record<string, string> = {};
  for (const file of files.sort()) {
    hashes[path.relative(path.join(folder, output), file)] = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
  }
  return hashes;
}

test("three threads publish the bytes that one does, whatever the portions", async () => {
  await writeFile(path.join(folder, "newsfold.yaml"), "");
  const whole = await build("out-whole", startCrew(1), PORTIONS);
  expect(whole.shared).toEqual([]);
  const threaded = await build("out-threads", threads);
  expect(threaded.shared).toEqual(["extract", "merge", "write"]);
  const portioned = await build("out-portioned", startCrew(1));
  expect(portioned.shared).toEqual(["extract", "merge", "write"]);

  const expected = await hashesIn("out-whole");
  expect(Object.keys(expected).length).toBeGreaterThan(ARTICLES);
  expect(await hashesIn("out-threads")).toEqual(expected);
  expect(await hashesIn("out-portioned")).toEqual(expected);
});

test("a fault in a template is told with its place, also from a thread", async () => {
  await mkdir(path.join(folder, "theme/pages"), { recursive: true });
  await writeFile(path.join(folder, "theme/pages/article.vto"), "<p>fine</p>\n{{ oops( }}\n");
  await writeFile(path.join(folder, "newsfold.yaml"), "theme: theme\n");
  await expect(build("out-theme", threads)).rejects.toMatchObject({
    // The command line reports an error of this name in one line, and exits with 2.
    name: "TemplateFault",
    message: expect.stringMatching(
      /^Unexpected fault in template pages\/article\.vto:\d+:\d+: (?!.*\[11ty\])/,
    ),
  });
  // Not even what another thread was writing meanwhile.
  await expect(readdir(path.join(folder, "out-theme"))).rejects.toThrow("ENOENT");
});

test(`${MIXED.files} mixed files`, async () => {
  await writeFiles(path.join(folder, "mixed"), mixedFiles(MIXED.files));
  const received = await receive(["mixed"], folder, defaultConfig);
  expect(received.documents.length).toBeGreaterThan(MIXED.files / 2);
  const understood = async (crew: Crew) => {
    const { edited } = await understand(received, defaultConfig, null, { crew });
    return JSON.stringify([edited.digest, edited.problems, formatLedger(edited.ledger)]);
  };
  let chunks = 0;
  const inTurns: Crew = {
    map: (job, count, itemAt, options) => {
      chunks += Math.ceil(count / MIXED.chunk);
      return threads.map(job, count, itemAt, { ...options, chunk: MIXED.chunk });
    },
    close: async () => {},
  };
  expect(await understood(inTurns)).toBe(await understood(alone));
  expect(chunks).toBeGreaterThan(4);
});
