/** Two mutants for each number that has a name: once less, once more. Stryker leaves numbers alone. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Instrumented, Mutant } from "./mutants.js";

const DECLARED = /^(?:export )?const ([A-Z][A-Z_\d]*) = (-?[\d._]+(?:e-?\d+)?);/gm;
/** Greatest whole number that is a count, which one more or less makes another. */
const COUNT = 16;

/**
 * What stands in the place of a constant: its value, or that of the mutant that is active. It counts where it is reached, as
 * the code of Stryker's instrumenter does.
 */
const RUNTIME = `
function constantOf(number, less, more, value) {
  const running = globalThis.__stryker__;
  if (!running) return value;
  const { mutantCoverage, currentTestId, activeMutant } = running;
  const hits = currentTestId ? (mutantCoverage.perTest[currentTestId] ??= {}) : mutantCoverage.static;
  for (const id of [number + "-", number + "+"]) hits[id] = (hits[id] ?? 0) + 1;
  return activeMutant === number + "-" ? less : activeMutant === number + "+" ? more : value;
}
`;

/** Texts of a folder of `src` in which each named number can be changed. Where another file uses it, it keeps its value. */
export function changedConstants(folder: string): Instrumented {
  const drawn: Mutant[] = [];
  const texts = new Map<string, string>();
  const names = readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).sort();
  for (const name of names.filter((file) => file.endsWith(".ts"))) {
    const fileName = path.resolve("src", folder, name);
    const text = readFileSync(fileName, "utf8");
    let changed = text;
    for (const { 0: declared, 1: constant = "", 2: digits = "", index } of text.matchAll(DECLARED)) {
      const value = Number(digits.replaceAll("_", ""));
      const whole = Number.isInteger(value);
      const step = whole && Math.abs(value) <= COUNT ? 1 : whole ? Math.ceil(value / 4) : value / 4;
      const [less, more] = [value - step, value + step];
      const number = String(drawn.length / 2);
      const line = text.slice(0, index).split("\n").length - 1;
      const location = { start: { line, column: 0 }, end: { line, column: declared.length } };
      drawn.push({ id: `${number}-`, fileName, replacement: String(less), location });
      drawn.push({ id: `${number}+`, fileName, replacement: String(more), location });
      const used = new RegExp(
        String.raw`(?<!const |import .*|[.\w])\b${constant}\b(?!\w*[:(]| = )(?![^\n]*\*/)`,
        "g",
      );
      changed = changed.replace(used, `constantOf("${number}", ${less}, ${more}, ${constant})`);
    }
    if (changed !== text) texts.set(fileName, changed + RUNTIME);
  }
  return { drawn, texts };
}
