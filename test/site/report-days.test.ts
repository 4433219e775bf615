/** On which days a story is news: an outlet's later report counts for what is new in it. */
import { describe, expect, it } from "vitest";
import { originDays } from "../../src/site/edition/report-days.js";
import { sampleArticle, sampleStory } from "./sample.js";

const report = (id: string, day: number, sentences: readonly string[]) =>
  sampleArticle({
    id,
    headline: "Dam",
    source: "Coast Post",
    published: `2024-05-0${day}T08:00:00Z`,
    paragraphs: [sentences],
  }).article;

const FIRST = ["The dam leaks.", "Nine hundred leave.", "It was built in 1961.", "Rain is on its way."];

/** Days of May, of each origin. */
function days(articles: readonly ReturnType<typeof report>[], copies: readonly (readonly string[])[] = []) {
  const story = sampleStory(articles, "dam");
  const group = { ...story.group, copies: copies.map((ids) => ({ articles: ids as never })) };
  const first = Date.parse("2024-04-30") / 86_400_000;
  return originDays({ ...story, group }, articles).map((own) => own.map((day) => day - first));
}

describe("the days of an origin", () => {
  it("are those on which at least half of what it tells is not what it told before", () => {
    const half = [...FIRST.slice(0, 2), "The water is let out.", "The school is closed."];
    const less = [...FIRST.slice(0, 2), "The water is let out."];
    const more = ["The water is let out.", "The school is closed.", ...FIRST.slice(0, 1)];
    expect(days([report("a", 1, FIRST), report("b", 3, half)], [["a", "b"]])).toEqual([[1]]);
    expect(days([report("a", 1, FIRST), report("b", 3, less)], [["a", "b"]])).toEqual([[1]]);
    expect(days([report("a", 1, FIRST), report("b", 3, more)], [["a", "b"]])).toEqual([[3, 1]]);
    expect(
      days([report("a", 1, FIRST), report("b", 2, FIRST), report("c", 3, FIRST)], [["a", "b", "c"]]),
    ).toEqual([[1]]);
  });

  it("are one for several reports of one day", () => {
    expect(days([report("a", 1, FIRST), report("b", 1, ["The mayor is angry."])], [["a", "b"]])).toEqual([
      [1],
    ]);
  });

  it("stand for each origin, the latest first, and what has no date has none", () => {
    const undated = sampleArticle({
      id: "u",
      headline: "Dam",
      paragraphs: [["The dam leaks still."]],
    }).article;
    expect(days([report("a", 1, FIRST), report("b", 2, FIRST), report("c", 4, FIRST), undated])).toEqual([
      [4],
      [2],
      [1],
    ]);
  });
});
