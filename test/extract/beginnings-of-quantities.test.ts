import { expect, test } from "vitest";
import { dates } from "../../src/extract/dates/date-expressions.js";
import { figures } from "../../src/extract/quantities/figures.js";

/** Figures and dates are searched only where an attribute of a word allows one: each kind of beginning needs such an attribute. */
test.each<[text: string, found: string[]]>([
  ["It cost tens of billions of dollars.", ["tens of billions of dollars"]],
  ["In excess of US$ 5 million was lost.", ["In excess of US$ 5 million"]],
  ["No fewer than twenty-one ships sank.", ["No fewer than twenty-one ships"]],
  ["Half a million people left.", ["Half a million people"]],
  [
    "Two-way talks, an estimated 40 guests, £3m and the third round",
    ["an estimated 40 guests", "£3m", "third round"],
  ],
  ["A dozen men and 10-year-old boys", ["A dozen men", "10-year-old boys"]],
  ["It was nearlyâ 40 percent.", ["40 percent"]],
  ["Nothing of the sort was counted.", []],
])("figures in %j", (text, found) => {
  expect(figures(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test.each<[text: string, found: string[]]>([
  ["It opened late Monday and closes next month.", ["late Monday", "next month"]],
  ["In 1999, two years ago, on 5 of May and Mid-May 4", ["two years ago", "5 of May", "May 4"]],
  ["Since Friday morning, by 2014-05-07 or 3 p.m. EST", ["Friday morning", "2014-05-07", "3 p.m. EST"]],
  ["By last monthâs count, until 2012", ["last month", "until 2012"]],
  ["Nobody may march on.", []],
])("dates in %j", (text, found) => {
  expect(dates(text, null).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
