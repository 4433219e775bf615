/**
 * The live window: how far back stories still take reports. It ends at the newest date that the articles themselves
 * have, never at the machine's clock, so that the same input is sealed alike on any day.
 */
import type { Instant } from "../model.js";

const DAY_MS = 86_400_000;

/** With fewer dated articles, a newest one that is far from all others is as likely as not to be right. */
const FEW = 20;

export interface LiveWindow {
  /** Its last day; null: nothing is dated, and nothing is sealed. */
  readonly end: string | null;
  /** A day that one article alone has, far beyond all others: a slip of its outlet, which is not to seal a whole digest. */
  readonly stray: string | null;
}

/** @param dates of publication, in any order @param days that the window is long */
export function liveWindow(dates: readonly Instant[], days: number): LiveWindow {
  const latest = dates.map(({ iso }) => iso.slice(0, 10)).sort();
  const [newest = null, second = null] = [latest.at(-1), latest.at(-2)];
  if (newest === null) return { end: null, stray: null };
  if (latest.length > FEW && second !== null && daysBetween(second, newest) > days)
    return { end: second, stray: newest };
  return { end: newest, stray: null };
}

/** Whether a story's latest report is older than the window. What is undated stays live. */
export function isBeforeWindow(last: Instant | null, { end }: LiveWindow, days: number): boolean {
  return last !== null && end !== null && daysBetween(last.iso.slice(0, 10), end) > days;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
