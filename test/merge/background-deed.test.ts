/** What one sentence reports and the other only recalls is not one claim. */
import { describe, expect, it } from "vitest";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { statesBackground } from "../../src/merge/similarity/background-deed.js";
import { alignWords } from "../../src/merge/similarity/similarity-features.js";

function isBackground(a: string, b: string): boolean {
  const [x, y] = [readSentence(a, "en"), readSentence(b, "en")];
  return statesBackground(x, y, alignWords(x.words, y.words));
}

describe("the news of one sentence", () => {
  it.each([
    [
      "A lynx that escaped from the park in Selm was shot on Friday.",
      "A lynx escaped from the park in Selm.",
    ],
    ["A bridge which collapsed in Orle had been inspected in May.", "A bridge collapsed in Orle on Friday."],
    ["A fire broke out at the mill after a drone attack.", "Two drones attacked the mill at night."],
    ["The minister, who visited Lerna on Friday, resigned.", "The minister visited Lerna on Friday."],
    ["Shops closed when the river flooded the old town.", "The river flooded the old town on Friday."],
  ])("is background of the other: %s / %s", (one, other) => {
    expect(isBackground(one, other)).toBe(true);
    expect(isBackground(other, one)).toBe(true);
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
  ])("is in both: %s / %s", (one, other) => expect(isBackground(one, other)).toBe(false));
});
