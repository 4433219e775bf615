/** A day that a sentence names by the way is not the day of what it tells. */
import { describe, expect, it } from "vitest";
import { statesItsDay } from "../../src/merge/summary/event-day.js";

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
    [false, "Since Monday, nine boats have been in port.", "Monday"],
    [false, "Die Mühle bleibt bis 3. Mai zu.", "3. Mai"],
  ])("%s: %s (%s)", (own, sentence, date) => {
    expect(statesItsDay(sentence, date)).toBe(own);
  });
});
