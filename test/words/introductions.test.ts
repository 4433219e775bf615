/** Whom a reader has met: people named in full, or with a title, before their surname stands alone. */
import { describe, expect, it } from "vitest";
import type { Article, Cited, Mention } from "../../src/model.js";
import { Acquaintance } from "../../src/words/persons/introductions.js";
import { article } from "../article.js";

const SENTENCES = [
  "Jo Lund, 31, was found in the mill on Monday.",
  "Then Lund was taken to Selm.",
  "Inspector Lund had asked for help.",
  "Berg’s brother heard a cry.",
  "Karl Berg had left an hour before.",
  "Ada spoke to nobody.",
  "His brother Nils saw them leave.",
  "Karl saw Nils, the ferryman.",
  "Mr. Lund had a boat.",
];

const mention = (
  text: string,
  name: string,
  sentence: number,
  kind: Mention["kind"] = "person",
): Mention => ({
  text,
  name,
  kind,
  role: null,
  sentence: `s${sentence}` as Mention["sentence"],
  span: { start: 0, end: text.length, line: 1, column: 1 },
});

const mill: Article = article("a", "Body found in mill of Selm", SENTENCES);
const ids = mill.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
const named: Article = {
  ...mill,
  mentions: [
    mention("Jo Lund", "Jo Lund", 1),
    mention("Lund", "Jo Lund", 2),
    mention("Selm", "Upper Selm", 2, "place"),
    mention("Lund", "Jo Lund", 3),
    mention("Berg’s", "Karl Berg", 4),
    mention("Karl Berg", "Karl Berg", 5),
    mention("Ada", "Ada", 6),
    mention("Nils", "Nils Berg", 7),
    mention("Karl", "Karl Berg", 8),
    mention("Lund", "Jo Lund", 9),
    { ...mention("Nils", "Nils Berg", 8), role: mention("ferryman", "", 8) },
  ].map((one) => ({ ...one, sentence: ids[Number(one.sentence?.slice(1)) - 1]?.id ?? null })),
};
const cited = (at: number): Cited => {
  const sentence = ids[at - 1];
  if (sentence === undefined) throw new RangeError("there are nine sentences");
  return { article: named.id, sentence: sentence.id, text: sentence.text, span: sentence.span };
};

describe("a reader", () => {
  it.each<[boolean, string, number]>([
    [false, "a full name", 1],
    [true, "a surname alone, behind a word that only begins the sentence", 2],
    [false, "a surname behind a rank", 3],
    [true, "the owner by surname", 4],
    [false, "somebody who has no other name", 6],
    [false, "a brother by his first name", 7],
    [true, "a first name, beside somebody whose work is told", 8],
    [true, "a surname behind a title of courtesy", 9],
  ])("%s: meets a stranger in %s", (stranger, _, at) => {
    expect(new Acquaintance([named], "Body found").meetsStranger(cited(at))).toBe(stranger);
  });

  it("knows whom a sentence or the headline has named, and forgets nobody", () => {
    const reader = new Acquaintance([named], "Body found");
    const before = reader.copy();
    reader.read(cited(1));
    expect([reader.meetsStranger(cited(2)), reader.meetsStranger(cited(4))]).toEqual([false, true]);
    expect(before.meetsStranger(cited(2))).toBe(true);
    reader.read(cited(5));
    expect(reader.meetsStranger(cited(8))).toBe(false);
    expect(new Acquaintance([named], "Karl Berg questioned").meetsStranger(cited(4))).toBe(false);
  });

  it("asks nothing of an article that is not at hand", () => {
    expect(new Acquaintance([], "").meetsStranger(cited(2))).toBe(false);
  });
});
