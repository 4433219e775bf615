import { describe, expect, it } from "vitest";
import { type Article, articleId } from "../../src/model.js";
import { articlesByName, isNamed } from "../../src/words/article-names.js";
import { article } from "../article.js";

const at = (id: string, url: string | null, more: Partial<Article> = {}): Article =>
  article(id, "Harbour closed", ["The harbour is closed."], {
    source: { name: null, domain: null, url, readMore: null, agency: null },
    ...more,
  });

const one = at("tag:quay.example,2024:7", "https://www.quay.example/2024/harbour/?id=7", {
  path: "feeds/quay.xml#3",
  formerIds: [articleId("old-id")],
});

describe("an editor may call an article by", () => {
  it.each([
    ["its id, which of a feed's item is the guid", "tag:quay.example,2024:7"],
    ["an id that it had", "old-id"],
    ["its path", "feeds/quay.xml#3"],
    ["its path from here", "./feeds/quay.xml#3"],
    ["its address", "https://www.quay.example/2024/harbour/?id=7"],
    ["its address without www and the last slash", "http://quay.example/2024/harbour?id=7"],
    ["its address with a fragment", "https://www.quay.example/2024/harbour/?id=7#comments"],
  ])("%s", (_how, name) => {
    expect(isNamed(one, name)).toBe(true);
  });

  it.each(["https://quay.example/2024/harbour/", "https://quay.example/2024/harbour/?id=8", "quay.xml", ""])(
    "but not by %j",
    (name) => {
      expect(isNamed(one, name)).toBe(false);
    },
  );
});

it("an id goes before a path and an address of the same letters", () => {
  const [a, b] = [at("a", null, { path: "x" }), at("x", null)];
  expect(articlesByName([a, b])("x")).toBe(b);
  expect(articlesByName([b, a])("x")).toBe(b);
});
