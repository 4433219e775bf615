/** Words that attack each place they are printed in: all that is made of them can be read, and nothing of them acts. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemLines } from "../../src/problem.js";
import { xmlFault } from "../../src/site/machines/well-formed.js";
import { hostileFile } from "../attacks/hostile-words.js";
import { honestFiles, writeFiles } from "./hostile.js";
import { type Made, makeSite } from "./site.js";
import "../properties.js";

/** Articles at a time; `NEWSFOLD_HOSTILE=2000` tries more. */
const ARTICLES = Number(process.env.NEWSFOLD_HOSTILE ?? 48);

let folder: string;
let site: Made;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-words-"));
  const seed = Number(process.env.NEWSFOLD_SEED ?? 1);
  const files = fc.sample(hostileFile, { numRuns: ARTICLES, seed });
  const named = files.map(({ ending, content }, index) => [`a${index}.${ending}`, content] as const);
  await writeFiles(path.join(folder, "in"), { ...Object.fromEntries(named), ...honestFiles });
  site = await makeSite(["in"], folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the honest articles come through, and every printed word is proven", () => {
  expect(site.digest.stories.map(({ headline }) => headline.text)).toEqual(
    expect.arrayContaining(["Lighthouse of Skarn lit again", "Market hall of Tove sold"]),
  );
  expect(site.unproven).toEqual([]);
});

test("most of the others are told too: an attack in a field costs the field", () => {
  expect(site.digest.entries.length).toBeGreaterThan(ARTICLES / 2);
  expect(site.problems.filter(({ rule }) => rule === "article-failed")).toEqual([]);
});

test("every feed, map and drawing is XML, and every JSON file is JSON", () => {
  const faults: string[] = [];
  for (const [name, content] of site.pages) {
    if (/\.(?:xml|rss|opml|svg)$/.test(name)) {
      const fault = xmlFault(content);
      if (fault !== null) faults.push(`${name}: ${fault}`);
    }
    if (/\.(?:json|webmanifest)$/.test(name)) JSON.parse(content);
  }
  expect(faults).toEqual([]);
});

test("data in pages can be parsed, and no script of theirs stands there", () => {
  for (const [name, content] of site.pages) {
    if (!name.endsWith(".html")) continue;
    for (const [, data = ""] of content.matchAll(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
    ))
      expect(() => JSON.parse(data), name).not.toThrow();
    expect(
      content.match(/<script(?![^>]*(?:\ssrc="|type="application\/ld\+json"))[^>]*>/g) ?? [],
      name,
    ).toEqual([]);
    const handlers = (content.match(/<[a-z][^>]*>/gi) ?? []).filter((tag) =>
      /\son[a-z]+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')),
    );
    expect(handlers, name).toEqual([]);
  }
});

test("no file holds half a character, a control or a character that is none", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const strange = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udfff]/u;
  const found = [...site.pages].flatMap(([name, content]) =>
    /\.(?:html|xml|rss|opml|svg|json|txt|webmanifest)$/.test(name) && strange.test(content)
      ? [
          `${name}: ${JSON.stringify(content.slice(Math.max(0, content.search(strange) - 60), content.search(strange) + 20))}`,
        ]
      : [],
  );
  expect(found).toEqual([]);
});

test("a log shows problems as lines of its own: no escape code, no command", () => {
  expect(site.problems.length).toBeGreaterThan(0);
  for (const problem of site.problems) {
    const lines = problemLines(problem);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(lines).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    for (const line of lines.split("\n")) expect(line.trimStart()).not.toMatch(/^(?:::|##\[|##vso\[)/);
  }
});
