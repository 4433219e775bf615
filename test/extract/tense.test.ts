/** Whether the verbs around a day put it before or after the report. */
import { expect, it } from "vitest";
import { courseAt, tenseAt } from "../../src/extract/dates/tense.js";

it.each<[text: string, tense: string]>([
  ["The two met in Selm on Friday.", "past"],
  ["The two will meet in Selm on Friday.", "ahead"],
  ["The two were due to meet in Selm on Friday.", "open"],
  // Words in -ed that are no past.
  ["Will the mill close? Its owners say that they might, and need to decide on Friday.", "ahead"],
  ["The march will bring a hundred to Selm on Friday.", "ahead"],
  ["The march could proceed on Friday.", "open"],
  ["The march proceeded on Friday.", "past"],
])("%s: %s", (text, tense) => {
  const start = text.indexOf("Friday");
  expect(tenseAt(text, start, start + "Friday".length)).toBe(tense);
});

it.each<[text: string, course: string | null]>([
  ["The mill burned on Sept. 15.", "past"],
  ["The mill will open on Sept. 15.", "ahead"],
  ["The fire of Sept. 15 is not forgotten.", "past"],
  ["Those that need it on Sept. 15 may call.", null],
])("%s: %s", (text, course) => {
  const start = text.indexOf("Sept. 15");
  expect(courseAt(text, start, start + "Sept. 15".length)).toBe(course);
});
