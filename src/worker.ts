/** The other end of `crew.ts`: does what it is sent, one order at a time. EDGE. */
import { parentPort } from "node:worker_threads";
import { type Answer, type Order, perform } from "./jobs.js";

parentPort?.on("message", async ({ job, items }: Order) => {
  let answer: Answer;
  try {
    answer = { results: await perform(job, items as never[]) };
  } catch (error) {
    const { name, message, stack, syscall }: NodeJS.ErrnoException =
      error instanceof Error ? error : new Error(String(error));
    answer = { error: { name, message, stack, syscall } };
  }
  parentPort?.postMessage(answer);
});
