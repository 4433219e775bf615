/**
 * The live window: how far back stories still accept reports. It ends at the newest date of the articles themselves,
 * never at the machine's clock, so that the same input is sealed alike on any day.
 */

import type { Instant } from "../model.js";
import { DAY_MS } from "../structures/day-numbers.js";

/** Up to this many dated articles, an isolated newest date is accepted as right: there is too little to judge it by. */
const FEW_ARTICLES = 20;

/** Where the window ends. Days are ISO dates, "2024-05-07". */
export interface LiveWindow {
  /** Its last day. Null where no article is dated: then no story is sealed. */
  readonly end: string | null;
  /**
   * A single date more than a window's length after all others; null where there is none, or where few articles are dated. It is taken for an error of its
   * outlet and left out of the window: otherwise it would seal every other story.
   */
  readonly stray: string | null;
}

/**
 * Finds the last day of the window.
 *
 * @param dates dates of publication, in any order
 * @param days length of the window in days
 */
export function liveWindow(dates: readonly Instant[], days: number): LiveWindow {
  const sortedDays = dates.map(({ iso }) => iso.slice(0, 10)).sort();
  const [newest = null, second = null] = [sortedDays.at(-1), sortedDays.at(-2)];
  if (newest === null) return { end: null, stray: null };
  if (sortedDays.length > FEW_ARTICLES && second !== null && daysBetween(second, newest) > days)
    return { end: second, stray: newest };
  return { end: newest, stray: null };
}

/**
 * Whether a story's latest report is older than the window, so that the story is sealed. A report that is exactly `days` old is still
 * in it. Undated stories stay live.
 *
 * @param last date of the story's latest report; null where none is dated
 * @param days length of the window in days
 */
export function isBeforeWindow(last: Instant | null, { end }: LiveWindow, days: number): boolean {
  return last !== null && end !== null && daysBetween(last.iso.slice(0, 10), end) > days;
}

/** Days from one ISO date to another; negative where the second is earlier. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
