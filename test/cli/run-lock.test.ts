/** Two runs at once: the second is told, and what a killed run leaves is no run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runAlone } from "../../src/commands/memory/run-lock.js";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "newsfold-lock-"));
  lock = path.join(folder, "site/.newsfold-lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const held = (pid: number, host = hostname()) => {
  const file = path.join(folder, ".newsfold-lock");
  writeFileSync(file, JSON.stringify({ pid, host }));
  return file;
};

it("the second run is told who runs, and what to do; after the first one it may run", async () => {
  await runAlone(lock, "build of site", async () => {
    const second = runAlone(lock, "build of site", async () => {});
    await expect(second).rejects.toThrow(
      `another build of site is running (process ${process.pid} on ${hostname()}), expected one at a time`,
    );
  });
  expect(existsSync(path.dirname(lock))).toBe(false);
  expect(await runAlone(lock, "build of site", async () => 7)).toBe(7);
});

it("a run of a process that lives is a run; one that is gone, or was before the machine started, is none", async () => {
  const living = held(process.ppid);
  await expect(runAlone(living, "fetch", async () => {})).rejects.toThrow(`process ${process.ppid}`);
  utimesSync(living, 1, 1);
  expect(await runAlone(living, "fetch", async () => 1)).toBe(1);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  expect(await runAlone(held(pid), "fetch", async () => 2)).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});

it("another machine's run counts for an hour, a half written file for seconds", async () => {
  const file = held(1, "another.example");
  await expect(runAlone(file, "fetch", async () => {})).rejects.toThrow("on another.example");
  const ago = (seconds: number) =>
    utimesSync(file, Date.now() / 1_000 - seconds, Date.now() / 1_000 - seconds);
  ago(3_500);
  await expect(runAlone(file, "fetch", async () => {})).rejects.toThrow("another fetch");
  ago(3_700);
  expect(await runAlone(file, "fetch", async () => 3)).toBe(3);
  writeFileSync(file, '{"pi');
  await expect(runAlone(file, "fetch", async () => {})).rejects.toThrow("another fetch is running, expected");
  ago(11);
  expect(await runAlone(file, "fetch", async () => 4)).toBe(4);
});

it("a run that fails leaves nothing behind", async () => {
  await expect(
    runAlone(lock, "fetch", async () => {
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(readdirSync(folder)).toEqual([]);
});
