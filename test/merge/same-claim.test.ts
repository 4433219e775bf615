import { describe, expect, it } from "vitest";
import { judgeSameClaim } from "../../src/merge/similarity/same-claim.js";

const same: [string, string][] = [
  [
    "The mayor of Selm resigned on Friday over the bridge contract.",
    "Selm's mayor stepped down over the bridge contract on Friday.",
  ],
  [
    "At least 20 people were wounded when shells hit the market.",
    "Shells hit the market and wounded 24 people.",
  ],
  [
    "The court sentenced the banker to six years in prison.",
    "The banker was sentenced by the court to six years in jail.",
  ],
];

const different: [string, string, string][] = [
  ["figures", "The fire destroyed 12 houses in the village.", "The fire destroyed 40 houses in the village."],
  [
    "another matter",
    "The mayor of Selm resigned on Friday.",
    "Heavy rain is forecast for the coast this weekend.",
  ],
  ["nothing shared", "Prices rose.", "She likes tea."],
];

describe("sameClaim", () => {
  it.each(same)("%s = %s", (a, b) => expect(judgeSameClaim(a, b).decision).toBe(true));
  it.each(different)("differs in %s: %s / %s", (_, a, b) =>
    expect(judgeSameClaim(a, b).decision).toBe(false),
  );

  it("gives reasons that name the words", () => {
    const { reasons } = judgeSameClaim("The fire destroyed 12 houses.", "The fire destroyed 40 houses.");
    expect(reasons.join("; ")).toMatch(/both say .*“fire”/);
    expect(reasons).toContain("their figures cannot both hold");
  });

  it("is one and graded: a sentence is most like itself", () => {
    const sentence = "The council voted to close the old power station.";
    const itself = judgeSameClaim(sentence, sentence).score;
    expect(itself).toBeGreaterThan(judgeSameClaim(sentence, "The council closed the station.").score);
    expect(judgeSameClaim(sentence, "The council closed the station.").score).toBeGreaterThan(
      judgeSameClaim(sentence, "A ferry sank.").score,
    );
  });
});
