import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type DigestEvent, newsfold } from "../../src/eleventy.js";

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), "newsfold-events-")));
  await mkdir(path.join(root, "pages"));
  await mkdir(path.join(root, "articles"));
  await writeFile(
    path.join(root, "articles/a.md"),
    "# Quay closed\n\nThe quay of Northmouth is closed until Friday.\n",
  );
  await writeFile(path.join(root, "articles/empty.md"), "");
});
afterEach(() => rm(root, { recursive: true, force: true }));

it("problems go to Eleventy's log, and the digest to who listens", async () => {
  const warned: string[] = [];
  const heard: DigestEvent[] = [];
  const eleventy = new Eleventy(path.join(root, "pages"), path.join(root, "out"), {
    configPath: null,
    quietMode: true,
    config: async (eleventyConfig) => {
      eleventyConfig.on("newsfold.digest", (event) => heard.push(event as DigestEvent));
      await newsfold(eleventyConfig, { cwd: root, inputs: ["articles"] });
      Object.assign(eleventyConfig, { logger: { warn: (message: string) => warned.push(message) } });
    },
  });
  await eleventy.toJSON();
  expect(heard).toHaveLength(1);
  expect(heard[0]?.digest.stories.map(({ headline }) => headline.text)).toEqual(["Quay closed"]);
  expect(warned.some((line) => line.startsWith("articles/empty.md"))).toBe(true);
});
