import { describe, expect, it } from "vitest";
import { contradicts } from "../../src/merge/contradicts.js";

const contradicting: [string, string][] = [
  [
    "The assembly rejected the amendment to the housing law.",
    "The assembly passed the amendment to the housing law.",
  ],
  ["The minister did not accept the offer.", "The minister accepted the offer."],
  ["The alliance has 19 members.", "The alliance has 16 members."],
  ["The ship docked without quarantine.", "The ship docked after quarantine."],
];

const compatible: [string, string][] = [
  ["The alliance has at least 16 members.", "The alliance has 19 members."],
  ["The minister did not accept the offer.", "The minister never accepted the offer."],
  ["The mayor resigned on Friday.", "The mayor of Selm resigned."],
  ["The army denied that it shelled the town.", "Rain fell on the town."],
  ["He not only won the race but set a record.", "He won the race."],
];

describe("contradicts", () => {
  it.each(contradicting)("%s / %s", (a, b) => {
    const { decision, reasons } = contradicts(a, b);
    expect(reasons).toHaveLength(1);
    expect(decision).toBe(true);
  });
  it.each(compatible)("not: %s / %s", (a, b) => expect(contradicts(a, b).decision).toBe(false));
  it.each([...contradicting, ...compatible])("is symmetric: %s / %s", (a, b) =>
    expect(contradicts(b, a).decision).toBe(contradicts(a, b).decision),
  );
});
