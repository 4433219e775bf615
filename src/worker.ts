/** The other end of `crew.ts`: does what it is sent, one order at a time. EDGE. */
import { parentPort } from "node:worker_threads";
import { type Answer, type Order, perform } from "./jobs.js";
import type { OutputFile } from "./model.js";

const encoder = new TextEncoder();

parentPort?.on("message", async ({ job, items }: Order) => {
  let answer: Answer;
  const handedOver: ArrayBuffer[] = [];
  try {
    const results: readonly unknown[] = await perform(job, items.length, (index) => items[index] as never);
    answer = {
      results:
        job === "render"
          ? results.map((files) => (files as OutputFile[]).map((file) => asBytes(file, handedOver)))
          : results,
    };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    answer = { error: { name, message, stack } };
  }
  parentPort?.postMessage(answer, handedOver);
});

/** Pages are most of what a build makes: their bytes are handed over, where text would be copied at twice the size. */
function asBytes({ path, content }: OutputFile, handedOver: ArrayBuffer[]): OutputFile {
  const bytes = typeof content === "string" ? encoder.encode(content) : Uint8Array.from(content);
  handedOver.push(bytes.buffer as ArrayBuffer);
  return { path, content: bytes };
}
