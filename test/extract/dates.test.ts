import { describe, expect, it } from "vitest";
import { dates } from "../../src/extract/dates/date-expressions.js";

/** A Wednesday. */
const PUBLISHED = { iso: "2017-12-27T09:00:00Z", precision: "minute", from: "text" } as const;
const resolved = (text: string) => dates(text, PUBLISHED).map((date) => date.resolved);

describe("a weekday is the one that the verb beside it means", () => {
  it.each<[string, string | null]>([
    ["The bridge fell on Monday.", "2017-12-25"],
    ["The council will meet on Friday.", "2017-12-29"],
    ["The council meets Friday to vote.", "2017-12-29"],
    ["On Friday, the council will vote.", "2017-12-29"],
    ["Thousands are expected to gather at the gate on Sunday.", "2017-12-31"],
    ["The talks are set for Thursday.", "2017-12-28"],
    ["As thousands celebrate at the gate on Sunday night, a team will be standing by.", "2017-12-31"],
    ["The bank said Friday it will cut its staff.", "2017-12-22"],
    ["The rocket will lift off in May, Lund wrote late Friday.", "2017-12-22"],
    ["Sunday’s incident comes after the owner told his staff that they will be trained.", "2017-12-24"],
    ["On Friday, a man who claimed to be a minor stabbed his neighbour.", "2017-12-22"],
    ["On Thursday, a man stabbed his neighbour.", null],
    ["On Thursday, the court will hear a man.", "2017-12-28"],
    ["The mayor agreed to meet the strikers on Saturday.", "2017-12-30"],
    ["The flight was scheduled to take off on Sunday.", null],
    ["She said that she would resign on Monday.", null],
    ["It will close. The council met on Monday. It will vote.", "2017-12-25"],
    ["The road is expected to remain closed on Thursday.", "2017-12-28"],
    ["He had nothing to do with the meeting on Tuesday.", "2017-12-26"],
    ["The plane was unable to land on Sunday.", "2017-12-24"],
    ["The trial was due to begin on Wednesday.", "2017-12-27"],
    ["It opened last Wednesday.", "2017-12-20"],
    ["It closes next Wednesday.", "2018-01-03"],
  ])("%s", (text, date) => {
    expect(resolved(text)).toEqual([date]);
  });
});

describe("in capitals", () => {
  it.each<[string, (string | null)[]]>([
    ["THE COUNCIL OF AVERBY VOTED ON TUESDAY TO SHUT THE BRIDGE.", ["2017-12-26"]],
    ["THE BRIDGE WILL SHUT ON 3 JANUARY 2018, THE MAYOR SAID.", ["2018-01-03"]],
    ["YESTERDAY’S FIRE AT ÅMØTE BEGAN IN A KITCHEN", ["2017-12-26"]],
    ["THE MAYOR MAY MARCH WITH THE NURSES.", []],
    ["BRIDGE SHUT 24/7", []],
  ])("%s", (text, days) => {
    expect(resolved(text)).toEqual(days);
  });

  it("is where it stands", () => {
    const text = "ÅMØTE SHUT ITS BRIDGE ON TUESDAY.";
    expect(dates(text, PUBLISHED).map(({ start, end }) => text.slice(start, end))).toEqual(["ON TUESDAY"]);
  });
});

it("knows that today may be these days", () => {
  expect(resolved("The port is today the largest on the river.")).toEqual([null]);
  expect(resolved("The port closed today.")).toEqual(["2017-12-27"]);
});

describe("a day with its date is one day", () => {
  it.each<[string, string]>([
    ["A rocket blasts off on Wednesday, Feb. 11, 2015.", "2015-02-11"],
    ["The warning holds beginning today, October 24, 2017, until it is lifted.", "2017-10-24"],
    ["The market opens on Sunday, 4 March.", "2018-03-04"],
  ])("%s", (text, date) => {
    expect(resolved(text)).toEqual([date]);
  });
});
