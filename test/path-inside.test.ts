import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isInside, isPlainName } from "../src/path-inside.js";

test("a plain name lies inside whatever folder", () => {
  const part = fc.constantFrom(
    "story",
    "a-b",
    "..",
    ".",
    "",
    "/",
    "//",
    "\\",
    "C:",
    "%2e",
    "index.html",
    "é",
    "\0",
  );
  const name = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(""));
  for (const root of ["/out", "/"])
    fc.assert(
      fc.property(name, (own) => {
        if (isPlainName(own)) expect(isInside(root, path.resolve(root, own))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
});

test.each([
  ["index.html", true],
  ["story/mill-burns/index.html", true],
  ["search/12.json", true],
  ["assets/style.0123abcd.css", true],
  ["", false],
  ["/etc/passwd", false],
  ["../out", false],
  ["a/../../b", false],
  ["a/./b", false],
  [".nojekyll", false],
  ["a\\..\\b", false],
  ["c:/a", false],
])("%j is plain: %s", (name, isPlain) => {
  expect(isPlainName(name)).toBe(isPlain);
});
