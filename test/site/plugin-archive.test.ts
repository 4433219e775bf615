/** The plugin for Eleventy beside an archive: it says that it cannot show sealed stories, instead of leaving their pages out. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { newsfold } from "../../src/eleventy.js";
import type { EleventyConfig } from "../../src/site/eleventy-config.js";

const cwd = mkdtempSync(path.join(tmpdir(), "newsfold-plugin-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it("refuses a ledger with sealed stories before a page is written, and says what to do", async () => {
  writeFileSync(
    path.join(cwd, "a.txt"),
    "Ferry aground\n\nThe ferry Anna Lind ran aground off Northmouth.\n",
  );
  const ledger = '{"newsfold": 1,\n"build": 2,\n"archive": [\n{"month":"2024-01","stories":1}\n]}\n';
  writeFileSync(path.join(cwd, "ledger.json"), ledger);
  const added: string[] = [];
  const host = {
    versionCheck: () => {},
    addWatchTarget: () => {},
    addTemplate: (name: string) => added.push(name),
    directories: { output: path.join(cwd, "_site") },
  } as unknown as EleventyConfig;
  const plugged = newsfold(host, { inputs: ["a.txt"], ledger: "ledger.json", cwd });
  await expect(plugged).rejects.toThrow(/^Unexpected archive of sealed stories beside .*docs\/eleventy\.md$/);
  expect(added).toEqual([]);
});
