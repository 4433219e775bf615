/**
 * Part of `npm test`, in a process of its own so that all modules load anew: no regular expression of `src` backtracks
 * badly. Each is run on strings made against it, and must take time that grows no faster than they do.
 *
 * Prints `file:line  the pattern and the string` and exits with 1 where one does not. With `--compiled` it loads the modules that
 * have been compiled, which takes half as long, and still finds literals in `src`. With `--unlisted` it attacks only what is not
 * listed as linear; with `--list` it attacks all, and lists them if none is slow.
 */
import { attacksOn } from "./attack-strings.js";
import { linearPatterns, listLinear, patternDigest } from "./linear-patterns.js";
import { firstSlow } from "./slow-attack.js";
import { sourcePatterns } from "./source-patterns.js";

const isAsked = (option: string): boolean => process.argv.includes(option);

const faults: string[] = [];
const patterns = await sourcePatterns(isAsked("--compiled") ? "dist" : "src");
const linear = isAsked("--unlisted") ? linearPatterns() : new Set();
const attacked = patterns.filter(({ expression }) => !linear.has(patternDigest(expression)));
let attacks = 0;
for (const { expression, at } of attacked) {
  const made = attacksOn(expression);
  attacks += made.length;
  const slow = firstSlow(expression, made);
  if (slow === null) continue;
  const { attack, length, ms } = slow;
  const { prefix, pump, suffix } = attack;
  const string = `${JSON.stringify(prefix)} + ${JSON.stringify(pump)}.repeat(n) + ${JSON.stringify(suffix)}`;
  const shown = String(expression);
  faults.push(
    `${at}  Unexpected ${ms.toFixed(1)} ms for ${length} characters of ${string}, expected linear time:` +
      ` ${shown.length > 200 ? `${shown.slice(0, 200)}...` : shown}`,
  );
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(
    `${faults.length} of ${patterns.length} patterns are slow. Begin a run once with (?<![x])[x]+, bound a repeat, or scan.`,
  );
  process.exitCode = 1;
} else {
  if (isAsked("--list")) listLinear(patterns.map(({ expression }) => expression));
  if (isAsked("--verbose"))
    console.log(`${patterns.length} patterns, ${attacked.length} attacked, ${attacks} attacks`);
}
