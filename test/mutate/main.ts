/**
 * Mutation testing: changes the code of a room in one place at a time, and runs the room's tests. A change that no test
 * notices has survived.
 *
 *     npm run mutate -- FOLDER [ONE_IN] [SEED]      digest, or group/events, or merge 100: one mutant in a hundred
 *     npm run mutate:constants -- FOLDER            each number of the folder that has a name, once less and once more
 *
 * Prints the survivors and the row of the table in CONTRIBUTING.md. Tables of words and other values that are made when
 * a module is loaded are left out, and so are numbers without a name. What only the collection of a test
 * file would notice counts as survived.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { RunnerTask } from "vitest";
import { createVitest } from "vitest/node";
import { changedConstants } from "./constant-mutants.js";
import { withForgetfulMemos } from "./forgetful.js";
import { instrumented, type Mutant } from "./mutants.js";
import { ASKED, FOUND, type Found, type Notice, RUNNING, TRIAL } from "./trial.js";

const given = process.argv.slice(2);
const ofConstants = given[0] === "constants";
const [folder = "digest", oneIn = "1", seed = "newsfold"] = ofConstants ? given.slice(1) : given;
const room = folder.split("/")[0] ?? folder;
const trial = mkdtempSync(path.join(tmpdir(), "newsfold-mutate-"));
process.env.NEWSFOLD_ROOM = room;
process.env[TRIAL] = trial;

const { drawn, texts } = ofConstants
  ? changedConstants(folder)
  : await instrumented(folder, { seed, oneIn: Number(oneIn) });
const memos = [
  path.resolve("src", room) + path.sep,
  path.resolve("src/structures/object-memo.ts"),
  path.resolve("test") + path.sep,
];
/** Their results are loaded or computed once for each word, and kept. */
const KEPT = /[/]extract[/](?:lexicon[/]|text[/]word-forms|names[/]tagger|sentences[/]language)/;
const forgetful = path.resolve("test/mutate/forgetful.ts");

/** The text that stands for a source. */
function textOf(id: string): string | null {
  const known = texts.get(id);
  if (!memos.some((start) => id.startsWith(start)) || !id.endsWith(".ts")) return known ?? null;
  return withForgetfulMemos(known ?? readFileSync(id, "utf8"), forgetful);
}

/** Runs all tests once. Undefined: the process died of a mutant. */
async function tried(ids: readonly string[]): Promise<Found | undefined> {
  const kept = drawn.filter(({ fileName }) => KEPT.test(fileName)).map(({ id }) => id);
  writeFileSync(path.join(trial, ASKED), JSON.stringify({ ids, kept }));
  const vitest = await createVitest(
    "test",
    { config: "test/mutate/vitest.config.ts", watch: false, reporters: [{}] },
    { plugins: [{ name: "mutants", enforce: "pre", load: textOf }] },
  );
  await vitest.start();
  const files = vitest.state.getFiles();
  const failed = files.filter(({ result }) => result?.state === "fail");
  // What a mutant leaves to be rejected later is no matter.
  const isWhole = files.length > 0 && files.every(({ result }) => result?.state === "pass");
  const errors = [...failed.flatMap(errorsOf), ...Array.from(vitest.state.errorsSet, String)];
  await vitest.close();
  if (!isWhole && failed.length === 0 && running() !== null) return undefined;
  if (!isWhole) throw new Error(`Unexpected failing tests, expected tests that pass: ${errors[0] ?? ""}`);
  return JSON.parse(readFileSync(path.join(trial, FOUND), "utf8")) as Found;
}

/** What failing tests say. */
const errorsOf = (task: RunnerTask): string[] => [
  ...(task.result?.errors ?? []).map(({ message, stack }) => `${task.name}: ${message}\n${stack ?? ""}`),
  ...("tasks" in task ? task.tasks.flatMap(errorsOf) : []),
];

/** The mutant that ran last, unless it ended. */
function running(): string | null {
  const id = readFileSync(path.join(trial, RUNNING), "utf8").trim();
  return /^\d+[+-]?$/.test(id) ? id : null;
}

/** How each mutant was noticed, and which ones tests and modules reach. */
async function findings(): Promise<Found> {
  const noticed: Record<string, Notice> = {};
  for (;;) {
    const found = await tried(drawn.map(({ id }) => id).filter((id) => !(id in noticed)));
    if (found) return { ...found, noticed: { ...noticed, ...found.noticed } };
    noticed[running() ?? ""] = "fatal";
  }
}

/** `survived  src/digest/rank.ts:28:3  return 1 => return 0`. */
function shown(status: string, { fileName, location: { start, end }, replacement }: Mutant): string {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  const last = lines.length - 1;
  const words = lines
    .map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined))
    .map((line) => line.trim())
    .join(" ");
  const place = `${path.relative(".", fileName)}:${start.line + 1}:${start.column + 1}`;
  return `${status}  ${place}  ${words} => ${replacement}`;
}

const { noticed, reached, loaded } = await findings();
rmSync(trial, { recursive: true });
const [inTests, inModules] = [new Set(reached), new Set(loaded)];
const judged = drawn.filter(({ id }) => inTests.has(id) || !inModules.has(id));
const missed = judged.filter(({ id }) => !(id in noticed));
const lines = missed.map((mutant) => shown(inTests.has(mutant.id) ? "survived" : "untested", mutant));
for (const line of lines.sort()) console.log(line);
const count = judged.length - missed.length;
const score = (count / judged.length).toFixed(2).replace(/^0/, "");
const endless = judged.filter(({ id }) => id in noticed && noticed[id] !== "failed").length;
const run = ["npm run mutate --", ...process.argv.slice(2)].join(" ");
console.log(`\n${endless} of the noticed do not end or kill the process.`);
console.log(`| ${folder} | ${judged.length} | ${count} | ${score} | \`${run}\` |`);
