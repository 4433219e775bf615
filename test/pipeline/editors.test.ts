/** An editor's rules, and what came before, as the site shows them. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultConfig, readConfig } from "../../src/config.js";
import { type Made, makeSite, NEWS } from "./site.js";

const RULES = `
editors:
  merge:
    - [mill.md, undated.txt]
  split:
    - [tarn-1, tarn-2]
  pin: [tarn-4, nobody]
  hide: [ar-1, gone]
`;

let folder: string;
let before: Made;
let ruled: Made;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-editors-"));
  await cp(NEWS, folder, { recursive: true });
  before = await makeSite(["."], folder);
  const config = readConfig(RULES, "newsfold.yaml").config ?? defaultConfig;
  ruled = await makeSite(["."], folder, { before, config });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const storyOf = (site: Made, id: string) => {
  const found = site.digest.stories.find(({ group }) => group.articles.some((member) => member === id));
  if (found === undefined) throw new Error(`${id} is in no story`);
  return found;
};
const idOf = (site: Made, file: string) =>
  site.digest.entries.find(({ article }) => article.path === file)?.article.id ?? "";
const textOf = (site: Made, id: string, page = "") => {
  const html = site.pages.get(`story/${storyOf(site, id).slug}/${page}index.html`) ?? "";
  return (parseHTML(html).document.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ");
};

test("what an editor put together is one story, which says so", () => {
  const mill = idOf(ruled, "mill.md");
  expect(storyOf(ruled, mill).group.articles).toContain(idOf(ruled, "undated.txt"));
  expect(textOf(ruled, mill, "evidence/")).toContain("grouped by an editor");
});

test("the address of the story that was taken in leads to the one that took it in", () => {
  const [old, now] = [storyOf(before, idOf(before, "undated.txt")), storyOf(ruled, idOf(ruled, "mill.md"))];
  expect(ruled.digest.redirects).toContainEqual({ from: old.slug, to: now.slug });
  const page = parseHTML(ruled.pages.get(`story/${old.slug}/index.html`) ?? "").document;
  expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(`/story/${now.slug}/`);
  expect(page.querySelector("a")?.getAttribute("href")).toBe(`/story/${now.slug}/`);
  expect(page.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toContain(
    `/story/${now.slug}/`,
  );
});

test("what an editor keeps apart is two stories, and the evidence tells who left", () => {
  expect(storyOf(ruled, "tarn-2").id).not.toBe(storyOf(ruled, "tarn-1").id);
  expect(storyOf(ruled, "tarn-1").slug).toBe(storyOf(before, "tarn-1").slug);
  expect(textOf(ruled, "tarn-1", "evidence/")).toContain("kept apart from other reports by an editor");
  expect(textOf(ruled, "tarn-1", "evidence/")).toContain("Norrvik Post left for another story.");
});

test("a pinned headline is the story's", () => {
  expect(storyOf(ruled, "tarn-4").headline.article).toBe("tarn-4");
  expect(textOf(ruled, "tarn-4", "evidence/")).toContain("headline chosen by an editor");
});

test("a hidden article is nowhere on the site", () => {
  expect(ruled.digest.entries.map(({ article }) => article.id)).not.toContain("ar-1");
  expect([...ruled.pages.values()].some((text) => text.includes("افتتحت المدينة"))).toBe(false);
});

test("rules that no longer apply are reported at their lines", () => {
  expect(ruled.problems.map(({ place, rule }) => [place.line, rule])).toEqual([
    [7, "editor-rule"],
    [8, "editor-rule"],
  ]);
});

test("the rules survive a rebuild, and taking them back gives the site as it was", async () => {
  const config = readConfig(RULES, "newsfold.yaml").config ?? defaultConfig;
  const again = await makeSite(["."], folder, { before: ruled, config });
  expect(again.pages).toEqual(ruled.pages);
  const undone = await makeSite(["."], folder, { before: ruled });
  const addresses = (site: Made) =>
    site.digest.stories.map(({ id, slug, group }) => ({ id, slug, articles: group.articles }));
  expect(addresses(undone)).toEqual(addresses(before));
  expect(
    undone.digest.redirects.filter(({ to }) => to === storyOf(undone, idOf(undone, "mill.md")).slug),
  ).toEqual([]);
});
