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
  ["The drug can prevent bleeding in the stomach.", "Bleeding in the stomach is an effect of the drug."],
  ["The rider retained the yellow jersey on Tuesday.", "The rider lost the yellow jersey."],
];

const compatible: [string, string][] = [
  ["The alliance has at least 16 members.", "The alliance has 19 members."],
  ["The minister did not accept the offer.", "The minister never accepted the offer."],
  ["The mayor resigned on Friday.", "The mayor of Selm resigned."],
  ["The army denied that it shelled the town.", "Rain fell on the town."],
  ["He not only won the race but set a record.", "He won the race."],
  [
    "The chain will stop selling its own brand of tablets.",
    "The chain will not sell its own brand of tablets.",
  ],
  ["If the well is not sealed, oil may reach the coast.", "Sealed wells keep oil off the coast."],
  [
    "The harbour pilots refuse to work nights.",
    "The harbour pilots would sooner strike rather than work nights.",
  ],
  ["Sales of tea have declined due to the drought.", "Sales of tea are low due to the drought."],
  ["The petition was denied by a judge in Selm.", "A judge in Selm denied the petition."],
  ["Not counting the delay at Selm, the race went well.", "The delay at Selm held up the race."],
  ["Oru is 2,236 miles across, a little more than the moon.", "The moon is 2,159 miles across."],
  [
    "Tea and taxes were debated in the senate of Selm, and the wages of pickers are higher.",
    "Tea sales fell.",
  ],
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
