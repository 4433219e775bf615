import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { figureIn, mentionIn, on, tell } from "./articles.js";

/** A report whose first sentence gives a person's age. */
function aged(id: string, sentence: string, figure: string, day?: string, name = "Jo Lund"): Article {
  return article(id, `Driver of the Selm bus named in report ${id}`, [sentence, "The river is high."], {
    mentions: [mentionIn(sentence, name, name, "person")],
    figures: [
      figureIn(sentence, figure, {
        value: Number.parseInt(figure, 10),
        unit: figure.includes("old") ? "years old" : null,
        what: "",
      }),
    ],
    ...on(day),
  });
}

function agesTold(...articles: Article[]): string[][] {
  const { disagreements } = tell(articles);
  return disagreements
    .filter(({ kind }) => kind === "age")
    .map(({ verdict, what, versions }) => [verdict, what, ...versions.map(({ value }) => value.text)]);
}

const thirtyFour = "Police said Jo Lund, 34, drove the bus that fell into the river.";
const thirtyFive = "The bus was driven by 35-year-old Jo Lund, the town said.";

describe("ages of one person", () => {
  it("are told side by side where two reports differ", () => {
    expect(
      agesTold(aged("a", thirtyFour, "34", "2024-05-01"), aged("b", thirtyFive, "35-year-old", "2024-05-02")),
    ).toEqual([["contradiction", "Jo Lund", "34", "35-year-old"]]);
  });

  it("are shown without the name that a figure may end with", () => {
    const [found] = agesTold(
      aged("a", thirtyFour, "34", "2024-05-01"),
      aged("b", thirtyFive, "35-year-old Jo Lund", "2024-05-01"),
    );
    expect(found?.[3]).toBe("35-year-old");
  });

  it.each<[why: string, first: Article, second: Article]>([
    [
      "a birthday",
      aged("a", thirtyFour, "34", "2024-05-01"),
      aged("b", thirtyFive, "35-year-old", "2024-06-01"),
    ],
    ["reports without a date", aged("a", thirtyFour, "34"), aged("b", thirtyFive, "35-year-old")],
    ["one age", aged("a", thirtyFour, "34"), aged("b", thirtyFive.replace("35", "34"), "34-year-old")],
    [
      "a father and a son of one name",
      aged("a", thirtyFour, "34", "2024-05-01"),
      aged("b", thirtyFive.replace("35", "63"), "63-year-old", "2024-05-01"),
    ],
    [
      "somebody beside the person",
      aged("a", thirtyFour, "34", "2024-05-01"),
      aged("b", "The 9-year-old daughter of Jo Lund was on the bus.", "9-year-old", "2024-05-01"),
    ],
    [
      "a surname alone",
      aged("a", "Police said Lund, 34, drove the bus.", "34", "2024-05-01", "Lund"),
      aged("b", "The bus was driven by 35-year-old Lund.", "35-year-old", "2024-05-01", "Lund"),
    ],
  ])("do not differ for %s", (_, first, second) => {
    expect(agesTold(first, second)).toEqual([]);
  });

  it("differ where somebody grows younger, or much older", () => {
    expect(
      agesTold(aged("a", thirtyFive, "35-year-old", "2024-05-01"), aged("b", thirtyFour, "34", "2024-08-01")),
    ).toEqual([["differs", "Jo Lund", "35-year-old", "34"]]);
    expect(
      agesTold(
        aged("a", thirtyFour.replace("34", "29"), "29", "2024-05-01"),
        aged("b", thirtyFive, "35-year-old", "2024-08-01"),
      ),
    ).toEqual([["differs", "Jo Lund", "29", "35-year-old"]]);
  });

  const of = (id: string, age: number, day?: string) =>
    aged(id, thirtyFour.replace("34", String(age)), String(age), day);
  it.each<[why: string, first: [number, string?], second: [number, string?], verdict: string | null]>([
    ["twelve years between", [34, "2024-05-01"], [46, "2024-05-01"], "contradiction"],
    ["thirteen years: father and son", [34, "2024-05-01"], [47, "2024-05-01"], null],
    ["thirteen days: no birthday", [34, "2024-05-01"], [35, "2024-05-14"], "contradiction"],
    ["fourteen days: perhaps a birthday", [34, "2024-05-01"], [35, "2024-05-15"], null],
    ["two years older within 364 days", [34, "2023-05-01"], [36, "2024-04-29"], "differs"],
    ["two years older after 365 days", [34, "2023-05-01"], [36, "2024-04-30"], null],
    ["three years, undated", [34], [37], null],
    ["four years, undated", [34], [38], "differs"],
    ["as old as people become", [110, "2024-05-01"], [105, "2024-05-01"], "contradiction"],
    ["older than people become", [111, "2024-05-01"], [105, "2024-05-01"], null],
    ["younger, as told earlier", [35, "2024-08-01"], [34, "2024-05-01"], null],
  ])("%s", (_, [one, day], [other, later], verdict) => {
    expect(agesTold(of("a", one, day), of("b", other, later)).map(([found]) => found)).toEqual(
      verdict === null ? [] : [verdict],
    );
  });

  // Copies of each other are of one origin.
  const DAY = "2024-05-01";
  it.each<[why: string, ages: Readonly<Record<string, number>>, told: boolean]>([
    ["which gives the older age, too", { a: 34, b: 34, c: 36 }, false],
    ["which gives the younger age, too", { a: 36, b: 34, c: 34 }, false],
    ["and another outlet with the older age", { a: 34, b: 34, c: 36, d: 36 }, true],
    ["and another outlet with the older age, which comes first", { d: 36, a: 36, b: 34, c: 34 }, true],
  ])("of an outlet %s", (_, ages, isTold) => {
    const reports = Object.entries(ages).map(([id, age]) => of(id, age, DAY));
    const { disagreements } = tell(reports, [["a", "c"]]);
    expect(disagreements.filter(({ kind }) => kind === "age")).toHaveLength(isTold ? 1 : 0);
  });

  it("differ between later reports where time explains the difference to the first", () => {
    expect(agesTold(of("a", 34, "2023-05-01"), of("b", 34, "2024-06-01"), of("c", 36, "2024-06-01"))).toEqual(
      [["contradiction", "Jo Lund", "34", "36"]],
    );
  });

  it("are not shown with an outlet that gives both", () => {
    const reports = [of("a", 34, DAY), of("b", 36, DAY), of("c", 36, DAY), of("d", 34, DAY)];
    const { disagreements } = tell(reports, [["a", "b"]]);
    expect(
      disagreements
        .filter(({ kind }) => kind === "age")
        .map(({ versions }) =>
          versions.map(({ value, context, alsoIn }) => [value.text, context.article, alsoIn]),
        ),
    ).toEqual([
      [
        ["36", "c", []],
        ["34", "d", []],
      ],
    ]);
  });

  it("are told in the order of the reports, also where a later one repeats the first age", () => {
    expect(
      agesTold(of("a", 34, "2024-01-01"), of("b", 35, "2024-11-01"), of("c", 34, "2025-12-01")).map((found) =>
        found.slice(2),
      ),
    ).toEqual([["35", "34"]]);
  });

  it("are read beside the mention that has it, not beside the first of the name", () => {
    const twice = "A friend of Jo Lund said Jo Lund, 34, drove the bus that fell into the river.";
    const first = aged("a", twice, "34", DAY);
    const [mention] = first.mentions;
    if (mention === undefined) throw new Error("no mention");
    const by = twice.lastIndexOf("Jo Lund") - twice.indexOf("Jo Lund");
    const { span } = mention;
    const last = { ...mention, span: { ...span, start: span.start + by, end: span.end + by } };
    expect(
      agesTold({ ...first, mentions: [mention, last] }, aged("b", thirtyFive, "35-year-old", DAY)),
    ).toEqual([["contradiction", "Jo Lund", "34", "35-year-old"]]);
  });

  it("are not read from a number before the name", () => {
    const far = aged("a", "In all 34 people saw Jo Lund drive the bus.", "34", "2024-05-01");
    expect(agesTold(far, aged("b", thirtyFive, "35-year-old", "2024-05-01"))).toEqual([]);
  });
});

/** Reports that name a person in their first sentence. */
function naming(id: string, name: string, sentences: readonly string[], day: string): Article {
  const [first = ""] = sentences;
  return article(id, `Report ${id} from Sandvik`, sentences, {
    mentions: [mentionIn(first, name, name, "person")],
    ...on(day),
  });
}

describe("ages in other words", () => {
  const DAY = "2025-03-04";
  const between = (name: string, one: readonly string[], other: readonly string[]) =>
    agesTold(naming("a", name, one, DAY), naming("b", name, other, DAY)).map((found) => found.slice(2));

  it.each<[name: string, one: readonly string[], other: readonly string[], values: readonly string[]]>([
    [
      "Ines Calder",
      ["The painter Ines Calder has died at 91, her family said."],
      ["The painter Ines Calder died on Tuesday.", "She was 90."],
      ["91", "90"],
    ],
    [
      "Tomas Reng",
      ["Coach Tomas Reng, aged 54, has resigned."],
      ["Tomas Reng, who turned 52 in January, resigned."],
      ["54", "52"],
    ],
    [
      "Ola Brandt",
      ["The prize went to Ola Brandt (born 1988)."],
      ["Ola Brandt won the prize.", "She was born in Lerna on 4 May 1989 and lives in Tarvik."],
      ["born 1988", "born in Lerna on 4 May 1989"],
    ],
    [
      "Ola Brandt",
      ["The prize went to Ola Brandt, born in 1988."],
      ["The prize went to 30-year-old Ola Brandt."],
      ["born in 1988", "30-year-old"],
    ],
    [
      "Mia Torp",
      ["The singer Mia Torp died on Monday at the age of 77, her label said."],
      ["Mia Torp was 79 years old."],
      ["77", "79 years old"],
    ],
  ])("of %s: %s / %s", (name, one, other, values) => {
    expect(between(name, one, other)).toEqual([values]);
  });

  it.each<[why: string, one: readonly string[], other: readonly string[]]>([
    ["an hour", ["Ines Calder died at 9 on Monday."], ["Ines Calder has died.", "She was 12."]],
    [
      "a year of birth that fits an age",
      ["Ola Brandt, born in 1988, won."],
      ["Ola Brandt, 36, won the prize."],
    ],
    [
      "somebody whom the sentence before names by kinship",
      ["Ines Calder, 60, spoke."],
      ["Ines Calder mourned her sister.", "She was 58."],
    ],
    [
      "a childhood",
      ["Ines Calder, 60, spoke."],
      ["Ines Calder came to Sandvik.", "She was 12 when she began to paint."],
    ],
  ])("do not differ for %s", (_, one, other) => {
    expect(between(one[0]?.includes("Ola") ? "Ola Brandt" : "Ines Calder", one, other)).toEqual([]);
  });
});

describe("ages of people without a name", () => {
  const toldOf = (one: string, other: string) =>
    tell([article("a", "Averby today", [one]), article("b", "News of Averby", [other])]).disagreements.map(
      ({ what }) => what,
    );

  it.each([
    ["A woman of 67 has died in Averby after a fall.", "A woman of 64 died in Averby after a fall."],
    ["A driver aged 41 was killed near Averby.", "A driver of 43 was killed near Averby."],
    ["A man of 30, from Selm, was hurt in the fire.", "A man of 33, from Selm, was hurt in the fire."],
  ])("are no tolls: %s", (one, other) => {
    expect(toldOf(one, other).filter((what) => what === "dead" || what === "hurt")).toEqual([]);
  });

  it("are none of a team", () => {
    const sentence = (count: number) => `A team of ${count} was killed in the avalanche near Averby.`;
    expect(toldOf(sentence(12), sentence(14))).toEqual(["dead"]);
  });
});
