import { describe, expect, test } from "vitest";
import { type Terms, termsOf } from "../../src/group/document/terms.js";
import { containment } from "../../src/group/pairs/near-duplicates.js";
import { article } from "../article.js";

/** In alphabetical order: terms stand in the order of their hashes. */
function spelt(headline: string, sentences: readonly string[], kind: keyof Terms["spelt"]): string[] {
  const spellings = termsOf(article("x", headline, sentences)).spelt[kind];
  return spellings.filter((spelling) => spelling !== null).sort();
}

describe("names", () => {
  test.each([
    ["inside a sentence", ["Yesterday Rustem Umerov spoke."], ["Rustem", "Umerov"]],
    ["not at its beginning", ["Talks began. Nobody came."], []],
    ["not where the word is also written small", ["The Talks began after talks about talks."], []],
    ["not weekdays", ["They met on Wednesday in Kessel."], ["Kessel"]],
  ])("%s", (_, sentences, names) => {
    expect(spelt("a headline in small letters", sentences, "names")).toEqual(names);
  });

  test("side by side are one name, but not across a comma", () => {
    const pairs = spelt("a headline", ["We saw Rustem Umerov, Ilse Brandvold and others."], "pairs");
    expect(pairs).toEqual(["Ilse Brandvold", "Rustem Umerov"]);
  });

  test("stand without the 's of what is theirs", () => {
    const sentences = ["They saw New Zealand's peaks and Kessel’s harbour."];
    expect(spelt("a headline", sentences, "pairs")).toEqual(["New Zealand"]);
    expect(spelt("a headline", sentences, "names")).toEqual(["Kessel", "New", "Zealand"]);
  });

  test("a headline In Title Case names nobody while there is a body to ask", () => {
    expect(spelt("Ferry Sinks Off Coast", ["the ferry sank off the coast."], "names")).toEqual([]);
  });
});

describe("ages", () => {
  test.each([
    ["a 17-year-old boy", [17]],
    ["a boy, 17 years old", [17]],
    ["Kevin Barr, 15, of Kessel", [15]],
    ["aged 44", [44]],
    ["17 boats", []],
    ["room 44", []],
  ])("%s", (text, ages) => {
    expect([...termsOf(article("x", "a headline", [`They saw ${text}.`])).ages.terms]).toEqual(ages);
  });
});

describe("figures", () => {
  test.each([
    ["They counted 426 drones.", ["426 drones"]],
    ["Twelve boats sank.", ["Twelve boats"]],
    ["It was in 2019.", []],
  ])("%s", (text, figures) => {
    expect(spelt("a headline", [text], "figures")).toEqual(figures);
  });

  test("digits and words are one", () => {
    const of = (text: string) => [...termsOf(article("x", "a headline", [text])).figures.terms];
    expect(of("12 boats sank.")).toEqual(of("Twelve boats sank."));
  });
});

test("containment is of the shorter text in the longer", () => {
  const sentences = Array.from(
    { length: 30 },
    (_, k) => `Word${k} thing${k * 7} stands${k * 3} beside item${k * 11} under roof${k * 13}.`,
  );
  const all = termsOf(article("all", "a headline", sentences));
  const part = termsOf(article("part", "another", sentences.slice(0, 10)));
  const other = termsOf(article("other", "third", ["Quite unlike prose about marsupials and salt lakes."]));
  expect(containment(all, part)).toBeGreaterThan(0.7);
  expect(containment(part, all)).toBe(containment(all, part));
  expect(containment(all, other)).toBe(0);
});
