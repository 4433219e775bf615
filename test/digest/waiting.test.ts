/** Stories that may be one, as the build's summary names them. */
import { describe, expect, test } from "vitest";
import { formatWaiting, publishedIn, waitingOf } from "../../src/digest/identity/waiting-stories.js";
import { type ArticleId, articleId, storyId } from "../../src/model.js";
import { report } from "./world.js";

const file = report("hash", "Dam bursts\nWords.", { path: "news/dam.txt" });
const record = report("wire-12", "Flood hits Ostrel\nWords.", { path: "wire.jsonl#12" });
const find = (id: ArticleId) => [file, record].find(({ article }) => article.id === id)?.article;
const [a, b, gone] = [file.article.id, record.article.id, articleId("gone")];

test("an article belongs to the story that published it, if no rule alone kept it apart", () => {
  const story = (id: string, articles: ArticleId[], editorNotes?: string[]) =>
    ({ id: storyId(id), articles, ...(editorNotes && { editorNotes }) }) as never;
  const published = publishedIn([
    story("s1", [a]),
    story("s2", [b, gone], ["grouped"]),
    story("s3", [articleId("x")], ["apart"]),
  ]);
  expect([...published]).toEqual([
    [a, "s1"],
    [b, "s2"],
    [gone, "s2"],
  ]);
});

describe("a pair that waits", () => {
  test("names files by their path and records by their id", () => {
    expect(waitingOf([{ a, b, score: 0.456 }], find)).toEqual([
      { headlines: ["Dam bursts", "Flood hits Ostrel"], names: ["news/dam.txt", "wire-12"], score: 0.456 },
    ]);
  });

  test("is left out where one of its articles is missing", () => {
    expect(waitingOf([{ a, b: gone, score: 1 }], find)).toEqual([]);
    expect(waitingOf([{ a: gone, b, score: 1 }], find)).toEqual([]);
  });

  test("is told in two lines, with the setting that merges it", () => {
    const [pair] = waitingOf([{ a, b, score: 0.456 }], find);
    expect(pair && formatWaiting(pair).split("\n")).toEqual([
      'Possibly the same event, and published apart (likeness 0.46): "Dam bursts" and "Flood hits Ostrel"',
      '    To tell them as one, add to `editors.merge` in newsfold.yaml: - ["news/dam.txt", "wire-12"]',
    ]);
  });
});
