/** Each row of the table of places is one place to every reader of it. */
import { describe, expect, it } from "vitest";
import { knownAs } from "../../src/extract/lexicon/gazetteer.js";
import { entitiesOf } from "../../src/merge/entities/entities.js";
import type { MentionKind } from "../../src/model.js";
import { CLEAR_AGENCY_FORMS, NEWS_AGENCY_BY_FORM } from "../../src/words/lexicon/news-agencies.js";
import { COUNTRIES, PLACES } from "../../src/words/lexicon/place-names.js";
import { equivalentKeys } from "../../src/words/text/equivalents.js";
import { article } from "../article.js";
import { mentionIn } from "../merge/articles.js";

/** Number of entities that a story has which calls one thing by each name in turn. */
function entityCount(names: readonly string[], kind: MentionKind): number {
  const sentences = names.map((name) => `The bridge of ${name} is shut.`);
  const mentions = names.map((name, at) => mentionIn(sentences[at] ?? "", name, name, kind));
  return entitiesOf([article("a", "A bridge is shut", sentences, { mentions })]).length;
}

describe("places with several names", () => {
  const several = PLACES.filter(({ names }) => names.length > 1);

  it.each(several)("$names is one entity", ({ names }) => {
    expect(entityCount(names, "place")).toBe(1);
    expect(entityCount([...names, "Averby"], "place")).toBe(2);
  });

  it("share no name with another row", () => {
    const names = PLACES.flatMap((place) => place.names);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["AFP", "Agence France-Presse"],
    ["AP", "The Associated Press"],
  ])("as agencies: %s is %s", (short, full) => {
    expect(entityCount([short, full], "organisation")).toBe(1);
  });

  it("join no two agencies", () => {
    const agencies = new Set(CLEAR_AGENCY_FORMS.map((form) => NEWS_AGENCY_BY_FORM.get(form)));
    expect(entityCount(CLEAR_AGENCY_FORMS, "organisation")).toBe(agencies.size);
  });
});

describe("countries", () => {
  const compared = COUNTRIES.filter(({ belonging }) => belonging.length > 0);

  it.each(compared)(
    "$names has one key with its people and its seat",
    ({ names, belonging, people, seats }) => {
      const words = [...names, ...belonging, ...people, ...seats].filter((word) => !word.includes(" "));
      const keys = words.map((word) => equivalentKeys.get(word.toLowerCase().replace(/\.$/, "")));
      expect(new Set(keys).size).toBe(1);
      expect(keys[0]).toMatch(/^@/);
    },
  );

  it("have as many keys as rows", () => {
    const keys = [...equivalentKeys.values()].filter((key) => key.startsWith("@"));
    expect(new Set(keys).size).toBe(compared.length);
  });

  it.each(COUNTRIES.filter(({ kind }) => kind === "country"))("$names is known as a country", ({ names }) => {
    // "America" alone begins the names of many bodies.
    const known = names.filter((name) => name !== "America");
    expect(known.map((name) => knownAs(name.toLowerCase()))).toEqual(known.map(() => "country"));
  });
});
