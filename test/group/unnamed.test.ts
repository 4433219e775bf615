/** On one day one town has a man and a woman of one fate: two events, unless one text has both. */
import { describe, expect, it } from "vitest";
import { earlierDeathsAt } from "../../src/group/document/earlier-events.js";
import { seriesReading } from "../../src/group/frames/reading.js";
import { mentionsSex, unnamedOf } from "../../src/group/series/unnamed.js";
import { judgedPair, reported } from "./reports.js";

const reading = (title: string, text: string) => {
  const [article] = reported([{ id: "a", title, text }]);
  if (!article) throw new Error("no article");
  return seriesReading(article);
};

describe("the unnamed person of a report", () => {
  it.each<[title: string, text: string, found: readonly string[]]>([
    ["Man rescued from canal in Selm", "The canoe had capsized.", ["rescue a man male"]],
    ["Canal rescue in Selm", "A woman in her forties was saved from the canal.", ["rescue a woman female"]],
    ["Girl, 9, missing in Orle", "She was last seen at school.", ["loss a girl female"]],
    // Two of one fate are nobody's.
    ["Man and woman killed in Selm", "A woman died at the scene and a man died in hospital.", []],
    // A fate that no unnamed person has.
    ["Selm canal reopened", "Engineers had saved the lock.", []],
  ])("%s", (title, text, found) => {
    expect(
      unnamedOf(reading(title, text)).map(({ term, spelt, value }) => `${term} ${spelt} ${value}`),
    ).toEqual(found);
  });

  it("is mentioned by a pronoun, too", () => {
    expect(mentionsSex(reading("Body found in canal", "Police say she fell."), "female")).toBe(true);
    expect(mentionsSex(reading("Body found in canal", "Police say she fell."), "male")).toBe(false);
  });
});

describe("two reports of one town and day", () => {
  const woman = [
    "Woman rescued from canal in Selm",
    "A woman of 40 was rescued from the Tarn canal in Selm on Tuesday by a passing jogger, police said.",
  ] as const;

  it("are two events where a man and a woman are rescued", () => {
    const { stories } = judgedPair(woman, [
      "Man rescued from canal in Selm",
      "A man was rescued from the Tarn canal in Selm on Tuesday after his canoe capsized, police said.",
    ]);
    expect(stories).toBe(2);
  });

  it("are one where one text has both", () => {
    const { stories } = judgedPair(woman, [
      "Man rescued woman from canal in Selm, both are well",
      "A woman of 40 was rescued from the Tarn canal in Selm on Tuesday by a man of 29 who was jogging, police said.",
    ]);
    expect(stories).toBe(1);
  });
});

describe("earlier deaths in a sentence", () => {
  it.each([
    ["A climber died above Brenn on Sunday, ", "a day after four hikers were killed at Tolm."],
    ["Two soldiers were killed at Orle ", "three weeks after an attack in Selm left nine dead."],
  ])("%s%s", (own, earlier) => expect(earlierDeathsAt(own + earlier)).toBe(own.length));

  it.each([
    "A man died three days after he was stabbed in Orle.",
    "Two more people died at Tolm, a day after four hikers were killed there.",
    "The road reopened two days after an avalanche killed four hikers at Tolm.",
  ])("none: %s", (sentence) => expect(earlierDeathsAt(sentence)).toBe(sentence.length));
});
