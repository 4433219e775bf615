/**
 * Mutation testing: changes the code of a room in one place at a time, and runs the room's tests. A change that no test
 * notices has survived.
 *
 *     npm run mutate -- FOLDER [ONE_IN] [SEED]      digest, or group/events, or merge 100: one mutant in a hundred
 *
 * Prints the survivors and the row of the table in CONTRIBUTING.md. Tables of words and other values that are made when
 * a module is loaded are left out (`ignoreStatic`), and so are numbers, which `constants.ts` changes. JavaScript, as the
 * plug-in that it shares its sample with: Stryker loads that one itself.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { isDrawn } from "./sample.js";

const [folder = "digest", oneIn = "1", seed = "newsfold"] = process.argv.slice(2);
const sample = { seed, oneIn: Number(oneIn) };
const name = folder.replaceAll("/", "-");
process.env.NEWSFOLD_ROOM = folder.split("/")[0];

const NOTICED = new Set(["Killed", "Timeout"]);

/** Stryker counts lines and columns from 1 in its results, and from 0 where it draws. */
const drawnPlace = ({ fileName, location: { start, end }, replacement }) => {
  const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  return { fileName, location: { start: fromZero(start), end: fromZero(end) }, replacement };
};

/** What no test runs is never drawn by Stryker, so it is drawn here. */
const isSampled = (mutant) =>
  NOTICED.has(mutant.status) ||
  mutant.status === "Survived" ||
  (mutant.status === "NoCoverage" && isDrawn(drawnPlace(mutant), sample));

/** `survived  src/digest/rank.ts:28:3  return 1 => return 0`. */
function shown({ status, fileName, location: { start, end }, replacement }) {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const words = lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .map((line) => line.trim())
    .join(" ");
  const place = `${path.relative(".", fileName)}:${start.line}:${start.column}`;
  return `${status === "NoCoverage" ? "untested" : "survived"}  ${place}  ${words} => ${replacement ?? ""}`;
}

const mutants = await new Stryker({
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: "test/mutate/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", path.resolve(import.meta.dirname, "sampling-checker.js")],
  checkers: ["sample"],
  sample,
  warnings: { unknownOptions: false },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: `.stryker/${name}-${seed}-${oneIn}.json`,
  tempDirName: `.stryker/${name}`,
  // Stryker calls functions of the TypeScript compiler that version 7 no longer has.
  tsconfigFile: "none",
  ignorePatterns: ["/site", "/docs", "/fonts", "/.stryker"],
  reporters: ["progress-append-only"],
}).runMutationTest();

const drawn = mutants.filter(isSampled);
const missed = drawn.filter(({ status }) => !NOTICED.has(status));
for (const line of missed.map(shown).sort()) console.log(line);
const noticed = drawn.length - missed.length;
const score = (noticed / drawn.length).toFixed(2).replace(/^0/, "");
const run = ["npm run mutate --", ...process.argv.slice(2)].join(" ");
console.log(`\n| ${folder} | ${drawn.length} | ${noticed} | ${score} | \`${run}\` |`);
