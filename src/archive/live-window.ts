/**
 * The live window: how far back stories still accept reports. It ends at the newest date of the articles themselves,
 * never at the machine's clock, so that the same input is sealed alike on any day.
 */

import type { Instant } from "../model.js";
import { DAY_MS } from "../structures/day-numbers.js";

/** With fewer dated articles, an isolated newest date is accepted as right. */
const FEW = 20;

export interface LiveWindow {
  /** Its last day; null: no article is dated, and nothing is sealed. */
  readonly end: string | null;
  /** An isolated date far after all others: an error of its outlet, which must not seal a whole digest. */
  readonly stray: string | null;
}

/**
 * The window of days whose stories accept further reports.
 *
 * @param dates of publication, in any order
 * @param days length of the window
 */
export function liveWindow(dates: readonly Instant[], days: number): LiveWindow {
  const latest = dates.map(({ iso }) => iso.slice(0, 10)).sort();
  const [newest = null, second = null] = [latest.at(-1), latest.at(-2)];
  if (newest === null) return { end: null, stray: null };
  if (latest.length > FEW && second !== null && daysBetween(second, newest) > days)
    return { end: second, stray: newest };
  return { end: newest, stray: null };
}

/** Whether a story's latest report is older than the window. Undated stories stay live. */
export function isBeforeWindow(last: Instant | null, { end }: LiveWindow, days: number): boolean {
  return last !== null && end !== null && daysBetween(last.iso.slice(0, 10), end) > days;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
