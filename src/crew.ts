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
    options: { readonly chunk: number; readonly onProgress?: (done: number) => void },
  ): Promise<Result<K>[]>;
  close(): Promise<void>;
}

/** Measured on four processors: two threads save an eighth of a build of 10,000 articles, four cost more than they save. */
const MOST_THREADS = 2;

/** Room for what is new: enough that a batch's views and pages are gone before they would have to be moved out of it. */
const YOUNG_MB = 192;

/** A crew of this one thread. */
export const alone: Crew = {
  map: (job, count, itemAt) => perform(job, count, itemAt),
  close: async () => {},
};

/** @param threads how many; with 1, all is done in this one. Threads start when there is work for them. */
export function startCrew(threads = Math.min(availableParallelism(), MOST_THREADS)): Crew {
  if (threads <= 1) return alone;
  const workers: Worker[] = [];
  return {
    async map<K extends Job>(
      job: K,
      count: number,
      itemAt: (index: number) => Item<K>,
      { chunk, onProgress = () => {} }: { chunk: number; onProgress?: (done: number) => void },
    ) {
      if (count <= chunk) return perform(job, count, itemAt);
      const chunks = Array.from({ length: Math.ceil(count / chunk) }, (_, i) => i * chunk);
      while (workers.length < Math.min(threads, chunks.length)) workers.push(startWorker());
      const results: Result<K>[] = new Array(count);
      let done = 0;
      const feed = async (worker: Worker) => {
        for (let start = chunks.shift(); start !== undefined; start = chunks.shift()) {
          const length = Math.min(chunk, count - start);
          const items = Array.from({ length }, (_, index) => itemAt(start + index));
          const part = await ask(worker, { job, items });
          for (const [index, result] of part.entries()) results[start + index] = result as Result<K>;
          done += part.length;
          onProgress(done);
        }
      };
      await Promise.all(workers.map(feed));
      return results;
    },
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.js", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
}

function ask(worker: Worker, order: Order): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off("message", onMessage).off("error", onError);
    };
    const onMessage = (answer: Answer) => {
      settle();
      if ("error" in answer) reject(Object.assign(new Error(answer.error.message), answer.error));
      else resolve(answer.results);
    };
    const onError = (error: unknown) => {
      settle();
      reject(error);
    };
    worker.on("message", onMessage).on("error", onError);
    worker.postMessage(order);
  });
}
