import { describe, expect, it } from "vitest";
import { sentences } from "../../src/extract/sentences/sentence-split.js";
import { tokensOf } from "../../src/extract/text/tokenize.js";
import {
  ENGLISH_TITLES,
  SHORT_OFFICE_BY_WORD,
  SHORT_TITLES,
  TITLE_WORDS,
  titlesOfGender,
} from "../../src/words/lexicon/titles.js";
import { judgeSamePerson } from "../../src/words/persons/person.js";

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

describe("table of titles", () => {
  it.each(ENGLISH_TITLES)("gives $word$short a known kind and gender", ({ word, short, kind, gender }) => {
    expect(word + short).toMatch(/^[a-z]+$/);
    expect(["address", "peerage", "office", "rank"]).toContain(kind);
    expect(["male", "female", null]).toContain(gender);
  });

  it("lists each word once", () => {
    const words = ENGLISH_TITLES.map(({ word }) => word).filter((word) => word !== "");
    expect(new Set(words).size).toBe(words.length);
  });

  it("gives no title to men and to women", () => {
    const male = new Set(titlesOfGender("male"));
    expect(titlesOfGender("female").filter((title) => male.has(title))).toEqual([]);
  });

  it("takes no short form of an office of both for one of men", () => {
    expect(titlesOfGender("male")).toContain("congressman");
    expect(titlesOfGender("male")).not.toContain("rep");
    expect(SHORT_OFFICE_BY_WORD.get("congresswoman")).toBe("rep");
  });

  it.each(SHORT_TITLES)("ends no sentence and splits no token at the full stop of %j", (short) => {
    const text = `The council met ${capital(short)}. Lund on the quay.`;
    expect(sentences(text)).toHaveLength(1);
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toContain(`${capital(short)}.`);
  });

  it.each(TITLE_WORDS)("knows Ana Lund behind the title %j", (title) => {
    expect(judgeSamePerson(`${capital(title)} Ana Lund`, "Ana Lund").decision).toBe(true);
  });

  it("ends a sentence after a word that no title shortens", () => {
    expect(sentences("It was a near miss. Lund stayed on the quay.")).toHaveLength(2);
  });
});
