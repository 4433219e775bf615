/** Containers start in `/`, whose folder belongs to nobody's articles: build works there with full paths, and so does serve (serve.test.ts). */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newsfoldWarm } from "./run.js";

let folder: string;
let article: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-root-"));
  article = path.join(folder, "bridge.txt");
  await writeFile(
    article,
    "Bridge shut at Averby\n\nThe bridge at Averby was shut on Monday, the mayor said.\n",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a build in `/` publishes what a build in the folder of its articles publishes", async () => {
  const [below, inside] = [path.join(folder, "below"), path.join(folder, "inside")];
  const fromRoot = await newsfoldWarm(["build", article, "-o", below], "/");
  expect([fromRoot.code, fromRoot.out]).toEqual([
    0,
    expect.stringContaining("1 article, 1 story, 0 problems"),
  ]);
  expect((await newsfoldWarm(["build", "bridge.txt", "-o", inside], folder)).code).toBe(0);
  const front = async (site: string) => readFile(path.join(site, "index.html"), "utf8");
  expect(await front(below)).toBe(await front(inside));
});
