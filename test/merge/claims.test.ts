/** What several reports say: once, in the best wording, with as many origins as there are. */
import { describe, expect, it } from "vitest";
import { article } from "../article.js";
import { tell } from "./articles.js";

/** The claims of reports with these sentences, as [shown, number of sources, number of origins]. */
function claims(
  reports: readonly (readonly string[])[],
  copies: readonly string[][] = [],
): [string, number, number][] {
  const told = reports.map((sentences, index) =>
    article(`r${index}`, `Report ${"abcdef"[index]} of the day`, sentences),
  );
  return tell(told, copies).claims.map(({ shown, saidBy, origins }) => [shown.text, saidBy.length, origins]);
}

const resigned = "The mayor of Selm resigned on Friday over the bridge contract.";
const stepped = "Selm's mayor stepped down over the bridge contract on Friday.";
const third = "Over the bridge contract, the mayor of Selm has resigned.";

describe("a claim", () => {
  it("is what two reports say, in the fuller wording", () => {
    expect(claims([[resigned], [stepped]]).map(([, sources, origins]) => [sources, origins])).toEqual([
      [2, 2],
    ]);
  });

  it("is nothing that one report says twice, or a copy of it", () => {
    expect(claims([[resigned, stepped], ["The port of Oru opened a new quay."]])).toEqual([]);
    expect(claims([[resigned], [stepped]], [["r0", "r1"]])).toEqual([]);
  });

  it("is told once, however often its reports say it", () => {
    const found = claims([
      [resigned, "Rain fell.", third],
      [
        stepped,
        "The sun shone on Oru.",
        "Because of the contract for the bridge, the mayor of Selm has resigned.",
      ],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.[2]).toBe(2);
  });

  it("is not joined with another that differs in a fact", () => {
    const found = claims([
      [
        "The fire at the mill destroyed 12 houses in Averby.",
        "Later the fire at the mill destroyed 40 boats in Averby.",
      ],
      [
        "In Averby 12 houses were destroyed by the mill fire.",
        "The mill fire in Averby also destroyed 40 boats.",
      ],
    ]);
    expect(found.map(([shown]) => /12|40/.exec(shown)?.[0]).sort()).toEqual(["12", "40"]);
  });

  it("stands after one that more reports bear out", () => {
    const ferry = "The ferry to Oru sank off the lighthouse in heavy swell.";
    const found = claims([
      [ferry, resigned],
      ["A ferry sank in heavy swell off the lighthouse on its way to Oru.", stepped],
      [third],
    ]);
    expect(found.map(([, , origins]) => origins)).toEqual([3, 2]);
    expect(found[0]?.[0]).toContain("bridge contract");
  });
});

describe("one wording in two outlets is one origin", () => {
  const eight = "The mayor of Selm resigned on Friday afternoon.";
  const seven = "The mayor of Selm resigned on Friday.";
  it.each<[why: string, sentence: string, origins: number[]]>([
    ["of eight words: no claim", eight, []],
    ["unless of seven words, which are equal by chance", seven, [2]],
    ["unless mostly quoted", "“The mayor of Selm resigned on Friday afternoon,” they said.", [2]],
  ])("%s", (_, sentence, origins) => {
    expect(claims([[sentence], [sentence]]).map((one) => one[2])).toEqual(origins);
  });

  it("and a third in its own words is another", () => {
    expect(claims([[resigned], [resigned], [stepped]]).map((one) => one.slice(1))).toEqual([[3, 2]]);
  });
});

describe("the wording shown", () => {
  it.each([
    [
      "stands alone",
      "The mayor of Selm resigned over the bridge contract.",
      "He resigned as mayor of Selm over the bridge contract on Friday.",
    ],
    [
      "is the reporter's",
      "Over the bridge contract the mayor of Selm will resign.",
      "“The mayor of Selm will resign over the bridge contract on Friday.”",
    ],
    ["says most", resigned, "The mayor of Selm resigned over the bridge contract."],
  ])("%s", (_, expected, other) => {
    for (const reports of [
      [[expected], [other]],
      [[other], [expected]],
    ])
      expect(claims(reports).map(([shown]) => shown)).toEqual([expected]);
  });

  it("is, of two alike, the earlier", () => {
    const [one, other] = [
      "The mayor of Selm quit over the bridge.",
      "The mayor of Selm resigned over the bridge.",
    ];
    expect(claims([[one], [other]]).map(([shown]) => shown)).toEqual([one]);
    expect(claims([[other], [one]]).map(([shown]) => shown)).toEqual([other]);
  });
});
