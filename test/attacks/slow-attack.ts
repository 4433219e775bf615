/** Whether a pattern takes more than linear time for strings made against it: the engine itself is timed. */
import type { Attack } from "./attack-strings.js";

/** Short lengths tell exponential growth before it hangs, then that of a high degree. Code units. */
const SHORT_LENGTHS = [14, 20, 26, 34, 60, 110, 400];
/** A length that tells quadratic growth. */
const LONG = 1_000;
/** Of processor time, in milliseconds; a linear pattern takes a few tens of microseconds for a long text. */
const SUSPICIOUS = { short: 3, long: 0.08 };
/** Twice the length takes four times the time where it is quadratic, and four times the length sixteen times. */
const GROWTH = 3;

/** Milliseconds of processor time that some work takes. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Whether it may take so much processor time. No work takes more of it than passes, and to ask what passes costs less. */
function mayTake(ms: number, work: () => void): boolean {
  const before = performance.now();
  work();
  return performance.now() - before >= ms;
}

/** No noise of a processor adds as much, in milliseconds: a run that takes so long needs no second one. */
const BEYOND_NOISE = 100;

/** The least of several runs: what else the processor does only adds to it. */
function least(work: () => void, runs: number): number {
  let found = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && !(found >= BEYOND_NOISE && run > 0); run++)
    found = Math.min(found, cost(work));
  return found;
}

function matching(expression: RegExp, { prefix, pump, suffix }: Attack, length: number): () => void {
  const text = prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix;
  return () => void (expression.global ? text.replace(expression, "") : expression.exec(text));
}

export interface SlowAttack {
  readonly attack: Attack;
  readonly length: number;
  readonly ms: number;
}

/** The first attack of all that makes a pattern slow; null: none does. */
export function firstSlow(expression: RegExp, attacks: readonly Attack[]): SlowAttack | null {
  for (const length of SHORT_LENGTHS) {
    const all = attacks.map((attack) => matching(expression, attack, length));
    // Most take so little that all of them together are not suspicious: to time each would take longer than they do.
    if (!mayTake(SUSPICIOUS.short, () => all.forEach((work) => void work()))) continue;
    for (const [index, work] of all.entries()) {
      const ms = least(work, 8);
      // Short texts that take long need no second look, and a longer one might never end.
      if (ms >= SUSPICIOUS.short) return { attack: attacks[index] as Attack, length, ms };
    }
  }
  for (const attack of attacks) {
    const ms = quadraticCost(expression, attack);
    if (ms !== null && isSlowAgain(expression, attack, ms)) return { attack, length: LONG, ms };
  }
  return null;
}

/** Times that a slow pattern has to be slow again: on a busy machine, a linear one may seem slow once, and even twice. */
const AGAIN = 6;
/** Milliseconds for a long text that no linear pattern takes ten times in a row, as `quadraticCost` has run it by then: once again will do. */
const CLEAR = 2;

function isSlowAgain(expression: RegExp, attack: Attack, ms: number): boolean {
  const times = ms < CLEAR ? AGAIN : 1;
  return Array.from({ length: times }).every(() => quadraticCost(expression, attack) !== null);
}

/** How long a long text takes, where longer ones take longer by much more than they are longer; null: they do not. */
function quadraticCost(expression: RegExp, attack: Attack): number | null {
  const work = matching(expression, attack, LONG);
  if (!mayTake(SUSPICIOUS.long, work)) return null;
  const ms = least(work, 2);
  if (ms < SUSPICIOUS.long) return null;
  // No run takes less than its text needs, so that one run acquits, and several condemn.
  for (const times of [2, 4]) {
    const longer = matching(expression, attack, LONG * times);
    const most = ms * GROWTH ** Math.log2(times);
    if (cost(longer) <= most || least(longer, 3) <= most) return null;
  }
  return ms;
}
