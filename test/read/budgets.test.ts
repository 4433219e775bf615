/** What would make a reader slow costs it a fixed amount of work, counted in nodes, tags and lines, and no word without a problem. */
import { describe, expect, test, vi } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { readFile } from "../../src/read/file.js";
import { readability } from "../../src/read/html/readability.js";
import { alignPieces, joinPieces } from "../../src/read/text/pieces.js";
import { readText } from "../../src/read/text/text.js";
import { prepareSource } from "../../src/read/tree/page-source.js";

const page = (body: string): string =>
  `<html><head><title>Bridge of Averby shut</title></head><body><article><h1>Bridge of Averby shut</h1>${body}</article></body></html>`;
const PROSE =
  "<p>The bridge of Averby was shut on Monday, the mayor said, because its piers are worn out.</p>";

async function read(text: string, format: "html" | "markdown" | "text") {
  const { documents, problems } = await readFile(Buffer.from(text), "a", format, defaultConfig.limits);
  return { documents, rules: problems.map(({ rule }) => rule) };
}

describe("Readability", () => {
  test("tells the article of a page", () => {
    expect(readability(page(PROSE.repeat(8)))?.text).toContain("its piers are worn out");
  });

  test.each([
    ["too many elements", page(`${PROSE.repeat(8)}${"<br>a".repeat(5_100)}`)],
    ["elements too deep for their number", page("<div>".repeat(100) + PROSE.repeat(2_000))],
    ["too many characters that it escapes", page(`${PROSE.repeat(8)}<p>${"a > b ".repeat(20_000)}</p>`)],
  ])("is not asked about a page of %s", (_name, html) => {
    expect(readability(html)).toBeNull();
  });

  test("is asked about a page as long as the longest of news", () => {
    expect(readability(page(PROSE.repeat(3_200)))?.text).toContain("its piers are worn out");
  });

  test.each([
    ["as characters", "\u00a0"],
    ["as entities", "&nbsp;"],
  ])("is asked where no-break spaces abound, %s", (_name, space) => {
    expect(readability(page(`${PROSE.repeat(8)}<p>${space.repeat(30_000)}</p>`))?.text).toContain("worn out");
  });
});

describe("a page of too many tags, attributes and entities", () => {
  test.each([
    ["tags", "<br>a", 25_001],
    ["entities", "&amp;", 25_001],
  ])("%s: its words are read without a tree, and a problem names the file", async (_name, unit, count) => {
    const { documents, rules } = await read(page(PROSE + unit.repeat(count)), "html");
    expect(rules).toContain("html-budget");
    expect(documents[0]?.text ?? "").toContain("its piers are worn out");
  });

  test.each([
    ["with values", () => "a='>'", true],
    ["without values", () => "a\n", true],
    ["in one long value", (index: number) => (index === 0 ? 'title="' : "a=b "), false],
  ])("attributes of one tag, %s", async (_name, attributeAt, isTooMuch) => {
    const attributes = Array.from({ length: 25_300 }, (_, index) => attributeAt(index)).join("");
    const { documents, rules } = await read(page(`${PROSE}<p ${attributes}">It stays shut.</p>`), "html");
    expect(rules.includes("html-budget")).toBe(isTooMuch);
    expect(documents[0]?.text ?? "").toContain("its piers are worn out");
  });

  test("as many attributes as tags have do not count", () => {
    const attributes = Array.from({ length: 200 }, (_, index) => `a${index}="${index}"`).join(" ");
    expect(prepareSource(`<p ${attributes}>a</p>`).pieces).toBe(2);
    expect(prepareSource(`<p ${attributes} b c='>' d = "e">a</p>`).pieces).toBe(5);
  });

  test("tags that are cut out before parsing do not count", () => {
    expect(prepareSource(`<svg>${"<path>".repeat(90_000)}</svg><p>a &amp; b</p>`).pieces).toBe(3);
  });

  test("a long page is read as a page", async () => {
    expect((await read(page(PROSE.repeat(1_000)), "html")).rules).toEqual([]);
  });
});

describe("lines", () => {
  test("as many as an article may have are read one by one", () => {
    expect(readText("—\n".repeat(20_000))).toHaveLength(20_000);
  });

  test("more are one block, which holds all of them", () => {
    const text = "a\n".repeat(20_001);
    const [block, ...others] = readText(text);
    expect(others).toEqual([]);
    expect([block?.start, block?.end]).toEqual([0, text.length - 1]);
  });
});

describe("an article with too much of something is left out, and named", () => {
  const prose = "The bridge of Averby was shut on Monday, the mayor said. ";
  test.each<[string, string, "text" | "markdown" | "html", string]>([
    ["characters", prose.repeat(2_700), "text", "characters, expected at most 150000"],
    ["paragraphs", "He left.\n\n".repeat(10_001), "text", "paragraphs, expected at most 10000"],
    [
      "paragraphs of a page",
      page(`${PROSE}${"<p>He left.</p>".repeat(10_100)}`),
      "html",
      "expected at most 10000",
    ],
    ["lines", "He left\n".repeat(20_001), "text", "20001 lines, expected at most 20000"],
  ])("%s", async (_, text, format, told) => {
    const { documents, problems } = await readFile(Buffer.from(text), "a", format, defaultConfig.limits);
    expect(documents).toEqual([]);
    expect(problems.map(({ rule, place, message }) => [rule, place.path, message.includes(told)])).toEqual([
      ["article-size", "a", true],
    ]);
  });

  test.each<[string, string, "text" | "markdown"]>([
    ["characters", prose.repeat(2_600), "text"],
    ["paragraphs", "He left.\n\n".repeat(9_900), "text"],
    ["blank lines", `He left.${"\n \n".repeat(30_000)}She stayed.`, "text"],
  ])("as many %s as an article may have are read", async (_, text, format) => {
    expect((await read(text, format)).rules).toEqual([]);
  });
});

test("a run of spaces in Markdown is looked through once", () => {
  const source = `a${" ".repeat(5_000)}b`;
  const exec = vi.spyOn(RegExp.prototype, "exec");
  const pieces = alignPieces(source, source, 0, source.length, false);
  const looks = exec.mock.calls.filter(([text]) => text === source).length;
  exec.mockRestore();
  expect(pieces).toEqual([{ text: source, start: 0, end: source.length }]);
  expect(looks).toBeLessThan(5);
});

test("blank pieces at both ends are dropped, and spaces at the ends of words", () => {
  const source = " \t ab c  \n";
  const pieces = [
    { text: " ", start: 0, end: 1 },
    { text: "\t", start: 1, end: 2 },
    { text: " ab ", start: 2, end: 6 },
    { text: "c ", start: 6, end: 8 },
    { text: " \n", start: 8, end: 10 },
  ];
  expect(joinPieces(pieces, source)).toEqual([{ text: "ab c", start: 3, end: 7 }]);
  expect(joinPieces(pieces.slice(0, 2), source)).toEqual([]);
});
