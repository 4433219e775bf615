/** The table of given names contradicts itself nowhere, and its readers agree. */
import { describe, expect, it } from "vitest";
import { certainGender, LIKELY_GENDERS, VARIANT_ROWS } from "../../src/words/lexicon/given-names.js";
import { judgeSamePerson } from "../../src/words/persons/person.js";

describe("given names", () => {
  it("are single words in small letters", () => {
    for (const name of [...LIKELY_GENDERS.keys(), ...VARIANT_ROWS.keys()]) expect(name).toMatch(/^\p{Ll}+$/u);
  });

  it("of one certain gender have that likely gender", () => {
    for (const [name, likely] of LIKELY_GENDERS)
      expect([likely, undefined], name).toContain(certainGender(name));
  });

  it("in the same rows have one certain gender", () => {
    for (const [name, rows] of VARIANT_ROWS)
      for (const [other, others] of VARIANT_ROWS) {
        const [one, two] = [certainGender(name), certainGender(other)];
        if (one !== undefined && two !== undefined && rows.some((row) => others.includes(row)))
          expect(one, `${name} and ${other}`).toBe(two);
      }
  });

  it.each([
    ["terry", "male"],
    ["kim", "male"],
    ["jean", "female"],
    ["robin", "female"],
  ])("%s is more often %s, and never for sure", (name, likely) => {
    expect(LIKELY_GENDERS.get(name)).toBe(likely);
    expect(certainGender(name)).toBeUndefined();
  });

  it.each([
    ["Mr. Orwin", "Jean Orwin", true],
    ["Mrs. Orwin", "Jean Orwin", true],
    ["Mr. Orwin", "Joan Orwin", false],
    ["Mrs. Orwin", "John Orwin", false],
    ["Jean Orwin", "John Orwin", true],
    ["Joan Orwin", "John Orwin", false],
  ])("%s and %s: one person is %s", (one, other, same) => {
    expect(judgeSamePerson(one, other).decision).toBe(same);
  });
});
