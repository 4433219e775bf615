/** The figures of a line: how many, of what, and what is no amount. */
import { describe, expect, it, test } from "vitest";
import { figures } from "../../src/extract/quantities/figures.js";

const figuresIn = (text: string, language: string | null = "en") =>
  figures(text, [], undefined, language).map(({ start, end, value, what }) => [
    text.slice(start, end),
    value,
    what,
  ]);

describe("what is counted", () => {
  it.each<[text: string, figures: [words: string, value: number, what: string][]]>([
    ["The storm hurt 14 people.", [["14 people", 14, "people"]]],
    [
      "Some 14 elderly care home residents left.",
      [["Some 14 elderly care home residents", 14, "elderly care home residents"]],
    ],
    ["It has 14 very old grey brick houses.", [["14 very old grey brick", 14, "very old grey brick"]]],
    ["He gave 3 of the boats away.", [["3", 3, ""]]],
    ["About 40 percent of homes are dark.", [["About 40 percent of homes", 40, "homes"]]],
    ["About 40 percent voted.", [["About 40 percent", 40, ""]]],
    [
      "At least 5 killed, 7 injured soldiers.",
      [
        ["At least 5 killed", 5, "killed"],
        ["7 injured", 7, "injured"],
      ],
    ],
    ["A 5.8 earthquake struck the coast.", [["5.8 earthquake", 5.8, "earthquake"]]],
    ["The 12 boats chased them.", [["12 boats", 12, "boats"]]],
    ["The 12 boats sailing north turned.", [["12 boats", 12, "boats"]]],
    ["It is the third round of talks.", [["third round", 3, "round"]]],
    ["They must first meet.", []],
    ["The F-16 jets left.", []],
    ["Mid-5 and pre-7 are no counts.", []],
    ["Three U.S. soldiers died.", [["Three U.S. soldiers", 3, "U.S. soldiers"]]],
    ["Two children’s homes closed.", [["Two children’s homes", 2, "children’s homes"]]],
    ["They met one another.", []],
    ["One of them fell.", []],
    ["One boat sank.", [["One boat", 1, "boat"]]],
    ["It stands in the 6100 block of Elm Street.", []],
    ["They live at 12 Elm Street.", []],
    ["They live on 2nd Avenue.", []],
    ["They own 12 brown boats.", [["12 brown boats", 12, "brown boats"]]],
    ["In 1987, nobody came.", []],
    ["It drew 1987 visitors.", [["1987 visitors", 1987, "visitors"]]],
    ["Two, they said.", []],
    ["At least two, they said.", [["At least two", 2, ""]]],
    ["It lies on the first of June.", []],
    ["They want less H2O and CO2.", []],
  ])("%s", (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test("a day is no amount where its month stands elsewhere", () => {
    const text = "It rained between 2 and 19 February, for 3 weeks.";
    const start = text.indexOf("19");
    const found = figures(text, [{ start, end: start + "19 February".length }]);
    expect(found.map(({ value }) => value)).toEqual([3]);
    const counted = "He saw 2 and 19 February lambs.";
    expect(figures(counted, []).map(({ value }) => value)).toEqual([2, 19]);
  });

  test("what is dated is no amount", () => {
    const text = "It fell on 4 May and hurt 6 men.";
    const start = text.indexOf("4 May");
    expect(figures(text, [{ start, end: start + 5 }]).map(({ value }) => value)).toEqual([6]);
  });

  test("a range keeps both ends, a bound is kept", () => {
    expect(figures("Between 10 and 20 boats sank.", [])).toMatchObject([
      { value: 10, to: 20, what: "boats" },
    ]);
    expect(figures("More than 10 boats sank.", [])).toMatchObject([{ value: 10, bound: "at least" }]);
    expect(figures("Some 10 boats sank.", [])[0]).not.toHaveProperty("to");
    expect(figures("It cost $3 million.", [])).toMatchObject([{ value: 3_000_000, unit: "USD", what: "" }]);
  });
});

describe("outside English", () => {
  it.each<[language: string, text: string, figures: [words: string, value: number, what: string][]]>([
    ["de", "Es gab 14 schwer Verletzte.", [["14 schwer", 14, "schwer"]]],
    ["de", "Es kostet 1.200 Euro.", [["1.200 Euro", 1200, "Euro"]]],
    ["de", "Im Jahr 1987 war es kalt.", []],
    ["de", "Am 7. Mai war es kalt.", []],
    ["fr", "Il y a 3 morts.", [["3 morts", 3, "morts"]]],
    ["fr", "Il en reste 3.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(figuresIn(text, language)).toEqual(expected);
  });
});
