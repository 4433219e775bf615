/** Tables of nouns that several stages share: each word once, in one form, and found by its class. */
import { describe, expect, test } from "vitest";
import {
  onePerson,
  PEOPLE_GROUPS,
  severalPeople,
  wordsForPeople,
} from "../../src/words/lexicon/persons/groups-of-people.js";
import { casualtyBeginnings, OUTCOMES } from "../../src/words/lexicon/things/casualties.js";
import { bodyKinds, LINES_OF_BUSINESS } from "../../src/words/lexicon/things/kinds-of-bodies.js";
import { placeKinds } from "../../src/words/lexicon/things/kinds-of-places.js";

describe("groups of people", () => {
  test("have their forms by number", () => {
    expect(onePerson("bystanders")).toEqual(["witness", "bystander", "onlooker", "passer-by"]);
    expect(severalPeople("officials", "crew")).toEqual(["officials", "authorities", "pilots", "crew"]);
    expect(wordsForPeople("judges")).toEqual(["judge", "judges"]);
    expect(onePerson("family")).toEqual([]);
  });

  test("are apart: a word is in one group, and its plural in the same", () => {
    const all = PEOPLE_GROUPS.flatMap((group) => [...new Set(wordsForPeople(group))]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    expect(all.filter((word) => !/^\p{Ll}[\p{Ll}-]*$/u.test(word))).toEqual([]);
  });
});

test("kinds of places and organisations are all of them without a kind", () => {
  expect(placeKinds()).toEqual([
    ...placeKinds("settlement", "division"),
    ...placeKinds("land and water", "built"),
  ]);
  expect(bodyKinds()).toContain("museum");
  expect(bodyKinds("public", "press")).not.toContain("museum");
  expect(LINES_OF_BUSINESS.filter((word) => bodyKinds().includes(word))).toEqual([]);
});

test.each([
  ["killed", true],
  ["died", true],
  ["fatally", true],
  ["getötet", true],
  ["heridos", true],
  // Beginnings that other words have, too.
  ["total", false],
  ["diet", false],
  ["hurtle", false],
  ["evacuated", false],
])("“%s” begins like a word for dead or hurt: %s", (word, isCasualty) => {
  expect(new RegExp(`^(?:${casualtyBeginnings("dead", "hurt")})`).test(word)).toBe(isCasualty);
});

test("outcomes are words alone", () => {
  expect(OUTCOMES).toContain("missing");
  expect(OUTCOMES.filter((word, index) => OUTCOMES.indexOf(word) !== index)).toEqual([]);
});
