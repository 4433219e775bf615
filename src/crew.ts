/**
 * Worker threads that share out a job, or none: the answers are the same and in the same order. EDGE.
 *
 * Items and results cross between threads as copies, so a job pays where it costs well over the copying
 * (about .1 ms an article).
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Answer, type Item, type Job, type Order, perform, type Result } from "./jobs.js";

export interface Crew {
  /**
   * Does `job` for items 0 to `count` - 1; results in that order. An item is asked for when its turn comes. `chunk`
   * items go to a thread at a time; no more than that stay in this one.
   */
  map<K extends Job>(
    job: K,
    count: number,
    itemAt: (index: number) => Item<K>,
    options: MapOptions,
  ): Promise<Result<K>[]>;
  close(): Promise<void>;
}

export interface MapOptions {
  readonly chunk: number;
  readonly onProgress?: (done: number) => void;
}

/** Measured on four processors: two threads save an eighth of a build of 10,000 articles, four cost more than they save. */
const MOST_THREADS = 2;

/** Room for what is new: enough that a batch's views and pages are gone before they would have to be moved out of it. */
export const YOUNG_MB = 192;

/** A crew of this one thread. */
export const alone: Crew = {
  map: (...work) => share([perform], ...work),
  close: async () => {},
};

/** @param threads how many; with 1, all is done in this one. Threads start when there is work for them. */
export function startCrew(threads = Math.min(availableParallelism(), MOST_THREADS)): Crew {
  if (threads <= 1) return alone;
  const workers: Worker[] = [];
  return {
    async map(job, count, itemAt, options) {
      const chunks = Math.ceil(count / options.chunk);
      if (chunks <= 1) return alone.map(job, count, itemAt, options);
      while (workers.length < Math.min(threads, chunks)) workers.push(startWorker());
      const hands = workers.map(
        (worker): Hand =>
          (job, items) =>
            ask(worker, { job, items }),
      );
      return share(hands, job, count, itemAt, options);
    },
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** Does a job for some items. */
type Hand = <K extends Job>(job: K, items: readonly Item<K>[]) => Promise<readonly Result<K>[]>;

async function share<K extends Job>(
  hands: readonly Hand[],
  job: K,
  count: number,
  itemAt: (index: number) => Item<K>,
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
  await Promise.all(hands.map(feed));
  return results;
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.js", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
}

function ask<K extends Job>(worker: Worker, order: Order): Promise<readonly Result<K>[]> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off("message", onMessage).off("error", onError);
    };
    const onMessage = (answer: Answer) => {
      settle();
      if ("error" in answer) reject(Object.assign(new Error(answer.error.message), answer.error));
      else resolve(answer.results as readonly Result<K>[]);
    };
    const onError = (error: unknown) => {
      settle();
      reject(error);
    };
    worker.on("message", onMessage).on("error", onError);
    worker.postMessage(order);
  });
}
