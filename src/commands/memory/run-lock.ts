/**
 * A lock file, so that one run at a time writes: two builds of one site, or two runs of `fetch`, would overwrite each
 * other's work. The file names the process. Where a run was killed, the next one finds its process gone and removes the
 * lock. EDGE.
 */
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import path from "node:path";
import { makeFolder } from "../../site/publish/page-drafts.js";
import { removeIfEmpty } from "../../site/publish/place-drafts.js";
import { plainReason, UsageError } from "../terminal/usage-error.js";

/**
 * Milliseconds for which a lock of another machine is respected. Its process cannot be checked, and no run takes
 * longer.
 */
const ELSEWHERE = 3_600_000;

/** Lock files that this process holds. */
const own = new Set<string>();

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Runs something while no other run holds the lock.
 *
 * @param file the lock file; its folder is created where needed
 * @param what names the run in messages: "build of site"
 * @throws UsageError where another run holds the lock
 * @throws what `run` throws
 */
export async function runAlone<T>(file: string, what: string, run: () => Promise<T>): Promise<T> {
  const folder = path.dirname(file);
  const made = !existsSync(folder);
  try {
    makeFolder(folder);
    take(file, what);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `cannot write the ${what.split(" ")[0] === "build" ? "site" : "lock"}: ${plainReason(error as NodeJS.ErrnoException)}`,
    );
  }
  own.add(file);
  try {
    return await run();
  } finally {
    own.delete(file);
    rmSync(file, { force: true });
    if (made) removeIfEmpty(folder);
  }
}

function take(file: string, what: string): void {
  const holder: Holder = { pid: process.pid, host: hostname() };
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(file, `${JSON.stringify(holder)}\n`, { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const found = lockText(file);
    if (found !== null && (tries > 2 || isHeld(file, found))) throw inUse(file, found, what);
    if (found !== null) clear(file, found);
  }
}

/** Removes a stale lock. Where another run has taken it meanwhile, that run's lock is restored. */
function clear(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (lockText(aside) === stale) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function isHeld(file: string, text: string): boolean {
  if (own.has(file)) return true;
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const holder = holderIn(text);
  // A half-written lock: another run is just starting, or was killed at that moment.
  if (holder === null) return age < 10_000;
  if (holder.host !== hostname()) return age < ELSEWHERE;
  // Process ids are reused after a restart, so a lock older than the last start is stale.
  return holder.pid !== process.pid && age < uptime() * 1_000 && isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function inUse(file: string, text: string, what: string): UsageError {
  const holder = holderIn(text);
  const who = holder === null ? "" : ` (process ${holder.pid} on ${holder.host})`;
  const shown = path.relative(process.cwd(), file) || file;
  return new UsageError(
    `another ${what} is running${who}, expected one at a time: wait until it is done. If none runs, delete '${shown}'`,
  );
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" && pid > 0 && typeof host === "string" ? { pid, host } : null;
  } catch {
    return null;
  }
}

function lockText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
