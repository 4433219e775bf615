/** All that a merged story tells, on own reports: a change of any part of it is seen. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Report, reported } from "../group/reports.js";
import { listedStory } from "./story-listing.js";

const FOLDERS = ["whole", "reports"].map((name) => new URL(`../fixtures/merge/${name}/`, import.meta.url));

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => [name, new URL(name, folder)] as const),
);
const COPIES: Readonly<Record<string, readonly string[][]>> = {
  "copies.jsonl": [["River Post", "Severn Herald"]],
};

describe("a story", () => {
  it.each(files)("%s", async (name, file) => {
    const reports = readFileSync(file, "utf8").trim().split("\n");
    const told = listedStory(reported(reports.map((line) => JSON.parse(line) as Report)), COPIES[name] ?? []);
    await expect(told).toMatchFileSnapshot(fileURLToPath(file).replace(/jsonl$/, "told"));
  });
});
