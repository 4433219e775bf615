import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../src/words/numbers/quantity.js";

const read = (text: string, language = "en") =>
  quantitiesIn(text, language)
    .filter(({ form }) => form !== "ordinal")
    .map(({ value, to, bound, unit }) => [to === null ? value : [value, to], unit, bound]);

describe("amounts in all their forms", () => {
  it.each([
    ["1.4m voters", [[1.4e6, null, "exact"]]],
    ["1,400,000 voters", [[1.4e6, null, "exact"]]],
    ["14 lakh voters", [[1.4e6, null, "exact"]]],
    ["14,00,000 voters", [[1.4e6, null, "exact"]]],
    ["one point four million voters", [[1.4e6, null, "exact"]]],
    ["$3.5MM", [[3.5e6, "USD", "exact"]]],
    ["a bid of $184M", [[184e6, "USD", "exact"]]],
    ["USD12.5 million", [[12.5e6, "USD", "exact"]]],
    ["EUR 40 million", [[40e6, "EUR", "exact"]]],
    ["Rs 3.5 crore", [[3.5e7, "INR", "exact"]]],
    ["2 lakh crore rupees", [[2e12, "INR", "exact"]]],
    ["€1.3bn", [[1.3e9, "EUR", "exact"]]],
    ["60,000 crowns", [[60_000, "crown", "exact"]]],
    ["half a million homes", [[5e5, null, "exact"]]],
    ["three and a half million homes", [[35e5, null, "exact"]]],
    ["two and three-quarter hours", [[2.75, "hours", "exact"]]],
    ["one and a quarter of them", [[1.25, null, "exact"]]],
    ["a dozen boats", [[12, null, "exact"]]],
    ["two dozen boats", [[24, null, "exact"]]],
    ["nearly a dozen boats", [[12, null, "about"]]],
    ["dozens of boats", [[24, null, "at least"]]],
    ["tens of thousands of boats", [[20_000, null, "at least"]]],
    ["two hundred and five boats", [[205, null, "exact"]]],
    ["three hundred thousand boats", [[300_000, null, "exact"]]],
    ["at least 14 dead", [[14, null, "at least"]]],
    ["20 or more boats", [[20, null, "at least"]]],
    ["as many as 30 boats", [[30, null, "at most"]]],
    ["10 to 15 boats", [[[10, 15], null, "exact"]]],
    ["10-15 boats", [[[10, 15], null, "exact"]]],
    ["between 10 and 15 boats", [[[10, 15], null, "exact"]]],
    ["4.5 per cent", [[4.5, "%", "exact"]]],
    ["a 34-year-old man", [[34, "years old", "exact"]]],
    ["30 kilometres", [[30, "kilometres", "exact"]]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ["two-thirds of members", 2 / 3],
    ["a quarter of the boats", 1 / 4],
    ["three fifths of the land", 3 / 5],
  ])("%s", (text, share) => {
    expect(quantitiesIn(text).map(({ value, form }) => [form, value])).toEqual([
      ["share", expect.closeTo(share, 9)],
    ]);
  });

  it.each([
    ["1.200.000 Euro", 1.2e6],
    ["1.200 Menschen", 1200],
    ["1,5 Millionen Menschen", 1.5e6],
    ["60.000 €", 60_000],
  ])("in German: %s", (text, value) => expect(quantitiesIn(text, "de")[0]?.value).toBe(value));
});

describe("what only looks like an amount", () => {
  it.each([
    "Rovers beat Athletic 2-1",
    "a 3-2-2 formation",
    "open 24/7",
    "call 555-0142",
    "room 14/4",
    "on Route 66",
    "a Boeing 737",
    "the G7 and COVID-19",
    "under Article 50",
    "in fiscal 2023-24",
    "in the 1990s",
    "an A320",
    "a third party",
    "lists of 1,2,3",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  it("is read where any number may tell two things apart", () => {
    const all = (text: string) => quantitiesIn(text, "en", "all numbers").map(({ value }) => value);
    expect(all("beat Athletic 2-1 on Route 66")).toEqual([2, 1, 66]);
  });

  it("takes time in the length of the text", () => {
    expect(quantitiesIn("1,".repeat(20_000))).toEqual([]);
    expect(quantitiesIn("twenty ".repeat(20_000)).length).toBe(20_000);
  });
});
