/** The lead on the page of a story: whose marks a sentence has, and what is left out where the one before it has no room. */
import { describe, expect, it } from "vitest";
import { planReading } from "../../src/site/pages/story/reading-plan.js";
import { cite, sampleArticle, sampleStory } from "./sample.js";

const filler = Array.from({ length: 60 }, (_, index) => `Lock ${index} of the canal stood open until nine.`);
const report = (id: string, ...sentences: string[]) =>
  sampleArticle({ id, headline: `Barge hits weir, ${id} reports`, paragraphs: [[...sentences, ...filler]] })
    .article;

describe("a sentence of the lead that gives a number", () => {
  const one = report("one", "A barge hit the weir of Selm and nine were hurt.");
  const two = report("two", "A barge hit the weir of Selm and seven were hurt.");
  const three = report("three", "A barge hit the weir of Selm.");
  const saidBy = [cite(one, 1), cite(two, 1), cite(three, 1)];
  const claims = [{ shown: cite(one, 1), saidBy, origins: 3, kind: "report" as const }];
  const version = (article: typeof one, text: string) => ({
    value: { ...cite(article, 1), text },
    context: cite(article, 1),
    alsoIn: [],
  });
  const differ = {
    kind: "figure" as const,
    verdict: "contradiction" as const,
    what: "hurt",
    versions: [version(one, "nine"), version(two, "seven")],
  };
  const markedBy = (articles: readonly (typeof one)[], disagreements: readonly (typeof differ)[]) => {
    const story = sampleStory(articles, "selm", {
      lead: [cite(one, 1)],
      claims: claims.map((claim) => ({
        ...claim,
        saidBy: saidBy.filter(({ article }) => articles.some(({ id }) => id === article)),
      })),
      disagreements,
    });
    return planReading(story, articles).lead[0]?.claim?.saidBy.map(({ article }) => article) ?? null;
  };

  it("is not marked as said by whom the page shows to give another one", () => {
    expect(markedBy([one, two, three], [])).toEqual([one.id, two.id, three.id]);
    expect(markedBy([one, two, three], [differ])).toEqual([one.id, three.id]);
  });

  it("is no claim where nobody else is left", () => {
    expect(markedBy([one, two], [differ])).toBeNull();
  });
});

describe("a sentence that needs the one before it", () => {
  const long = `The owner of the barge named ${Array.from({ length: 900 }, (_, index) => `lock${index}`).join(" and ")}.`;
  const lead = (second: string) => {
    const one = report("one", "A barge hit the weir of Selm.", second, "He had slept at the wheel.");
    const two = report("two", "Divers came to Selm on Friday.");
    const story = sampleStory([one, two], "selm", { lead: [1, 2, 3].map((number) => cite(one, number)) });
    return planReading(story, [one, two]).lead.map(({ cited }) => cited.text);
  };

  it("is printed behind it, and left out with it", () => {
    expect(lead("The skipper Jo Lund was fined.")).toContain("He had slept at the wheel.");
    expect(lead(long)).toEqual(["A barge hit the weir of Selm."]);
  });
});
