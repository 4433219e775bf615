/** Files of all kinds, plain and hostile: three threads make of them what one does. `npm run bench load` builds more. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receive, understand } from "../../src/build.js";
import { defaultConfig } from "../../src/config.js";
import type { Crew } from "../../src/crew.js";
import { formatLedger } from "../../src/digest/ledger/ledger.js";
import { writeFiles } from "../pipeline/hostile.js";
import { mixedFiles } from "../pipeline/mixed-files.js";

const FILES = 40;
/** Items a thread gets at a time: few, so that each thread has several turns. */
const CHUNK = 3;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-mixed-"));
  await writeFiles(path.join(folder, "in"), mixedFiles(FILES));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Threads run compiled code only. */
const compiled = (): Promise<typeof import("../../src/crew.js")> =>
  import(new URL("../../dist/crew.js", import.meta.url).href);

test(`${FILES} mixed files`, async () => {
  const { alone, startCrew } = await compiled();
  const received = await receive(["in"], folder, defaultConfig);
  expect(received.documents.length).toBeGreaterThan(FILES / 2);
  const build = async (crew: Crew) => {
    const { edited } = await understand(received, defaultConfig, null, { crew });
    return JSON.stringify([edited.digest, edited.problems, formatLedger(edited.ledger)]);
  };
  const three = startCrew(3);
  let chunks = 0;
  const inTurns: Crew = {
    map: (job, count, itemAt, options) => {
      chunks += Math.ceil(count / CHUNK);
      return three.map(job, count, itemAt, { ...options, chunk: CHUNK });
    },
    close: three.close,
  };
  try {
    expect(await build(inTurns)).toBe(await build(alone));
    expect(chunks).toBeGreaterThan(4);
  } finally {
    await three.close();
  }
});
