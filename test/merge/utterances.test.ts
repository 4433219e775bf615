/** One utterance, however it is cut or translated, and never against who is said to speak. */
import { describe, expect, it } from "vitest";
import { utterancesOf } from "../../src/merge/entities/utterances.js";
import type { Article, Quote } from "../../src/model.js";
import { article } from "../article.js";
import { quoteIn } from "./articles.js";

/** `beside`: the speaker's name stands beside the words. */
function report(
  id: string,
  words: string,
  speaker: string | null,
  { beside = true, fragment = false, kind = "person" as "person" | "organisation" } = {},
): Article {
  const sentence = `“${words},” ${speaker ?? "nobody"} said.`;
  const found = quoteIn(sentence, words, speaker ?? "");
  const place = found.span;
  const quote: Quote = {
    ...found,
    fragment,
    speaker,
    cue: speaker !== null && beside ? { text: `${speaker} said`, span: place } : null,
  };
  const mentions =
    speaker === null
      ? []
      : [{ kind, text: speaker, span: place, name: speaker, role: null, sentence: quote.sentence }];
  return article(id, "The pier is shut", [sentence], { quotes: [quote], mentions });
}

const told = (...articles: Article[]) =>
  utterancesOf(
    articles,
    articles.map((_, at) => at),
  ).map(({ speaker, variants }) => [speaker, variants.length]);

const LONG = "we will open the pier again when the last of the piles has been looked at by a diver";

describe("who is said to speak", () => {
  it("is not overruled by another outlet that names another", () => {
    expect(told(report("a", LONG, "Trond"), report("b", LONG, "Olga Abel"))).toEqual([
      ["Trond", 1],
      ["Olga Abel", 1],
    ]);
  });

  it("is taken from the outlet that names the speaker beside the words", () => {
    expect(told(report("a", LONG, "Trond Vik", { beside: false }), report("b", LONG, "Olga Abel"))).toEqual([
      ["Olga Abel", 2],
    ]);
  });

  it("is nobody where two outlets guess at two", () => {
    expect(
      told(
        report("a", LONG, "Trond Vik", { beside: false }),
        report("b", LONG, "Olga Abel", { beside: false }),
      ),
    ).toEqual([[null, 2]]);
  });

  it("is one person under two spellings", () => {
    expect(told(report("a", LONG, "Serhiy Kovalskyy"), report("b", LONG, "Serhii Kovalskyi"))[0]?.[1]).toBe(
      2,
    );
  });

  it("is not shared by two bodies that use the same two words", () => {
    const body = { kind: "organisation" as const, fragment: true };
    expect(
      told(
        report("a", "perfectly safe", "Harbour Trust", body),
        report("b", "perfectly safe", "Ferry Line", body),
      ),
    ).toHaveLength(2);
  });
});

describe("a few words of the mayor", () => {
  const named = report("a", "we will rebuild", "Olga Abel");
  const withRole = (role: string): Article => ({
    ...named,
    mentions: named.mentions.map((mention) => ({ ...mention, role: { text: role, span: mention.span } })),
  });
  const words = report("b", "we will rebuild", "the mayor", { kind: "organisation" });

  it("are those of whom another outlet calls the mayor", () => {
    expect(told(withRole("Mayor"), words)).toEqual([["Olga Abel", 2]]);
  });

  it("are not those of a minister", () => {
    expect(told(withRole("Minister"), words)).toHaveLength(2);
  });
});

describe("words of nobody", () => {
  it("are no utterance when they are few", () => {
    expect(told(report("a", "peace talks", null, { fragment: true }))).toEqual([]);
  });

  it("stay when they are a clause", () => {
    expect(told(report("a", "nobody told us that it was shut", null))).toHaveLength(1);
  });
});

describe("a statement in other words", () => {
  const first = "We will not sell our harbour for a bag of gold";
  it.each([
    ["Our harbour will not be sold for any bag of gold", true],
    ["Our harbour will be sold for a bag of gold", false],
    ["We will not sell our forests for a bag of silver", false],
  ])("%s", (second, isOne) => {
    expect(told(report("a", first, "Tomas Vik"), report("b", second, "Tomas Vik"))).toHaveLength(
      isOne ? 1 : 2,
    );
  });

  it("keeps its figures and days", () => {
    const day = (name: string) => `The harbour gates will open to boats on ${name}`;
    expect(
      told(report("a", day("Monday"), "Tomas Vik"), report("b", day("Friday"), "Tomas Vik")),
    ).toHaveLength(2);
    const hours = (hour: number) => `The harbour gates will open to boats at ${hour}`;
    expect(told(report("a", hours(6), "Tomas Vik"), report("b", hours(8), "Tomas Vik"))).toHaveLength(2);
  });

  it("is of one person", () => {
    const second = "Our harbour will not be sold for any bag of gold";
    expect(told(report("a", first, "Tomas Vik"), report("b", second, "Nils Holm"))).toHaveLength(2);
  });
});
