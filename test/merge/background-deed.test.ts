/** What one sentence reports and the other only recalls: the claim is what both say. */
import { describe, expect, it } from "vitest";
import { isStatedBy, statesBackground } from "../../src/merge/claims/background-deed.js";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { article } from "../article.js";
import { tell } from "./articles.js";

const read = (text: string) => readSentence(text, "en");

describe("the news of one sentence", () => {
  it.each([
    [
      "A lynx that escaped from the park in Selm was shot on Friday.",
      "A lynx escaped from the park in Selm.",
    ],
    ["A bridge which collapsed in Orle had been inspected in May.", "A bridge collapsed in Orle on Friday."],
    ["A fire broke out at the mill after a drone attack.", "Two drones attacked the mill at night."],
    ["The minister, who visited Lerna on Friday, resigned.", "The minister visited Lerna on Friday."],
    // What somebody is, and what was done before.
    [
      "The rider was in serious condition on Monday after a tree fell on his tent.",
      "A day earlier a tree had fallen on the tents of riders at Selm.",
    ],
    // A clause that goes on behind a name.
    [
      "The quarrel seemed far away at the harvest supper, which was attended by the mayor’s wife, Ada, and their two small sons.",
      "He has two small sons with his wife Ada.",
    ],
    ["Shops closed when the river flooded the old town.", "The river flooded the old town on Friday."],
  ])("is background of the other: %s / %s", (one, other) => {
    expect(statesBackground(read(one), read(other))).toBe(true);
    expect(statesBackground(read(other), read(one))).toBe(true);
  });

  it.each([
    // The deed is in both, whatever else is.
    [
      "The gunman who killed two people was shot by police.",
      "Police shot a gunman after he killed two people.",
    ],
    ["Police said that a bridge collapsed in Orle on Friday.", "A bridge collapsed in Orle on Friday."],
    [
      "Thousands marched after the court freed the general.",
      "Thousands marched at the release of the general.",
    ],
    ["The minister, who visited Lerna, resigned.", "The minister resigned on Friday in Lerna."],
  ])("is in both: %s / %s", (one, other) => expect(statesBackground(read(one), read(other))).toBe(false));
});

describe("what the other says, too", () => {
  const shot = "A lynx that escaped from the park in Selm was shot on Friday.";
  it.each<[shown: string, other: string, expected: boolean]>([
    ["A lynx escaped from the park in Selm.", shot, true],
    [shot, "A lynx escaped from the park in Selm.", false],
    // One statement of two.
    ["A lynx escaped from the park in Selm, and residents stayed indoors.", shot, false],
    ["A lynx escaped from the park in Selm, and the lynx was shot.", shot, true],
    ["Twelve drones attacked the mill.", "A fire broke out after drones attacked the mill.", false],
  ])("%s / %s: %s", (shown, other, expected) => expect(isStatedBy(read(shown), read(other))).toBe(expected));
});

describe("a claim", () => {
  const claims = (...texts: readonly string[]) =>
    tell(texts.map((text, index) => article(`a${index}`, `Report number ${index}`, [text]))).claims.map(
      ({ shown }) => shown.text,
    );
  const shot =
    "A lynx that escaped from the wildlife park in Selm on Sunday was shot dead by police in the evening.";
  const escaped = "A lynx escaped from the wildlife park in Selm on Sunday.";
  const told =
    "A lynx escaped from the wildlife park in Selm on Sunday, and residents were told to stay indoors.";

  it("shows the wording of which both say all", () => {
    expect(claims(shot, escaped)).toEqual([escaped]);
    expect(claims(escaped, shot)).toEqual([escaped]);
  });
  it("is what both quote, however they introduce it", () => {
    const quotation = "“there is a lot of work to be done before the mill can open”";
    expect(
      claims(
        `When asked about a date for the mill in Selm, Mayor Jo Lund remained tight-lipped, saying ${quotation}.`,
        `When asked about the mill's timeline, Mayor Jo Lund declined to give a date and said ${quotation}.`,
      ),
    ).toHaveLength(1);
  });
  it("is none where each has news of its own", () => expect(claims(shot, told)).toEqual([]));
});
