/** Times of day as minutes since midnight. */

const MINUTES = 60;
const HALF_DAY = 12 * MINUTES;
const DAY = 2 * HALF_DAY;

/**
 * Minutes since midnight of an hour and a minute, neither of which is checked.
 *
 * @param half beginning with "a" or "p" in any case, as in "p.m.": the hour is one of twelve; absent: one of 24
 */
export function minutesOfDay(hour: number, minute: number, half?: string): number {
  if (half === undefined || half === "") return hour * MINUTES + minute;
  return (hour % 12) * MINUTES + minute + (/^p/i.test(half) ? HALF_DAY : 0);
}

/**
 * Minutes between two times of day, the shorter way around the clock: 0 to 720.
 *
 * @param a minutes since midnight
 * @param b the same
 */
export function minutesApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, DAY - apart);
}
