/** The same files give the same bytes, however busy the machine is, and however many threads share the work. */
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { receive, understand } from "../../src/build.js";
import { defaultConfig } from "../../src/config.js";
import { formatLedger } from "../../src/digest/ledger/ledger.js";
import { sha256Hex } from "../../src/structures/sha256.js";
import { hostileFiles, writeFiles } from "./hostile.js";

/** Markdown just below and just above what is parsed: where time decided, these would fall either way. */
const heavy = (index: number): string => {
  const marks = ["*a_ ", "[a](<b", "`".repeat(1 + (index % 7)), "<!--", "- a\n", "**a** "][index % 6] ?? "";
  return `# Ferry ${index} of Lund late\n\nIt came at noon on day ${index}.\n\n${marks.repeat(100 * (1 + index))}\n`;
};

const plain = (index: number): string =>
  `Bridge ${index} of Averby closed\n\n“We will open it in ${index} days,” Anna Lund said on Monday.\n\nAbout ${index * 10} people had to wait.\n`;

const page = (index: number): string =>
  `<html><head><title>Harbour ${index} of Orm</title></head><body><article><h1>Harbour ${index} of Orm sold</h1>` +
  `${`<p>The harbour was sold for ${index} million crowns, the mayor said, and nobody bid more.</p>`.repeat(20)}</article></body></html>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-same-"));
  const files: Record<string, string | Uint8Array> = { ...hostileFiles };
  for (let index = 0; index < 8; index++) {
    files[`heavy-${index}.md`] = heavy(index);
    files[`plain-${index}.txt`] = plain(index);
    files[`page-${index}.html`] = page(index);
  }
  await writeFiles(path.join(folder, "in"), files);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function build(): Promise<string> {
  const received = await receive(["in"], folder, defaultConfig);
  const { edited } = await understand(received, defaultConfig, null);
  return sha256Hex(
    JSON.stringify([received.documents, edited.digest, edited.problems, formatLedger(edited.ledger)]),
  );
}

/** Each look at the clock finds it an hour later: whatever time decides falls the other way. */
function leapClocks(): void {
  let hours = 0;
  const leap = () => ++hours * 3_600_000;
  vi.spyOn(performance, "now").mockImplementation(leap);
  vi.spyOn(Date, "now").mockImplementation(leap);
}

test("alone, and beside more busy loops than there are processors, with clocks that leap", async () => {
  const alone = await build();
  const count = availableParallelism() + 1;
  const loops = Array.from({ length: count }, () => new Worker("for (;;);", { eval: true }));
  leapClocks();
  try {
    expect(await build()).toBe(alone);
  } finally {
    vi.restoreAllMocks();
    await Promise.all(loops.map((loop) => loop.terminate()));
  }
});
