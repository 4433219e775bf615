/** The times of day in a report: "about 5:20 a.m.", "gegen 17.30 Uhr", "vers 18h15", "at noon". */
import { minutesOfDay } from "../../dates/minutes-of-day.js";

const HALF_DAY = minutesOfDay(12, 0);
const DAY = 2 * HALF_DAY;

const TIMES: readonly RegExp[] = [
  /(?<![\d.:])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])\.? ?m\b/giu,
  /(?<![\d.:])(?<hour>[01]?\d|2[0-3])(?:[.:](?<minute>[0-5]\d))? Uhr\b/gu,
  /(?<![\d.:])(?<hour>[01]?\d|2[0-3]) ?h ?(?<minute>[0-5]\d)(?!\d)/gu,
  /(?<![\d.:])(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:]| ?[ap]\.? ?m\b)/giu,
];
const NOON = /\b(?:at|around|about|before|after) noon\b/giu;
const MIDNIGHT = /\b(?:at|around|about|before|after) midnight\b/giu;

/** Minutes of the day, in the order of the patterns, without impossible times. */
export function clockTimesIn(text: string): number[] {
  const found: number[] = [];
  for (const pattern of TIMES) {
    for (const { groups = {} } of text.matchAll(pattern)) {
      const hour = Number(groups.hour);
      if (groups.half !== undefined && (hour < 1 || hour > 12)) continue;
      found.push(minutesOfDay(hour, Number(groups.minute ?? 0), groups.half));
    }
  }
  for (const _ of text.matchAll(NOON)) found.push(HALF_DAY);
  for (const _ of text.matchAll(MIDNIGHT)) found.push(0);
  return found;
}

/** Minutes between two times of day, the shorter way around the clock. */
export function minutesApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, DAY - apart);
}
