/** What CONTRIBUTING.md tells a newcomer to open is there, and each of its guides is short. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const text = readFileSync(path.join(ROOT, "CONTRIBUTING.md"), "utf8");
const guides = (text.split(/^## How to add something$/m)[1] ?? "").split(/^## /m)[0] ?? "";
const listed = guides.split(/^### /m).slice(1);

test("a reader, a phrase, a block and a language each have their guide, of ten lines or little more", () => {
  expect(listed.map((guide) => guide.split("\n")[0])).toEqual([
    "A reader",
    "A boilerplate phrase",
    "A block of a page",
    "A language of articles",
  ]);
  for (const guide of listed)
    expect(guide.trim().split("\n").slice(1).filter(Boolean).length).toBeLessThanOrEqual(10);
});

test("every file that it names is there", () => {
  const named = [...text.matchAll(/`((?:src|test|docs|templates|starter)\/[\w./-]+)`/g)].map(
    ([, name = ""]) => name,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !name.includes("NAME") && !existsSync(path.join(ROOT, name)))).toEqual([]);
});

test("every name in code that a guide sends to is in a file that the guide names", () => {
  const names = [
    "Reader",
    "BY_EXTENSION",
    "readDecoded",
    "createDocument",
    "readText",
    "readFile",
    "viewStory",
    "sparesFacts",
  ];
  const files = [...guides.matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(([, name = ""]) => name);
  files.push("src/extract/boilerplate/rule.ts");
  const sources = files
    .filter((name) => !name.includes("NAME"))
    .map((name) => readFileSync(path.join(ROOT, name), "utf8"))
    .join("\n");
  expect(
    names.filter((name) => !guides.includes(`\`${name}\``) || !new RegExp(`\\b${name}\\b`).test(sources)),
  ).toEqual([]);
});
