/** Tables of words that several stages read: each word once, in small letters, with the readers that rely on it. */
import { describe, expect, it } from "vitest";
import { attributesOf, OPENS_FIGURE } from "../../src/extract/text/lexical-attributes.js";
import {
  MEASURE_BY_UNIT,
  SEVERAL_UNITS,
  SINGLE_UNITS,
} from "../../src/words/lexicon/measures/measure-units.js";
import { NUMBERED_NOUNS } from "../../src/words/lexicon/measures/numbered-things.js";
import { OFFERS } from "../../src/words/lexicon/pages/offers.js";
import {
  ROLES,
  ROLES_BY_FIELD,
  rolesIn,
  TAGGED_ROLES,
} from "../../src/words/lexicon/persons/public-roles.js";
import {
  ALL_TIES,
  CLOSE,
  relatives,
  relativesOfSex,
  severalRelatives,
} from "../../src/words/lexicon/persons/relatives.js";
import { shortStreetWords, streetWords } from "../../src/words/lexicon/things/street-words.js";
import { CURRENCY_CODES } from "../../src/words/numbers/currency.js";
import { quantitiesIn } from "../../src/words/numbers/quantity.js";

describe("each word once, in small letters", () => {
  it.each<[table: string, words: readonly string[]]>([
    ["relatives", [...relatives(...ALL_TIES), ...severalRelatives(...ALL_TIES)]],
    ["roles", ROLES],
    ["units", [...MEASURE_BY_UNIT.keys()]],
    ["numbered things", NUMBERED_NOUNS],
    [
      "streets",
      [...streetWords("sure", "loose", "doubtful"), ...shortStreetWords("sure", "loose", "doubtful")],
    ],
  ])("%s", (_, words) => {
    expect(words.length).toBeGreaterThan(5);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[\p{Ll}/-]+(?: \p{Ll}+)?$/u);
  });
});

describe("relatives", () => {
  it("are those of the ties alone, in the order of the table", () => {
    expect(relatives("sibling", "uncle")).toEqual(["sister", "brother", "aunt", "uncle"]);
    expect(severalRelatives("spouse")).toEqual(["wives", "husbands"]);
    expect(relatives(...CLOSE)).toHaveLength(8);
  });
  it("are men or women, or either", () => {
    expect(relativesOfSex("female", "nephew", "cousin")).toEqual(["niece", "cousin"]);
    expect(relativesOfSex("male", "nephew", "cousin")).toEqual(["nephew", "cousin"]);
  });
});

describe("roles", () => {
  it("are all in one field", () => {
    expect(rolesIn(...ROLES_BY_FIELD.keys()).length).toBeLessThan(ROLES.length);
    for (const role of rolesIn(...ROLES_BY_FIELD.keys())) expect(ROLES).toContain(role);
  });
  it("lose their sign for the tagger", () => {
    expect(rolesIn("case")).toEqual(["victim", "suspect", "witness", "gunman", "shooter"]);
    expect(TAGGED_ROLES).toContain("suspect");
    expect(TAGGED_ROLES).not.toContain("witness");
  });
});

describe("units and currencies", () => {
  it.each(SEVERAL_UNITS)("12 %s is a measure", (unit) => {
    expect(quantitiesIn(`It is 12 ${unit} away.`, "en", "all numbers")[0]?.unit).toBe(unit);
  });
  it.each(SINGLE_UNITS)("%s has the size of its plural", (unit) => {
    expect(MEASURE_BY_UNIT.get(unit)?.factor).toBeGreaterThan(0);
  });
  it.each([...CURRENCY_CODES])("%s opens a figure", (code) => {
    expect(attributesOf(code) & OPENS_FIGURE).not.toBe(0);
  });
});

describe("offers", () => {
  it.each([
    "This article is for subscribers",
    "Subscribe now to continue reading",
    "To read the full story, log in",
    "You have 2 free articles left",
    "Already a subscriber? Log in",
    "Nur für Abonnenten",
    "Para seguir leyendo",
  ])("%s", (text) => {
    expect(OFFERS.some((offer) => new RegExp(offer, "i").test(text))).toBe(true);
  });
  it.each(["The club has 40 members", "She went on reading", "He has read all the articles of the treaty"])(
    "%s",
    (text) => {
      expect(OFFERS.some((offer) => new RegExp(offer, "i").test(text))).toBe(false);
    },
  );
});
