import { describe, expect, it } from "vitest";
import { storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import { leadRunOf } from "../../src/merge/summary/lead/lead-run.js";
import { Acquaintance } from "../../src/words/persons/introductions.js";
import { article } from "../article.js";
import { on, tell } from "./articles.js";

const SANK = "A barge with forty sheep sank at the weir of Selm on Monday, the harbour office said.";
const OWNER = "The owner, Jo Lund of Averby, was on board when the rope broke.";
const HE = "He swam to the lock and called for help.";
const WHEEL = "Divers found the wheel of the barge near the old lock in the evening.";

const runIn = (sentences: readonly string[], most = 5) => {
  const one = article("a", "Barge with sheep sinks at Selm", [...sentences]);
  const context = { reader: new Acquaintance([one], one.headline.text), isHeading: () => false };
  return leadRunOf(storySentencesOf([one], [0]), most, context).map(({ cited }) => cited.text);
};

describe("the first sentences of a report", () => {
  it("are read in a row, whoever points to the one before", () => {
    expect(runIn([SANK, OWNER, HE, WHEEL])).toEqual([SANK, OWNER, HE, WHEEL]);
    expect(runIn([SANK, OWNER, HE, WHEEL], 2)).toEqual([SANK, OWNER]);
  });

  it.each([
    ["a question", "Who paid for the rope?"],
    ["a label of the house", "SECOND UPDATE: The harbour office named Jo Lund of Averby as the owner."],
    ["half a quotation", "“The rope was old, Jo Lund said."],
  ])("end before %s: the account goes on there", (_, text) => {
    expect(runIn([SANK, text, HE, WHEEL])).toEqual([SANK]);
    expect(runIn([SANK, OWNER, text, WHEEL])).toEqual([SANK, OWNER]);
  });

  it("have what their author says once more, and a quotation behind its speaker", () => {
    const again = "A barge with some forty sheep sank at the weir of Selm on Monday.";
    expect(runIn([SANK, again, WHEEL])).toEqual([SANK, again, WHEEL]);
    const spoken = "“Nobody on the bank came to help us.”";
    expect(runIn([SANK, OWNER, spoken, WHEEL])).toEqual([SANK, OWNER, spoken, WHEEL]);
    expect(runIn([spoken, SANK, OWNER])).toEqual([SANK, OWNER]);
  });

  it.each([
    ["this", "The third storm to hit this northern town sank a barge with forty sheep on Monday."],
    ["nothing", SANK],
  ])("may begin with one that points to %s", (_, first) => {
    expect(runIn([first, OWNER])).toEqual([first, OWNER]);
  });

  it("are none where nobody knows who is meant", () => {
    expect(runIn([HE, `It rained. ${HE}`])).toEqual([]);
  });
});

describe("a lead", () => {
  const story = (...reports: readonly (readonly [day: string, ...sentences: string[]])[]) =>
    tell(
      reports.map(([day, ...sentences], index) =>
        article(String(index), "Barge with sheep sinks at Selm", sentences, on(day)),
      ),
    ).lead.map(({ text }) => text);

  it("is in the words of one report, in their order", () => {
    expect(
      story(["2024-05-06", SANK, OWNER, HE, WHEEL], ["2024-05-06", "A barge sank at Selm with its sheep."]),
    ).toEqual([SANK, OWNER, HE, WHEEL]);
  });

  it("is in those of the last day", () => {
    const raised = "The barge with forty sheep that sank at the weir of Selm was raised on Tuesday.";
    const told = story(["2024-05-06", SANK, OWNER, HE, WHEEL], ["2024-05-07", raised, OWNER, HE]);
    expect(told[0]).toBe(raised);
  });
});
