/** What separates reports of one kind: acts, offences, anniversaries, and rare names in languages without labelled reports. */
import { describe, expect, test } from "vitest";
import { seriesReading } from "../../src/group/frames/reading.js";
import { isRareInEnglish } from "../../src/group/pairs/languages/rare-names.js";
import { givenBack } from "../../src/group/pairs/languages/unlabelled-languages.js";
import { actsOf, mentionsAct } from "../../src/group/series/acts.js";
import { lookingBack } from "../../src/group/series/occasions.js";
import { mentionsOffence, offencesOf } from "../../src/group/series/offences.js";
import { article } from "../article.js";

const reading = (headline: string, ...sentences: string[]) =>
  seriesReading(article("x", headline, sentences));

test.each<[string, string[]]>([
  ["Ida Brook wins third term in Lerna", ["victory at the polls"]],
  ["Ida Brook was re-elected in Lerna", ["victory at the polls"]],
  // A verb without its object, an object without its verb, and one too far behind.
  ["Ida Brook wins in Lerna", []],
  ["Ida Brook begins third term in Lerna", []],
  ["Ida Brook wins prize of old poets before term", []],
  ["Ida Brook to debate Ole Brandt in Lerna", ["debate"]],
])("acts of “%s”", (headline, acts) => {
  const of = reading(headline, "It rained.");
  expect(actsOf(of).map(({ value }) => value)).toEqual(acts);
  expect(mentionsAct(of, "victory at the polls")).toBe(acts.includes("victory at the polls"));
});

test.each<[string, { term: string; value: string; spelt: string }[]]>([
  ["Baker jailed for arson in Selm", [{ term: "offence", value: "arson", spelt: "arson" }]],
  ["Court convicts baker of fraud", [{ term: "offence", value: "dishonesty", spelt: "fraud" }]],
  // No trial, and a name.
  ["Arson in Selm, police say", []],
  ["Court in Selm jails Robb", []],
])("offences of “%s”", (headline, offences) => {
  expect(offencesOf(reading(headline))).toEqual(offences);
});

test("an offence is mentioned by any of its words", () => {
  const of = reading("Baker jailed in Selm", "He had looted a shop.");
  expect(mentionsOffence(of, "theft")).toBe(true);
  expect(mentionsOffence(of, "arson")).toBe(false);
});

test.each<[string, string[], string[] | null]>([
  // The names are those of the sentence about the anniversary.
  [
    "Ida Brook visits Orle",
    ["Selm marked the anniversary of the flood in Lerna.", "Ole Brandt spoke."],
    ["lerna"],
  ],
  ["Ferry of Selm recalled ten years after", ["Ida Brook spoke."], ["selm"]],
  ["Selm jails baker for two years in prison after arson", ["Ida Brook spoke."], null],
])("looks back: “%s”", (headline, sentences, names) => {
  expect(lookingBack(reading(headline, ...sentences)).back).toEqual(names);
});

test.each([
  ["méxico", false],
  ["mexico", false],
  ["paris", false],
  ["querrow", true],
  ["quérrow", true],
])("“%s” is rare in English: %s", (name, isRare) => {
  expect(isRareInEnglish(name)).toBe(isRare);
});

describe("likeness given back to short reports in languages without labels", () => {
  const told = (id: string, language: string) =>
    article(
      id,
      "Fähre Querrowa sinkt vor Drellhaven",
      ["Die Fähre Querrowa ist vor Drellhaven gesunken.", "Niemand wurde verletzt."],
      { language },
    );
  const [a, b] = [told("a", "de"), told("b", "de")];
  test.each<[string, number, boolean, boolean]>([
    ["of two outlets", 120, false, true],
    ["of one outlet", 120, true, false],
    ["of more words", 121, false, false],
  ])("two reports %s", (_, length, sameOutlet, isGiven) => {
    expect(givenBack(a, b, length, sameOutlet) > 0).toBe(isGiven);
  });
  test("none in English, and none across languages", () => {
    expect(givenBack(told("c", "en"), told("d", "en"), 20, false)).toBe(0);
    expect(givenBack(a, told("e", "nl"), 20, false)).toBe(0);
  });
});
