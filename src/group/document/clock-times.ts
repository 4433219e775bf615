/** The times of day in a report: "about 5:20 a.m.", "gegen 17.30 Uhr", "vers 18h15", "at noon". */

const MINUTES = 60;
const HALF_DAY = 12 * MINUTES;
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
      const minutes = minutesOf(Number(groups.hour), Number(groups.minute ?? 0), groups.half?.toLowerCase());
      if (minutes !== null) found.push(minutes);
    }
  }
  for (const _ of text.matchAll(NOON)) found.push(HALF_DAY);
  for (const _ of text.matchAll(MIDNIGHT)) found.push(0);
  return found;
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | null {
  if (half === undefined) return hour * MINUTES + minute;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) * MINUTES + minute + (half === "p" ? HALF_DAY : 0);
}

/** Minutes between two times of day, the shorter way around the clock. */
export function minutesApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, DAY - apart);
}
