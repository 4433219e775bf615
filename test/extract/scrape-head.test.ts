import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { isOutletName } from "../../src/extract/header/outlet-name.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readText } from "../../src/read/text/text.js";

const BODY =
  "The council of Averby shut Mill Bridge on Tuesday after engineers found a crack in its deck. Lorries must take the ring road.\n\nMayor Jo Lund said the bridge would be mended by spring.";
const HEADLINE = "Council shuts Mill Bridge";

const articleOf = (text: string) =>
  extractArticle(
    createDocument({
      path: "a.txt",
      format: "text",
      sha256: "0".repeat(64),
      text,
      blocks: readText(text),
      fields: {},
    }),
  ).article;
const said = ({ sections }: ReturnType<typeof articleOf>) =>
  sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));

describe("what is a bar of navigation", () => {
  const bar = (news: number, sports: number) =>
    [...Array(news).fill("News"), ...Array(sports).fill("Sports")].join(" | ");
  it.each([
    ["three items", "HOME | NEWS | SPORT", true],
    ["two items", "HOME | NEWS", false],
    ["three sections in a run", "HOME NEWS SPORT", true],
    ["two sections in a run", "HOME NEWS", false],
    ["an item of 28 characters", `Home | News | A${"b".repeat(27)}`, true],
    ["an item of 29 characters", `Home | News | A${"b".repeat(28)}`, false],
    ["an item of three words", "Home | News | News of World", true],
    ["an item of four words", "Home | News | News of the World", false],
    ["four items that nobody knows", "Averby | Calder | Dunmore | Harwick", true],
    ["three items that nobody knows", "Averby | Calder | Dunmore", false],
    ["240 characters", bar(0, 27), true],
    ["241 characters", bar(31, 3), false],
  ])("%s", (_, line, expected) => {
    const { removed } = articleOf(`${line}\n\n${HEADLINE}\n\n${BODY}`);
    expect(removed.some(({ text, rule }) => text === line && rule === "navigation-bar")).toBe(expected);
  });

  it("is looked for in the first eight lines", () => {
    const bars = Array.from({ length: 9 }, (_, at) => `HOME | NEWS | SPORT | ${"ABCDEFGHI"[at]}xxx`);
    const { removed } = articleOf(`${bars.join("\n\n")}\n\n${HEADLINE}\n\n${BODY}`);
    expect(removed.filter(({ rule }) => rule === "navigation-bar").map(({ text }) => text)).toEqual(
      bars.slice(0, 8),
    );
  });

  it.each([
    [3, 3],
    [2, 0],
  ])("of %i lines with an item each, %i are", (lines, expected) => {
    const menu = ["News", "Sport", "Weather"].slice(0, lines);
    const { removed } = articleOf(`${menu.join("\n\n")}\n\n${HEADLINE}\n\n${BODY}`);
    expect(removed.filter(({ rule }) => rule === "navigation-bar")).toHaveLength(expected);
  });
});

describe("navigation above the headline", () => {
  it.each([
    "HOME | NEWS | SPORT | WEATHER",
    "Home » News » Averby",
    "You are here: Home / News / Local",
    "News • Sport • Business • Averby Life",
    "Start · Politik · Wirtschaft · Kultur",
    "HOME NEWS SPORT OPINION",
    "Averby | Calder | Dunmore | Harwick",
  ])("%s", (bar) => {
    const article = articleOf(`${bar}\n\n${HEADLINE}\n\n${BODY}`);
    expect(article.headline.text).toBe(HEADLINE);
    expect(article.removed).toMatchObject([{ text: bar, rule: "navigation-bar" }]);
    expect(said(article)).toHaveLength(3);
  });

  it("takes a menu of one item a line", () => {
    const article = articleOf(`News\n\nSport\n\nWeather\n\n${HEADLINE}\n\n${BODY}`);
    expect(article.headline.text).toBe(HEADLINE);
    expect(article.removed.map(({ rule }) => rule)).toEqual(Array(3).fill("navigation-bar"));
  });

  it.each([
    "Bridge shut after crack | News | Local",
    "Storm | Flood | Fire",
    "Win / Lose / Draw / Repeat",
    "Bridge shut: the council, the mayor, the crack",
    "SPORT BRINGS TOWN TOGETHER",
    "Business burns | Sports hall shut | World watches",
  ])("leaves %s", (headline) => {
    expect(articleOf(`${headline}\n\n${BODY}`).headline.text).toContain(headline.split(" | ")[0]);
  });

  it("leaves a headline alone with the name of its site as it is told apart elsewhere", () => {
    const { headline, removed } = articleOf(`${HEADLINE} | Coast Herald\n\n${BODY}`);
    expect([headline.text, removed.map(({ rule }) => rule)]).toEqual([HEADLINE, ["site-name"]]);
  });
});

describe("line of outlet and day", () => {
  it.each<[line: string, outlet: string | null, byline?: string[]]>([
    ["Valley Post, 10 Sept 2025", "Valley Post"],
    ["The Averby Times | September 10, 2025", "The Averby Times"],
    ["10 September 2025 - Averby Echo", "Averby Echo"],
    ["Averby Echo — Wednesday, 10 September 2025, 9:15", "Averby Echo"],
    ["averbynews.com · 2025-09-10", "averbynews.com"],
    ["Küstenblatt, 10. September 2025", "Küstenblatt"],
    ["Published in Calder Ledger on 10 September 2025", "Calder Ledger"],
    ["By Jo Lund | Calder Herald | 10 Sept 2025", "Calder Herald", ["Jo Lund"]],
    // What kind of name it is, nobody says.
    ["Port Anka, 10 September 2025", null],
  ])("%s", (line, outlet, byline = []) => {
    const article = articleOf(`${line}\n\n${HEADLINE}\n\n${BODY}`);
    expect(article.headline.text).toBe(HEADLINE);
    expect(article.source.name).toBe(outlet);
    expect(article.published).toEqual({ iso: "2025-09-10", precision: "day", from: "text" });
    expect(article.byline).toEqual(byline);
    expect(article.removed).toMatchObject([{ text: line, rule: "imprint" }]);
    expect(said(article)).toHaveLength(3);
  });

  it("may stand below the headline, and below navigation", () => {
    const article = articleOf(`Home | News | Local\n\n${HEADLINE}\n\nValley Post | 10 Sept 2025\n\n${BODY}`);
    expect(article.headline.text).toBe(HEADLINE);
    expect(article.source.name).toBe("Valley Post");
    expect(said(article)).toHaveLength(3);
  });

  it("yields to what the fields say", () => {
    const text = `Valley Post, 10 Sept 2025\n\n${HEADLINE}\n\n${BODY}`;
    const fields = { source: "Coast Herald", published: "2025-09-11" };
    const { article } = extractArticle(
      createDocument({
        path: "a.txt",
        format: "text",
        sha256: "0".repeat(64),
        text,
        blocks: readText(text),
        fields,
      }),
    );
    expect([article.source.name, article.published?.iso]).toEqual(["Coast Herald", "2025-09-11"]);
  });

  it("names no day where day and month cannot be told apart", () => {
    const article = articleOf(`Valley Post, 05/06/2025\n\n${HEADLINE}\n\n${BODY}`);
    expect([article.headline.text, article.source.name, article.published]).toEqual([
      HEADLINE,
      "Valley Post",
      null,
    ]);
  });

  it.each([
    "Earthquake in Averby, 10 September 2025",
    "Mayor to face vote on 10 September 2025",
    "Averby Fair, 10 September 2025",
  ])("leaves the headline %s", (headline) => {
    const article = articleOf(`${headline}\n\n${BODY}`);
    expect([article.headline.text, article.source.name]).toEqual([headline, null]);
  });

  it("leaves a sentence that names both", () => {
    const sentence = "The Valley Post first told of it on 10 September 2025.";
    expect(said(articleOf(`${HEADLINE}\n\n${sentence}\n\n${BODY}`))).toContain(sentence);
  });
});

describe("names of outlets", () => {
  it.each([
    "Valley Post",
    "The Riga Ledger",
    "KXYZ News 7",
    "averby-news.co.uk",
    "Küstenblatt",
    "Diario Averby",
  ])("%s", (name) => expect(isOutletName(name)).toBe(true));
  it.each(["Port Anka", "Averby", "Mayor quits post", "Post", "Jo Lund", "Bridge shut. The Post"])(
    "not %s",
    (name) => expect(isOutletName(name)).toBe(false),
  );
});

describe("a first line with a label that headlines bear, too", () => {
  it.each([
    ["WATCH: 🚨 Council shuts Mill Bridge 🚨", HEADLINE],
    ["Video: Council shuts Mill Bridge", HEADLINE],
    ["Watch: Council shuts Mill Bridge", HEADLINE],
  ])("is the headline where the text begins below it: %s", (line, headline) => {
    const article = articleOf(`${line}\n\n${BODY}`);
    expect(article.headline.text).toBe(headline);
    expect(said(article)).toHaveLength(3);
  });

  it("leads to another page where a headline stands below it", () => {
    const article = articleOf(`WATCH: The moment a roof fell in Lund\n\n${HEADLINE}\n\n${BODY}`);
    expect(article.headline.text).toBe(HEADLINE);
    expect(said(article)).toHaveLength(3);
  });

  it("leads to another page where the headline is known", () => {
    const text = `WATCH: The moment a roof fell in Lund\n\n${BODY}`;
    const document = createDocument({
      path: "a.txt",
      format: "text",
      sha256: "0".repeat(64),
      text,
      blocks: readText(text),
      fields: { title: HEADLINE },
    });
    expect(extractArticle(document).article.removed.map(({ rule }) => rule)).toContain("see-also");
  });
});
