/**
 * `npm run bench load`: 300 mixed files built alone, under eight busy loops, on one processor, and with one and four
 * threads. All must give the same bytes. `npm run bench load 60` builds 60.
 */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Table } from "../eval/table.js";
import { writeFiles } from "../pipeline/hostile.js";
import { mixedFiles } from "../pipeline/mixed-files.js";

const CLI = path.resolve(import.meta.dirname, "../../dist/cli.js");
const LOOPS = 8;

export async function bench([count = 300]: readonly number[] = []): Promise<Table[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "newsfold-load-"));
  try {
    await writeFiles(path.join(folder, "in"), mixedFiles(count));
    const build = (name: string, options: readonly string[], launcher: readonly string[] = []): string[] => {
      const out = path.join(folder, name);
      const [program = "", ...rest] = [...launcher, process.execPath];
      const args = [...rest, CLI, "build", "in", "--output", out, "--quiet", "--no-cache", ...options];
      execFileSync(program, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
      return [name, ...digestOf(out)];
    };
    const rows = [build("one-thread", ["--jobs", "1"]), build("four-threads", ["--jobs", "4"])];
    const loops = Array.from({ length: LOOPS }, () =>
      spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }),
    );
    try {
      rows.push(build("eight-busy-loops", []));
    } finally {
      for (const loop of loops) loop.kill("SIGKILL");
    }
    if (hasTaskset()) rows.push(build("one-processor", [], ["taskset", "-c", "0"]));
    const same = new Set(rows.map(([, , digest]) => digest)).size === 1;
    if (!same) process.exitCode = 1;
    const title = `${count} mixed files: ${same ? "the same bytes each time" : "DIFFERENT BYTES"}`;
    return [{ title, columns: ["built", "files", "digest"], rows }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Number of files and one digest of all their names and bytes. */
function digestOf(folder: string): string[] {
  const names = (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[])
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(path.join(folder, name)));
  return [String(names.length), hash.digest("hex").slice(0, 16)];
}

function hasTaskset(): boolean {
  try {
    execFileSync("taskset", ["-c", "0", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
