import { expect, it } from "vitest";
import { minutesOfDay } from "../../src/dates/minutes-of-day.js";

it.each<[hour: number, minute: number, half: string | undefined, minutes: number]>([
  [0, 0, undefined, 0],
  [17, 30, undefined, 1050],
  [17, 30, "", 1050],
  [12, 5, "a", 5],
  [12, 5, "P", 725],
  [3, 40, "p.m.", 940],
  [3, 40, "A.M.", 220],
])("%i:%i %s", (hour, minute, half, minutes) => {
  expect(minutesOfDay(hour, minute, half)).toBe(minutes);
});
