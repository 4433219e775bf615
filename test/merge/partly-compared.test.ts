/** A report too long to be compared whole says so, once, where there is something to compare it with. */
import { expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { jobs } from "../../src/jobs.js";
import { storySentencesOf } from "../../src/merge/sentence/story-sentences.js";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";

const day = (count: number) =>
  Array.from({ length: count }, (_, at) => `On day ${at + 1} the quay at Averby was still shut.`);
const long = (count: number) => article("long", "The quay at Averby is shut", day(count));
const short = article("short", "The quay at Averby is shut", day(3));

const problemsOf = (...articles: readonly Article[]) => {
  const group = { articles: articles.map(({ id }) => id), copies: [] };
  const [merged] = jobs.merge([{ group, articles, config: { ...defaultConfig.merge, pin: [] } }]);
  return merged?.problems;
};

it("names the article, how long it is and how much of it is compared", () => {
  expect(problemsOf(short, long(321))).toEqual([
    {
      place: { path: "long.txt" },
      message: "Unexpected article of 321 sentences and 14,337 characters, expected at most 320 and 40,000",
      rule: "partly-compared",
      help: "Its first 320 sentences are compared with the other reports. The rest stands on its own page alone.",
    },
  ]);
  const wordy = article("wordy", "The quay", Array<string>(5).fill(`The quay${" is shut".repeat(1_200)}.`));
  expect(problemsOf(short, wordy)).toMatchObject([
    {
      message: "Unexpected article of 5 sentences and 48,045 characters, expected at most 320 and 40,000",
      help: expect.stringContaining("Its first 4 sentences") as string,
    },
  ]);
});

it("says nothing of what is compared whole, nor of a report alone", () => {
  expect(problemsOf(short, long(320))).toEqual([]);
  expect(problemsOf(long(321))).toEqual([]);
  const other = article("opinion", "Shut the quay", day(321), { kind: "opinion" });
  const second = { ...short, ...article("second", "The quay is shut", day(2)) };
  expect(problemsOf(short, second, other)).toEqual([]);
});

it("counts no code as sentences", () => {
  const { sections } = long(321);
  const code = sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph, at) =>
      at % 2 === 0 ? { ...paragraph, kind: "code" as const } : paragraph,
    ),
  }));
  expect(problemsOf(short, article("long", "The quay at Averby is shut", [], { sections: code }))).toEqual(
    [],
  );
});

it("a report compared by its beginning has the depths and captions of its whole", () => {
  const told = (count: number) =>
    storySentencesOf([article("a", "A quay", ["This photo shows the quay.", ...day(count)])], [0]).slice(
      0,
      4,
    );
  expect(told(321)).toEqual(told(20));
  expect(told(321).map(({ depth, mark }) => [depth, mark])).toEqual([
    [0, "credit"],
    [0, "text"],
    [1, "text"],
    [2, "text"],
  ]);
});
