import { expect, test } from "vitest";
import { articleFile } from "../../src/words/article-file.js";

test.each([
  ["news.jsonl#12", "news.jsonl"],
  ["articles/a.md", "articles/a.md"],
  ["articles/a#1.md", "articles/a#1.md"],
])("%s came from %s", (path, file) => {
  expect(articleFile(path)).toBe(file);
});
