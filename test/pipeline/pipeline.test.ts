/** What holds for the site as a whole. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { publishFiles } from "../../src/site/publish/publish.js";
import { type Made, makeSite, NEWS, ROOT } from "./site.js";

let news: Made;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-pipeline-"));
  news = await makeSite(["."], NEWS);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the fixtures come to stories of several reports, and nothing of them is unproven", () => {
  expect(news.unproven).toEqual([]);
  expect(news.problems).toEqual([]);
  const [first] = news.digest.stories;
  expect(first?.group.articles).toEqual(expect.arrayContaining(["tarn-1", "tarn-2", "tarn-3", "tarn-4"]));
  // The third is a reprint of the first, and the fifth is by the same outlet.
  expect(first?.group.copies).toEqual([{ articles: ["tarn-1", "tarn-3", "tarn-5"] }]);
});

describe("the same input gives the same bytes", () => {
  test("in whatever order its files and lines come", async () => {
    const shuffled = path.join(folder, "shuffled");
    await mkdir(shuffled);
    for (const name of await readdir(NEWS)) await copyFile(path.join(NEWS, name), path.join(shuffled, name));
    const lines = (await readFile(path.join(NEWS, "wire.ndjson"), "utf8")).trimEnd().split("\n");
    const turned = [...lines.slice(lines.length / 2), ...lines.slice(0, lines.length / 2).reverse()];
    await writeFile(path.join(shuffled, "wire.ndjson"), `${turned.join("\n")}\n`);
    const names = (await readdir(shuffled)).sort().reverse();
    expect((await makeSite(names, shuffled)).pages).toEqual(news.pages);
  });

  test("also where records have problems", async () => {
    const record = (id: string, text: string) =>
      JSON.stringify({ id, title: `Report ${id} of Averby`, text });
    const lines = [
      record("a", "The bridge at Averby fell on Monday. Nobody was hurt."),
      record("b", "Leave a Reply"),
      record("c", "Follow us on Twitter"),
      record("d", "The mayor said itâ€™s closed. The bridge is old."),
      record("b", "Leave a Reply"),
    ];
    const made = [];
    for (const [name, order] of Object.entries({ one: lines, other: lines.toReversed() })) {
      await mkdir(path.join(folder, name));
      await writeFile(path.join(folder, name, "wire.jsonl"), order.join("\n"));
      made.push(await makeSite(["."], path.join(folder, name)));
    }
    const [one, other] = made;
    expect(one?.problems.map(({ rule }) => rule).sort()).toEqual([
      "all-furniture",
      "all-furniture",
      "all-furniture",
      "duplicate-article",
      "encoding",
    ]);
    expect(other?.pages).toEqual(one?.pages);
  });

  test("with the memory of the build before, too", async () => {
    expect((await makeSite(["."], NEWS, { before: news })).pages).toEqual(news.pages);
  });

  test("and a second build writes nothing", async () => {
    const output = path.join(folder, "out");
    await publishFiles(news.files, output);
    const again = await makeSite(["."], NEWS, { before: news });
    expect(await publishFiles(again.files, output)).toMatchObject({
      written: 0,
      unchanged: news.files.length,
      deleted: 0,
    });
  });
});

/** White space as a browser shows it. */
const fold = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

/** Each text on a page that has a source mark, with the address of its first mark: where it is to stand. */
function statements(html: string): { text: string; href: string }[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll("main a.mark[href*='#']")].flatMap((mark) => {
    const parent = mark.parentElement;
    if (parent === null || parent.querySelector("a.mark") !== mark || parent.matches(".meta")) return [];
    // A paragraph has its sentences in elements, and one mark: that of its first sentence.
    const first = parent.querySelector(":scope > span[data-sentence], :scope > span:not([class])");
    const own = first === null ? [...parent.childNodes].filter(({ nodeType }) => nodeType === 3) : [first];
    // The site sets a quotation between marks of its own.
    const text = fold(own.map(({ textContent }) => textContent).join("")).replace(/^“(.*)”$/, "$1");
    return text === "" ? [] : [{ text, href: mark.getAttribute("href") ?? "" }];
  });
}

describe.each([
  ["the fixtures", ["."], NEWS],
  ["the seeds", ["seeds"], ROOT],
])("every printed sentence of %s", (_, inputs, cwd) => {
  test("stands on the page of its article, at the anchor that its mark leads to", async () => {
    const { pages } = cwd === NEWS ? news : await makeSite(inputs, cwd);
    const stories = [...pages].filter(([name]) => /^story\/[^/]+\/index\.html$/.test(name));
    const shown = stories.flatMap(([, html]) => statements(html));
    expect(shown.length).toBeGreaterThan(stories.length);
    const wrong = shown.filter(({ text, href }) => {
      const [address = "", anchor = ""] = href.split("#");
      const article = pages.get(`${address.slice(1)}index.html`);
      if (article === undefined) return true;
      const target = parseHTML(article).document.getElementById(anchor);
      return !fold(target?.textContent ?? null).includes(text);
    });
    expect(wrong).toEqual([]);
  });
});

test("an address under another base is the same page under another address", async () => {
  const config = { ...defaultConfig, site: { ...defaultConfig.site, base: "/sub/" } };
  const below = await makeSite(["."], NEWS, { config });
  expect([...below.pages.keys()].filter((name) => !name.startsWith("assets/"))).toEqual(
    [...news.pages.keys()].filter((name) => !name.startsWith("assets/")),
  );
});
