/** Times of day and streets of a report, and how two reports compare by them. */
import { describe, expect, test } from "vitest";
import { timesOfDayIn } from "../../src/dates/clock-times.js";
import { minutesApart } from "../../src/dates/minutes-of-day.js";
import { streetsIn } from "../../src/group/document/streets.js";
import { termsOf } from "../../src/group/document/terms.js";
import { tollsOf } from "../../src/group/document/tolls.js";
import { slotFeatures, slotNames } from "../../src/group/pairs/slot-features.js";
import { tokens } from "../../src/words/text/tokens.js";
import { article } from "../article.js";

describe("times of day", () => {
  test.each<[string, number[]]>([
    ["It began about 5:20 a.m. and ended at 7 p.m.", [320, 1140]],
    ["at 12 a.m., not at 12 pm", [0, 720]],
    ["gegen 17.30 Uhr, nicht um 9 Uhr", [1050, 540]],
    ["vers 18h15", [1095]],
    ["a las 21:45 horas", [1305]],
    ["They met at noon and parted around midnight.", [720, 0]],
    ["at 13 p.m., 25:10, 3:1 for Kessel, 1:02:33 for the run", []],
    ["12.30.45 is no time", []],
  ])("%s", (text, minutes) => {
    expect(timesOfDayIn(text).map(({ minutes }) => minutes)).toEqual(minutes);
  });

  test("are apart the shorter way round the clock", () => {
    expect(minutesApart(23 * 60 + 50, 10)).toBe(20);
    expect(minutesApart(600, 540)).toBe(60);
  });
});

describe("streets", () => {
  test.each<[string, string[]]>([
    ["in the 300 block of West Orchard Avenue", ["orchard"]],
    ["near East 9th Street and Ninth Street", ["9"]],
    ["on Hunting Park Ave. and Oak Park Road", ["hunting park", "oak park"]],
    ["at the corner of 28th and Dumesnil Streets", ["dumesnil"]],
    ["in der Lindenstraße und am Krummweg", ["linden", "krumm"]],
    ["rue de Rivoli, calle Mayor, via Garibaldi", ["rivoli", "mayor", "garibaldi"]],
    ["Dr. Smith of St. Louis drives on a road", []],
    ["Wall Street fell, Downing Street was silent", []],
  ])("%s", (text, keys) => {
    expect(streetsIn(text).map(({ key }) => key)).toEqual(keys);
  });
});

describe("tolls", () => {
  test.each<[string, number[], number[]]>([
    ["2 killed, 3 hurt in blast", [2], [3]],
    ["The blast killed at least four people and wounded 11.", [4], [11]],
    ["Three men died and two women were critically injured.", [3], [2]],
    ["An 8-year-old boy was hurt on 4 May 2019, aged 12 or so.", [], []],
    ["They found 12 boats and 40 crates.", [], []],
  ])("%s", (text, dead, hurt) => {
    expect(tollsOf([tokens(text)], "en")).toEqual({ dead, hurt });
  });

  test.each<[string, string, number[], number[]]>([
    ["de", "Bei dem Unfall gab es zwölf Verletzte und 2 Tote.", [2], []],
    ["fr", "L'explosion a fait 3 morts et 14 blessés.", [3], [14]],
    ["es", "Hay 5 muertos y 20 heridos.", [5], [20]],
    ["it", "Il crollo ha fatto 4 morti e 9 feriti.", [4], [9]],
  ])("in %s: %s", (language, text, dead, hurt) => {
    expect(tollsOf([tokens(text)], language)).toEqual({ dead, hurt });
  });
});

describe("two reports", () => {
  const terms = (text: string) => termsOf(article("x", "Man shot in Kessel", [text]));
  const compared = (one: string, other: string) => {
    const row = new Float32Array(slotNames.length);
    slotFeatures(terms(one), terms(other), row, 0);
    return slotNames.filter((_, at) => (row[at] as number) > 0);
  };
  test.each<[string, string, string, string[]]>([
    [
      "agree by time and street",
      "At 5:20 a.m. on Elm Street.",
      "At 5:30 a.m. on Elm St.",
      ["timesAgree", "streetsAgree"],
    ],
    [
      "differ by time and street",
      "At 5:20 a.m. on Elm Street.",
      "At 9 p.m. on Ash Road.",
      ["timesDiffer", "streetsDiffer"],
    ],
    ["say nothing where one leaves a slot open", "At 5:20 a.m. on Elm Street.", "On Tuesday.", []],
    ["differ in the toll", "2 killed, 3 hurt.", "5 killed, 3 hurt.", ["deadDiffer"]],
    ["differ in an age", "Ana Lee, 34, was hurt.", "A 19-year-old was hurt.", ["agesMissing"]],
  ])("%s", (_, one, other, slots) => {
    expect(compared(one, other)).toEqual(slots);
    expect(compared(other, one)).toEqual(slots);
  });
});
