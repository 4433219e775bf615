/** Parses the times of day in a text: "about 5:20 a.m.", "gegen 17.30 Uhr", "vers 18h15", "at noon". All stages use it. */
import { finderOfAll } from "../words/text/needed-words.js";
import { minutesOfDay } from "./minutes-of-day.js";

/** A time of day, as a text gives it. */
export interface TimeOfDay {
  /** Since midnight, on the clock of the text. */
  readonly minutes: number;
  /** Offsets of the time, without "about" or "at". */
  readonly start: number;
  readonly end: number;
}

const HALF_DAY = minutesOfDay(12, 0);

const CLOCKS: readonly RegExp[] = [
  // The full stop of "p.m." is part of it, that of "pm." ends the sentence.
  /(?<![\d.:])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])(?:\.? ?m\b|\. ?m\.)(?:(?<=\.\s?m)\.)?/giu,
  /(?<![\d.:])(?<hour>[01]?\d|2[0-3])(?:[.:](?<minute>[0-5]\d))? Uhr\b/gu,
  /(?<![\d.:])(?<hour>[01]?\d|2[0-3]) ?h ?(?<minute>[0-5]\d)(?!\d)/gu,
  // "4:32" alone may be what a runner took.
  /(?<![\d.:])(?<hour>[01]\d|2[0-3]|(?<=\b(?:at|about|around|by|until|from|before|after) )\d):(?<minute>[0-5]\d)(?![\d:]| ?[ap]\.? ?m\b)/giu,
];
const named = finderOfAll(/(?<=\b(?:at|around|about|before|after) )(?:(?<noon>noon)|midnight)\b/giu);

/** In the order of the text, without impossible times. */
export function timesOfDayIn(text: string): TimeOfDay[] {
  const found: TimeOfDay[] = [];
  for (const pattern of /\d/.test(text) ? CLOCKS : []) {
    for (const { index, 0: all, groups = {} } of text.matchAll(pattern)) {
      const hour = Number(groups.hour);
      if (groups.half !== undefined && (hour < 1 || hour > 12)) continue;
      const minutes = minutesOfDay(hour, Number(groups.minute ?? 0), groups.half);
      found.push({ minutes, start: index, end: index + all.length });
    }
  }
  for (const { index, 0: all, groups = {} } of named(text))
    found.push({ minutes: groups.noon === undefined ? 0 : HALF_DAY, start: index, end: index + all.length });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
