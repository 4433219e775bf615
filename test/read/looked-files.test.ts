/** A build that follows a look at its inputs reads what the look opened, and the same as without it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { fingerprintInputs, LookedFiles } from "../../src/read/found-files.js";
import { readInputs } from "../../src/read/inputs.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "newsfold-looked-"));
  writeFileSync(path.join(cwd, "ferry.txt"), "Ferry turns back\n\nThe ferry turned back in Averby.\n");
  writeFileSync(path.join(cwd, "mill.md"), "# Mill burns\n\nThe mill burned for two hours.\n");
  writeFileSync(path.join(cwd, "page.bin"), Buffer.from([0, 1, 2]));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const options = (looked?: LookedFiles) => ({ limits: defaultConfig.limits, cwd, looked });

it("reads the same with it and without it", async () => {
  const looked = new LookedFiles();
  const print = await fingerprintInputs(["."], options(looked));
  const read = await readInputs(["."], options(looked));
  expect(read).toEqual(await readInputs(["."], options()));
  expect(read.fingerprint).toBe(print);
});

it("opens each file once: one that changes in between is read as it was when it was looked at", async () => {
  const looked = new LookedFiles();
  const print = await fingerprintInputs(["."], options(looked));
  writeFileSync(path.join(cwd, "mill.md"), "# Mill stands\n\nThe mill did not burn.\n");
  const read = await readInputs(["."], options(looked));
  expect(read.documents.map(({ text }) => text.includes("two hours"))).toEqual([false, true]);
  expect(read.fingerprint).toBe(print);
  // It is handed over once.
  const next = await readInputs(["."], options(looked));
  expect(next.documents.map(({ text }) => text.includes("did not burn"))).toEqual([false, true]);
});

it("holds no more than it may", async () => {
  const looked = new LookedFiles(40);
  await fingerprintInputs(["."], options(looked));
  writeFileSync(path.join(cwd, "ferry.txt"), "Ferry sails\n\nThe ferry sailed on.\n");
  const { documents } = await readInputs(["."], options(looked));
  expect(documents[0]?.text).toContain("sailed on");
});
