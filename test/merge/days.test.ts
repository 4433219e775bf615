/** The days of what happened: named days, dates, months, times of day, and when two sentences tell of two. */
import { describe, expect, it } from "vitest";
import { daysOf, onOtherDays } from "../../src/merge/facts/days.js";

describe("days of a sentence", () => {
  it.each([
    ["The ferry sank on Tuesday.", { weekdays: ["Tuesday"] }],
    ["The ferry sank on May 7.", { dates: ["May 7"] }],
    ["The ferry sank on 7 May.", { dates: ["May 7"] }],
    ["Die Fähre sank am 7. Mai.", { dates: ["Mai 7"] }],
    ["El 7 de mayo se hundió.", { dates: ["mayo 7"] }],
    ["A ferry sank in March.", { months: ["March"] }],
    ["In March, a ferry sank.", { months: ["March"] }],
    ["Last August the mill closed.", { months: ["August"] }],
    ["Since May, two mills have closed.", { months: ["May"] }],
    // The verb, and the girl, are no months.
    ["In may cases, mills closed; with April away, nobody noticed.", {}],
    ["A ferry sinks next Year.", { periods: ["next year"] }],
    // "May 7,000" is a number, and the month of a date is in the date.
    ["Back in May 7,000 fled.", { months: ["May"] }],
    ["It sank at 7 a.m.", { clock: [420] }],
    ["It sank at 7:30pm.", { clock: [1170] }],
    ["It sank at 12:05 a.m.", { clock: [5] }],
    ["It sank at 18:30.", { clock: [1110] }],
    ["It sank at 18:30 GMT.", {}],
    ["It sank yesterday.", { beside: "yesterday" }],
    ["It sank yesterday and will be raised tomorrow.", {}],
    // A day on which somebody spoke.
    ["The ferry sank, the owner said on Tuesday.", {}],
    ["The owner on Tuesday said the ferry sank.", {}],
    [`The owner said ${"x".repeat(36)} Tuesday it sank.`, {}],
    [`The owner said ${"x".repeat(40)} Tuesday it sank.`, { weekdays: ["Tuesday"] }],
  ])("%s", (text, expected) => {
    const { weekdays, dates, periods, months, clock, beside } = daysOf(text);
    expect({
      weekdays: [...weekdays],
      dates: [...dates],
      periods: [...periods],
      months: [...months],
      clock,
      beside,
    }).toEqual({ weekdays: [], dates: [], periods: [], months: [], clock: [], beside: null, ...expected });
  });
});

describe("on other days", () => {
  it.each([
    ["It sank on Tuesday.", "It sank on Monday.", true],
    ["It sank on Tuesday.", "It sank on Tuesday night.", false],
    ["It sank on Tuesday.", "It sank on May 7.", false],
    ["It sank on May 8.", "It sank on May 7.", true],
    ["It sank in March.", "It sank in April.", true],
    ["In March, it sank.", "In April, it sank.", true],
    ["In March, it sank.", "It sank in March.", false],
    ["It sails next week.", "It sails next month.", true],
    ["It sank yesterday.", "It sails tomorrow.", true],
    ["It sank yesterday.", "It sank.", false],
    ["It sank at 18:30.", "It sank at 19:29.", false],
    ["It sank at 18:30.", "It sank at 19:30.", true],
    ["It left at 18:30 and sank at 20:00.", "It sank at 20:10.", false],
    ["It sank.", "It sank at 20:10.", false],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(onOtherDays(daysOf(a), daysOf(b))).toBe(expected);
    expect(onOtherDays(daysOf(b), daysOf(a))).toBe(expected);
  });
});
