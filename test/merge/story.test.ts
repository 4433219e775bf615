import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { merge } from "../../src/merge/story.js";
import { articleId, type Group } from "../../src/model.js";
import { article } from "./articles.js";

const options = { ...defaultConfig.merge, pin: [] };
const groupOf = (ids: readonly string[]): Group => ({
  articles: ids.map(articleId),
  copies: [],
  evidence: [],
  nearMisses: [],
  keyTerms: [],
});

const harbour = article("a", "Fire destroys harbour warehouse", [
  "A fire destroyed a warehouse in the harbour of Marin on Tuesday night.",
  "“We heard a loud bang before the flames came,” said Ines Calder, who lives nearby.",
  "The company had asked the city for permission to store fireworks.",
]);
const docks = article("b", "Warehouse burns down at Marin docks", [
  "Fire destroyed a harbour warehouse in Marin late on Tuesday night, the fire service said.",
  "He said that nobody knew the cause.",
  "Schools in the district stay closed until Friday because of the smoke.",
]);
const articles = new Map([harbour, docks].map((one) => [one.id, one]));

describe("merge", () => {
  const story = merge(groupOf(["a", "b"]), articles, options);

  it("says once what both say, and who says it", () => {
    expect(
      story.claims.map(({ saidBy, origins }) => [origins, saidBy.map(({ article }) => article)]),
    ).toEqual([[2, expect.arrayContaining(["a", "b"])]]);
  });

  it("keeps for each article what it alone says", () => {
    expect(
      story.onlyIn.map(({ article, sentences }) => [article, sentences.map(({ sentence }) => sentence)]),
    ).toEqual([
      ["a", ["s2", "s3"]],
      ["b", ["s2", "s3"]],
    ]);
  });

  it("opens with sentences that stand alone", () => {
    expect(story.lead.map(({ text }) => text)).not.toContain("He said that nobody knew the cause.");
    expect(story.lead.length).toBeGreaterThanOrEqual(3);
  });

  it("makes a page of a single report, without claims", () => {
    const alone = merge(groupOf(["a"]), articles, options);
    expect(alone.claims).toEqual([]);
    expect(alone.lead[0]?.sentence).toBe("s1");
    expect(alone.origins).toBe(1);
  });
});
