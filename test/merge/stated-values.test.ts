/** Values as sentences state them: results, withdrawn values, periods, and the times of those who state them. */
import { describe, expect, test } from "vitest";
import { corrects, withdrawnIn } from "../../src/merge/quantities/corrections.js";
import { talliesIn } from "../../src/merge/quantities/tallies.js";
import type { StorySentence } from "../../src/merge/sentence/story-sentences.js";
import {
  inTime,
  ONE_MOMENT,
  timeOf,
  verdictOf,
  versionOf,
  wordsWithin,
} from "../../src/merge/versions/cited-values.js";
import { ofOtherPeriods } from "../../src/merge/versions/periods.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";

describe("results of votes and matches", () => {
  test.each<[text: string, results: [kind: string, value: number, words: string][]]>([
    ["The council voted 61 to 38 for the bridge.", [["votes", 61.0038, "61 to 38"]]],
    ["The bill passed by 61 votes to 38.", [["votes", 61.0038, "61 votes to 38"]]],
    ["It was approved 38-61.", [["votes", 61.0038, "38-61"]]],
    ["Members backed it seven to two.", [["votes", 7.0002, "seven to two"]]],
    ["They voted 61 in favour, 38 against.", [["votes", 61.0038, "61 in favour, 38"]]],
    ["They voted 61 votes for and 38 against.", [["votes", 61.0038, "61 votes for and 38"]]],
    ["Averby beat Selm 3-1.", [["score", 3.0001, "3-1"]]],
    ["Averby lost 1–3 in the final.", [["score", 3.0001, "1–3"]]],
    [
      "Averby won 3-1, then 2-0.",
      [
        ["score", 3.0001, "3-1"],
        ["score", 2, "2-0"],
      ],
    ],
    // A vote that also is a victory.
    ["The motion passed 12-3, a victory for Lund.", [["votes", 12.0003, "12-3"]]],
    // None.
    ["Averby won in three to four minutes.", []],
    ["Averby beat Selm 3 to 1.", []],
    ["Children aged 5-12 won.", []],
    ["It fell 3-1.", []],
    ["The council voted on a 5-10 year plan.", []],
    ["The council voted for 5-10 percent.", []],
    ["The council voted at 12:30-38.", []],
    ["The council voted on 2-1.5 million.", []],
    ["Averby won at 2-1-odds.", []],
    ["The 2-1 favourites won the match.", []],
    ["They won at 2-1 odds.", []],
    ["The Senate passed the bill (61-38).", [["votes", 61.0038, "61-38"]]],
    ["It passed; the vote was 61-38.", [["votes", 61.0038, "61-38"]]],
    ["Averby (11-4) passed Selm in the table.", []],
    ["They voted in the 2019-2020 session.", []],
    ["Averby won the 2019-20 season.", []],
    ["They won the 1999-00 season.", []],
    ["The union voted 2019-1950 for it.", [["votes", 2019.195, "2019-1950"]]],
  ])("%s", (text, results) => {
    expect(
      talliesIn(text).map(({ kind, value, start, end }) => [kind, value, text.slice(start, end)]),
    ).toEqual(results);
  });
});

describe("withdrawn values", () => {
  test.each<[text: string, withdrawn: string[]]>([
    ["An earlier version said 14 were hurt; it was four.", ["An earlier version said 14 were hurt"]],
    ["Police corrected the toll to four, not 14.", [", not 14."]],
    ["The loss was revised to $3 million instead of $2 million.", [" instead of $2 million."]],
    ["The toll was lowered to four rather than 14.", []],
    ["The agency lowered the toll to four rather than 14.", [" rather than 14."]],
    ["The fine is $3 million, not $2 million.", []],
    ["The clerk put it right: 4, not 14.", [", not 14."]],
    ["In einer früheren Fassung stand 14.", ["In einer früheren Fassung stand 14."]],
    ["Four were hurt.", []],
  ])("%s", (text, withdrawn) => {
    expect(withdrawnIn(text).map(({ start, end }) => text.slice(start, end).replace(/^; /, ""))).toEqual(
      withdrawn,
    );
  });

  test.each([
    ["A correction: four.", true],
    ["The toll was revised to four.", true],
    ["An earlier version said 14.", true],
    ["They took the correct road.", false],
    ["It lowered a boat.", false],
    ["It lowered its forecast.", true],
  ])("%s corrects: %s", (text, expected) => expect(corrects(text)).toBe(expected));
});

test.each([
  ["It earned 12 million in three years.", "It earned 4 million in one year.", true],
  ["It earned 12 million in three years.", "It earned 4 million over the past three years.", false],
  ["It earned 12 million in three years.", "It earned 4 million.", false],
  ["It earned 12 million.", "It earned 4 million.", false],
  ["It earned 12 million in 3 months.", "It earned 4 million in 3 years.", true],
  ["A man in his 3 year term.", "A boy of 4 years old.", false],
  ["It fell three years.", "It fell in two years.", false],
])("of other periods: %s / %s: %s", (a, b, expected) => {
  expect(ofOtherPeriods(a, b)).toBe(expected);
  expect(ofOtherPeriods(b, a)).toBe(expected);
});

describe("the time of a value", () => {
  const dated = (id: string, published: string | null, updated: string | null = null): Article =>
    article(id, id, ["Four were hurt."], {
      published: published === null ? null : { iso: published, precision: "minute", from: "published" },
      updated: updated === null ? null : { iso: updated, precision: "minute", from: "updated" },
    });
  const first = dated("a", "2024-05-01T10:00:00Z");
  const later = dated("b", "2024-05-01T11:00:00Z");
  const last = dated("c", "2024-05-01T09:00:00Z", "2024-05-01T11:00:01Z");
  const undated = dated("d", null);
  const all = [first, later, last, undated];
  const from = (at: number) => ({
    sentence: {
      article: at,
      cited: { article: all[at]?.id, sentence: "s1", text: "Four were hurt.", span: {} },
    } as unknown as StorySentence,
  });

  test("is that of its article's last version", () => {
    expect(all.map(timeOf)).toEqual([
      Date.parse("2024-05-01T10:00:00Z"),
      Date.parse("2024-05-01T11:00:00Z"),
      Date.parse("2024-05-01T11:00:01Z"),
      null,
    ]);
    expect(timeOf(undefined)).toBeNull();
  });

  test.each([
    [0, 1, "contradiction"],
    [0, 2, "differs"],
    [0, 3, "contradiction"],
    [3, 0, "contradiction"],
    [1, 1, "contradiction"],
  ] as const)("%i and %i: %s", (a, b, verdict) => {
    expect(verdictOf(from(a), from(b), all)).toBe(verdict);
    expect(ONE_MOMENT).toBe(60 * 60 * 1000);
  });

  test("orders two, where both have one", () => {
    const order = (a: number, b: number) =>
      inTime(from(a), from(b), all).map(({ sentence }) => sentence.article);
    expect([order(0, 1), order(1, 0), order(3, 0), order(0, 3)]).toEqual([
      [0, 1],
      [0, 1],
      [3, 0],
      [0, 3],
    ]);
  });

  test("and who gives the same value", () => {
    const value = { text: "Four", span: { start: 0, end: 4, line: 1, column: 1 } };
    const version = versionOf(from(0).sentence, value, [from(0), from(1), from(1), from(3)]);
    expect(version).toMatchObject({ value: { ...value, article: "a", sentence: "s1" }, alsoIn: ["b", "d"] });
    expect(version.context.text).toBe("Four were hurt.");
  });
});

test("words within a sentence have their own place, unless markup hides it", () => {
  const span = { start: 100, end: 115, line: 3, column: 5 };
  const text = "Four were hurt.";
  expect(wordsWithin({ text, span }, 5, 9)).toEqual({
    text: "were",
    span: { start: 105, end: 109, line: 3, column: 10 },
  });
  expect(wordsWithin({ text, span: { ...span, field: "title" } }, 5, 9)?.span).toEqual({
    start: 105,
    end: 109,
    line: 3,
    column: 5,
    field: "title",
  });
  expect(wordsWithin({ text, span: { ...span, end: 116 } }, 5, 9)).toBeNull();
});
