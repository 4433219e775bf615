import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/extract/article.js";
import { readHtml } from "../../src/read/html/html.js";
import { orderOf } from "../../src/read/metadata/page-date-order.js";

const PARAGRAPHS = [
  "The council shut the bridge on Monday after a crack was found in its main pillar.",
  "The mayor told residents that the bridge would be mended before the winter came.",
]
  .map((text) => `<p>${text} ${text}</p>`)
  .join("");

/** What a page says of its day; rules of its problems where it says none. */
function dayOf({ lang = "en", date = "05/07/2024", head = "", body = "" }) {
  const meta = `<meta property="article:published_time" content="${date}">`;
  const html = `<html lang="${lang}"><head><title>Bridge shut</title>${meta}${head}</head><body><article><h1>Bridge shut after crack</h1>${body}${PARAGRAPHS}</article></body></html>`;
  const { documents } = readHtml(html, "a.html", "0".repeat(64));
  const [document] = documents;
  if (document === undefined) return "no article";
  const { article, problems } = extractArticle(document);
  return article.published?.iso ?? problems.map(({ rule }) => rule).join();
}

describe("day and month of a page's date", () => {
  it.each<[string, Parameters<typeof dayOf>[0], string]>([
    ["English alone is no sign", {}, "date-order"],
    ["American", { lang: "en-US" }, "2024-05-07"],
    ["British", { lang: "en-GB" }, "2024-07-05"],
    ["German", { lang: "de" }, "2024-07-05"],
    ["og:locale", { head: '<meta property="og:locale" content="en_US">' }, "2024-05-07"],
    ["signs at odds", { lang: "en-GB", head: '<meta property="og:locale" content="en_US">' }, "date-order"],
    [
      "another date",
      { lang: "en-US", head: '<meta property="article:modified_time" content="23/07/2024">' },
      "2024-07-05",
    ],
    ["address", { head: '<link rel="canonical" href="https://www.a.co.uk/bridge">' }, "2024-07-05"],
    [
      "day in the address",
      { head: '<link rel="canonical" href="https://a.example/2024/05/07/bridge">' },
      "2024-05-07",
    ],
    [
      "another day in the address",
      { head: '<link rel="canonical" href="https://a.example/2024/06/01/bridge">' },
      "date-order",
    ],
    [
      "JSON-LD",
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge shut after crack","datePublished":"2024-07-05"}</script>',
      },
      "2024-07-05",
    ],
    ["one reading alone", { lang: "en-GB", date: "05/27/2024" }, "2024-05-27"],
  ])("%s", (_, page, day) => {
    expect(dayOf(page)).toBe(day);
  });

  it("is of no order where a language is spoken on both sides", () => {
    expect(orderOf({ dates: [], locales: ["es-US", "en-CA", "en"], url: "https://a.com/b" })).toBeNull();
  });
});
