/** Days and times of day in sentences, as all stages read them. */
import { describe, expect, test } from "vitest";
import { timesOfDayIn } from "../../src/dates/clock-times.js";
import { namedDaysIn } from "../../src/dates/named-days.js";

describe("times of day", () => {
  test.each([
    ["It rang at 5:20 a.m. on the quay.", ["5:20 a.m."], [320]],
    ["It rang at 5 pm.", ["5 pm"], [1020]],
    ["It rang at 11.15PM and at 12 a.m.", ["11.15PM", "12 a.m."], [1395, 0]],
    ["At noon, then at 14:30.", ["noon", "14:30"], [720, 870]],
    ["Shut from 8:05 until 9:45.", ["8:05", "9:45"], [485, 585]],
    ["She ran it in 4:32, he in 5:10.", [], []],
    ["Gegen 17.30 Uhr, vers 18h15.", ["17.30 Uhr", "18h15"], [1050, 1095]],
    ["At 25:10 and at 14 p.m.", [], []],
    ["A score of 10:12:44.", [], []],
  ])("%s", (text, words, minutes) => {
    const found = timesOfDayIn(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(found.map((time) => time.minutes)).toEqual(minutes);
  });
});

describe("named days", () => {
  test.each([
    [
      "It sank on Tuesday, and on Fridays it sails.",
      [
        ["Tuesday", "Tuesday"],
        ["Friday", "Fridays"],
      ],
    ],
    [
      "On May 7, 2024, and on 3 June 1912.",
      [
        ["May 7", "May 7, 2024"],
        ["Jun 3", "3 June 1912"],
      ],
    ],
    [
      "On Feb. 3 and the 4th of March.",
      [
        ["Feb 3", "Feb. 3"],
        ["Mar 4", "4th of March"],
      ],
    ],
    ["On March 3rd.", [["Mar 3", "March 3rd"]]],
    ["In May 5,000 came, in June 2024 none.", []],
    [
      "Am 3. Mai, le 1er juin, el 2 de julio.",
      [
        ["Mai 3", "3. Mai"],
        ["juin 1", "1er juin"],
        ["julio 2", "2 de julio"],
      ],
    ],
    ["In March he may 3 times.", []],
  ])("%s", (text, days) => {
    expect(
      namedDaysIn(text).map(({ weekday, date, start, end }) => [weekday ?? date, text.slice(start, end)]),
    ).toEqual(days);
  });
});
