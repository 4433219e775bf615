/**
 * Changes each constant of a file, once down and once up, and runs tests: each tuned constant has a case on either side.
 * Stryker leaves numbers alone.
 *
 *     npm run mutate:constants -- SOURCE TEST...      src/digest/rank.ts test/digest/rank.test.ts
 *
 * Prints what no test notices, and exits with 1 where there is something.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createVitest } from "vitest/node";

const DECLARED = /^(?:export )?const ([A-Z][A-Z_\d]*) = (-?[\d._]+(?:e-?\d+)?);/gm;
/** Greatest whole number that is a count, which one more or less makes another. */
const COUNT = 16;

const [source = "", ...tests] = process.argv.slice(2);
const file = path.resolve(source);
const text = readFileSync(file, "utf8");
let shown = text;

process.env.NEWSFOLD_ROOM = "*";
/** The text that stands for the source while its constant is changed. */
const mutant = { name: "mutant", load: (id: string) => (id === file ? shown : null) };
const vitest = await createVitest(
  "test",
  { config: "test/mutate/vitest.config.ts", watch: false, bail: 1, reporters: [{}] },
  { plugins: [{ ...mutant, enforce: "pre" }] },
);

async function isNoticed(changed: string): Promise<boolean> {
  shown = changed;
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  vitest.invalidateFile(file);
  await vitest.start(tests);
  return vitest.state.getCountOfFailedTests() > 0 || vitest.state.errorsSet.size > 0;
}

let survived = 0;
if (await isNoticed(text)) throw new Error("Unexpected failing tests, expected tests that pass");
for (const { 0: declared, 1: name, 2: digits = "", index } of text.matchAll(DECLARED)) {
  const value = Number(digits.replaceAll("_", ""));
  const whole = Number.isInteger(value);
  const step = whole && Math.abs(value) <= COUNT ? 1 : whole ? Math.ceil(value / 4) : value / 4;
  for (const other of [value - step, value + step]) {
    const line = declared.replace(digits, String(other));
    if (await isNoticed(text.slice(0, index) + line + text.slice(index + declared.length))) continue;
    console.log(
      `survived  ${source}:${text.slice(0, index).split("\n").length}  ${name} ${value} => ${other}`,
    );
    survived++;
  }
}
await vitest.close();
// Vitest counts each noticed change as a failure.
process.exitCode = survived > 0 ? 1 : 0;
