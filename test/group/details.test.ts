/** Tolls, times of day and dates of a report, on either side of what still counts. */
import { describe, expect, it } from "vitest";
import { timesOfDayIn } from "../../src/dates/clock-times.js";
import { minutesApart } from "../../src/dates/minutes-of-day.js";
import { firstMatterEnd, turnsAside } from "../../src/group/document/side-events.js";
import { timeAndStreetsOf } from "../../src/group/document/time-and-streets.js";
import { tollsOf } from "../../src/group/document/tolls.js";
import { seriesReading } from "../../src/group/frames/reading.js";
import {
  beginsOn,
  magnitudesOf,
  otherDays,
  otherMagnitudes,
  talliesOf,
} from "../../src/group/series/measures.js";
import { tokens } from "../../src/words/text/tokens.js";
import { article } from "../article.js";

const reading = (...paragraphs: string[]) => seriesReading(article("x", "News", paragraphs));

describe("tolls", () => {
  it.each<[string, dead: number[], hurt: number[]]>([
    ["2 killed, 3 hurt", [2], [3]],
    ["The blast killed at least 4 and wounded 11.", [4], [11]],
    ["The blast killed 4 people.", [4], []],
    ["Killed, 3 were not.", [], []],
    ["12 passengers of the ferry died.", [12], []],
    ["12 passengers of the old ferry died.", [], []],
    ["12 of 40 died.", [40], []],
    ["0 died", [], []],
    ["100,000 died", [100_000], []],
    ["100,001 died", [], []],
    ["An 8-year-old died.", [], []],
    ["A boy aged 15 died.", [], []],
    ["A boy, 8 years old, died.", [], []],
    ["Anna Berg, 41, was hurt.", [], []],
    ["In Lerna, 41 were hurt.", [], [41]],
    ["In all, 41, most of them miners, died.", [41], []],
    ["2 died. Later 2 more died, and 5 died.", [2, 5], []],
    ["3 Menschen wurden getötet und 7 verletzt", [3], [7]],
    ["40 passengers sailed.", [], []],
  ])("%s", (text, dead, hurt) => expect(tollsOf([tokens(text)], "en")).toEqual({ dead, hurt }));
  it("is none that the German article follows", () => {
    expect(tollsOf([tokens("Um 9 kamen die Boote an, 12 waren es, die fehlten.")], "de")).toEqual({
      dead: [],
      hurt: [],
    });
    expect(tollsOf([tokens("Es gab 12 Tote.")], "de").dead).toEqual([12]);
  });
});

describe("times of day", () => {
  it.each<[string, number[]]>([
    ["at 5:20 a.m.", [320]],
    ["at 5.20 pm", [1040]],
    ["at 12 a.m.", [0]],
    ["at 12 p.m.", [720]],
    ["at 1 a.m.", [60]],
    ["at 13 p.m.", []],
    ["at 0 a.m.", []],
    ["gegen 17.30 Uhr", [1050]],
    ["gegen 24 Uhr", []],
    ["vers 18h15", [1095]],
    ["at 23:59", [1439]],
    ["at 24:01", []],
    ["at 09:60", []],
    ["around noon and about midnight", [720, 0]],
    ["High Noon was shown", []],
  ])("%s", (text, expected) => expect(timesOfDayIn(text).map(({ minutes }) => minutes)).toEqual(expected));

  it.each([
    [100, 130, 30],
    [1430, 10, 20],
    [0, 720, 720],
    [0, 721, 719],
  ])("%i and %i are %i minutes apart", (a, b, expected) => {
    expect(minutesApart(a, b)).toBe(expected);
    expect(minutesApart(b, a)).toBe(expected);
  });

  it("are those of the first 1,500 characters, at most four", () => {
    const long = (count: number) => `${"w".repeat(count)}.`;
    const times = (...paragraphs: string[]) => timeAndStreetsOf(article("x", "News", paragraphs)).times;
    expect(times(long(1490), "09:30 it was.")).toEqual([570]);
    expect(times(long(1496), "09:30 it was.")).toEqual([]);
    expect(times("01:00, 02:00, 03:00, 04:00, 05:00.")).toEqual([60, 120, 180, 240]);
  });
});

describe("measures of a series", () => {
  it.each<[string, number[]]>([
    ["A magnitude, it was said, of 5.9.", []],
    ["The magnitude was said about 5.9.", [5.9]],
    ["The quake had 6.1 magnitude.", [6.1]],
    ["The quake had magnitude 0.9.", []],
    ["The quake had magnitude 1.0.", [1]],
    ["The quake had magnitude 9.9.", [9.9]],
    ["The quake had magnitude 10.", []],
    ["The magnitude was great.|6 fled.", []],
  ])("%s", (text, expected) => expect(magnitudesOf(reading(...text.split("|")))).toEqual(expected));

  it.each([
    [88, [6.1]],
    [89, []],
  ])("a magnitude whose word is after %i others", (before, expected) => {
    // The headline is the first of them.
    const read = reading(`${"barge ".repeat(before - 1)}magnitude 6.1`);
    expect(read.items.findIndex(({ key }) => key === "magnitude")).toBe(before);
    expect(magnitudesOf(read)).toEqual(expected);
  });

  it.each<[number[], number[], [number, number] | null]>([
    [[6], [5.5], null],
    [[6], [5.35], [6, 5.35]],
    [[], [5], null],
  ])("magnitudes %j and %j are of two quakes: %j", (a, b, expected) =>
    expect(otherMagnitudes(a, b)).toEqual(expected),
  );

  it.each<[string, string[]]>([
    ["The council voted 84 votes in favour and 61 against.", ["84 to 61"]],
    ["The council voted 84 votes for in favour and 61.", []],
    ["The council voted 61 to 84.", ["84 to 61"]],
    ["The council voted 61 boats 84.", []],
    ["The council voted 8.5 to 6.", []],
  ])("%s", (text, expected) => expect(talliesOf(reading(text))).toEqual(expected));

  it.each([
    ["17 September 2008 was calm.", Date.UTC(2008, 8, 17)],
    ["Monday, June 1, 2009 was calm.", Date.UTC(2009, 5, 1)],
    ["June 1, 2009: calm.", Date.UTC(2009, 5, 1)],
    ["June 31, 1899: calm.", Number.NaN],
    ["It was calm on June 1, 2009.", Number.NaN],
    ["Calm.", Number.NaN],
  ])("%s", (text, expected) => expect(beginsOn(reading(text))).toBe(expected / 86_400_000));

  it.each([
    [100, 110, false],
    [100, 111, true],
    [111, 100, true],
    [Number.NaN, 100, false],
  ])("days %d and %d are those of two reports: %s", (a, b, expected) =>
    expect(otherDays(a, b)).toBe(expected),
  );
});

describe("another event", () => {
  it.each([
    ["Nine killed in Kyrna, as Lerna sinks ship", "Nine killed in Kyrna"],
    ["Dam bursts today; ferry found", "Dam bursts today"],
    // Two words are a label.
    ["Sandvik today; a town under water", "Sandvik today; a town under water"],
    ["Dam bursts above Ostrel", "Dam bursts above Ostrel"],
  ])("%s", (headline, first) => expect(headline.slice(0, firstMatterEnd(headline))).toBe(first));

  it.each([
    ["Meanwhile, the ferry sailed.", true],
    ["Lerna said meanwhile that it sailed.", true],
    ["A man of the crew of Lerna said meanwhile that it sailed.", false],
    ["The ferry sailed, meanwhile.", false],
  ])("%s: %s", (sentence, expected) => expect(turnsAside(sentence)).toBe(expected));
});
