/**
 * Runs each test as it is, and then once for each drawn mutant that it reaches and that no test has noticed yet. All is done
 * in one process: to load the modules anew for each mutant takes longer than all tests of a room.
 */
import { setMaxListeners } from "node:events";
import { openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import type { RunnerTestCase } from "vitest";
import { VitestTestRunner } from "vitest/runners";
import { forgetAll, restartAll } from "./forgetful.js";
import { ASKED, type Asked, FOUND, type Found, type Notice, RUNNING, TRIAL } from "./trial.js";

type Hits = Record<string, number>;

/** What the instrumented sources look at and count in. */
interface Stryker {
  activeMutant: string | null;
  currentTestId: string;
  readonly mutantCoverage: { readonly static: Hits; perTest: Record<string, Hits> };
  hitCount: number;
  hitLimit: number;
}

/** A mutant runs this many times as often as the unchanged code reached it, then it is endless. */
const HITS = 100;
/** Seconds of the processor that a test may take, besides so many times what it took unchanged. */
const LEAST_SECONDS = 5;
const TIMES = 20;

const folder = process.env[TRIAL] ?? "";
const { ids, kept } = JSON.parse(readFileSync(path.join(folder, ASKED), "utf8")) as Asked;
const alive = new Set(ids);
const isKept = new Set(kept);
const reached = new Set<string>();
const noticed: Record<string, Notice> = {};
const running = openSync(path.join(folder, RUNNING), "w");

const stryker: Stryker = {
  activeMutant: null,
  currentTestId: "",
  mutantCoverage: { static: {}, perTest: {} },
  hitCount: 0,
  hitLimit: 0,
};
const shared = globalThis as { __stryker__?: Stryker; tested?: () => unknown };
shared.__stryker__ = stryker;
const call = new Script("tested()");

/** Smaller counter-examples are for people. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const seconds = (since?: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

function activate(id: string | null): void {
  forgetAll();
  if ([id, stryker.activeMutant].some((one) => one !== null && isKept.has(one))) restartAll();
  stryker.activeMutant = id;
  writeSync(running, (id ?? "-").padEnd(8), 0);
}

/** Seconds of the processor at which a mutant is stopped with the whole process; 0: none runs. */
const end = new Float64Array(new SharedArrayBuffer(8));
/** What does not end between two turns of the event loop stops no other way. */
const guard = `
  const { workerData: end } = require("node:worker_threads");
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (end[0] > 0 && (user + system) / 1e6 > end[0]) process.kill(process.pid, "SIGKILL");
  }, 500);
`;
new Worker(guard, { eval: true, workerData: end }).unref();

/** Whether a test notices the mutant that is active; `limit` is in seconds of the processor. */
async function noticeOf(run: () => unknown, limit: number): Promise<Notice | null> {
  // On a busy machine a second of the processor takes several.
  for (let wait = 2 * limit; ; wait *= 4) {
    const start = process.cpuUsage();
    shared.tested = run;
    stryker.hitCount = 0;
    end[0] = seconds() + 2 * limit;
    try {
      await call.runInThisContext({ timeout: Math.ceil(wait * 1000) });
      return stryker.hitCount > stryker.hitLimit ? "endless" : null;
    } catch (error) {
      if (stryker.hitCount > stryker.hitLimit) return "endless";
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") return "failed";
      if (seconds(start) >= limit) return "endless";
    } finally {
      end[0] = 0;
    }
  }
}

export default class MutationRunner extends VitestTestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = VitestTestRunner.getTestFn(test);
    // Each call of a test listens to its end.
    setMaxListeners(0, test.context.signal);
    activate(null);
    stryker.currentTestId = "unchanged";
    const start = process.cpuUsage();
    try {
      await run();
    } finally {
      stryker.currentTestId = "changed";
    }
    const limit = LEAST_SECONDS + TIMES * seconds(start);
    const hits = stryker.mutantCoverage.perTest.unchanged ?? {};
    stryker.mutantCoverage.perTest = {};
    let isAnyNoticed = false;
    for (const [id, count] of Object.entries(hits)) {
      reached.add(id);
      if (!alive.has(id)) continue;
      activate(id);
      stryker.hitLimit = HITS * count;
      const notice = await noticeOf(run, limit);
      if (notice === null) continue;
      isAnyNoticed = true;
      alive.delete(id);
      noticed[id] = notice;
    }
    activate(null);
    // A mutant must leave nothing behind that fails the next test.
    if (isAnyNoticed) await run();
    stryker.currentTestId = "";
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    const loaded = Object.keys(stryker.mutantCoverage.static);
    const found: Found = { noticed, reached: [...reached], loaded };
    writeFileSync(path.join(folder, FOUND), JSON.stringify(found));
  }
}
