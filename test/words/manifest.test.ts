import { expect, test } from "vitest";
import { formatManifest, parseManifest } from "../../src/words/manifest.js";

test("is read as it was written, each name once, in order", () => {
  expect(parseManifest(formatManifest(["b/c.html", "a.html", "b/c.html"]))).toEqual(["a.html", "b/c.html"]);
});

test.each(["", "{", "null", "[]", '{"files": "a"}', '{"files": [1, null]}'])("%j names nothing", (text) => {
  expect(parseManifest(text)).toEqual([]);
});
