/** A day that a sentence names by the way is not the day of what it tells. */
import { describe, expect, it } from "vitest";
import { looksAhead, statesItsDay } from "../../src/merge/summary/event-day.js";
import { timelineOf } from "../../src/merge/summary/timeline.js";
import { article } from "../article.js";

describe("the day of what a sentence tells", () => {
  it.each<[boolean, string, string]>([
    [true, "The mill burned down on May 3.", "May 3"],
    [true, "The mill burned down Friday near the weir.", "Friday"],
    [true, "On Friday, the council met at the mill.", "Friday"],
    [true, "Marlow will be sentenced on June 28.", "June 28"],
    [true, "The hearing is scheduled for June 28.", "June 28"],
    [true, "The council met on the Friday after the fire.", "Friday"],
    [true, "The letter on the mill Sunday evening came too late.", "Sunday"],
    [true, "The bridge opened on May 3, 2019, after nine years.", "May 3, 2019"],
    [true, "Am 3. Mai brannte die Mühle ab.", "3. Mai"],
    [false, "Nine people sued over the May 3 fire.", "May 3"],
    [false, "The report was a problem for the mayor as he heads into the Dec. 12 election.", "Dec. 12"],
    [false, "She took the blame in an Oct. 15 interview.", "Oct. 15"],
    [false, "Marlow called Friday’s fire a lesson.", "Friday"],
    [false, "Sunday morning's parade was loud, Marlow said.", "Sunday"],
    [false, "The mayor opens the mill until Feb. 15.", "Feb. 15"],
    [false, "The first boat could sail as soon as Jan. 4.", "Jan. 4"],
    [false, "Few guards stood there on the anniversary of the Sept. 11, 2001, attacks.", "Sept. 11, 2001"],
    [false, "They read his letters between May 3, 2012 and May 3, 2013.", "May 3, 2013"],
    [false, "The mayor read letters sent from May 3 to May 9.", "May 9"],
    [true, "The road between the mill and the weir was shut on May 9.", "May 9"],
    [false, "Since Monday, nine boats have been in port.", "Monday"],
    [false, "Die Mühle bleibt bis 3. Mai zu.", "3. Mai"],
    [false, "With thanks to the millers, the bakers and many others today.", "today"],
    [false, "The miller’s daughter still lives beside the weir today.", "today"],
    [true, "The guards arrested the miller and many others today.", "today"],
    [true, "The mill opens to visitors today.", "today"],
  ])("%s: %s (%s)", (own, sentence, date) => {
    expect(statesItsDay(sentence, date)).toBe(own);
  });
});

describe("a day after the report", () => {
  it.each([
    [true, "The mill will reopen on Sept. 15."],
    [true, "The hearing is set for Sept. 15."],
    [true, "Marlow plans to speak on Sept. 15."],
    [false, "The mill burned down on Sept. 15."],
    [false, "Two boys were seen at the mill on Sept. 15."],
  ])("is meant: %s (%s)", (ahead, sentence) => expect(looksAhead(sentence)).toBe(ahead));

  const told = (sentence: string, text: string, resolved: string, language = "en") => {
    const report = article("a", "Mill burns", [sentence], {
      language,
      published: { iso: "2024-05-07T08:00:00Z", precision: "time" } as never,
    });
    const [first] = report.sections[0]?.paragraphs[0]?.sentences ?? [];
    const start = sentence.indexOf(text);
    const span = { start, end: start + text.length, line: 1, column: 1 };
    const dates = [{ text, span, resolved, sentence: first?.id ?? null }];
    return timelineOf([{ ...report, dates }], []).map(({ when }) => when);
  };

  it.each<[string, string, string, string[]]>([
    ["The mill burned down on Sept. 15.", "Sept. 15", "2024-09-15", []],
    ["The mill will reopen on Sept. 15.", "Sept. 15", "2024-09-15", ["2024-09-15"]],
    ["The mill burned down on May 6.", "May 6", "2024-05-06", ["2024-05-06"]],
    ["The mill burned down on May 8.", "May 8", "2024-05-08", ["2024-05-08"]],
    ["Marlow wrote “See you at the mill on Sunday” to the miller.", "Sunday", "2024-05-05", []],
  ])("stands in the course only so: %s", (sentence, text, resolved, days) => {
    expect(told(sentence, text, resolved)).toEqual(days);
  });

  it("is taken as it is in languages whose words for what is to come are not known", () => {
    expect(told("Die Mühle brannte am 15. September.", "15. September", "2024-09-15", "de")).toHaveLength(1);
  });
});
