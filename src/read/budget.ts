/** A time budget for parsers that are synchronous and can be held for minutes by hostile input. */
import vm from "node:vm";

/** Input of this size or less has one budget, longer input a budget for each such part. */
const PART_CHARACTERS = 100_000;

/** Where the script finds what it is to run: it sees nothing but globals. There only while it runs. */
const TASK = Symbol.for("newsfold.read.task");
const script = new vm.Script(`globalThis[Symbol.for("newsfold.read.task")]()`);

/**
 * Runs synchronous code of ours and stops it when its time is spent. V8 ends the execution of all that the script calls,
 * so no worker is needed; starting the watch takes 70 µs, and some ms on a machine that is busy.
 *
 * @param milliseconds for each part of `source`
 * @param source what `run` parses
 * @returns null where it was stopped
 */
export function withinBudget<T>(milliseconds: number, source: string, run: () => T): T | null {
  const globals = globalThis as { [TASK]?: () => void };
  let result: T | null = null;
  globals[TASK] = () => {
    result = run();
  };
  const timeout = milliseconds * Math.max(1, Math.ceil(source.length / PART_CHARACTERS));
  try {
    script.runInThisContext({ timeout });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    return null;
  } finally {
    delete globals[TASK];
  }
  return result;
}
