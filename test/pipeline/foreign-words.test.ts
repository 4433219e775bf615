/**
 * Every word of a page is an article's or the catalogue's. The site is built with a catalogue whose letters are all Greek:
 * what is Latin on a page then has to stand in the articles.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receive } from "../../src/build.js";
import { readConfig } from "../../src/config.js";
import { loadCatalogue } from "../../src/site/locale/load-catalogue.js";
import { type Made, makeSite, NEWS } from "./site.js";

const RULES = `
site:
  title: Atom
  language: el
editors:
  merge:
    - [mill.md, undated.txt]
  split:
    - [tarn-1, tarn-2]
  pin: [tarn-4, nobody]
`;

/** Names of formats and of the program, which are the same in every language. */
const NAMES = new Set(["atom", "rss", "json", "feed", "opml", "newsfold", "utc", "ninjs"]);

let folder: string;
let site: Made;
let received: ReadonlySet<string>;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]{2,}/g) ?? [];

const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(textsIn);

/** Values and links of a message stay as they are. */
const inGreek = (text: string): string =>
  text.replace(/(\{\w+\}|<\/?\w+>)|[A-Za-z]/g, (_, kept) => kept ?? "ω");

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-foreign-"));
  const news = path.join(folder, "news");
  await cp(NEWS, news, { recursive: true });
  const catalogue = await loadCatalogue("en");
  const messages = JSON.parse(JSON.stringify(catalogue.messages), (_, value: unknown) =>
    typeof value === "string" ? inGreek(value) : value,
  );
  await mkdir(path.join(folder, "locales"));
  await writeFile(
    path.join(folder, "locales", "el.json"),
    JSON.stringify({ ...catalogue, language: "el", months: catalogue.months.map(inGreek), messages }),
  );
  const { config, problems } = readConfig(RULES, "newsfold.yaml");
  if (config === null) throw new Error(JSON.stringify(problems));
  site = await makeSite(["."], news, { config: { ...config, home: folder } });
  // As they were decoded: some of the files are no UTF-8.
  const { documents } = await receive(["."], news, config);
  received = new Set(documents.flatMap(textsIn).flatMap(wordsIn));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a reader of the page reads or hears. */
function told(html: string): string[] {
  const { document } = parseHTML(html);
  for (const silent of document.querySelectorAll("script, style, template, .problems")) silent.remove();
  const attributes = [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap(
    (element) =>
      ["aria-label", "title", "alt", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  );
  const described = [...document.querySelectorAll("meta[name=description], meta[property^='og:']")]
    .filter((element) => /description|title|alt/.test(element.getAttribute("property") ?? "description"))
    .map((element) => element.getAttribute("content") ?? "");
  for (const element of document.querySelectorAll("body *")) element.append(" ");
  return [document.documentElement?.textContent ?? "", ...attributes, ...described];
}

test("no page says a word that is neither an article's nor the catalogue's", () => {
  const pages = [...site.pages].filter(([name]) => name.endsWith(".html"));
  const foreign = pages.flatMap(([name, html]) =>
    told(html)
      .flatMap(wordsIn)
      .filter((word) => !received.has(word) && !NAMES.has(word))
      .map((word) => `${name}: ${word}`),
  );
  expect([...new Set(foreign)]).toEqual([]);
  expect(pages.length).toBeGreaterThan(20);
});

test("the site of these articles gives reasons of many kinds, and what editors ordered", () => {
  const codes = new Set(
    site.digest.stories.flatMap(({ group }) =>
      [...group.evidence, ...group.nearMisses].flatMap(({ reasons }) =>
        reasons.map(({ remark }) => remark.code),
      ),
    ),
  );
  expect(codes.size).toBeGreaterThan(8);
  const notes = site.digest.stories.flatMap(({ editorNotes }) => editorNotes);
  expect([...new Set(notes)].sort()).toEqual(["apart", "grouped", "headline"]);
});
