/** Pages and articles as services and archives hand them out, and what people drag out of a browser. */
import { describe, expect, it } from "vitest";
import { canonicalUrl } from "../../src/extract/header/source.js";
import type { Reader } from "../../src/read/bytes/format.js";
import { type ReadArticle, readArticles } from "./read-article.js";

const TITLE = "Mole of Hallin sinks by a metre";
const WORDS = [
  "The mole of Hallin sank by a metre on Sunday night, and two sheds on it fell into the sea, the pilot office said.",
  "Diver Gro Aas saw that the stones below it had been washed away. Nobody was in the sheds.",
];
const HTML = WORDS.map((words) => `<p>${words}</p>`).join("");
const URL = "https://hallin.example/mole";
const PUBLISHED = "2024-05-07T09:15:00Z";
const read = async (input: string, reader: Reader, name = "a") =>
  readArticles(Buffer.from(input), name, reader);

describe("a record in the form of", () => {
  it.each<[string, unknown, Partial<ReadArticle>]>([
    [
      "WordPress",
      [
        {
          id: 12,
          date: "2024-05-07T11:15:00",
          date_gmt: "2024-05-07T09:15:00",
          status: "publish",
          link: URL,
          title: { rendered: "Mole of Hallin sinks by a&nbsp;metre" },
          content: { rendered: HTML, protected: false },
          excerpt: { rendered: "<p>Two sheds fell. [&hellip;]</p>" },
          author: 3,
          _embedded: { author: [{ id: 3, name: "Eli Moe" }] },
        },
      ],
      { by: ["Eli Moe"], dek: "Two sheds fell." },
    ],
    [
      "a newspaper's service, fields apart",
      {
        response: {
          status: "ok",
          results: [
            {
              id: "a/mole",
              webTitle: TITLE,
              webUrl: URL,
              webPublicationDate: PUBLISHED,
              fields: { byline: "Eli Moe in Hallin", bodyText: WORDS.join("\n\n") },
            },
          ],
        },
      },
      { by: ["Eli Moe"] },
    ],
    [
      "a newspaper's service, the first paragraph alone",
      {
        response: {
          docs: [
            {
              headline: { main: TITLE, print_headline: "Mole sinks" },
              byline: { original: "By Eli Moe and Jo Lund" },
              lead_paragraph: WORDS[0],
              abstract: "Two sheds fell.",
              pub_date: "2024-05-07T09:15:00+0000",
              web_url: URL,
            },
          ],
        },
      },
      { by: ["Eli Moe", "Jo Lund"], dek: "Two sheds fell.", text: WORDS.slice(0, 1) },
    ],
    [
      "a reader of feeds",
      {
        id: "user/-/state/starred",
        items: [
          {
            id: "tag:reader.example,2005:item/1",
            title: TITLE,
            published: 1715073300,
            canonical: [{ href: URL }],
            summary: { content: HTML },
            author: "Eli Moe",
            origin: { title: "Hallin Post", htmlUrl: "https://hallin.example/" },
          },
        ],
      },
      { by: ["Eli Moe"], source: "Hallin Post" },
    ],
    [
      "the data of a page",
      {
        "@type": "NewsArticle",
        headline: TITLE,
        datePublished: PUBLISHED,
        author: [{ "@type": "Person", name: "Eli Moe" }],
        publisher: { "@type": "Organization", name: "Hallin Post" },
        articleBody: WORDS.join("\n\n"),
        mainEntityOfPage: { "@type": "WebPage", "@id": URL },
      },
      { by: ["Eli Moe"], source: "Hallin Post" },
    ],
  ])("%s", async (_, value, differences) => {
    const { articles, rules } = await read(JSON.stringify(value), "json", "a.json");
    expect(rules).toEqual([]);
    expect(articles).toEqual([{ title: TITLE, url: URL, published: PUBLISHED, text: WORDS, ...differences }]);
  });
});

describe("an address within an archive's is the page's own", () => {
  it.each([
    ["https://web.archive.org/web/20240508101500/https://hallin.example/mole", URL],
    ["https://web.archive.org/web/20240508101500id_/https://hallin.example/mole?utm_source=x", URL],
    ["http://archive.ph/2024.05.08-101500/https://hallin.example/mole#top", URL],
    ["https://archive.today/newest/https://hallin.example/mole", URL],
    ["https://webcache.googleusercontent.com/search?q=cache:AbC_-9:https://hallin.example/mole", URL],
    ["https://archive.ph/aBc12", "https://archive.ph/aBc12"],
    [
      "https://hallin.example/web/20240508/https://other.example/",
      "https://hallin.example/web/20240508/https://other.example/",
    ],
  ])("%s", (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });
});

describe("the bar that an archive prints above a page", () => {
  const page = (head: string, bar: string) =>
    `<html><head><title>${TITLE}</title>${head}</head><body>${bar}<article><h1>${TITLE}</h1><p class="byline">By Eli Moe</p><div>7 May 2024</div>${HTML}</article></body></html>`;
  it.each([
    [
      "of the Wayback Machine",
      page(
        `<link rel="canonical" href="https://web.archive.org/web/20240508101500/${URL}">`,
        '<div id="wm-ipp-base"><div><a href="/web/">Wayback Machine</a><p>8 May 2024 - 1 Jun 2024</p></div></div>',
      ),
    ],
    [
      "of archive.today",
      page(
        `<link rel="canonical" href="https://archive.ph/2024.05.08-101500/${URL}">`,
        '<div id="HEADER"><table><tr><td>webpage capture</td><td>8 May 2024 10:15:00 UTC</td></tr></table></div>',
      ),
    ],
  ])("gives no day: %s", async (_, html) => {
    const { articles, rules } = await read(html, "html");
    expect(rules).toEqual([]);
    expect(articles).toEqual([
      { title: TITLE, by: ["Eli Moe"], url: URL, published: "2024-05-07", text: WORDS },
    ]);
  });
});

describe("a link that was dragged out of a browser is no article", () => {
  it.each([
    ["Windows", "[InternetShortcut]\r\nURL=https://hallin.example/mole\r\n"],
    ["Linux", "[Desktop Entry]\nEncoding=UTF-8\nName=Mole\nType=Link\nURL=https://hallin.example/mole\n"],
    [
      "macOS",
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>\n\t<key>URL</key>\n\t<string>https://hallin.example/mole</string>\n</dict>\n</plist>',
    ],
  ])("of %s", async (_, input) => {
    const { articles, rules } = await read(input, "text");
    expect(articles).toEqual([]);
    expect(rules).toEqual(["document-format"]);
  });
});

it("of an article with thousands of topics the first hundred are used, and it is told", async () => {
  const record = {
    title: TITLE,
    text: WORDS.join("\n\n"),
    topics: Array.from({ length: 3000 }, (_, at) => `t${at}`),
  };
  const { articles, rules } = await read(JSON.stringify(record), "json", "a.json");
  expect(rules).toEqual(["field-value"]);
  expect(articles[0]?.topics).toHaveLength(100);
});

it("of a page that lists each word as a topic, and everybody as its author, the first hundred are used", async () => {
  const many = (name: string) => Array.from({ length: 3000 }, (_, at) => `${name} Q${at.toString(36)}`);
  const data = {
    "@type": "NewsArticle",
    headline: TITLE,
    keywords: many("Topic"),
    author: Array.from({ length: 3000 }, (_, at) => ({
      "@type": "Person",
      name: `Ida ${"abcdefghij"
        .split("")
        .map((letter) => letter.repeat((at % 7) + 1))
        .join("")}holm`,
    })),
  };
  const html = `<html><head><title>${TITLE}</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>${TITLE}</h1>${HTML}</article></body></html>`;
  const { articles } = await read(html, "html");
  expect(articles[0]?.topics).toHaveLength(100);
  expect(articles[0]?.by?.length).toBeLessThanOrEqual(100);
});

it("a title as long as a book is left out and told; the text heads itself", async () => {
  const record = { title: "Mole sinks. ".repeat(500), text: WORDS.join("\n\n") };
  const { articles, rules } = await read(JSON.stringify(record), "json", "a.json");
  expect(rules).toEqual(["field-value"]);
  expect(articles[0]?.title.length).toBeLessThan(200);
});
