/** Feeds as they come, each with one way in which feeds go wrong, and all that must be read from it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ReadArticle, readArticles } from "../read-article.js";

const FOLDER = new URL("../../fixtures/read/feeds/", import.meta.url);

const PIER = "The pier at Sandvik was shut on Monday after a storm broke its rails.";
const PLAIN: ReadArticle = {
  title: "Pier shut after storm",
  source: "Bay News",
  url: "https://bay.example/pier",
  text: [PIER],
};
const RUSSIAN: ReadArticle = {
  ...PLAIN,
  title: "Пирс закрыт после шторма",
  url: "https://bay.example/ru",
  language: "ru",
  text: ["Пирс в Сандвике закрыли в понедельник после шторма. Ремонт займёт неделю."],
};
const CHINESE: ReadArticle = {
  ...PLAIN,
  title: "风暴过后码头关闭",
  url: "https://bay.example/zh",
  language: "zh",
  text: ["桑德维克码头周一因风暴关闭。 修理需要一周时间。"],
};
const CURLY = "“Pier” shut – mayor’s €5 plan";
const IMAGE = "https://bay.example/i.jpg";
const FERRY: ReadArticle = {
  ...PLAIN,
  title: "Ferry runs again",
  text: ["The ferry to Lund quay runs again from Tuesday."],
};
const reportOf = (day: number): ReadArticle => ({
  ...PLAIN,
  title: `Report number ${day} from the quay`,
  url: `https://bay.example/${day}`,
  text: [`On day ${day} the harbour office counted ${7 * day} boats at the quay.`],
});

/** What differs from the plain item; undefined: the item does not say it. */
type Differences = { readonly [K in keyof ReadArticle]?: ReadArticle[K] | undefined };

const one = (differences: Differences): readonly ReadArticle[] => [
  Object.fromEntries(
    Object.entries({ ...PLAIN, ...differences }).filter(([, value]) => value !== undefined),
  ) as unknown as ReadArticle,
];

/** The articles of each feed, and the rules of its problems. */
const FEEDS: Readonly<Record<string, readonly [articles: readonly ReadArticle[], ...rules: string[]]>> = {
  // Who wrote it.
  "a00.xml": [one({ by: ["Ana Lee"] })],
  "a01.xml": [one({ by: ["Ana Lee"] })],
  "a03.xml": [one({ by: ["Ana Lee", "Bo Kim"] })],
  "a04.xml": [one({})],
  "a06.xml": [one({ by: ["Ana Lee"] })],
  "a07.xml": [one({})],
  "a09.xml": [one({ by: ["Ana Lee"] })],
  "a10.xml": [one({ by: ["Ana Lee"] })],
  // What hangs on its text.
  "b01-wp-furniture.xml": [one({ text: [PIER, "Repairs take a week."] })],
  "b02-truncated-ellipsis.xml": [
    one({
      text: [`${PIER} Mayor Ana Lund said the repairs would take a week and that the ferries... |cut`],
    }),
  ],
  "b04-comments-only.xml": [one({ text: [] }), "headline-alone"],
  "b05-img-then-text.xml": [
    one({
      image: "https://bay.example/i/pier.jpg",
      text: ["The pier at Sandvik was shut on Monday.", "Repairs take a week."],
    }),
  ],
  "b07-content-empty.xml": [one({})],
  "b08-markdownish-plain.xml": [
    one({ text: ["The pier was shut.", "Repairs take a week. 3 < 5 && 5 > 4, the mayor joked."] }),
  ],
  "b10-google-news.xml": [
    one({
      source: "The Coast Courier",
      url: "https://news.bay.example/rss/articles/CBMi?oc=5",
      published: "2026-01-05T10:00:00Z",
      text: [],
    }),
    "headline-alone",
  ],
  // Its letters.
  "c01-cp1251.xml": [one(RUSSIAN)],
  "c03-koi8r.xml": [one(RUSSIAN)],
  "c04-sjis.xml": [
    one({
      title: "嵐の後、桟橋が閉鎖",
      url: "https://bay.example/ja",
      language: "ja",
      text: ["サンドビクの桟橋は月曜日に閉鎖された。 修理には一週間かかる。"],
    }),
  ],
  "c06-gb18030.xml": [one(CHINESE)],
  "c07-gb2312.xml": [one(CHINESE)],
  "c09-euckr.xml": [
    one({
      title: "폭풍 후 부두 폐쇄",
      url: "https://bay.example/ko",
      language: "ko",
      text: ["샌드빅 부두가 월요일 폭풍으로 폐쇄되었다."],
    }),
  ],
  "c10-utf16be-bom.xml": [one(RUSSIAN)],
  "c11-utf16be-nobom.xml": [one(RUSSIAN)],
  "c11-utf16le-nobom.xml": [one(RUSSIAN)],
  "c13-cp1252.xml": [one({ title: CURLY })],
  "c14-latin1-declared-smart.xml": [one({ title: CURLY })],
  "c16-latin1-declared-utf8-bytes.xml": [one({ title: "Café fermé – à Sète" })],
  "c17-utf32.xml": [one({}), "encoding"],
  "c19-windows-874.xml": [one({ title: "ท่าเรือปิด", language: "th", text: ["ท่าเรือปิดหลังพายุ"] })],
  "c20-bogus-charset.xml": [one({ title: "Café fermé" }), "encoding"],
  // Its date: the instant where a zone is known, else the day.
  "d01.xml": [one({ published: "2024-03-05T08:00:00Z" })],
  "d02.xml": [one({ published: "2024-03-05T09:00:00Z" })],
  // IST is the time of India, Israel and Ireland.
  "d04.xml": [one({ published: "2024-03-05" })],
  "d05.xml": [one({ published: "2024-03-04T23:00:00Z" })],
  "d07.xml": [one({ published: "2024-03-05T10:00:00Z" })],
  "d08.xml": [one({ published: "2024-03-05T10:00:00Z" })],
  "d10.xml": [one({ published: "2024-03-05T09:00:00Z" })],
  "d11.xml": [one({ published: "2024-03-05T09:00:00Z" })],
  "d13.xml": [one({ published: "2024-03-05T10:00:00Z" })],
  "d14.xml": [one({ published: "2024-03-05T10:00:00Z" })],
  "d16.xml": [one({ published: "2024-03-05" })],
  "d17.xml": [one({ published: "2024-03-05T09:00:00Z" })],
  "d19.xml": [one({ published: "2024-03-05T10:00:00Z" })],
  "d20.xml": [one({ published: "2024-03-05" })],
  "d22.xml": [one({}), "date"],
  "d23.xml": [one({}), "date"],
  "d25.xml": [one({ published: "2034-03-05T10:00:00Z" })],
  "d26.xml": [one({ published: "2024-03-05T10:00:00Z" })],
  "d28.xml": [one({ published: "2024-03-05T15:00:00Z" })],
  "d29.xml": [one({ published: "2024-03-05" })],
  // Its language is that of its words.
  "g02-dclang.xml": [one({})],
  // Its picture.
  "i00.xml": [one({ image: IMAGE })],
  "i02.xml": [one({ image: IMAGE })],
  "i03.xml": [one({ image: IMAGE })],
  "i05.xml": [one({ image: IMAGE })],
  "i06.xml": [one({ image: IMAGE })],
  "i08.xml": [one({ image: IMAGE, dek: PIER, text: ["Text of the pier report."] })],
  "i09.xml": [one({ image: IMAGE })],
  // Its topics.
  "k00.xml": [one({ topics: ["World", "Politics"] })],
  "k01.xml": [one({ topics: ["News", "Local"] })],
  "k03.xml": [one({ topics: ["Ports & Harbours"] })],
  "k04.xml": [one({ topics: ["Ports"] })],
  "k06.xml": [one({ topics: ["pier", "storm"] })],
  "k07.xml": [one({ topics: ["Ports"] })],
  // Its address.
  "l01-guid-permalink.xml": [one({})],
  "l02-guid-true.xml": [one({})],
  "l04-feedburner.xml": [one({})],
  "l05-relative-xmlbase.xml": [one({ url: "https://bay.example/news/pier" })],
  "l07-link-unescaped-amp.xml": [one({ url: "https://bay.example/?p=1&cat=2" })],
  "l08-protocol-relative.xml": [one({})],
  "l10-no-link-no-guid.xml": [one({ url: undefined })],
  "l11-dup-guid.xml": [
    [
      { ...PLAIN, url: "https://bay.example/a" },
      { ...FERRY, url: "https://bay.example/b" },
    ],
  ],
  "l13-fragment-links.xml": [
    [
      { ...PLAIN, url: "https://bay.example/live" },
      { ...FERRY, url: "https://bay.example/live" },
    ],
  ],
  "l14-javascript.xml": [one({ url: undefined })],
  "p01-podcast.xml": [
    one({
      title: "The pier",
      by: ["Ana Lee"],
      url: undefined,
      published: "2026-01-05T10:00:00Z",
      text: ["We talk about the pier that was shut."],
    }),
  ],
  // Its headline.
  "t01-double-escaped.xml": [one({ title: 'AT&T ‘to pay’ "fine"' })],
  "t03-triple.xml": [one({ title: "Lund & Sons sold" })],
  "t04-html-title.xml": [one({ title: "Pier shut & rails broken" })],
  "t06-no-title.xml": [
    one({
      title: "Ferries stay in port today because of the wind, says the harbour office.",
      text: ["Ferries stay in port today because of the wind, says the harbour office."],
    }),
  ],
  "t07-title-numeric.xml": [one({ title: "1,000" })],
  "t09-desc-triple.xml": [one({ text: ["The mayor’s cafe was shut."] })],
  // Its XML.
  "x01-bom-newline.xml": [one({})],
  "x03-unescaped-amp.xml": [
    one({ title: "Lund & Sons sold", text: ["Lund & Sons, the boat builders, were sold & renamed."] }),
  ],
  "x04-nbsp-entities.xml": [one({ title: "Café shut", text: ["The café was shut — for… a week."] })],
  "x06-inline-html.xml": [one({ text: ["The pier was shut.", "Repairs take a week."] })],
  "x07-control-char.xml": [one({ text: ["The pier was shut on Monday."] })],
  "x09-trunc-mid-tag.xml": [[1, 2, 3, 4, 5].map(reportOf), "feed-cut"],
  // The only item of this feed is cut.
  "x10-trunc-cdata.xml": [[], "feed-cut"],
  "x12-prefix-rss.xml": [
    one({ title: "Pier shut", source: "Bay", url: undefined, text: ["The pier was shut."] }),
  ],
  "x13-other-prefix.xml": [one({ by: ["Ana Lee"], text: ["The pier was shut on Monday."] })],
  // Entities that unfold without end, or name a file of the reader, stand for nothing.
  "x15-billion.xml": [one({ title: PIER })],
  "x16-xxe.xml": [one({ title: "Hello" })],
  "x18-html-page.xml": [[], "feed-page"],
  "x19-empty-channel.xml": [[], "empty"],
  "x21-cdata-nested.xml": [one({ text: ["Code: <![CDATA[x]]> was shut on Monday at the pier."] })],
  "x22-item-outside-channel.xml": [one({ source: "Bay" })],
  "z13-opml.xml": [[], "feed-list"],
  "z15-sitemap.xml": [[], "feed-sitemap"],
};

describe("a feed as it comes", () => {
  it.each(readdirSync(FOLDER))("%s", async (name) => {
    const expected = FEEDS[name];
    if (expected === undefined)
      throw new Error(`Expected what ${name} must give, found no entry of its name`);
    const [articles, ...told] = expected;
    const read = await readArticles(readFileSync(new URL(name, FOLDER)), name, "feed");
    expect(read.rules).toEqual(told);
    expect(read.articles).toEqual(articles);
  });
});
