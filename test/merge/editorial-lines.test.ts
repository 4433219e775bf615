/** Lines that stand below pictures and films are no part of the report; notes of posts tell nothing alone. */
import { describe, expect, it } from "vitest";
import { makesNoStatement, tellsNoStory } from "../../src/merge/sentence/editorial-lines.js";
import { isStandalone } from "../../src/merge/sentence/standalone.js";

describe("a line below a picture or a film", () => {
  it.each<[boolean, string]>([
    [true, "Weir of Selm Tue, March 8, 2016 Weir of Selm."],
    [true, "Barges at dawn Sat, Sept. 3, 2011 The barges wait at the lock."],
    [true, "Harbour Post’s Ines Marlow discusses the new toll on the pier."],
    [true, "Selm Radio's Carl Ost has the latest on the flood."],
    [true, "Millers walk past sandbags that were stacked outside the lock in Selm, Norway March 8, 2016."],
    [true, "Guards pose for a picture after their release at the lock of Selm May 7, 2014."],
    [true, "Ines Marlow (10) heads the ball past the keeper."],
    [false, "Ines Marlow (45) was arrested at the lock on Monday."],
    [true, "The ferryman stands at the lock of Selm, Norway, March 8, 2016."],
    [false, "The ban still stands, although judges rejected it in 2016."],
    [false, "The weir of Selm had been built in spring and opened on March 8, 2016."],
    [false, "The miller was born in Selm on March 8, 1956."],
    [false, "The weir of Selm gave way on Tuesday, March 8, 2016, and two mills were flooded."],
    [false, "On Tue, March 8, 2016, the weir gave way."],
    [false, "The Harbour Post’s Ines Marlow was arrested on Friday after she had asked about the toll."],
    [false, "Marlow’s lawyer discusses the ruling with her today, the court said."],
  ])("%s: %s", (is, text) => {
    expect(tellsNoStory(text)).toBe(is);
  });
});

describe("a note of the outlet on its own mistakes", () => {
  it.each<[boolean, string]>([
    [true, "We are sorry for the error."],
    [false, "The correction of the river took nine years."],
    [false, "“We are sorry for what happened at the lock,” Ines Marlow said."],
  ])("%s: %s", (is, text) => expect(makesNoStatement(text)).toBe(is));
});

describe("a sentence that stands alone has a subject", () => {
  it.each<[boolean, string]>([
    [false, "Will be at the lock for a year if nobody buys it."],
    [false, "Has never been opened since."],
    [true, "Will Marlow has bought the lock."],
    [true, "The barge will be at the lock for a year."],
    [true, "Had the weir held, the mill would be dry."],
  ])("%s: %s", (alone, text) => {
    expect(isStandalone(text)).toBe(alone);
  });
});

describe("what a newsroom says to its readers states nothing", () => {
  it.each<[boolean, string]>([
    [true, "Anyone with information on the flood is asked to contact the harbour office at 555-0100."],
    [true, "Anybody who has footage of the weir should call the council."],
    [true, "Call the reporter Ines Marlow at (555) 010-0199."],
    [true, "Carl Ost is a staff writer and can be reached at 555-0100."],
    [true, "Selm 2 News has a crew on the scene and we will bring you updates as they come."],
    [true, "We'll bring you more as the water falls."],
    [true, "UPDATED: 9 P.M."],
    [true, "Ines Marlow reports."],
    [true, "Ines Marlow reports for Selm Today on Sunday, March 8, 2015."],
    [true, "I'm Carl Ost."],
    [true, "— Ines Marlow, mayor of Selm"],
    [false, "— A barge with nine people aboard ran on the bank below the weir of Selm on Tuesday."],
    [false, "Anyone with a boat left the harbour before the storm came."],
    [false, "The crew on the scene found nine people in the mill."],
    [false, "Selm Mills reports for March show a loss of nine million crowns."],
    [false, "The council will update the map of the river by May."],
    [false, "Ines Marlow reports to the council in May on what was found."],
  ])("%s: %s", (is, text) => {
    expect(makesNoStatement(text)).toBe(is);
  });
});
