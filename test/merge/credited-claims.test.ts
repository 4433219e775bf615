/** Nobody is credited with what the displayed wording of a claim says beyond his own. */
import { describe, expect, it } from "vitest";
import { article } from "../article.js";
import { on, tell } from "./articles.js";

const DAY = "2025-03-04";
const claimsOf = (...reports: readonly (readonly string[])[]) =>
  tell(reports.map((sentences, i) => article("abc"[i] ?? "d", `Report ${i}`, sentences, on(DAY)))).claims.map(
    ({ saidBy }) => saidBy.map(({ text }) => text),
  );

describe("a cause or a setting that another report tells otherwise", () => {
  it.each([
    [
      "A warehouse in Marin burned down on Monday night",
      " because of a heater",
      " because of a cigarette",
      ", the fire service said.",
    ],
    [
      "A bus with 30 pupils left the road near Selm on Monday morning",
      " because of ice",
      " because of a burst tyre",
      ", police said.",
    ],
    [
      "A freight train with 12 wagons left the rails near Oru on Monday",
      " due to a broken switch",
      " due to sabotage",
      ", the railway said.",
    ],
  ])("%s%s /%s", (event, one, other, end) => {
    const [plain, first, second] = [event + end, event + one + end, event + other + end];
    const claims = claimsOf([first], [second], [plain]);
    for (const claim of claims) expect(claim).not.toEqual(expect.arrayContaining([first, second]));
    expect(claims.map(([shown]) => shown)).toEqual([plain]);
  });

  it("is displayed where nobody tells it otherwise", () => {
    const fuller =
      "A warehouse in Marin burned down on Monday night because of a heater, the fire service said.";
    const claims = claimsOf(
      [fuller],
      ["A warehouse in Marin burned down on Monday night, the fire service said."],
    );
    expect(claims.map(([shown]) => shown)).toEqual([fuller]);
  });
});

describe("background", () => {
  it.each([
    [
      "Last year a fire at the paint factory in Averby destroyed a warehouse.",
      "A fire at the paint factory in Averby destroyed a warehouse, the owner said.",
    ],
    [
      "Two years ago the council closed the harbour pool in Selm to save money.",
      "The council closed the harbour pool in Selm to save money.",
    ],
    [
      "Last winter the ferry Anneli ran aground off Cape Holm with 60 people aboard.",
      "The ferry Anneli ran aground off Cape Holm with 60 people aboard.",
    ],
  ])("is not the news of the day: %s", (background, news) => {
    expect(claimsOf(["The mayor spoke to reporters at noon.", background], [news])).toEqual([]);
  });

  it("agrees with background", () => {
    const claims = claimsOf(
      [
        "The mayor spoke to reporters at noon.",
        "Last year a fire at the paint factory in Averby destroyed a warehouse.",
      ],
      [
        "Workers stood before the gate.",
        "A fire destroyed a warehouse of the paint factory in Averby last year, and nobody was ever charged.",
      ],
    );
    expect(claims).toHaveLength(1);
  });
});

describe("a caption behind its credit", () => {
  it.each(["GETTY", "REUTERS", "GETTY IMAGES •"])("is no member of a claim: %s", (credit) => {
    const claims = claimsOf(
      ["The harbour pier at Selm was built of oak and granite in 1911."],
      [`${credit} The pier at Selm harbour was built of oak and granite in 1911`],
    );
    expect(claims).toEqual([]);
  });
});
