/**
 * Part of `npm test`, in a process of its own so that all modules load anew: no regular expression of `src` backtracks
 * badly. Each is run on strings made against it, and must take time that grows no faster than they do.
 *
 * Prints `file:line  the pattern and the string` and exits with 1 where one does not.
 */
import { type Attack, attacksOn } from "./attack-strings.js";
import { sourcePatterns } from "./source-patterns.js";

/** Lengths that tell exponential growth before it hangs, then that of a high degree, then quadratic. Code units. */
const LENGTHS = [14, 20, 26, 34, 60, 110, 400, 6_000];
/** Of processor time; a linear pattern takes tens of microseconds for the longest. */
const SUSPICIOUS_MS = 3;
/** Twice the length takes four times the time where it is quadratic, and four times the length sixteen times. */
const GROWTH = 3;

/** Milliseconds of processor time that a pattern takes for a text. */
function cost(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  if (expression.global) text.replace(expression, "");
  else expression.exec(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The least of several runs: what else the processor does only adds to it. */
const least = (expression: RegExp, text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => cost(expression, text)));

function written({ prefix, pump, suffix }: Attack, length: number): string {
  return prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix;
}

/** How long the text is that shows bad growth, and how long it takes; null: none does. */
function slowAt(expression: RegExp, attack: Attack): { length: number; ms: number } | null {
  for (const length of LENGTHS) {
    const text = written(attack, length);
    if (cost(expression, text) < SUSPICIOUS_MS) continue;
    const ms = least(expression, text, 3);
    if (ms < SUSPICIOUS_MS) continue;
    // Short texts that take long need no second look, and a longer one might never end.
    if (length < 300) return { length, ms };
    if (least(expression, written(attack, length * 2), 3) <= ms * GROWTH) continue;
    if (least(expression, written(attack, length * 4), 2) > ms * GROWTH ** 2) return { length, ms };
  }
  return null;
}

const faults: string[] = [];
const patterns = await sourcePatterns();
let attacks = 0;
for (const { expression, at } of patterns) {
  for (const attack of attacksOn(expression)) {
    attacks++;
    const slow = slowAt(expression, attack);
    if (slow === null) continue;
    const { prefix, pump, suffix } = attack;
    const string = `${JSON.stringify(prefix)} + ${JSON.stringify(pump)}.repeat(n) + ${JSON.stringify(suffix)}`;
    const shown = String(expression);
    faults.push(
      `${at}  Unexpected ${slow.ms.toFixed(0)} ms for ${slow.length} characters of ${string}, expected linear time:` +
        ` ${shown.length > 200 ? `${shown.slice(0, 200)}...` : shown}`,
    );
    break;
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(
    `${faults.length} of ${patterns.length} patterns are slow. Begin a run once with (?<![x])[x]+, bound a repeat, or scan.`,
  );
  process.exitCode = 1;
} else if (process.argv.includes("--verbose")) console.log(`${patterns.length} patterns, ${attacks} attacks`);
