import { expect, test } from "vitest";
import { fileOf } from "../../src/words/article-file.js";

test.each([
  ["news.jsonl#12", "news.jsonl"],
  ["articles/a.md", "articles/a.md"],
  ["articles/a#1.md", "articles/a#1.md"],
])("%s came from %s", (path, file) => {
  expect(fileOf(path)).toBe(file);
});
