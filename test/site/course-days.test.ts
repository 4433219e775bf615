/** Which days of a story's sentences are days of its course. */
import { describe, expect, it } from "vitest";
import { daysOfCourse, entriesOfDays } from "../../src/site/views/course-days.js";
import { cite, sampleArticle, sampleStory } from "./sample.js";

const day = (number: number) => new Date(Date.UTC(2024, 4, 1 - number)).toISOString().slice(0, 10);
const report = (id: string, published?: string) =>
  sampleArticle({
    id,
    headline: "Weir gives way",
    paragraphs: [["The weir of Selm gave way.", "It was built in spring."]],
    ...(published === undefined ? {} : { published }),
  }).article;

function isOfCourse(when: string, told: readonly number[], dated = true): boolean {
  const articles = ["a", "b"].map((id) => report(id, dated ? "2024-05-01" : undefined));
  const timeline = told.flatMap((index) => {
    const own = articles[index];
    return own === undefined ? [] : [{ when, sentence: cite(own, 1) }];
  });
  return daysOfCourse(sampleStory(articles, "selm", { timeline }), articles)(when);
}

describe("a day of the course", () => {
  it.each([
    ["is up to sixty days before the first report", day(60), [0], true],
    ["is no earlier day that one report tells", day(61), [0], false],
    ["nor one that a report tells twice", day(61), [0, 0], false],
    ["is any that two reports tell", day(400), [0, 1], true],
    ["is any later one", "2024-05-09", [0], true],
  ])("%s", (_, when, told, expected) => expect(isOfCourse(when, told)).toBe(expected));

  it("is any where no report is dated", () => expect(isOfCourse(day(400), [0], false)).toBe(true));
});

describe("what is told of a day", () => {
  const told = (...sentences: string[]) => {
    const { article } = sampleArticle({ id: "a", headline: "Weir gives way", paragraphs: [sentences] });
    const timeline = sentences.map((_, index) => ({
      when: "2024-05-01",
      sentence: cite(article, index + 1),
    }));
    return entriesOfDays(sampleStory([article], "selm", { timeline }), [article]).flatMap(([, entries]) =>
      entries.map(({ sentence }) => sentence.text),
    );
  };

  it("is first what shares a word with the headline", () => {
    const [aside, news] = ["Ines Marlow sold nine boats.", "The weir of Selm gave way."];
    expect(told(aside, news)).toEqual([news, aside]);
    expect(told(news, aside)).toEqual([news, aside]);
  });

  it("is not that somebody said nothing", () => {
    expect(told("Reached by telephone at the weir, Marlow declined to comment.")).toEqual([]);
    expect(told("The owner of the weir did not respond to calls.")).toEqual([]);
  });
});
