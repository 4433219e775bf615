/** The other end of `crew.ts`: runs the requests that it receives, one after the other. EDGE. */
import { parentPort } from "node:worker_threads";
import { type Answer, type Order, perform } from "./jobs.js";

let before = Promise.resolve();
parentPort?.on("message", (order: Order) => {
  before = before.then(async () => parentPort?.postMessage(await answer(order)));
});

async function answer({ job, items }: Order): Promise<Answer> {
  try {
    return { results: await perform(job, items as never[]) };
  } catch (error) {
    const { name, message, stack, syscall }: NodeJS.ErrnoException =
      error instanceof Error ? error : new Error(String(error));
    return { error: { name, message, stack, syscall } };
  }
}
