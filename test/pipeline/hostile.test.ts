/** Articles that mean harm, from bytes to pages: each ends as a clear problem or as harmless text, and the others build. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishFiles } from "../../src/site/publish/publish.js";
import { SLUG } from "../../src/words/address.js";
import { honestFiles, hostileFiles, MARK, writeFiles } from "./hostile.js";
import { type Made, makeSite } from "./site.js";

let folder: string;
let site: Made;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-hostile-"));
  await writeFiles(path.join(folder, "in"), { ...honestFiles, ...hostileFiles });
  site = await makeSite(["in"], folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("nothing of it runs in the build, and every printed word is proven", () => {
  expect(MARK in globalThis).toBe(false);
  expect(MARK in {}).toBe(false);
  expect(site.unproven).toEqual([]);
});

test("the honest articles beside it come through", () => {
  const headlines = site.digest.stories.map(({ headline }) => headline.text);
  expect(headlines).toContain("Lighthouse of Skarn lit again");
  expect(headlines).toContain("Market hall of Tove sold");
});

describe("what cannot be an article is a problem with its place", () => {
  test.each([
    ["in/engine.md", "front-matter-engine"],
    ["in/engine-spaced.md", "front-matter-engine"],
    ["in/aliases.md", "front-matter-size"],
    ["in/binary.txt", "not-text"],
    ["in/empty.txt", "empty"],
    ["in/nested.md", "markdown-budget"],
    ["in/lists.md", "markdown-budget"],
    ["in/records.ndjson", "record-syntax"],
  ])("%s: %s", (file, rule) => {
    expect(site.problems).toContainEqual(
      expect.objectContaining({ rule, place: expect.objectContaining({ path: file }) }),
    );
  });
});

test("every file lands inside the output folder, under an address of safe segments", async () => {
  for (const name of site.pages.keys()) {
    for (const segment of name.split("/")) expect(segment).toMatch(/^\.?[a-z0-9][a-z0-9.-]*$/);
  }
  for (const { slug } of [...site.digest.stories, ...site.digest.entries]) expect(slug).toMatch(SLUG);
  await publishFiles(site.files, path.join(folder, "out"));
  expect((await readdir(folder)).sort()).toEqual(["in", "out"]);
});

test("article text is never a template: braces stand as they were", () => {
  const articles = [...site.pages].filter(([name]) => name.startsWith("article/")).map(([, html]) => html);
  const whole = articles.join("\n");
  expect(whole).toContain("The council said {{ 7 * 7 }} and {% raw %}x{% endraw %}.");
  expect(whole).toContain("The mayor opened {{ site.title }}");
  expect(whole).not.toMatch(/\b49\b/);
  expect(whole).not.toContain("root:");
});

test("no page has markup of theirs: no script, handler, style, frame, form target or foreign address", () => {
  for (const [name, html] of site.pages) {
    if (!name.endsWith(".html")) continue;
    const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
    const wrong = tags.filter(
      (tag) =>
        /^<(?:style|iframe|object|embed|base|template|svg[^>]*onload)/i.test(tag) ||
        /\son[a-z]+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
        /(?:href|src|action|formaction)="\s*(?:javascript|data|vbscript):/i.test(tag) ||
        /evil\.example/.test(tag.replace(/\scontent="[^"]*"/, "")) ||
        /^<script(?![^>]*(?:\ssrc="\/|type="application\/ld\+json"))/i.test(tag),
    );
    expect([name, wrong]).toEqual([name, []]);
  }
});

test("data in a page ends where it should, whatever stands in it", () => {
  for (const html of site.pages.values()) {
    for (const [, data = ""] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      expect(() => JSON.parse(data)).not.toThrow();
    }
  }
});
