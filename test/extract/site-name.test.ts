import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { headlineIn, isOnlySite } from "../../src/extract/header/site-name.js";
import { createDocument } from "../../src/read/fields/document.js";
import { readText } from "../../src/read/text/text.js";

const at = (host: string) => ({ url: `https://www.${host}/2024/05/bridge` });

describe("headlineIn", () => {
  it.each<[title: string, fields: { url?: string; source?: string }, headline: string]>([
    // The address says it.
    ["Bridge shut after flood - The Coast Courier", at("coastcourier.com"), "Bridge shut after flood"],
    ["Bridge shut after flood | New Harbour Times", at("nhtimes.com"), "Bridge shut after flood"],
    ["Bridge shut after flood – Coast", at("coast.example"), "Bridge shut after flood"],
    ["Bridge shut after flood - KXYZ News 7 Harbourville", at("kxyz.com"), "Bridge shut after flood"],
    ["Bridge shut after flood : The Tide Pool : COAST", at("coast.org"), "Bridge shut after flood"],
    ["Coast 24 - Bridge shut after flood", at("coast24.com"), "Bridge shut after flood"],
    ["Bridge shut - at last - Coast Courier", at("coastcourier.com"), "Bridge shut - at last"],
    // The source says it.
    ["Bridge shut - The Example", { source: "The Example" }, "Bridge shut"],
    ["Bridge shut: Example", { source: "Example" }, "Bridge shut: Example"],
    // It is worded as only sites are.
    ["Bridge shut after flood - KXYZ-TV", {}, "Bridge shut after flood"],
    ["Bridge shut after floo - Coast.com | Harbourville News, Weather", {}, "Bridge shut after floo"],
    ["Bridge shut after flood - Harbourville, OH News, Weather, Sports", {}, "Bridge shut after flood"],
    ["Bridge shut after flood « Coast Harbourville", {}, "Bridge shut after flood"],
    ["Bridge shut after flood | Coast Herald", {}, "Bridge shut after flood"],
    ["News :: Bridge shut after flood", {}, "Bridge shut after flood"],
    ["Bridge shut after flood - |", {}, "Bridge shut after flood"],
    // The headline's own words.
    ["Bridge was unsafe for years - Police", at("coast.com"), "Bridge was unsafe for years - Police"],
    ["Minister to resign - Coast Herald", at("tide.com"), "Minister to resign - Coast Herald"],
    ["Minister to resign - KPMG", {}, "Minister to resign - KPMG"],
    ["Mayor Quits - Bad News For Coast", at("tide.com"), "Mayor Quits - Bad News For Coast"],
    ["WHAT WE KNOW - Bridge shut after flood", {}, "WHAT WE KNOW - Bridge shut after flood"],
    ["Harbour beat Coast 20 - 13 in final", at("coast.com"), "Harbour beat Coast 20 - 13 in final"],
    ["Crue à Rive : Anne Martin attendue", {}, "Crue à Rive : Anne Martin attendue"],
    ["Bridge shut — and nobody knows why", at("coast.com"), "Bridge shut — and nobody knows why"],
    ["Bridge shut after flood", at("coast.com"), "Bridge shut after flood"],
  ])("%j of %j", (title, fields, headline) => {
    const own = headlineIn(title, fields);
    expect(own === null ? title : title.slice(own.start, own.end)).toBe(headline);
  });
});

it("does not look for names in what is no headline", () => {
  expect(headlineIn("Bridge - News ".repeat(100_000), at("coast.com"))).toBeNull();
});

describe("isOnlySite", () => {
  it.each<[title: string, url: string, only: boolean]>([
    ["News", "https://coast.com/a", true],
    ["Local News", "https://coast.com/a", true],
    ["en", "https://coast.com/a", true],
    ["Coast.com", "https://coast.com/a", true],
    ["The Coast Courier", "https://coastcourier.com/a", true],
    ["About the Coast Courier", "https://coastcourier.com/a", false],
    ["Bridge shut", "https://coast.com/a", false],
    ["On the radio", "https://coast.com/a", false],
    ["Coast guard finds boat", "https://coast.com/a", false],
  ])("%j at %s", (title, url, only) => {
    expect(isOnlySite(title, { url })).toBe(only);
  });
});

describe("an article", () => {
  const text = "The river bridge at Harbourville was shut on Monday.\n\nIt is to stay shut for a week.\n";
  const of = (fields: object, body = text) => {
    const blocks = readText(body);
    return extractArticle(
      createDocument({ path: "a.txt", format: "text", sha256: "0", text: body, blocks, fields }),
    ).article;
  };

  it("keeps what it takes off a field, and names nothing there", () => {
    const title = "Bridge shut after flood - KXYZ News 7 - Springfield, Ohio";
    const { headline, removed, mentions } = of({ title });
    expect(headline).toEqual({
      text: "Bridge shut after flood",
      span: { field: "title", start: 0, end: 23, line: 1, column: 1 },
    });
    expect(removed).toEqual([
      {
        text: "- KXYZ News 7 - Springfield, Ohio",
        span: { field: "title", start: 23, end: title.length, line: 1, column: 1 },
        rule: "site-name",
      },
    ]);
    expect(mentions.map(({ name }) => name)).not.toContain("Springfield");
  });

  it("has its places in the field where the site comes first", () => {
    const title = "News :: Harbourville bridge shut";
    const { headline, mentions } = of({ title });
    expect(headline.span).toMatchObject({ start: 8, end: title.length });
    for (const { text: words, span } of mentions)
      if (span.field === "title") expect(title.slice(span.start, span.end)).toBe(words);
  });

  it("takes its headline from the text where the field has only the site's name", () => {
    const { headline } = of({ title: "News" }, `Bridge shut after flood\n\n${text}`);
    expect(headline.text).toBe("Bridge shut after flood");
  });

  it("strikes the site's name in the text", () => {
    const { headline, removed } = of({}, `Bridge shut after flood | Coast Herald\n\n${text}`);
    expect(headline.text).toBe("Bridge shut after flood");
    expect(removed).toMatchObject([{ text: "| Coast Herald", rule: "site-name" }]);
  });
});

describe("how long the parts are", () => {
  const capitals = (count: number) =>
    "ABCDEFGHIJKLMNOPQRSTU".slice(0, count).split("").join("x ").concat("x");
  const filled = (length: number) =>
    `Bridge shut ${"after ".repeat(80)}`.slice(0, length - 15).replace(/ $/, "s");
  it.each([
    ["three words before the site", "Bridge shut today | Coast Herald", true],
    ["two words before the site", "Bridge shut | Coast Herald", false],
    ["sixteen words of a site", `Bridge shut after flood | ${capitals(14)} Coast Herald`, true],
    ["seventeen words of a site", `Bridge shut after flood | ${capitals(15)} Coast Herald`, false],
    ["six words behind a sign of blogs", `Bridge shut after flood « ${capitals(6)}`, true],
    ["seven words behind a sign of blogs", `Bridge shut after flood « ${capitals(7)}`, false],
    ["400 characters", `${filled(400)} | Coast Herald`, true],
    ["401 characters", `${filled(401)} | Coast Herald`, false],
  ])("%s", (name, title, expected) => {
    const [characters] = /^\d+(?= characters)/.exec(name) ?? [];
    if (characters !== undefined) expect(title).toHaveLength(Number(characters));
    expect(headlineIn(title, {}) !== null).toBe(expected);
  });

  it.each([
    ["The New Coast Courier", "thenewcoastcourier.com", true],
    ["The Very New Coast Courier", "theverynewcoastcourier.com", false],
  ])("%s of %s is only the site: %s", (title, host, expected) =>
    expect(isOnlySite(title, at(host))).toBe(expected),
  );
});
