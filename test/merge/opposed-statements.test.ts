import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { on, tell } from "./articles.js";

const AT = "2026-03-04";

function report(id: string, ...sentences: string[]): Article {
  return article(id, `Report ${id} of a busy day`, sentences, on(AT));
}

/** The values of disagreements in words, each with what it is about. */
function opposed(...articles: Article[]): string[][] {
  return tell(articles)
    .disagreements.filter(({ kind }) => kind === "statement")
    .map(({ what, versions }) => [what, ...versions.map(({ value }) => value.text)]);
}

describe("opposed statements", () => {
  it.each<[first: string, second: string, expected: string[]]>([
    [
      "The Selm council approved a bridge over the Orle on Wednesday.",
      "The Selm council on Wednesday rejected a plan for a bridge over the Orle.",
      ["council", "approved a bridge", "rejected a plan"],
    ],
    [
      "The driver, Ivo Marsh, 34, survived.",
      "The driver, Ivo Marsh, was killed.",
      ["Ivo Marsh", "survived", "was killed"],
    ],
    [
      "Nordhaus said on Wednesday that its profit rose 8 percent in the fourth quarter.",
      "Profit at Nordhaus fell 8 percent in the fourth quarter, the chain said on Wednesday.",
      ["profit", "rose 8 percent", "fell 8 percent"],
    ],
    [
      "The Oden court upheld the ban on night flights over Selm.",
      "The Oden court overturned the ban on night flights over Selm.",
      ["court", "upheld the ban", "overturned the ban"],
    ],
    [
      "President Jonas Falk did not attend the talks.",
      "President Jonas Falk attended the talks for an hour.",
      ["President Jonas Falk", "did not attend the talks", "attended the talks"],
    ],
  ])("%s / %s", (first, second, expected) => {
    expect(opposed(report("a", first), report("b", second))).toEqual([expected]);
  });

  it.each<[stated: string, denied: string, expected: string[]]>([
    [
      "Transport minister Jonas Falk resigned on Wednesday.",
      "Transport minister Jonas Falk denied on Wednesday that he had resigned.",
      ["Jonas Falk", "resigned", "denied on Wednesday that he had resigned"],
    ],
    [
      "Vestbo dumped paint in the river Orle in March.",
      "Vestbo denies that it dumped paint in the river Orle.",
      ["Vestbo", "dumped paint", "denies that it dumped"],
    ],
    [
      "Mara Stein met the lenders in Oden on Tuesday.",
      "A spokesman for Mara Stein denied reports that she had met the lenders in Oden.",
      ["Mara Stein", "met the lenders", "denied reports that she had met"],
    ],
  ])("denied: %s / %s", (stated, denied, expected) => {
    expect(opposed(report("a", stated), report("b", denied))).toEqual([expected]);
  });

  it("name all reports of either side", () => {
    const approved = "The Selm council approved a bridge over the Orle on Wednesday.";
    const rejected = "The Selm council rejected a bridge over the Orle on Wednesday.";
    const { disagreements } = tell([
      report("a", approved, "It was late."),
      report("b", rejected, "It rained."),
      report("c", "On Wednesday the Selm council approved a bridge over the river Orle."),
    ]);
    expect(disagreements.map(({ versions }) => versions.map(({ alsoIn }) => alsoIn.length))).toEqual([
      [1, 0],
    ]);
  });

  it.each<[why: string, first: readonly string[], second: readonly string[]]>([
    [
      "of two subjects",
      ["The Selm council approved a bridge over the Orle on Wednesday."],
      ["The Oden council rejected a bridge over the Orle on Wednesday."],
    ],
    [
      "of two objects that share too little",
      ["The Selm council approved a bridge over the Orle on Wednesday."],
      ["The Selm council rejected higher fees for the harbour car park on Monday."],
    ],
    [
      "of which one is only expected",
      ["The Selm council approved a bridge over the Orle on Wednesday."],
      ["The Selm council may have rejected a bridge over the Orle on Wednesday."],
    ],
    [
      "of one report that says both",
      [
        "The Selm council approved a bridge over the Orle on Wednesday.",
        "The Selm council rejected a bridge over the Orle on Wednesday.",
      ],
      ["The Selm council rejected a bridge over the Orle on Wednesday."],
    ],
    [
      "that follow each other",
      ["The bridge over the Orle in Selm opened to cars on Wednesday."],
      ["The bridge over the Orle in Selm closed to cars on Wednesday."],
    ],
    [
      "whose denial is about somebody else",
      ["Transport minister Jonas Falk resigned on Wednesday."],
      ["Finance minister Edda Norl denied on Wednesday that she had resigned."],
    ],
    [
      "whose denial denies that something did not happen",
      ["Transport minister Jonas Falk resigned on Wednesday."],
      ["Transport minister Jonas Falk denied that he had not resigned."],
    ],
    [
      "of which one stands deep in the background",
      ["The Selm council approved a bridge over the Orle on Wednesday."],
      [
        ..."abcdefgh".split("").map((letter) => `Nothing else about item ${letter} of the list was said.`),
        "The Selm council rejected a bridge over the Orle on Wednesday.",
      ],
    ],
  ])("are none %s", (_, first, second) => {
    expect(opposed(report("a", ...first), report("b", ...second))).toEqual([]);
  });

  it("stand once where another kind of disagreement has them", () => {
    const { disagreements } = tell([
      report("a", "The Selm parliament passed the bill on fees on Wednesday."),
      report("b", "The Selm parliament rejected the bill on fees on Wednesday."),
    ]);
    expect(disagreements.map(({ kind }) => kind)).toEqual(["outcome"]);
  });
});
