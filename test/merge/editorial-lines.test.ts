/** Lines that stand below pictures and films are no part of the report; notes of posts tell nothing alone. */
import { describe, expect, it } from "vitest";
import { isFurniture } from "../../src/merge/sentence/editorial-lines.js";
import { isStandalone } from "../../src/merge/sentence/standalone.js";

describe("a line below a picture or a film", () => {
  it.each<[boolean, string]>([
    [true, "Weir of Selm Tue, March 8, 2016 Weir of Selm."],
    [true, "Barges at dawn Sat, Sept. 3, 2011 The barges wait at the lock."],
    [true, "Harbour Post’s Ines Marlow discusses the new toll on the pier."],
    [true, "Selm Radio's Carl Ost has the latest on the flood."],
    [false, "The weir of Selm gave way on Tuesday, March 8, 2016, and two mills were flooded."],
    [false, "On Tue, March 8, 2016, the weir gave way."],
    [false, "The Harbour Post’s Ines Marlow was arrested on Friday after she had asked about the toll."],
    [false, "Marlow’s lawyer discusses the ruling with her today, the court said."],
  ])("%s: %s", (is, text) => {
    expect(isFurniture(text)).toBe(is);
  });
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
