import { describe, expect, it } from "vitest";
import { agencyIn, agencyOf } from "../../src/extract/header/agencies.js";
import { NEWS_AGENCIES, NEWS_AGENCY_BY_FORM } from "../../src/words/lexicon/news-agencies.js";
import { peopleOfByline } from "../../src/words/persons/byline-people.js";

const FORMS = [...NEWS_AGENCY_BY_FORM].map(([form, { short }]) => ({ form, short }));

describe("table of news agencies", () => {
  it("gives each form to one agency", () => {
    expect(NEWS_AGENCIES.flatMap(({ forms }) => forms)).toHaveLength(NEWS_AGENCY_BY_FORM.size);
  });

  it.each(NEWS_AGENCIES)("fills every column of $short", ({ outlet, language, forms }) => {
    expect(outlet).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    expect(language).toMatch(/^[a-z]{2}$/);
    for (const form of forms) expect(form).toBe(form.toLowerCase().trim());
  });

  it.each(FORMS)("recognizes $form in a credit and beside an outlet", ({ form, short }) => {
    expect(agencyOf(form.toUpperCase())).toBe(short);
    expect(agencyOf(`Bay News/${form}`)).toBe(short);
  });

  it.each(FORMS)("reads no person from $form in an author field", ({ form }) => {
    expect(peopleOfByline(form)).toEqual([]);
  });
});

describe("agencyIn", () => {
  it.each([
    ["additional reporting by Reuters", "Reuters"],
    ["with reports from Xinhua and the Associated Press", "Xinhua"],
    ["with the Australian Associated Press in Averby", "AAP"],
    ["avec Agence France-Presse", "AFP"],
  ])("finds the first agency of %j", (text, agency) => {
    expect(agencyIn(text)).toBe(agency);
  });

  it.each(["a report on potassium", "for the Tampa media desk", "The Belgacom Observer"])(
    "finds no agency inside the words of %j",
    (text) => {
      expect(agencyIn(text)).toBeNull();
    },
  );
});
