import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { createDirectory } from "../../src/site/edition/directory.js";
import { editionOutlet } from "../../src/site/edition/outlets.js";
import { type SampleArticle, sampleArticle, sampleStory } from "./sample.js";

function directory(given: readonly (Partial<SampleArticle> & { path?: string; terms?: string[] })[]) {
  const articles: Article[] = given.map(({ path, ...one }, index) => {
    const { article } = sampleArticle({
      id: `a${index}`,
      headline: `Headline ${index}`,
      paragraphs: [[(one.people ?? []).join(", ")]],
      ...one,
    });
    return path === undefined ? article : { ...article, path };
  });
  const stories = articles.map((article, index) => {
    const story = sampleStory([article], `s${index}`);
    return { ...story, group: { ...story.group, keyTerms: given[index]?.terms ?? [] } };
  });
  return {
    stories,
    made: createDirectory(stories, new Map(articles.map((article) => [article.id, article])), (article) =>
      editionOutlet(article),
    ),
  };
}

const names = (listings: readonly { name: string; stories: readonly unknown[] }[]) =>
  listings.map(({ name, stories }) => `${name} ${stories.length}`);

describe("the ways in", () => {
  it("bring a name with an Arabic article together with its other spellings", () => {
    const { made } = directory([
      { people: ["Abdel Fattah al-Sisi"] },
      { people: ["Abdel Fattah al-Sisi"] },
      { people: ["Abdel Fattah el-Sisi"] },
      { people: ["Abdel Fattah Sisi"] },
    ]);
    expect(names(made.listings.person)).toEqual(["Abdel Fattah al-Sisi 4"]);
  });

  it("bring spellings of one person together, and leave surnames alone", () => {
    const { made } = directory([
      { people: ["Volodymyr Zelenskyy"] },
      { people: ["Volodymyr Zelenskyy", "Smith"] },
      { people: ["Volodymyr Zelenskiy", "Smith"] },
    ]);
    expect(names(made.listings.person)).toEqual(["Volodymyr Zelenskyy 3"]);
    expect(made.find("person", "Volodymyr Zelenskiy")?.path).toBe("person/volodymyr-zelenskyy/");
    expect(made.find("person", "Smith")).toBeNull();
  });

  it("give no page to a name that one report alone has", () => {
    expect(directory([{ people: ["Ines Marlow"] }]).made.listings.person).toEqual([]);
  });

  it("take topics from the articles, else from their folders, else from words that several stories share", () => {
    expect(
      names(directory([{ topics: ["Transport"] }, { topics: ["transport"] }]).made.listings.topic),
    ).toEqual(["Transport 2"]);
    expect(
      names(directory([{ path: "in/politics/a.txt" }, { path: "in/sport/b.txt" }]).made.listings.topic),
    ).toEqual(["politics 1", "sport 1"]);
    const shared = Array.from({ length: 40 }, (_, index) => ({ terms: index < 4 ? ["ferry"] : ["the"] }));
    expect(names(directory(shared).made.listings.topic)).toEqual(["ferry 4"]);
    expect(directory([{ path: "in/a.txt" }, { path: "in/b.txt" }]).made.listings.topic).toEqual([]);
  });

  it("take no topic from words of any event, and one of two forms of a word", () => {
    const terms = ["Man", "Killed", "President", "Year-old", "Selm"];
    const shared = Array.from({ length: 40 }, (_, index) => ({
      terms: index < 4 ? terms : index < 8 ? ["Orsk", "Orskian"] : [],
    }));
    expect(names(directory(shared).made.listings.topic)).toEqual(["Orsk 4", "Selm 4"]);
  });

  it("list days that are known, and sources that are named", () => {
    const { made } = directory([
      { published: "2024-05-01T23:59:00Z", source: "Reuters" },
      { published: "2024-05-01", source: "reuters" },
      {},
    ]);
    expect(names(made.listings.day)).toEqual(["2024-05-01 2"]);
    expect(names(made.listings.source)).toEqual(["Reuters 2"]);
  });

  it("give every listing an address of its own, and a safe one", () => {
    const { made } = directory([{ topics: ["C++", "C", "../../up", "北京", "con"] }]);
    const paths = made.listings.topic.map(({ path }) => path);
    expect(new Set(paths).size).toBe(5);
    for (const path of paths) expect(path).toMatch(/^topic\/[a-z0-9-]+\/$/);
  });
});
