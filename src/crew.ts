/**
 * Worker threads that share a job, or none: the results are the same and in the same order. EDGE.
 *
 * Items and results are copied between threads, so a job pays only where it costs far more than the copying (about .1
 * ms an article).
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { keyOfParts, madeOf } from "./cache/content-key.js";
import type { StoredForm } from "./cache/lazy-members.js";
import { type Memo, noMemo, recalledAll } from "./cache/memo.js";
import { type Answer, type Job, type JobItem, type Order, perform, type Result } from "./jobs.js";

export interface Crew {
  /**
   * Runs `job` on items 0 to `count` - 1; results in that order. Items are requested when they are due: a thread gets
   * `chunk` items at a time, and the next chunk while it works. Jobs of few chunks run in this thread.
   */
  map<K extends Job>(
    job: K,
    count: number,
    itemAt: (index: number) => JobItem<K>,
    options: MapOptions,
  ): Promise<Result<K>[]>;
  close(): Promise<void>;
}

export interface MapOptions {
  readonly chunk: number;
  readonly onProgress?: (done: number) => void;
}

/** Measured on four processors: two threads save three tenths of a build of 10,000 articles, more save no more. */
const MOST_THREADS = 2;

/**
 * A job of fewer chunks runs in this thread as fast, with half the memory: a new thread has to load and compile all
 * code first.
 */
const FEWEST_CHUNKS = 4;

/**
 * Megabytes of V8's young generation: enough that the views and pages of one batch are collected before they are
 * promoted.
 */
export const YOUNG_MB = 192;

/** A crew of this thread alone. */
export const alone: Crew = {
  map: (...work) => share([perform], ...work),
  close: async () => {},
};

export interface RecallOptions<R> extends MapOptions {
  /** Key of everything that the result depends on, except the job. */
  readonly keyAt: (index: number) => string;
  /** Parts of a result that other keys depend on. */
  readonly parts: (result: R) => readonly object[];
  /** How results are stored; absent: as they are. */
  readonly form?: StoredForm<R>;
}

/** As `map`, but a result that is stored under its key is reused. */
export async function mapRecalled<K extends Job>(
  crew: Crew,
  memo: Memo,
  job: K,
  count: number,
  itemAt: (index: number) => JobItem<K>,
  { keyAt, parts, form, ...options }: RecallOptions<Result<K>>,
): Promise<Result<K>[]> {
  if (memo === noMemo) return crew.map(job, count, itemAt, options);
  const keys = Array.from({ length: count }, (_, index) => keyOfParts(job, keyAt(index)));
  const results = await recalledAll(
    memo,
    count,
    (index) => keys[index] as string,
    (missing) => {
      const known = count - missing.length;
      const onProgress = (done: number) => options.onProgress?.(known + done);
      return crew.map(job, missing.length, (at) => itemAt(missing[at] as number), { ...options, onProgress });
    },
    form,
  );
  for (const [index, result] of results.entries())
    for (const [number, part] of parts(result).entries()) madeOf(part, keys[index], number);
  return results;
}

/** Chunks sent to a thread ahead, so that the next is ready while it works on one. */
const AHEAD = 2;

/**
 * Starts threads when there is work for them.
 *
 * @param asked number of threads; 1: run everything in this thread; absent: as many as pay off
 */
export function startCrew(asked?: number): Crew {
  const threads = asked ?? Math.min(availableParallelism(), MOST_THREADS);
  const fewest = asked === undefined ? FEWEST_CHUNKS : 2;
  if (threads <= 1) return alone;
  const workers: Hired[] = [];
  return {
    async map(job, count, itemAt, options) {
      const chunks = Math.ceil(count / options.chunk);
      if (chunks < fewest) return alone.map(job, count, itemAt, options);
      while (workers.length < Math.min(threads, chunks)) workers.push(hire());
      const hands = workers.map(({ hand }) => hand);
      return share(Array.from({ length: AHEAD }, () => hands).flat(), job, count, itemAt, options);
    },
    async close() {
      await Promise.all(workers.splice(0).map(({ dismiss }) => dismiss()));
    },
  };
}

/** Runs a job on some items. */
type Hand = <K extends Job>(job: K, items: readonly JobItem<K>[]) => Promise<readonly Result<K>[]>;

async function share<K extends Job>(
  hands: readonly Hand[],
  job: K,
  count: number,
  itemAt: (index: number) => JobItem<K>,
  { chunk, onProgress = () => {} }: MapOptions,
): Promise<Result<K>[]> {
  const results: Result<K>[] = new Array(count);
  let next = 0;
  let done = 0;
  const feed = async (hand: Hand) => {
    while (next < count) {
      const start = next;
      next = Math.min(count, start + chunk);
      const items = Array.from({ length: next - start }, (_, index) => itemAt(start + index));
      for (const [index, result] of (await hand(job, items)).entries()) results[start + index] = result;
      done += items.length;
      onProgress(done);
    }
  };
  const ends = await Promise.allSettled(
    hands.map((hand) =>
      feed(hand).catch((error: unknown) => {
        next = count;
        throw error;
      }),
    ),
  );
  // Throws only after all threads have stopped working.
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return results;
}

/** A worker thread with its pending requests. */
interface Hired {
  readonly hand: Hand;
  readonly dismiss: () => Promise<unknown>;
}

function hire(): Hired {
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  // Requests in the order in which the thread answers.
  const asked: { resolve: (results: readonly never[]) => void; reject: (error: unknown) => void }[] = [];
  worker.on("message", (answer: Answer) => {
    if ("error" in answer)
      asked.shift()?.reject(Object.assign(new Error(answer.error.message), answer.error));
    else asked.shift()?.resolve(answer.results as readonly never[]);
  });
  worker.on("error", (error) => {
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    hand: (job, items) =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        const order: Order = { job, items };
        worker.postMessage(order);
      }),
    dismiss: () => worker.terminate(),
  };
}
