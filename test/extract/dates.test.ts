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
    ["The council has called a meeting for Saturday.", "2017-12-30"],
    ["A vote set for Saturday was called off.", "2017-12-30"],
    ["A vote set for Monday was called off.", null],
    ["The mayor was sorry for Saturday’s march.", "2017-12-23"],
    ["The match was postponed until Saturday.", "2017-12-30"],
    ["They have until Saturday to pay.", "2017-12-30"],
    ["It opened last Wednesday.", "2017-12-20"],
    ["It closes next Wednesday.", "2018-01-03"],
    ["Selm (11-5) face the Lund Rowers on Saturday.", "2017-12-30"],
    ["Selm, who play Lund next, lost on Saturday.", "2017-12-23"],
    ["He faces charges of theft and was seen on Saturday.", "2017-12-23"],
  ])("%s", (text, date) => {
    expect(resolved(text)).toEqual([date]);
  });
});

describe("a day without a year", () => {
  it.each<[string, string | null]>([
    ["It fell on May 4.", "2017-05-04"],
    ["The bridge fell May 4 in a storm.", "2017-05-04"],
    ["On May 4, the bridge fell.", "2017-05-04"],
    ["On May 4 Selm lost the cup.", "2017-05-04"],
    ["The last ferry sank on 4 May off Lund.", "2017-05-04"],
    ["Two men were shot dead by police on May 4, the court heard.", "2017-05-04"],
    ["The bridge will open on May 4.", "2018-05-04"],
    ["The bridge will open on November 2.", "2018-11-02"],
    ["It fell on December 2.", "2017-12-02"],
    ["It fell on January 20.", "2018-01-20"],
    ["It fell on February 20.", "2017-02-20"],
    ["Officers who searched the house found a gun on May 4.", "2017-05-04"],
    // Said or arranged in the past, of a day that may come.
    ["The mayor said the hearing on May 4 is public.", "2018-05-04"],
    ["He was ordered to appear on May 4.", "2018-05-04"],
    ["He pleaded guilty and faces sentencing on May 4.", "2018-05-04"],
    ["The vote was postponed to May 4.", "2018-05-04"],
    ["He applied for the election on May 4.", "2018-05-04"],
    ["They closed the road until May 4.", "2018-05-04"],
    ["On May 4, the court said, it hears him.", "2018-05-04"],
    ["The deadline of May 4 is near.", "2018-05-04"],
    ["He was detained before May 4.", "2018-05-04"],
    ["Two were hurt in the days after May 4.", "2018-05-04"],
    // Its verb is far, or none: what is done, what is charged, what stands apart.
    ["The attack of May 4 killed nine people.", "2017-05-04"],
    ["The May 4 crash shocked the town.", "2017-05-04"],
    ["Nine people have died since May 4.", "2017-05-04"],
    ["May 4: The ferry sank.", "2017-05-04"],
    ["The last such storm, on May 4, left ten dead.", "2017-05-04"],
    ["He is accused of killing her on May 4.", "2017-05-04"],
    ["The May 4 vote is the first in years.", "2018-05-04"],
    ["The threat of an attack on May 4 keeps the town awake.", "2018-05-04"],
    // Participles of what will be.
    ["Ott will be sentenced May 4.", "2018-05-04"],
    ["The election will be held on May 4.", "2018-05-04"],
    ["Bids are accepted through May 4.", "2018-05-04"],
    // The weekday beside it knows.
    ["Selm meets Lund on Thursday, May 4.", "2017-05-04"],
    ["Selm lost to Lund on Friday, May 4.", "2018-05-04"],
  ])("%s", (text, date) => {
    expect(resolved(text)).toEqual([date]);
  });

  it("has the verb before a time of day that stands between two commas", () => {
    const text = "Two men fired shots in the mill, just after 2 a.m. on May 4, a lawyer said.";
    expect(resolved(text)).toContain("2017-05-04");
  });
});

describe("a month that ends a name", () => {
  it.each<[string, (string | null)[]]>([
    ["Engineers must first finish the Long March 9 rocket, a heavy one.", []],
    ["A Chinese Long March 5 booster lifted off.", []],
    ["The Selm May 4 movement began there.", []],
    ["On Sunday March 4 rockets hit Lund.", ["2018-03-04"]],
    ["The deadly March 9 rocket attack was the first.", ["2017-03-09"]],
    ["He met Berg May 3 in Lund.", ["2017-05-03"]],
    ["Selm said that the Long March 9 2018 began in Lund.", ["2018-03-09"]],
    ["March 9 rockets hit Lund.", ["2017-03-09"]],
  ])("%s", (text, days) => {
    expect(resolved(text)).toEqual(days);
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

describe("a date is resolved", () => {
  it.each<[string, (string | null)[]]>([
    // In full.
    ["It fell on 2016-05-04T10:20:30Z.", ["2016-05-04T10:20"]],
    ["It fell on May 4, 2016.", ["2016-05-04"]],
    ["It fell on Tuesday, May 4th, 2016, at noon.", ["2016-05-04"]],
    ["It fell on the 4th of May 2016.", ["2016-05-04"]],
    ["It fell on 31 February 2016.", [null]],
    ["It fell on May 32.", [null]],
    ["It fell in May 2016.", ["2016-05"]],
    ["It fell in May of 2016.", ["2016-05"]],
    ["It fell in 2016.", ["2016"]],
    ["It fell in 2016-17.", []],
    ["It cost 2016 crowns.", []],
    // By the day of publication.
    ["It fell on August 4.", ["2017-08-04"]],
    ["It opens on January 3.", ["2018-01-03"]],
    ["It fell on 30 June.", ["2017-06-30"]],
    ["It opens on June 25.", ["2018-06-25"]],
    ["It fell yesterday.", ["2017-12-26"]],
    ["It opens tomorrow.", ["2017-12-28"]],
    ["It opens tonight.", ["2017-12-27"]],
    ["It fell two days ago.", ["2017-12-25"]],
    ["It fell 3 weeks ago.", ["2017-12-06"]],
    ["It fell a week ago.", ["2017-12-20"]],
    ["It fell two months ago.", ["2017-10"]],
    ["It fell ten years ago.", ["2007"]],
    ["It fell last year.", ["2016"]],
    ["It opens next year.", ["2018"]],
    ["It opened this year.", ["2017"]],
    ["It fell last month.", ["2017-11"]],
    ["It opens next month.", ["2018-01"]],
    ["It opened this month.", ["2017-12"]],
    ["It fell last week.", [null]],
    ["It opens on Fridays.", [null]],
    ["It fell last Friday.", ["2017-12-22"]],
    ["It opens next Friday.", ["2017-12-29"]],
    ["The boats are today safe.", [null]],
    ["It stands today empty.", [null]],
    ["It fell at 9:30 p.m. on Monday.", [null, "2017-12-25"]],
    ["It fell at 9 pm GMT.", [null]],
  ])("%s", (text, days) => {
    expect(resolved(text)).toEqual(days);
  });

  it.each<[string, string[]]>([
    ["It fell late Monday night, May 4 at 9:30 p.m. EST.", ["late Monday night", "May 4", "9:30 p.m. EST"]],
    ["It fell on Monday, 4 May 2016, or three days ago.", ["Monday, 4 May 2016", "three days ago"]],
    ["It fell by 2016 or since 2014.", ["by 2016", "since 2014"]],
    ["It may march in May.", []],
  ])("its words: %s", (text, words) => {
    expect(dates(text, PUBLISHED).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it("without a day of publication only where it is written in full", () => {
    const undated = (text: string) => dates(text, null).map((date) => date.resolved);
    expect(undated("It fell on May 4, 2016, in 2015, in May 2014, on 2013-02-01.")).toEqual([
      "2016-05-04",
      "2015",
      "2014-05",
      "2013-02-01",
    ]);
    expect(undated("It fell on May 4, on Monday, yesterday, last year, two days ago.")).toEqual(
      Array(5).fill(null),
    );
  });
});
