/** Compares values that sentences give with a bound or rounded: whether they mean the same, and whether both can be true. */
import { meetAtBound, type Quantity } from "./quantities.js";

export type ValueRange = Pick<Quantity, "low" | "high" | "room">;

/** Whether two values of one quantity can both be true, because a bound allows the other value. */
export function canHold(a: ValueRange, b: ValueRange): boolean {
  if (farApart(a, b)) return false;
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap <= 0 || gap < Math.max(a.room, b.room);
}

/** Greatest ratio of a value to a round lower bound that may mean it: "over 20" may mean 24, but not 90. */
const NEAR = 1.25;

/**
 * Whether two values mean the same: "over 20" and 24 do; "at least six" and eight do not, nor do "at least two" and "at
 * least six".
 */
export function sameValue(a: ValueRange, b: ValueRange): boolean {
  if (meetAtBound(a, b) || farApart(a, b)) return false;
  const gap = Math.max(a.low - b.high, b.low - a.high);
  if (gap > 0 && gap >= Math.max(a.room, b.room)) return false;
  const [openA, openB] = [a.high === Number.POSITIVE_INFINITY, b.high === Number.POSITIVE_INFINITY];
  if (openA && openB) return Math.abs(a.low - b.low) <= Math.max(a.room, b.room, 0.02 * a.low);
  if (openA) return isRoundedTo(a, b.low);
  if (openB) return isRoundedTo(b, a.low);
  return true;
}

/** "About 900" and "some 1,200" overlap at 1,030, yet neither stands for the other. */
function farApart(a: ValueRange, b: ValueRange): boolean {
  const [x, y] = [centre(a), centre(b)];
  if (x === null || y === null || (a.low === a.high && b.low === b.high)) return false;
  const holds = ({ low, high, room }: ValueRange, value: number) =>
    low - room <= value && value <= high + room;
  return !holds(a, y) && !holds(b, x);
}

/** Of a closed range; null where it is open on a side. */
const centre = ({ low, high }: ValueRange): number | null =>
  low > 0 && high !== Number.POSITIVE_INFINITY ? (low + high) / 2 : null;

/** Whether a lower bound is a rounded form of a value. A count that is not round was counted. */
function isRoundedTo({ low, room }: ValueRange, value: number): boolean {
  return value <= (low % 10 === 0 ? low * NEAR : low + room);
}
