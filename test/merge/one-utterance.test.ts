/** Whether two quotations are one utterance, cut or translated: on either side of each share and length. */
import { describe, expect, it } from "vitest";
import {
  isNewOutlet,
  isTranslation,
  oneUtterance,
  type Spoken,
} from "../../src/merge/entities/one-utterance.js";
import type { Article } from "../../src/model.js";
import { tokens } from "../../src/words/text/tokens.js";
import { article } from "../article.js";

const MADE_UP =
  "abrel bostin cundra delmok estriv fandor gilbet hostra imbrek jastol kelvup lombra mistek nolvar ostrib pandek quolin rastub selvik tombra".split(
    " ",
  );
const words = (count: number, from = 0) => MADE_UP.slice(from, from + count).join(" ");

const articles = new Map<string, Article>();
/** One of each outlet; another of one whose people have offices. */
function articleOf(outlet: string, mentions: readonly object[]): Article {
  const known = articles.get(outlet) ?? article(outlet, "News", []);
  articles.set(outlet, known);
  return mentions.length === 0 ? known : { ...known, mentions: mentions as Article["mentions"] };
}

function spoken(
  text: string,
  speaker: string | null,
  { outlet = "a", explicit = true, byPerson = speaker !== null, role = null as string | null } = {},
): Spoken {
  const mentions = role === null ? [] : [{ name: speaker, role: { text: role } }];
  return {
    quote: { text, speaker },
    article: articleOf(outlet, mentions),
    origin: 0,
    tokens: tokens(text),
    words: text.toLowerCase().split(" "),
    byPerson,
    explicit,
  } as unknown as Spoken;
}
const [lund, holm] = ["Jo Lund", "Kai Holm"];
const one = (fuller: Spoken, other: Spoken) => oneUtterance(fuller, other, [lund, holm]);

describe("one speaker, or none", () => {
  it.each([
    ["a part of it", words(12), words(8), true],
    ["three words of four held", words(12), `${words(3)} other`, true],
    ["two words of three held", words(12), `${words(2)} other`, false],
    ["the words in another order", words(4), MADE_UP.slice(0, 4).reverse().join(" "), false],
    ["a figure more", words(12), `${words(6)} 12`, false],
    ["the same figure", `${words(12)} 12`, `${words(6)} 12`, true],
    ["another figure", `${words(12)} 13`, `${words(11)} 12`, false],
    ["a name more", words(12), `${words(6)} Averby`, false],
    ["the same name", `${words(12)} Averby`, `${words(6)} Averby`, true],
    ["one word, the same", "abrel", "abrel", true],
    ["one word of two", "abrel bostin", "abrel", false],
    // Held in order, but most of what carries meaning is other.
    ["small words only", "it is of the by abrel bostin", "it is of the by cundra", false],
  ])("%s: %s / %s", (_, fuller, other, expected) => {
    expect(one(spoken(fuller, lund), spoken(other, lund))).toBe(expected);
  });

  it("one word of two outlets is one utterance of one speaker only", () => {
    expect(one(spoken("abrel", lund), spoken("abrel", lund, { outlet: "b" }))).toBe(true);
    expect(one(spoken("abrel", null), spoken("abrel", null, { outlet: "b" }))).toBe(false);
  });
});

describe("two speakers with names", () => {
  const by = (text: string, speaker: string, more = {}) => spoken(text, speaker, more);
  const elsewhere = { outlet: "b", explicit: false };
  it.each<[why: string, fuller: Spoken, other: Spoken, expected: boolean]>([
    ["both beside the words", by(words(12), lund), by(words(12), holm, { outlet: "b" }), false],
    ["in one article", by(words(12), lund), by(words(12), holm, { explicit: false }), false],
    ["eight words, the same", by(words(8), lund), by(words(8), holm, elsewhere), true],
    ["seven words, the same", by(words(7), lund), by(words(7), holm, elsewhere), false],
    ["twelve of a longer one", by(words(14), lund), by(words(12), holm, elsewhere), true],
    ["eleven of a longer one", by(words(14), lund), by(words(11), holm, elsewhere), false],
    ["nine tenths of twenty", by(words(20), lund), by(`${words(18)} x y`, holm, elsewhere), true],
    ["less of twenty", by(words(20), lund), by(`${words(17)} x y z`, holm, elsewhere), false],
    ["one person by two names", by(words(6), "Jo Lund"), by(words(6), "Lund", elsewhere), true],
  ])("%s", (_, fuller, other, expected) => expect(one(fuller, other)).toBe(expected));
});

describe("a name here, an office there", () => {
  const office = (text: string, speaker = "the mayor") =>
    spoken(text, speaker, { outlet: "b", byPerson: false });
  it.each([
    ["four words", words(4), null, true],
    ["three words", words(3), null, false],
    ["three words of one whom the other calls so", words(3), "mayor of Averby", true],
    ["three words of one with another office", words(3), "harbour-mayor", false],
  ])("%s", (_, text, role, expected) => {
    expect(one(spoken(text, lund, { role }), office(text))).toBe(expected);
    expect(one(office(text), spoken(text, lund, { role }))).toBe(expected);
  });

  it("not two offices of three words", () => {
    expect(one(spoken(words(3), "the union", { byPerson: false }), office(words(3)))).toBe(false);
  });
});

describe("two translations of one statement", () => {
  const translated = (a: Spoken, b: Spoken) => {
    expect(isTranslation(b, a, [lund, holm])).toBe(isTranslation(a, b, [lund, holm]));
    return isTranslation(a, b, [lund, holm]);
  };
  const there = { outlet: "b" };
  it.each<[why: string, a: string, b: string, expected: boolean]>([
    ["the same words in another order", words(5), MADE_UP.slice(0, 5).reverse().join(" "), true],
    ["three of five, as long", words(5), `${words(3)} ${words(2, 10)}`, true],
    ["two of five", words(5), `${words(2)} ${words(3, 10)}`, false],
    ["half of the longer", words(5), `${words(4)} ${words(4, 10)}`, true],
    ["less of the longer", words(5), `${words(4)} ${words(5, 10)}`, false],
    ["four words", words(4), words(4), true],
    ["three words", words(3), words(3), false],
    ["one word shared", "it is of abrel", "of abrel it is", false],
    ["two words shared", "it is abrel bostin", "bostin is it abrel", true],
    ["with a denial", `not ${words(5)}`, words(5), false],
    ["with both denied", `not ${words(5)}`, `never ${words(5)}`, true],
    ["with a figure", `12 ${words(5)}`, words(5), false],
    ["with one figure", `12 ${words(5)}`, `${words(5)} 12`, true],
    ["with two names", `${words(5)} Averby`, `${words(5)} Selm`, false],
    ["with a name more", `${words(5)} Averby`, words(5), true],
  ])("%s", (_, a, b, expected) => expect(translated(spoken(a, lund), spoken(b, lund, there))).toBe(expected));

  it("of at most forty words", () => {
    const long = (count: number) => `${words(4)}${" it".repeat(count - 4)}`;
    expect(translated(spoken(long(40), lund), spoken(words(4), lund, there))).toBe(true);
    expect(translated(spoken(long(41), lund), spoken(words(4), lund, there))).toBe(false);
  });

  it("of one person, in two outlets", () => {
    expect(translated(spoken(words(5), lund), spoken(words(5), lund))).toBe(false);
    expect(translated(spoken(words(5), lund), spoken(words(5), holm, there))).toBe(false);
    expect(translated(spoken(words(5), lund), spoken(words(5), "Lund", there))).toBe(true);
    expect(translated(spoken(words(5), lund), spoken(words(5), null, there))).toBe(false);
    expect(translated(spoken(words(5), lund), spoken(words(5), lund, { outlet: "b", byPerson: false }))).toBe(
      false,
    );
  });

  it("each outlet once", () => {
    const [a, b] = [spoken(words(5), lund), spoken(words(5), lund, there)];
    expect(isNewOutlet(new Set([a.article.id]), [b])).toBe(true);
    expect(isNewOutlet(new Set([a.article.id]), [b, a])).toBe(false);
  });
});
